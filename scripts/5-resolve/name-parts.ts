import { rememberRecent } from '../1-read/remember-recent.ts';
import { lettersKey } from '../4-extract/lexicon/letters-key.ts';
import { closingParticles, innerParticles } from '../4-extract/lexicon/name-particles.ts';

/** A name cut into the parts by which names are compared. */
export interface NameParts {
  /** Letters of all parts, joined: equal for two spellings that differ in spaces and hyphens only. */
  key: string;
  /** Letters of each part, without particles. */
  parts: readonly string[];
  /** True at each part that is only an initial: "R." in "R.Meredov". */
  initials: readonly boolean[];
}

/** Cuts a name at spaces and after initials; an archive names the same people over and over. */
export const readNameParts = rememberRecent((name: string): NameParts => {
  const pieces = name.split(/\s+|(?<=\.)(?=\p{L})/u).filter((piece) => /\p{L}/u.test(piece));
  const kept = pieces.filter(
    (piece, i) => pieces.length < 3 || i === 0 || !(piece.toLowerCase() === piece && (innerParticles.has(piece) || closingParticles.has(piece))),
  );
  return { key: lettersKey(name), parts: kept.map(lettersKey), initials: kept.map((piece) => /^\p{Lu}\p{Ll}{0,2}\.$/u.test(piece)) };
}, 20_000);

/** True where every part of the shorter name is a part of the longer one, an initial counting for a part that begins with it. */
export function isShortFormOf(short: NameParts, long: NameParts): boolean {
  if (short.parts.length < 2 || short.parts.length > long.parts.length) return false;
  // "Zavqizoda Z. A." of "Zavqizoda Zavqi Amin": the surname first, then the initials in order.
  if (short.initials.at(-1))
    return (
      !short.initials[0] &&
      short.parts[0] === long.parts[0] &&
      short.parts.every((part, i) => i === 0 || (short.initials[i] === true && long.parts[i]?.startsWith(part) === true))
    );
  const free = long.parts.map((part, i) => ({ part, initial: long.initials[i] === true }));
  return short.parts.every((part, i) => {
    const at = free.findIndex((other) => (short.initials[i] ? other.part.startsWith(part) : other.initial ? part.startsWith(other.part) : other.part === part));
    if (at < 0) return false;
    free.splice(at, 1);
    return true;
  });
}

/** True where two names hold the same parts in another order: "Xi Jinping", "Jinping Xi". */
export function isSameInAnotherOrder(a: NameParts, b: NameParts): boolean {
  return a.parts.length > 1 && a.parts.length === b.parts.length && [...a.parts].sort().join(' ') === [...b.parts].sort().join(' ');
}
