import { organizationHeads } from '../../lexicon/organization-heads.ts';
import type { Claims } from './claims.ts';
import type { Reading } from './word.ts';

/** "She became Finland’s Arctic ambassador in September.": who goes on to be told of is a person. */
const takenUp = /^\s*(?:He|She) \p{Ll}/u;

/** Finds who opens a sentence by a name in two or three words and is "he" or "she" in the next one: "Anna Sihvola has had an unusual year. She became …"; whoever else is named there leaves it open. */
export function findBeforePronoun(readings: readonly Reading[], reading: Reading, claims: Claims): void {
  const next = readings[reading.sentence + 1];
  const run = reading.runs.find(({ start }) => start === 0);
  if (!next || reading.headline || !run || !takenUp.test(next.text) || claims.inSentence(reading.sentence).length > 0) return;
  const { words } = reading;
  const last = words[run.end - 1];
  const verb = words[run.end];
  if (run.end < 2 || run.end > 3 || !verb || verb.kind !== 'word' || verb.upper || /^(?:and|or|of|in|at|for)$/.test(verb.key)) return;
  if (words.slice(0, run.end).some(({ kind, country, organization }) => kind !== 'word' || country || organization)) return;
  if (organizationHeads.has(last?.text ?? '') || organizationHeads.has(last?.key ?? '')) return;
  claims.add({ sentence: reading.sentence, run, rule: 'name-before-pronoun', office: null, role: null, country: null, known: null });
}
