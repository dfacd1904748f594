import { rememberRecent } from '../../../1-read/remember-recent.ts';
import { countryForms } from '../../lexicon/country-forms.ts';
import { familyNamesFirst, givenNames } from '../../lexicon/given-names.ts';
import { institutionWords } from '../../lexicon/institution-words.ts';
import { lettersKey } from '../../lexicon/letters-key.ts';
import { descriptiveEndings } from '../../lexicon/name-particles.ts';
import { headWords } from '../../lexicon/office-vocabulary.ts';
import { officeModifiers } from '../../lexicon/offices.ts';
import { ordinaryWords } from '../../lexicon/ordinary-words.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import { ranks } from '../../lexicon/ranks.ts';
import { surnamesThatAreWords } from '../../lexicon/surname-endings.ts';
import type { Word } from './word.ts';

/** Offices and common nouns that are given names as well: an office only where an article, a state or "of" stands beside them. */
const namesThatAreOffices: ReadonlySet<string> = new Set(['amir', 'hakim', 'hokim', 'sultan', 'imam', 'islam', 'dawn', 'jan']);
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
/** Endings of ordinary nouns and adjectives that no surname of the corpus has. */
const ordinaryEnding = /(?:tion|tions|sion|sions|ments?|ology|ologies|ional|ships?|ness|ities|isms?|ists)$/;

/** Sets `nameable` on every word; `seenLower` holds the words that the article also writes with a small letter. */
export function markNameable(words: Word[], seenLower: ReadonlySet<string>): void {
  for (const [i, word] of words.entries()) word.nameable = isNameable(words, i, seenLower);
  for (const [i, word] of words.entries()) {
    const before = words[i - 1];
    const after = words[i + 1];
    if (word.kind !== 'word' || word.nameable || !word.upper || word.organization || word.country) continue;
    const lone = !after?.nameable && !institutionWords.has(after?.key ?? '');
    // "Samantha Power": a word of institutions is a surname right after a given name.
    const earlier = words[i - 2];
    const named = before?.nameable === true && before.kind === 'word' && before.end === word.start - 1;
    // "Dong Jun": a month's short form behind a part of a name.
    if (named && /^(?:jun|jan)$/.test(word.key) && after?.kind !== 'number') word.nameable = true;
    const given = named && (givenNames.has(lettersKey(before.text)) || (word.key === 'son' && earlier?.nameable === true && earlier.end === before.start - 1));
    // "K. P. Sharma Oli": a word of parliaments is a surname behind two parts of a name.
    if (word.key === 'oli' && named && earlier?.nameable === true) word.nameable = true;
    if (lone && given && surnamesThatAreWords.has(word.key)) word.nameable = true;
    // "Mohammed Shia al-Sudani": an ordinary word between two parts of a name.
    if (
      named &&
      givenNames.has(lettersKey(before.text)) &&
      after?.nameable &&
      after.kind === 'word' &&
      after.start === word.end + 1 &&
      ordinaryWords.has(word.key) &&
      !headWords.has(word.key) &&
      !institutionWords.has(word.key) &&
      word.text.length > 1 &&
      !/^\p{Lu}+$/u.test(word.text)
    )
      word.nameable = true;
    // "Dr. S Jaishankar": an initial without its full stop.
    if (/^[B-HJ-Z]$/.test(word.text) && after?.nameable && after.kind === 'word' && after.start === word.end + 1 && isInitial(words, i)) word.nameable = true;
    // "Hassan Sheikh Mohamud": a form of address between two parts of a name is a part as well.
    if (word.key === 'sheikh' && named && after?.nameable && after.kind === 'word' && after.start === word.end + 1) word.nameable = true;
    // "Michael Jordan", "Georgia Meloni": the other part stands beside.
    if (
      namesThatAreStates.has(word.text) &&
      before?.key !== 'of' &&
      ((before?.nameable && before.end === word.start - 1) || (after?.nameable && after.kind === 'word' && after.start === word.end + 1))
    )
      word.nameable = true;
    // "Mr. IWAYA Takeshi": the family name in capitals, first.
    if (
      /^\p{Lu}[\p{Lu}-]{2,}$/u.test(word.text) &&
      after?.nameable &&
      after.kind === 'word' &&
      after.start === word.end + 1 &&
      isAddressed(words, i) &&
      !isListed(word)
    )
      word.nameable = true;
    // "Sirojiddin MUHRIDDIN": capitals after a part in small letters.
    if (
      /^\p{Lu}[\p{Lu}-]{3,}$/u.test(word.text) &&
      before?.nameable &&
      before.kind === 'word' &&
      /\p{Ll}/u.test(before.text) &&
      before.end === word.start - 1 &&
      !isListed(word)
    )
      word.nameable = true;
  }
}

