import { z } from 'astro/zod';

const optional = z.boolean().default(false);
const names = { name: z.string(), aka: z.array(z.string()).default([]), optional };
const code = z.string().regex(/^[A-Z]{2}$/);

/**
 * What a careful reader finds in one article. Entries marked `optional` cost nothing when absent and nothing when found;
 * lists of alternatives (`edtf`, `unit`, `status`, `role`) are right with any of their values.
 */
export const articleLabels = z.strictObject({
  /** Base name of the article's file. */
  file: z.string(),
  title: z.string(),
  titleOptional: z.boolean().default(false),
  authors: z.array(z.string()).default([]),
  /** Right dates of publication; null where "unknown" is right. */
  published: z.array(z.string().nullable()).default([null]),
  people: z
    .array(
      z.strictObject({
        ...names,
        role: z.array(z.string()).optional(),
        roleOptional: z.boolean().default(false),
        country: code.optional(),
        countryOptional: z.boolean().default(false),
      }),
    )
    .default([]),
  countries: z.array(code).default([]),
  countriesOptional: z.array(code).default([]),
  organizations: z.array(z.strictObject(names)).default([]),
  dates: z.array(z.strictObject({ edtf: z.array(z.string()), optional })).default([]),
  agreements: z
    .array(
      z.strictObject({
        /** Patterns; one must be found in the title. */
        match: z.array(z.string()),
        parties: z.array(z.string()).optional(),
        /** Right with any two or more of `parties`. */
        partiesAnySubset: z.boolean().default(false),
        status: z.array(z.string()).optional(),
        /** May be found several times. */
        repeatable: z.boolean().default(false),
        optional,
      }),
    )
    .default([]),
  figures: z
    .array(
      z.strictObject({
        value: z.number(),
        unit: z.array(z.string()),
        qualifier: z.string().optional(),
        period: z.array(z.string()).optional(),
        repeatable: z.boolean().default(false),
        optional,
      }),
    )
    .default([]),
  meetings: z.array(z.tuple([z.string(), z.string()])).default([]),
  meetingsOptional: z.array(z.tuple([z.string(), z.string()])).default([]),
});
export type ArticleLabels = z.infer<typeof articleLabels>;
