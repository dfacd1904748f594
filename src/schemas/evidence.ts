import { z } from 'astro/zod';

/** How sure a value is: the text says it, a named rule derived it, or nobody can tell from the corpus. */
export const basis = z.enum(['stated', 'inferred', 'unknown']);
export type Basis = z.infer<typeof basis>;

/** Identifier of a sentence inside its article: `s1` is the title. */
export const sentenceId = z.string().regex(/^s[1-9]\d*$/);

/** Identifier of a record, actor, topic or fact: lower-case ASCII words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120);

/** Offsets into the seed's text in UTF-16 code units, `[start, end)`. */
export const offset = z.int().min(0);

/** The stretch inside the quoted sentence that says the fact, as offsets into the seed's text. */
export const focus = z.strictObject({ start: offset, end: offset });

/** A sentence that supports a fact. `seedText.slice(start, end) === quote`, always. */
export const evidence = z.strictObject({
  sentence: sentenceId,
  start: offset,
  end: offset,
  /** The whole sentence, verbatim. */
  quote: z.string().min(1),
  focus: focus.optional(),
});
export type Evidence = z.infer<typeof evidence>;

/** One part of a fact that the sentence does not say itself, and the rule that derived it. */
export const inference = z.strictObject({
  /** The field that was derived: `year`, `parties`, `country` … */
  part: z.string().min(1),
  /** Name of the rule, as explained on the About page. */
  rule: z.string().min(1),
});
export type Inference = z.infer<typeof inference>;

/** What every fact carries beside its value. */
export const provenance = {
  /** Name of the rule that found the fact. */
  rule: z.string().min(1),
  /** The parts that are inferred; empty where the text states everything. */
  inferred: z.array(inference),
};
