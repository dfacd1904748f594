import { z } from 'astro/zod';
import { offset, sentenceId } from './evidence.ts';

/** What a sentence is in its article. */
export const sentenceKind = z.enum(['title', 'heading', 'text', 'question', 'list-item', 'caption']);
export type SentenceKind = z.infer<typeof sentenceKind>;

/** The unit of evidence: a sentence, verbatim, with its place in the seed. */
export const sentence = z.strictObject({
  id: sentenceId,
  /** Number of the paragraph, from 0 (the title). */
  paragraph: z.int().min(0),
  start: offset,
  end: offset,
  kind: sentenceKind,
  /** `seedText.slice(start, end)`. */
  text: z.string().min(1),
});
export type Sentence = z.infer<typeof sentence>;
