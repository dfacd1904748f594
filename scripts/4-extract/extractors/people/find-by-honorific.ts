import type { Claims } from './claims.ts';
import { isStateWord } from './is-state-word.ts';
import { nameAfter, skipAddress } from './name-after.ts';
import type { Reading, Word } from './word.ts';

/** Finds persons by a rank or form of address before the name: "Mr. Sharif", "Dr Tim Epkenhans", "Colonel Rajab Rahmonali". */
export function findByHonorific(reading: Reading, claims: Claims): void {
  if (reading.headline) return;
  const { words } = reading;
  for (let at = 0; at < words.length; at++) {
    if (skipAddress(words, at) === at) continue;
    const after = nameAfter(words, at, reading.runAt, false);
    if (!after || !claims.isFree(reading, after.run)) continue;
    const first = after.rank && (words[after.rank.start] as Word);
    const last = after.rank && (words[after.rank.end - 1] as Word);
    const state = words[at - 1]?.kind === 'possessive' ? words[at - 2] : words[at - 1];
    const code = isStateWord(state) ? state?.country?.code : undefined;
    claims.add({
      sentence: reading.sentence,
      run: after.run,
      rule: 'honorific-before-name',
      office: null,
      role: first && last ? { text: reading.text.slice(first.start, last.end), start: first.start, end: last.end } : null,
      country: code === undefined ? null : { code, basis: 'stated', rule: 'country-in-title' },
      known: null,
    });
  }
}
