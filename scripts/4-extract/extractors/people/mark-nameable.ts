import { countryForms } from '../../lexicon/country-forms.ts';
import { institutionWords } from '../../lexicon/institution-words.ts';
import { descriptiveEndings } from '../../lexicon/name-particles.ts';
import { ordinaryWords } from '../../lexicon/ordinary-words.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import { ranks } from '../../lexicon/ranks.ts';
import { surnamesThatAreWords } from '../../lexicon/surname-endings.ts';
import type { Spelling } from './spelling-of.ts';
import type { Word } from './word.ts';

/** Offices and common nouns that are given names as well: an office only where an article, a state or "of" stands beside them. */
const namesThatAreOffices: ReadonlySet<string> = new Set(['amir', 'hakim', 'hokim', 'sultan', 'imam', 'islam', 'dawn', 'jan']);
/** Of these, the offices of those who reign: an article that speaks of “the Sultan” means one. */
export const reigning = /^(?:sultan|amir)$/;
/** States whose names are also borne by persons; the countries' rules have left them out where they are. */
const namesThatAreStates: ReadonlySet<string> = new Set([
  'Georgia',
  'Jordan',
  'Chad',
  'Israel',
  'Kenya',
  'London',
  'Paris',
  'German',
  'Ireland',
  'Holland',
  'France',
  'French',
  'English',
  'Berlin',
  'Washington',
  'Malta',
  'Cyprus',
  'Britain',
  'Irish',
]);
/** Sets `nameable` on every word that may be part of a name; true where there is one. `isWrittenSmall` tells of a lower-case word whether the article also writes it with a small letter. */
export function markNameable(words: readonly Word[], isWrittenSmall: (key: string) => boolean): boolean {
  let any = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!word.upper || word.organization || word.country || !isNameable(words, i, isWrittenSmall)) continue;
    word.nameable = true;
    any = true;
  }
  if (!any) return false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!word.upper || word.nameable || word.kind !== 'word' || word.organization || word.country) continue;
    if (words[i - 1]?.nameable || words[i + 1]?.nameable) word.nameable = isNameableBeside(words, i);
  }
  return true;
}

/** True for a word that by itself is no part of a name, but is one beside another part. */
function isNameableBeside(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const { key, text, spelling } = word;
  const before = words[i - 1];
  const after = words[i + 1];
  const earlier = words[i - 2];
  const named = before?.nameable === true && before.kind === 'word' && before.end === word.start - 1;
  const followed = after?.nameable === true && after.kind === 'word' && after.start === word.end + 1;
  if (named) {
    const second = earlier?.nameable === true;
    // "Dong Jun": a month's short form behind a part of a name.
    if ((key === 'jun' || key === 'jan') && after?.kind !== 'number') return true;
    // "K. P. Sharma Oli": a word of parliaments is a surname behind two parts of a name.
    if (key === 'oli' && second) return true;
    // "Samantha Power": a word of institutions is a surname right after a given name.
    const given = before.spelling.given || (key === 'son' && second && earlier.end === before.start - 1);
    if (given && surnamesThatAreWords.has(key) && !after?.nameable && !after?.spelling.institution) return true;
    // "Sirojiddin MUHRIDDIN": capitals after a part in small letters.
    if (before.spelling.mixed && !spelling.listed && /^\p{Lu}[\p{Lu}-]{3,}$/u.test(text)) return true;
  }
  if (named && followed) {
    // "Mohammed Shia al-Sudani": an ordinary word between two parts of a name.
    if (before.spelling.given && ordinaryWords.has(key) && !spelling.head && !spelling.institution && text.length > 1 && !/^\p{Lu}+$/u.test(text)) return true;
    // "Hassan Sheikh Mohamud": a form of address between two parts of a name is a part as well.
    if (key === 'sheikh') return true;
  }
  if (followed) {
    // "Dr. S Jaishankar": an initial without its full stop.
    if (/^[B-HJ-Z]$/.test(text) && isInitial(words, i)) return true;
    // "Mr. IWAYA Takeshi": the family name in capitals, first.
    if (!spelling.listed && isAddressed(words, i) && /^\p{Lu}[\p{Lu}-]{2,}$/u.test(text)) return true;
    // "Foreign Minister TANAKA Ken": the same behind an office; three letters would as well be a body's.
    if (!spelling.listed && isBehindOffice(words, i) && /^\p{Lu}[\p{Lu}-]{3,}$/u.test(text) && isSpoken(text) && !words[i + 2]?.upper) return true;
  }
  // "Michael Jordan", "Georgia Meloni": the other part stands beside.
  const beside = followed || (before?.nameable === true && before.end === word.start - 1);
  return beside && before?.key !== 'of' && namesThatAreStates.has(text);
}

/** True right after "Mr.", "Ms.", "Dr" and their like. */
function isAddressed(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.text === '.' ? words[i - 2] : words[i - 1];
  return before !== undefined && ranks.has(before.key);
}

