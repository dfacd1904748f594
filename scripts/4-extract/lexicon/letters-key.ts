import anyAscii from 'any-ascii';
import { rememberRecent } from '../../1-read/remember-recent.ts';

/** Gives the letters of a name in lower-case ASCII, so that "KassymJomart" equals "Kassym-Jomart" and "Эмомалӣ" equals "Emomali", and "Sirodjiddin", by way of French, "Sirojiddin"; within a word letter by letter, so that the key of joined words is their keys joined. */
export const lettersKey = rememberRecent((text: string): string => {
  // Nearly all names are plain.
  const plain = /^[ -~]*$/.test(text) ? text : anyAscii(text);
  return plain
    .toLowerCase()
    .replace(/dj/g, 'j')
    .replace(/[^a-z]/g, '');
}, 20_000);
