import type { Word } from './word.ts';

/** Most words between the verb and "as". */
const reach = 14;
/** What tells for how long and where somebody served. */
const circumstance =
  /^(?:for|from|in|at|on|since|between|until|to|the|a|an|over|nearly|almost|about|some|more|than|and|last|past|most|much|part|of|his|her|time|years?|months?|weeks?|decades?|career|life|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|first|there|here|abroad)$/;

/**
 * Gives the index behind "as" in "served for six years as Russia’s consul", "spent five years in Dushanbe as ambassador", of which `at` is the index of the verb or
 * of "has" before it; null where no such clause begins there.
 */
export function endOfService(words: readonly Word[], at: number): number | null {
  const verb = /^(?:has|had)$/.test(words[at]?.key ?? '') ? at + 1 : at;
  if (!/^(?:served|serves|worked|works|spent)$/.test(words[verb]?.key ?? '')) return null;
  for (let next = verb + 1; next <= verb + reach; next++) {
    const word = words[next];
    if (!word) return null;
    if (word.key === 'as') return next + 1;
    if (!word.upper && word.kind !== 'number' && !circumstance.test(word.key)) return null;
  }
  return null;
}
