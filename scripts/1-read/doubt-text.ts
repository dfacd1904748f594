import { locateOffset } from './problem.ts';

/** What looks wrong in a text and is left as it is: the first place of each kind. */
const doubts: ReadonlyArray<{
  code: string;
  /** What a text must hold for the sign, where that is told much sooner. */
  needs?: RegExp;
  sign: RegExp;
  message: (found: string) => string;
  remedy: string;
}> = [
  {
    code: 'W_MOJIBAKE',
    // The bytes of UTF-8 read as Windows-1252 or Latin-1: "cafÃ©", "â€œ".
    sign: /(?:[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u00bf\u0152-\u2122])\S*/u,
    message: (found) => `"${found}" looks like UTF-8 that was read as another encoding`,
    remedy: 'Save the article anew from its page, as UTF-8. It is kept as it is.',
  },
  {
    code: 'W_CONFUSABLE',
    needs: /\p{Script=Cyrillic}/u,
    sign: /(?<!\p{L})(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}{3,40}(?!\p{L})/u,
    message: (found) => `"${found}" mixes Latin and Cyrillic letters, so it is not found under either spelling`,
    remedy: 'Write the word in one alphabet if the page does. It is kept as it is.',
  },
];

/** A place in a text that a person should look at. */
export interface Doubt {
  code: string;
  message: string;
  remedy: string;
  line: number;
  column: number;
}

/** Gives what looks wrong in a text that is read all the same. */
export function doubtText(text: string): Doubt[] {
  return doubts.flatMap(({ code, needs, sign, message, remedy }) => {
    const match = needs?.test(text) === false ? null : sign.exec(text);
    return match ? [{ code, message: message(match[0].slice(0, 60)), remedy, ...locateOffset(text, match.index) }] : [];
  });
}