/** True right after "Mr.", "Ms.", "Dr" and their like. */
function isAddressed(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.text === '.' ? words[i - 2] : words[i - 1];
  return before !== undefined && ranks.has(before.key);
}

/** True for a letter behind a form of address, an office or a part of a name. */
function isInitial(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return (
    isAddressed(words, i) ||
    (before !== undefined && before.end === (words[i] as Word).start - 1 && (before.nameable || (before.upper && headWords.has(before.key))))
  );
}

/** Words of the lists that no name holds; ranks with and without their full stop. */
const listed: ReadonlySet<string> = new Set(
  [ordinaryWords, institutionWords, headWords, officeModifiers, placeWords, ranks].flatMap((list) => [...list]).concat([...ranks].map((rank) => `${rank}.`)),
);

/** True for words of the lists that no name holds. */
function isListed({ key }: Word): boolean {
  return listed.has(key);
}

function isNameable(words: readonly Word[], i: number, seenLower: ReadonlySet<string>): boolean {
  const word = words[i] as Word;
  const { text, key } = word;
  if (!word.upper || word.organization || word.country) return false;
  if (word.kind === 'initial') return /^(?:\p{Lu}\.-?){1,3}$|^\p{Lu}\p{Ll}{1,2}\.$/u.test(text);
  if (word.kind !== 'word' || text.length < 2 || !/\p{Ll}/u.test(text)) return false;
  const previous = words[i - 1];
  const next = words[i + 1];
  const followed = next?.kind === 'word' && next.upper && next.start === word.end + 1;
  // "His Majesty Sultan Haitham": after the form of address the word is the office.
  if (namesThatAreOffices.has(key) && /^(?:majesty|highness)$/.test(previous?.key ?? '')) return false;
  if (namesThatAreOffices.has(key))
    return (
      followed &&
      !(previous && (/^(?:the|a|an|of)$/.test(previous.key) || previous.country?.form === 'demonym' || previous.kind === 'possessive')) &&
      !institutionWords.has(next?.key ?? '') &&
      !ranks.has(next?.key ?? '')
    );
  // "Abbas Araghchi", not "Bandar Abbas": a place's word that is a given name as well, before another part.
  const { place, state, given, unlikely } = shapeOf(text);
  const namesake = place && given && followed && !isListed(next as Word) && !countryForms.has(next?.text ?? '');
  if (namesake) return true;
  // "Nguyen Hong Dien": a place's word amid a name.
  if (
    place &&
    text.length < 6 &&
    previous?.nameable &&
    previous.end + 1 === word.start &&
    followed &&
    !isListed(next as Word) &&
    !countryForms.has(next?.text ?? '')
  )
    return true;
  if (state || place) return false;
  const opens = isOpening(words, i);
  // "Vice Premier He Lifeng": an opener's word inside a sentence, before another part.
  if (familyNamesFirst.has(key) && !opens && followed && !isListed(next as Word)) return true;
  if (isListed(word)) return false;
  const last = key.split('-').at(-1) as string;
  if (key.includes('-') && descriptiveEndings.has(last) && /^\p{Ll}/u.test(text.slice(text.lastIndexOf('-') + 1))) return false;
  // "South-East", "Dushanbe-Mashhad", "Anti-Corruption": every part would have to be a name's.
  if (
    key.includes('-') &&
    !(previous?.nameable && previous.end + 1 === word.start) &&
    text
      .split('-')
      .some((part) => part.length > 2 && (countryForms.has(part) || institutionWords.has(part.toLowerCase()) || placeWords.has(part.toLowerCase())))
  )
    return false;
  if (unlikely) return false;
  if (opens && !given && (seenLower.has(key) || /(?:ing|ly)$/.test(key)) && !(followed && /ing$/.test(key) && familyNamesFirst.has(key))) return false;
  return true;
}

/** What a word is by itself, wherever it stands. */
interface Shape {
  place: boolean;
  state: boolean;
  given: boolean;
  /** True where it ends like an ordinary noun or is written like a brand. */
  unlikely: boolean;
}

/** Reads the shape of a word; the same few thousand words come again and again. */
const shapeOf = rememberRecent((text: string): Shape => {
  const key = text.toLowerCase();
  const given = givenNames.has(lettersKey(text));
  // "KazMunayGas", "EurasiaNet": a capital inside a word is a brand's, except after Mc, Mac, O’, De, Al.
  const brand = (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Al|El)\p{Lu}/u.test(text)) || /^\p{Lu}{2,}\p{Ll}/u.test(text);
  return { place: placeWords.has(key), state: countryForms.has(text), given, unlikely: brand || (!given && ordinaryEnding.test(key)) };
}, 20_000);

/** True for the first word of a sentence, of a quotation and of what follows a colon or a dash at the start. */
function isOpening(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const word = words[at] as Word;
    if (word.kind !== 'mark') return false;
    if (/[:“"”‘]/.test(word.text)) return true;
  }
  return true;
}
