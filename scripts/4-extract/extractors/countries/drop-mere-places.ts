import type { Article } from '../../../3-split/article.ts';
import type { CountryMention } from '../../match.ts';
import { placeAfter, placeBefore } from './neighbours.ts';

/**
 * Leaves out the capitals of a state that an article names in no other way than as the place of an event
 * ("The two met in Doha"); a capital used for the state ("Doha mediated") or beside the state's name stays.
 */
export function dropMerePlaces(article: Article, mentions: CountryMention[]): CountryMention[] {
  const named = new Set(mentions.filter((mention) => !isMerePlace(article, mention)).map(({ code }) => code));
  return mentions.filter(({ code }) => named.has(code));
}

/** True for a capital that stands where a place stands. */
function isMerePlace(article: Article, { form, text, sentence, start, end }: CountryMention): boolean {
  if (form !== 'capital') return false;
  const line = article.sentences[sentence]?.text ?? '';
  if (text === 'Kremlin' || text === 'White House') return false;
  return placeBefore.test(line.slice(Math.max(0, start - 100), start)) || placeAfter.test(line.slice(end, end + 30));
}