/** True for capitals that can be said as a word, which those of a body often cannot: a vowel at least after every second consonant. */
function isSpoken(text: string): boolean {
  return /[AEIOUY]/.test(text) && !/[^AEIOUY-]{3}/.test(text);
}

/** True right after a word with a capital that closes an office: "Minister", "Vice-Minister for Foreign Affairs". */
function isBehindOffice(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return before?.upper === true && before.end === (words[i] as Word).start - 1 && (before.spelling.head || before.spelling.institution);
}

/** True for a letter behind a form of address, an office or a part of a name. */
function isInitial(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    isAddressed(words, i) ||
    (before !== undefined && before.end === (words[i] as Word).start - 1 && (before.nameable || (before.upper && before.spelling.head)))
  );
}

/** False for the spelling of a capitalized word that is no part of a name unless another part stands beside it; `opens` where it is the first word of a sentence. */
export function mayBeNameable(spelling: Spelling, opens: boolean, isWrittenSmall: (key: string) => boolean): boolean {
  const { key, mixed, place, state, given, familyFirst, listed, unlikely } = spelling;
  if (!mixed) return false;
  if (namesThatAreOffices.has(key)) return true;
  if (state || place) return place && given;
  if (familyFirst && !opens) return true;
  return !listed && !unlikely && (given || !opens || !isOrdinaryOpener(key, isWrittenSmall) || familyFirst);
}

/** True for the form of a verb or an adverb, and for what the article also writes with a small letter. */
function isOrdinaryOpener(key: string, isWrittenSmall: (key: string) => boolean): boolean {
  return key.endsWith('ing') || key.endsWith('ly') || isWrittenSmall(key);
}

/** True for a capitalized word that may be part of a name by itself. */
function isNameable(words: readonly Word[], i: number, isWrittenSmall: (key: string) => boolean): boolean {
  const word = words[i] as Word;
  const { text, key } = word;
  // "H.E. Alberto Ruiz": a form of address.
  if (word.kind === 'initial' && /^H\.(?:E|R\.H)\.?$/.test(text)) return false;
  if (word.kind === 'initial') return /^(?:\p{Lu}\.-?){1,3}$|^\p{Lu}\p{Ll}{1,2}\.$/u.test(text);
  const { mixed, place, state, given, familyFirst, listed, unlikely } = word.spelling;
  if (word.kind !== 'word' || !mixed) return false;
  const previous = words[i - 1];
  const next = words[i + 1];
  const followed = next?.kind === 'word' && next.upper && next.start === word.end + 1;
  if (namesThatAreOffices.has(key)) return followed && isNameNotOffice(previous, next) && !(reigning.test(key) && isWrittenSmall(key));
  // Another part of a name may follow: no word of the lists.
  const joined = followed && !next.spelling.listed;
  // "Abbas Araghchi", not "Bandar Abbas": a place's word that is a given name as well, before another part.
  if (place && given && joined && !next.spelling.state) return true;
  // "Nguyen Hong Dien": a place's word amid a name.
  const amid = previous?.nameable === true && previous.end + 1 === word.start;
  if (place && text.length < 6 && amid && joined && !next.spelling.state) return true;
  if (state || place) return false;
  // "Vice Premier He Lifeng": an opener's word inside a sentence, before another part.
  if (familyFirst && joined && !isOpening(words, i)) return true;
  if (listed || (key.includes('-') && isCompound(word, amid)) || unlikely) return false;
  if (given || !isOpening(words, i)) return true;
  return !isOrdinaryOpener(key, isWrittenSmall) || (followed && familyFirst && key.endsWith('ing'));
}

/** True where nothing says that a word which is an office as well is one here: "His Majesty Sultan Haitham", "the Emir Tamim". */
function isNameNotOffice(previous: Word | undefined, next: Word): boolean {
  if (next.spelling.institution || ranks.has(next.key)) return false;
  return !previous || !(/^(?:majesty|highness|the|a|an|of)$/.test(previous.key) || previous.country?.form === 'demonym' || previous.kind === 'possessive');
}

/** True for a word with a hyphen that is described or made of parts which no name has: "Putin-era", "South-East", "Dushanbe-Mashhad", "Anti-Corruption"; `amid` where it stands behind a part of a name. */
function isCompound({ text, key }: Word, amid: boolean): boolean {
  const last = key.slice(key.lastIndexOf('-') + 1);
  if (descriptiveEndings.has(last) && /^\p{Ll}/u.test(text.slice(text.lastIndexOf('-') + 1))) return true;
  // Every part would have to be a name's.
  return (
    !amid &&
    text
      .split('-')
      .some((part) => part.length > 2 && (countryForms.has(part) || institutionWords.has(part.toLowerCase()) || placeWords.has(part.toLowerCase())))
  );
}

/** True for the first word of a sentence, of a quotation and of what follows a colon or a dash at the start. */
function isOpening(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const word = words[at] as Word;
    if (word.kind !== 'mark') return false;
    if (/[:“"”‘]/.test(word.text)) return true;
  }
  return true;
}
