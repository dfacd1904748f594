import { kindOf, unitKinds } from '../../../1-read/unit-kinds.ts';

const { letter, surrogate } = unitKinds;
/** Signs that join a word to the one before it. */
const joints = '’-';

/** Makes a function that tells of a word whether one of the texts holds it in small letters, three and more, apart from other letters: "trade", not that of "fair-trade". Few words are asked about, and each is sought once. */
export function seekSmallWords(texts: readonly string[]): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? (/^\p{Ll}{3,}$/u.test(word) && texts.some((text) => holdsApart(text, word)));
    known.set(word, answer);
    return answer;
  };
}

function holdsApart(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = kindOf(text.charCodeAt(at - 1));
    const after = kindOf(text.charCodeAt(at + word.length));
    // Whether a sign of two code units is a letter, its halves do not tell.
    if ((before | after) & surrogate) return new RegExp(String.raw`(?<![\p{L}${joints}])${RegExp.escape(word)}(?!\p{L})`, 'u').test(text);
    if (!((before | after) & letter) && !joints.includes(text.charAt(at - 1) || ' ')) return true;
  }
  return false;
}
