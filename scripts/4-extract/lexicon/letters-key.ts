import anyAscii from 'any-ascii';

/** Gives the letters of a name in lower-case ASCII, so that "KassymJomart" equals "Kassym-Jomart" and "Эмомалӣ" equals "Emomali". */
export function lettersKey(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
