import { type MaskedSentence, signs, type Token, tokensWithin } from '../../lexicon/masked-sentence.ts';

/** Gives the tokens of a stretch without those that say whose the company right after them is: "Kenya’s power company Tana". */
export function dropOwners(masked: MaskedSentence, start: number, end: number): Token[] {
  return tokensWithin(masked, start, end).filter(
    (token, i, all) =>
      all[i + 1]?.sign !== signs.organization ||
      (token.sign !== signs.demonym && token.sign !== signs.country) ||
      /^(?:the )?Ministry\b/i.test(all[i + 1]?.actors[0]?.text ?? '') ||
      !/^(?:’s?)? (?:(?!(?:and|or|with|the) )\p{Ll}[\p{L}-]* ){0,4}$/u.test(masked.sentence.text.slice(token.end, all[i + 1]?.start)),
  );
}
