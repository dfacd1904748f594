import { rememberRecent } from '../../../1-read/remember-recent.ts';
import { kindOf, unitKinds } from '../../../1-read/unit-kinds.ts';
import { countryForms } from '../../lexicon/country-forms.ts';
import { familyNamesFirst, givenNames } from '../../lexicon/given-names.ts';
import { institutionWords } from '../../lexicon/institution-words.ts';
import { lettersKey } from '../../lexicon/letters-key.ts';
import { type HeadForm, headForms, headWords } from '../../lexicon/office-vocabulary.ts';
import { officeModifiers } from '../../lexicon/offices.ts';
import { ordinaryWords } from '../../lexicon/ordinary-words.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import { addressPhrases, ranks } from '../../lexicon/ranks.ts';

/** A word as it is spelt, with all that follows from the spelling alone, wherever the word stands. */
export interface Spelling {
  text: string;
  /** Lower case. */
  key: string;
  /** The letters alone, lower-case ASCII. */
  letters: string;
  /** True where it begins with a capital, or with a capital behind a particle: "al-Sudani". */
  upper: boolean;
  /** True where it has two letters or more and one of them is small. */
  mixed: boolean;
  /** True for two to six capitals and nothing else. */
  acronym: boolean;
  /** True where it holds three capitals in a row. */
  shouted: boolean;
  /** Words of the lists, by lower case; a state's form and a given name by the spelling. */
  institution: boolean;
  modifier: boolean;
  /** True for a word of a head noun, wherever it stands in it; `heads` has the head nouns that begin with the word. */
  head: boolean;
  heads: readonly HeadForm[] | null;
  place: boolean;
  state: boolean;
  given: boolean;
  familyFirst: boolean;
  /** True for words of the lists that no name holds. */
  listed: boolean;
  /** True where it ends like an ordinary noun or is written like a brand. */
  unlikely: boolean;
  /** True for words with which an office may begin: its head noun or what stands before it. */
  opensOffice: boolean;
  /** True for words with which a rank or form of address may begin. */
  addresses: boolean;
}

/** Endings of ordinary nouns and adjectives that no surname of the corpus has. */
const ordinaryEnding = /(?:tion|tions|sion|sions|ments?|ology|ologies|ional|ships?|ness|ities|isms?|ists)$/;
/** Words of the lists that no name holds; ranks with and without their full stop. */
const listed: ReadonlySet<string> = new Set(
  [ordinaryWords, institutionWords, headWords, officeModifiers, placeWords, ranks].flatMap((list) => [...list]).concat([...ranks].map((rank) => `${rank}.`)),
);
const addresses: ReadonlySet<string> = new Set([...ranks, ...addressPhrases.map((phrase) => phrase.split(' ', 1)[0] ?? '')]);

/** How many spellings are found by their letters in place, a power of two. */
const places = 16_384;
const inPlace: Array<Spelling | undefined> = new Array(places).fill(undefined);

/** Gives the spelling of a stretch of a text, as `spellingOf` does, mostly without cutting it out. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  let place = 0;
  for (let i = start; i < end; i++) place = (place * 31 + text.charCodeAt(i)) % places;
  const known = inPlace[place];
  if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known;
  const spelling = spellingOf(text.slice(start, end));
  inPlace[place] = spelling;
  return spelling;
}

/** Gives the spelling of a word or sign, one object for all words that are spelt so: the same few thousand come again and again. */
export const spellingOf = rememberRecent((text: string): Spelling => {
  const key = text.toLowerCase();
  const given = givenNames.has(lettersKey(text));
  const institution = institutionWords.has(key);
  const modifier = officeModifiers.has(key);
  const heads = headForms.get(key) ?? null;
  // "KazMunayGas", "EurasiaNet": a capital inside a word is a brand's, except after Mc, Mac, O’, De, Al.
  const brand = (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Al|El)\p{Lu}/u.test(text)) || /^\p{Lu}{2,}\p{Ll}/u.test(text);
  return {
    text,
    key,
    letters: lettersKey(text),
    upper: (kindOf(text.charCodeAt(0)) & unitKinds.upper) !== 0 || /^(?:al|el|ad|as|ash|at|az|ar|ul|ur)-\p{Lu}/u.test(text),
    mixed: text.length > 1 && /\p{Ll}/u.test(text),
    acronym: /^\p{Lu}{2,6}$/u.test(text),
    shouted: /\p{Lu}{3}/u.test(text),
    institution,
    modifier,
    head: headWords.has(key),
    heads,
    place: placeWords.has(key),
    state: countryForms.has(text),
    given,
    familyFirst: familyNamesFirst.has(key),
    listed: listed.has(key),
    unlikely: brand || (!given && ordinaryEnding.test(key)),
    opensOffice: key !== 'and' && (institution || modifier || heads !== null),
    addresses: addresses.has(key) || text.startsWith('H.'),
  };
}, 20_000);
