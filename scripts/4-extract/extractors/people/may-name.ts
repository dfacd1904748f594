import { kindOf, unitKinds } from '../../../1-read/unit-kinds.ts';
import { lettersKey } from '../../lexicon/letters-key.ts';
import type { CountryMention, OrganizationMention } from '../../match.ts';
import { isProven } from './drop-unproven-bodies.ts';
import { particles } from './find-known.ts';
import { mayBeNameable } from './mark-nameable.ts';
import type { PeopleIndex } from './people-index.ts';
import { endOfWord, initialsAt } from './read-pieces.ts';
import { endOfOwner, lengthOfPrefix } from './read-words.ts';
import { spellingAt } from './spelling-of.ts';

const { letter, mark, number, upper, lower, space, surrogate } = unitKinds;
const inWord = letter | mark | number;
const particleFirst: ReadonlySet<number> = new Set([...particles].map((particle) => particle.charCodeAt(0)));

/** What a sentence names beside persons. */
interface Found {
  countries: readonly CountryMention[];
  organizations: readonly OrganizationMention[];
}

/**
 * False where certainly no word of a sentence is part of a person's name, as most capitals of many sentences only open them or belong to states,
 * bodies and words of the lists: told from the capitals alone, so that the other words need not be read.
 */
export function mayName(text: string, { countries, organizations }: Found, index: PeopleIndex, isWrittenSmall: (key: string) => boolean): boolean {
  const bodies = organizations.every(isProven) ? organizations : [];
  let opens = true;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (!(kind & (inWord | surrogate))) continue;
    // Signs of two code units, and scripts without capitals.
    if (kind & surrogate || (kind & letter && !(kind & (upper | lower)))) return true;
    const opening = opens;
    opens = false;
    if (at > 0 && kindOf(text.charCodeAt(at - 1)) & inWord) continue;
    if (!(kind & upper)) {
      if (particleFirst.has(text.charCodeAt(at)) && mayBeginWithParticle(text, at, index)) return true;
      continue;
    }
    const initials = initialsAt(text, at);
    const whole = initials > 0 ? initials : endOfWord(text, at);
    const end = initials > 0 ? initials : endOfOwner(text, at, whole);
    const covered = touches(countries, at, end) || touches(bodies, at, end);
    // "al-Sudani", "ex-President": a word that begins with a small letter or a prefix is not read here.
    if ((!covered && (initials > 0 || isJoined(text, at))) || lengthOfPrefix(text, at, end) > 0) return true;
    const spelling = spellingAt(text, at, end);
    if ((!covered && mayBeNameable(spelling, opening, isWrittenSmall)) || mayGoOn(text, end, spelling.letters, index)) return true;
    at = whole - 1;
  }
  return false;
}

/** True where a mention touches a stretch of the text. */
function touches(mentions: ReadonlyArray<{ start: number; end: number }>, start: number, end: number): boolean {
  return mentions.some((mention) => mention.start < end && start < mention.end);
}

/** True behind a hyphen or an apostrophe that joins a word to the one before it. */
function isJoined(text: string, at: number): boolean {
  return at > 1 && "-’'".includes(text.charAt(at - 1)) && (kindOf(text.charCodeAt(at - 2)) & inWord) !== 0;
}

/** True where a known name of two words and more may begin with the letters of a word that ends here. */
function mayGoOn(text: string, end: number, letters: string, index: PeopleIndex): boolean {
  if (!index.beginnings.has(letters)) return false;
  let next = end;
  while (next < text.length && kindOf(text.charCodeAt(next)) & space) next++;
  const kind = kindOf(text.charCodeAt(next));
  return (kind & letter) !== 0 ? index.beginnings.has(letters + lettersKey(text.charAt(next))) : (kind & inWord) !== 0;
}

/** True where a known name may begin with a small particle: "von der Leyen". */
function mayBeginWithParticle(text: string, at: number, index: PeopleIndex): boolean {
  for (const particle of particles)
    if (text.startsWith(particle, at) && !(kindOf(text.charCodeAt(at + particle.length)) & inWord) && mayGoOn(text, at + particle.length, particle, index))
      return true;
  return false;
}
