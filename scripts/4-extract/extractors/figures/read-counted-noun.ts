import { findAll } from '../../../1-read/find-all.ts';
import { countedNouns } from '../../lexicon/counted-nouns.ts';
import { countryForms } from '../../lexicon/country-forms.ts';
import { genericNouns } from '../../lexicon/generic-nouns.ts';

const counted = new Set(countedNouns);
const generic = new Set(genericNouns);
/** Words that end a noun phrase, and so the search for its noun. */
const stops = new Set(
  (
    'of in on at for from to by with and or but that which who whose as than is are was were will would have has had be been being the a an this these those their its his her our not no it they we ' +
    'between among during since until after before into over under per each also now still more less other signed made held worth where when while because including against through about within without only just so both goes does says makes takes comes gets gives becomes brings keeps seems exceeds belongs consists includes'
  ).split(' '),
);
/** Words in s that are no plurals. */
const singulars = /(?:ss|us|is|ous|ics|’s)$/;
const irregular = new Set([
  'people',
  'personnel',
  'troops',
  'staff',
  'children',
  'aircraft',
  'memoranda',
  'cattle',
  'sheep',
  'police',
  'Chinese',
  'media',
  'lives',
  'crew',
  'livestock',
]);

/** People by what they do: "fishermen", "servicewomen". */
const people = /^(?!specimen|regimen|abdomen)(?:\p{Ll}[\p{Ll}-]*)?(?:wo)?men$/u;

/** The noun that a number counts. */
export interface CountedNoun {
  noun: string;
  /** Offset just after the noun, from the end of the number. */
  end: number;
  kind: 'counted' | 'generic' | 'other';
}

const nextWord = / (?<word>[\p{L}’-]+)(?<mark>[^\p{L} ’-]?)/guy;

/** Finds the head of the noun phrase after a number: "16 documents", "27 international conventions", "2,500 Russian troops"; null where none follows. */
export function readCountedNoun(after: string): CountedNoun | null {
  let found: CountedNoun | null = null;
  let words = 0;
  let conjoined = false;
  let previous = '';
  for (const match of findAll(after.slice(0, 80), nextWord)) {
    const word = match.groups?.word ?? '';
    // "35 investment and trade documents": two adjectives of one noun.
    const joined = word === 'and' && words > 0 && words < 3 && !found && /^\p{Ll}/u.test(previous) && !/^(?:last|this|next|year|month)$/.test(previous);
    if (words >= 5 || (stops.has(word) && !joined)) break;
    words++;
    if (joined) {
      conjoined = true;
      continue;
    }
    const noun = word.replace(/[’-]+$/, '');
    const plural = isPlural(noun);
    if (found && !plural) break;
    if (conjoined && plural && !counted.has(noun)) return null;
    // "250,000 job opportunities": the noun before says what is counted.
    const compound =
      (counted.has(`${previous}s`) && !counted.has(noun)) ||
      (previous === 'civil' && noun === 'servants') ||
      (/^(?:makers|holders|owners|keepers|goers|seekers|takers|bearers|breakers|planters)$/.test(noun) && /^\p{Ll}/u.test(previous))
        ? `${previous} ${noun}`
        : noun;
    if (plural) found = { noun: compound, end: match.index + 1 + noun.length, kind: kindOf(noun) };
    previous = noun;
    if (match.groups?.mark) break;
  }
  return found;
}

function isPlural(word: string): boolean {
  if (counted.has(word) || generic.has(word) || irregular.has(word) || people.test(word)) return true;
  if (countryForms.has(word)) return isPeople(word);
  return /^\p{Ll}[\p{L}-]{2,}s$/u.test(word) && !singulars.test(word);
}

function kindOf(noun: string): CountedNoun['kind'] {
  if (counted.has(noun) || isPeople(noun) || irregular.has(noun) || people.test(noun)) return 'counted';
  return generic.has(noun) ? 'generic' : 'other';
}

/** True for "Tajiks" and for "Senegalese", which is its own plural. */
function isPeople(word: string): boolean {
  const form = countryForms.get(word)?.form;
  return form === 'people' || (form === 'demonym' && word.endsWith('ese'));
}
