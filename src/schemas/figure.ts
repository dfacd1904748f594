import { z } from 'astro/zod';
import { factDate } from './date-fact.ts';
import { evidence, provenance, slug } from './evidence.ts';

export const qualifier = z.enum(['exact', 'over', 'under', 'about', 'up-to']);
export type Qualifier = z.infer<typeof qualifier>;

/** Money, a percentage, a physical quantity or a count. */
export const figure = z.strictObject({
  id: slug,
  /** In base units: 670000000 for "$670 million". The lower bound where the text gives a range. */
  value: z.number(),
  /** The upper bound of a range; null otherwise. */
  upper: z.number().nullable(),
  /** ISO 4217 for money, "%" for percentages, the counted noun or the physical unit otherwise. */
  unit: z.string().min(1),
  qualifier,
  /** What is measured, in the words of the text: "trade turnover"; null where the sentence does not say. */
  measure: z.string().min(1).nullable(),
  /** Ids of the actors whom the figure is about. */
  parties: z.array(slug),
  period: factDate.nullable(),
  /** The figure as printed. */
  text: z.string().min(1),
  /** The same amount in other units, as printed beside it. */
  equivalents: z.array(z.strictObject({ value: z.number(), unit: z.string().min(1), text: z.string().min(1) })),
  evidence: z.array(evidence).min(1),
  ...provenance,
});
export type Figure = z.infer<typeof figure>;
