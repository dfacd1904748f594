import { z } from 'astro/zod';
import { actor } from './actor.ts';
import { agreement } from './agreement.ts';
import { dateFact } from './date-fact.ts';
import { edtf } from './edtf.ts';
import { basis, evidence, offset, sentenceId, slug } from './evidence.ts';
import { figure } from './figure.ts';
import { meeting } from './meeting.ts';
import { sentence } from './sentence.ts';

/** Where the article comes from. */
export const source = z.strictObject({
  /** Base name of the file in `seeds/`. */
  file: z.string().min(1),
  /** SHA-256 of the seed's bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  publisher: z.string().min(1).nullable(),
  authors: z.array(z.string().min(1)),
  published: z.strictObject({
    edtf: edtf.nullable(),
    basis,
    /** Where the text says so; offsets into the seed. The line is boilerplate, so it is no sentence. */
    evidence: z.strictObject({ start: offset, end: offset, quote: z.string().min(1) }).nullable(),
  }),
});

/** A topic of the article and the sentences that bring it under the topic. */
export const topicMatch = z.strictObject({ id: slug, evidence: z.array(evidence).min(1) });

/** A number or a relative date that is deliberately no fact, and why. */
export const setAside = z.strictObject({
  kind: z.enum(['number', 'date']),
  text: z.string().min(1),
  reason: z.string().min(1),
  sentence: sentenceId,
  start: offset,
  end: offset,
});
export type SetAside = z.infer<typeof setAside>;

/** The contract: one article as the pipeline writes it. */
export const articleRecord = z.strictObject({
  /** The headline, once, without the site's name. */
  title: z.string().min(1),
  source,
  actors: z.array(actor),
  dates: z.array(dateFact),
  agreements: z.array(agreement),
  figures: z.array(figure),
  meetings: z.array(meeting),
  topics: z.array(topicMatch),
  sentences: z.array(sentence).min(1),
  setAside: z.array(setAside),
});
export type ArticleRecord = z.infer<typeof articleRecord>;
