import { z } from 'astro/zod';

const count = z.int().min(0);

/** How well the rules read labelled articles: what `npm run score -- --write DATE` measured. */
export const measurement = z.strictObject({
  /** The day of the measurement, ISO 8601. */
  date: z.iso.date(),
  sets: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** Number of labelled articles. */
      articles: count,
      /** Counts by field: found and right, found and wrong, missed. */
      fields: z.array(z.strictObject({ field: z.string().min(1), right: count, wrong: count, missed: count })),
    }),
  ),
});
export type Measurement = z.infer<typeof measurement>;
