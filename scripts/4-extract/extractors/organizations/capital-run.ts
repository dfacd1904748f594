import { neverInOrganizationNames } from '../../lexicon/never-in-organization-names.ts';

/** Source of a pattern for up to six capitalized words in a row, with inner "of", "&", "de" and hyphens: "Tibet Huayu Mining". */
export const capitalRun = String.raw`\p{Lu}[\p{L}\p{N}’&-]{0,40}(?: (?:(?:of|&|y|e|de|del|da|do|du|des|der|für|et) )?\p{Lu}[\p{L}\p{N}’&-]{0,40}){0,5}`;

/** Cuts offices, ranks and openers off the left of a run; gives the offset at which the name begins, or null where the rest is empty or holds an office. */
export function nameStart(run: string): number | null {
  // "Abu Dhabi’s Masdar": what an owner of several words owns begins after him.
  const owner = run.lastIndexOf('’s ');
  let start = owner < 0 ? 0 : owner + 3;
  for (const word of run.slice(start).split(' ')) {
    if (!isForeignWord(word) && !/^(?:of|&|\p{Ll}{1,3})$/u.test(word)) break;
    start += word.length + 1;
  }
  if (start >= run.length) return null;
  return run.slice(start).split(' ').some(isForeignWord) ? null : start;
}

/** True for a word that no name holds: an office, an opener, an adverb, an owner, a seat ("London-based"). */
function isForeignWord(word: string): boolean {
  return (
    neverInOrganizationNames.has(word) ||
    /^\p{Lu}\p{Ll}{3,}ly$/u.test(word) ||
    word.endsWith('’s') ||
    /\p{Ll}-(?:based|led|run|headquartered|listed|registered|owned|backed|funded|controlled)$/u.test(word)
  );
}
