import anyAscii from 'any-ascii';

/** Gives the letters of a name in lower-case ASCII, so that "KassymJomart" equals "Kassym-Jomart" and "Эмомалӣ" equals "Emomali". */
export function lettersKey(text: string): string {
  // Romanising goes letter by letter, and nearly all names are plain.
  const plain = /^[ -~]*$/.test(text) ? text : anyAscii(text);
  return plain.toLowerCase().replace(/[^a-z]/g, '');
}
