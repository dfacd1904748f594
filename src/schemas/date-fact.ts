import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { basis, offset, provenance, sentenceId, slug } from './evidence.ts';

/** A point or period of the calendar that the article names. `seedText.slice(start, end) === text`. */
export const dateFact = z.strictObject({
  id: slug,
  edtf,
  /** `inferred` where the year or more comes from a rule named in `inferred`. */
  basis,
  text: z.string().min(1),
  sentence: sentenceId,
  start: offset,
  end: offset,
  /** Part of the period that the text names without giving bounds: "end of March". */
  part: z.enum(['early', 'mid', 'late']).nullable(),
  ...provenance,
});
export type DateFact = z.infer<typeof dateFact>;

/** A date that belongs to another fact. */
export const factDate = z.strictObject({ edtf, basis });
