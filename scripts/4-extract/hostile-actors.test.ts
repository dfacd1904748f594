import { expect, test } from 'vitest';
import type { Article } from '../3-split/article.ts';
import { articleOfSentence } from '../3-split/article-of-sentence.ts';
import { extractAgreements } from './extractors/agreements/extract-agreements.ts';
import { extractMeetings } from './extractors/meetings/extract-meetings.ts';
import type { ActorMention } from './match.ts';

/** A hundred thousand characters of one piece, in sentences of the given length, with a mention of a person at every place of a word. */
function articleOf(piece: string, length: number, name: string): { article: Article; actors: ActorMention[] } {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const base = articleOfSentence(text);
  const [sentence] = base.sentences;
  const count = Math.max(1, Math.floor(100_000 / length));
  const actors: ActorMention[] = [];
  for (let index = 0; index < count; index++) {
    for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + name.length)) {
      actors.push({
        kind: 'person',
        sentence: index,
        start: at,
        end: at + name.length,
        text: name,
        rule: 'test',
        name,
        known: null,
        role: null,
        country: null,
        partial: false,
      });
    }
  }
  return { article: { ...base, sentences: Array.from({ length: count }, () => sentence) }, actors };
}

test.each([
  ['a', ''],
  [' ', ''],
  ['1', ''],
  ['(', ''],
  [', ', ''],
  ['Mr. ', ''],
  ['agreement ', ''],
  ['agreement on ', ''],
  ['signed ', ''],
  ['the ', ''],
  ['and A ', ''],
  ['Agreement on Trade, ', ''],
  ['Bob ', 'Bob'],
  ['Bob, ', 'Bob'],
  ['Bob and ', 'Bob'],
  ['Bob met ', 'Bob'],
  ['president of Bob ', 'Bob'],
  ['he and Bob signed ', 'Bob'],
  ['met with ', ''],
  ['the two leaders ', ''],
])('a hundred thousand characters of %j take no more than seconds, in one sentence or in many', (piece, name) => {
  for (const length of [100_000, 2_500]) {
    const { article, actors } = articleOf(piece, length, name);
    const start = performance.now();
    extractAgreements(article, { actors, dates: [] });
    extractMeetings(article, { actors, dates: [] });
    expect(performance.now() - start).toBeLessThan(10_000);
  }
});
