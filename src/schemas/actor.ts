import { z } from 'astro/zod';
import { basis, evidence, inference, offset, sentenceId, slug } from './evidence.ts';

/** ISO 3166-1 alpha-2. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

export const actorKind = z.enum(['person', 'country', 'organization']);
export type ActorKind = z.infer<typeof actorKind>;

/** A stretch of a sentence that names an actor. `seedText.slice(start, end) === text`. */
export const mention = z.strictObject({ sentence: sentenceId, start: offset, end: offset, text: z.string().min(1) });
export type Mention = z.infer<typeof mention>;

/** Two forms of one name that cannot both be right; shown with their sentences, without a verdict. */
export const nameConflict = z.strictObject({
  /** The part of the name that differs: `given name`. */
  part: z.string().min(1),
  forms: z.array(z.strictObject({ form: z.string().min(1), evidence: z.array(evidence).min(1) })).min(2),
});

/** A person, a country or an organization, as one article shows it. */
export const actor = z.strictObject({
  id: slug,
  kind: actorKind,
  /** The fullest right form of the name. */
  name: z.string().min(1),
  /** Other forms of the name in this article. */
  aliases: z.array(z.string().min(1)),
  /** Persons: the office as the text gives it, with its institution; null where it does not. */
  role: z.string().min(1).nullable(),
  /** The sentence that gives the role. */
  roleEvidence: evidence.nullable(),
  /** Persons and countries; organizations of one state. Null where unknown or none. */
  country: countryCode.nullable(),
  countryBasis: basis,
  /** True for a person who holds or speaks for a public office. */
  leader: z.boolean(),
  /** Name of the rule that found the actor first. */
  rule: z.string().min(1),
  inferred: z.array(inference),
  conflicts: z.array(nameConflict),
  mentions: z.array(mention).min(1),
});
export type Actor = z.infer<typeof actor>;
