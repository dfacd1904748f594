import { kindOf, unitKinds } from '../../1-read/unit-kinds.ts';

/** What a word must not touch, beside letters: digits before it, and single signs. */
export interface Apart {
  digitBefore: boolean;
  signsBefore: string;
  signsAfter: string;
}

/** No letters before or after, and nothing that joins a word to the one before it. */
const parted: Apart = { digitBefore: false, signsBefore: '’-', signsAfter: '' };

/** Makes a function that tells of a word whether one of the texts holds it in small letters, three and more, apart from others: "trade", not that of "fair-trade" where a hyphen joins. Few words are asked about, and each is sought once. */
export function seekSmallWords(texts: readonly string[], apart = parted): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? (/^\p{Ll}{3,}$/u.test(word) && texts.some((text) => holdsApart(text, word, apart)));
    known.set(word, answer);
    return answer;
  };
}

function holdsApart(text: string, word: string, { digitBefore, signsBefore, signsAfter }: Apart): boolean {
  const kindsBefore = digitBefore ? unitKinds.letter | unitKinds.number : unitKinds.letter;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const before = kindOf(text.charCodeAt(at - 1));
    const after = kindOf(text.charCodeAt(end));
    // Whether a sign of two code units is a letter, its halves do not tell.
    if ((before | after) & unitKinds.surrogate) return apartBySigns(word, { digitBefore, signsBefore, signsAfter }).test(text);
    if (before & kindsBefore || after & unitKinds.letter) continue;
    if (!signsBefore.includes(text.charAt(at - 1) || ' ') && !signsAfter.includes(text.charAt(end) || ' ')) return true;
  }
  return false;
}

function apartBySigns(word: string, { digitBefore, signsBefore, signsAfter }: Apart): RegExp {
  const joinedBefore = String.raw`[\p{L}${digitBefore ? String.raw`\p{N}` : ''}${RegExp.escape(signsBefore)}]`;
  return new RegExp(String.raw`(?<!${joinedBefore})${RegExp.escape(word)}(?![\p{L}${RegExp.escape(signsAfter)}])`, 'u');
}
