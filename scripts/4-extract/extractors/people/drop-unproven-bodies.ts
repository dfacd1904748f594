import { institutionWords } from '../../lexicon/institution-words.ts';
import { headWords } from '../../lexicon/office-vocabulary.ts';
import { ranks } from '../../lexicon/ranks.ts';
import type { OrganizationMention } from '../../match.ts';
import type { Word } from './word.ts';

/** True for a body that is known, or whose abbreviation the article gives. */
export function isProven({ known, acronym }: OrganizationMention): boolean {
  return known !== null || acronym !== null;
}

/**
 * Takes words back from bodies that a person's title contradicts: an unknown body without any word of institutions
 * that begins with a bare state ("Ambassador of Japan to | Tajikistan Ayumu Aiki") or follows an office or rank at once.
 */
export function dropUnprovenBodies(words: Word[]): void {
  for (let start = 0; start < words.length; start++) {
    const body = words[start]?.organization;
    if (body == null || words[start - 1]?.organization === body) continue;
    let end = start + 1;
    while (words[end]?.organization === body) end++;
    const own = words.slice(start, end);
    const first = own[0] as Word;
    const before = words[start - 1];
    const proven = isProven(body) || own.some(({ key, text }) => institutionWords.has(key) || /^\p{Lu}{2,}$/u.test(text));
    const bareState = first.country?.form === 'name' && own.length > 1 && own.some(({ country }) => country === null);
    const titled = before?.upper && (headWords.has(before.key) || ranks.has(before.key)) && first.start === before.end + 1;
    if (!proven && (bareState || titled)) for (const word of own) word.organization = null;
  }
}
