import { readWordList } from './word-list.ts';

/** Lower-case words inside a name, each followed by another part of it: "Ursula von der Leyen", "Mohammed bin Salman". */
export const innerParticles: ReadonlySet<string> = new Set(
  readWordList(`
  al, el, ul, ur, ud, bin, bint, ibn, ben, abu, abd, von, van, der, den, de, da, di, du, dos, del, della, la, le, ter, zu, y, e, do`),
);

/** Words that end a name of Turkic form: "Aigul Toktomambet kyzy". */
export const closingParticles: ReadonlySet<string> = new Set(
  readWordList(`
  kyzy, kizi, qizi, gyzy, uulu, uly, ulu, ogly, ogli, oglu, oğlu, oghli, o’g’li, ugli, zoda, zade, zadeh, jr, sr, ii, iii, iv, vi, vii, viii, xiv, xvi`),
);

/** What a hyphen adds to a name that then is none: "Putin-era", "Rahmon-led". */
export const descriptiveEndings: ReadonlySet<string> = new Set(
  readWordList(`
  led, backed, based, born, era, style, brokered, funded, made, sponsored, run, controlled, owned, dominated, speaking, language, supported, mediated, drafted, appointed,
  level, wide, oriented, friendly, held, ruled, affiliated, linked, aligned, educated, trained, allied, built, proposed, initiated, hosted, chaired, sanctioned, to, in, of, and, the, on, a, year, day, term, old, bound, only, free, like, scale, ranking, profile`),
);
