import { z } from 'astro/zod';
import { countryCode } from './actor.ts';
import { edtf } from './edtf.ts';
import { slug } from './evidence.ts';

/** A topic: hand-written, with the terms that bring a sentence under it. */
export const topicEntry = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  /** Whole words, any case unless the term holds a capital; `*` at the end of a word stands for any letters. */
  terms: z.array(z.string().min(2)).min(1),
  /** Phrases that cancel a term found inside them. */
  exclude: z.array(z.string().min(2)).default([]),
});
export type TopicEntry = z.infer<typeof topicEntry>;

/** A person who is known beforehand. */
export const leaderEntry = z.strictObject({
  name: z.string().min(1),
  /** Other full forms of the name, in any script. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Forms by which the person may be named alone. */
  surnames: z.array(z.string().min(1)).default([]),
  country: countryCode.nullable(),
  /** Id of the organization for which the person speaks, where it is no state. */
  organization: slug.nullable().default(null),
  offices: z.array(z.strictObject({ title: z.string().min(1), from: edtf.nullable().default(null), to: edtf.nullable().default(null) })).default([]),
});
export type LeaderEntry = z.infer<typeof leaderEntry>;

/** An organization that is known beforehand. */
export const organizationEntry = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.string().min(1),
  country: countryCode.nullable().default(null),
});
export type OrganizationEntry = z.infer<typeof organizationEntry>;

/** A state with an introduction of its own. */
export const countryEntry = z.strictObject({
  code: countryCode,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  capital: z.string().min(1).nullable().default(null),
});
export type CountryEntry = z.infer<typeof countryEntry>;
