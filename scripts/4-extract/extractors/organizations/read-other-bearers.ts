import { findAll } from '../../../1-read/find-all.ts';
import { findAtCapitals } from '../../../1-read/find-at-capitals.ts';
import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import { rememberBy } from '../../../1-read/remember-by.ts';
import { countryForms } from '../../lexicon/country-forms.ts';
import { givenNames } from '../../lexicon/given-names.ts';
import { institutionWords } from '../../lexicon/institution-words.ts';
import { lettersKey } from '../../lexicon/letters-key.ts';
import { neverInOrganizationNames } from '../../lexicon/never-in-organization-names.ts';
import { ordinaryWords } from '../../lexicon/ordinary-words.ts';
import { organizationHeads } from '../../lexicon/organization-heads.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import { seekSmallWords } from '../../lexicon/seek-small-words.ts';
import { surnameEnding, surnamesThatAreWords } from '../../lexicon/surname-endings.ts';
import { companyTails } from './company-words.ts';

const word = String.raw`\p{Lu}[\p{L}\p{N}’-]{0,40}`;
/** Two to five names in a row: as far as the words go, a person. */
const fullName = new RegExp(String.raw`(?<![\p{L}\p{N}’-])${word}(?: (?:(?:al|bin|da|de|der|dos|van|von|kyzy|uly) )?${word}){1,4}`, 'gu');
/** "in the Rogun", "near Khujand"; a stake is held "in Talco" all the same. */
const inPlace = new RegExp(
  String.raw`(?<!\b(?:stake|stakes|share|shares|interest|interests|holding|holdings|invest|invested|investment|investments|investor|investors|trust|confidence|partner|partners) )\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Aa]round|(?:railway|railroad|road|route|line|highway|ferry|ferries|flights?|trains?|pipeline|cable|corridor) from (?:the )?\p{Lu}[\p{L}-]+ to|(?:city|cities|town|village|port|province|district|region|valley|mine|field) of) (?<name>${word}(?: ${word}){0,2})`,
  'gu',
);
const placeNouns = String.raw`province|region|district|oblast|city|valley|airport|HPP|NPP|dam|reservoir|field|fields|deposit|river|plant|corridor|railway|pipeline|bridge|border|crossing|checkpoint|area|governorate|county|village|island|islands|sea|lake|pass|mountains|peninsula|strait|canal|summit|talks|forum|meeting|conference|agreement|declaration|accords?|process|format|initiative|project|framework|doctrine|language|people|tribes?|ethnic|minority|speakers`;
/** "Rogun dam", "Kashagan field": what a thing, not a body, is called. */
const beforeThing = new RegExp(
  String.raw`(?<![\p{L}\p{N}’-])(?<name>${word}(?: ${word}){0,2}) (?:${placeNouns}|${placeNouns.replace(/(?<![\p{L}?])\p{Ll}/gu, (letter) => letter.toUpperCase())})\b`,
  'gu',
);
/** The town in capitals with which a report opens. */
const dateline = /^(?<town>\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2})(?:, [\p{L} ]{3,30})?(?: \([^()]{2,30}\))? (?:—|–|--|-) /u;
const officeBefore =
  /\b(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hancellor|[Aa]mbassador|[Ee]nvoy|[Ss]ecretary|[Cc]hair(?:man|woman|person)?|[Hh]ead|[Dd]irector|[Cc]hief|[Ll]eader|[Gg]overnor|[Mm]ayor|[Ss]peaker|[Cc]ommander|[Gg]eneral|[Cc]olonel|[Aa]dvis[eo]r|[Ss]pokes(?:man|woman|person)|[Pp]rofessor|[Aa]nalyst|[Ee]xpert|[Ee]conomist|[Ss]enator|[Cc]ounterpart|[Kk]ing|[Qq]ueen|[Ee]mir|[Pp]rince|CEO|[Ee]xecutive|[Oo]fficer|Mr|Mrs|Ms|Dr)[.,]? $/u;
const officeAfter =
  /^, (?:(?:the|an?|its|his|their|who is|then) )?(?:[\p{Ll}-]{2,20} ){0,4}(?:president|minister|ambassador|envoy|secretary|chair(?:man|woman|person)?|head|director|chief|leader|governor|mayor|speaker|commander|advis[eo]r|spokes(?:man|woman|person)|professor|analyst|expert|economist|researcher|fellow|scholar|senator|CEO)\b/u;

/** True for words that the article, or the gazetteer, gives to a person, a place or a thing. */
export type IsOtherBearer = (name: string) => boolean;

/** Every form of the name of a known person. */
const knownPersons = rememberBy(
  (leaders: Gazetteer['leaders']): ReadonlySet<string> =>
    new Set([...leaders.values()].flatMap(({ name, aliases, surnames }) => [name, ...aliases, ...surnames]).map((form) => form.replace(/'/g, '’'))),
);

/**
 * Reads who or what else bears the names of an article, so that a bare name is not taken for a body: persons by their full names, places by the words
 * beside them. Few names are asked about: a sentence is read when one is asked about that it holds.
 */
export function readOtherBearers(texts: readonly string[], leaders: Gazetteer['leaders']): IsOtherBearer {
  const persons = new Set<string>();
  const surnames = new Set<string>();
  const places = new Set<string>();
  const known = knownPersons(leaders);
  const readPersons = readWhereHeld(texts, (text) => {
    for (const match of findAtCapitals(text, fullName)) readPerson(text, match.index, match[0], persons, surnames);
  });
  const readPlaces = readWhereHeld(texts, (text) => {
    for (const match of [...findAll(text, inPlace), ...findAtCapitals(text, beforeThing)]) {
      const name = match.groups?.name ?? '';
      // "the Astana Motors plant": a company's.
      if (!companyTails.has(name.split(' ').at(-1) ?? '') || !name.includes(' ')) places.add(name);
    }
  });
  const isLower = seekSmallWords(texts, { digitBefore: true, signsBefore: '’.@-', signsAfter: '@' });
  let towns: ReadonlySet<string> | null = null;
  const isPerson = (word: string) => {
    readPersons(word);
    return persons.has(word) || known.has(word);
  };
  const isPlace = (name: string) => {
    readPlaces(name);
    towns ??= readDatelines(texts);
    return places.has(name) || towns.has(name);
  };
  return (name) => {
    const words = name.split(' ');
    const key = name.toLowerCase();
    if (known.has(name) || words.some((each) => isPerson(each) && (words.length === 1 || !organizationHeads.has(each)))) return true;
    if (words.every((each) => placeWords.has(each.toLowerCase()))) return true;
    const isAcronym = /^[A-Z][A-Z\d]+$/.test(name);
    if (!isAcronym && isPlace(name)) return true;
    if (words.length > 1) return givenNames.has(lettersKey(words[0] ?? '')) || isSurname(words.at(-1) ?? '');
    return (
      isLower(key) ||
      ordinaryWords.has(key) ||
      institutionWords.has(key) ||
      givenNames.has(lettersKey(name)) ||
      (!isAcronym && (surnames.has(name) || isSurname(name)))
    );
  };
}

/** Makes a function that reads, of some texts, those that hold the words it is given, each text once. */
function readWhereHeld(texts: readonly string[], read: (text: string) => void): (words: string) => void {
  const unread = new Set(texts);
  return (words) => {
    for (const text of unread) if (text.includes(words) && unread.delete(text)) read(text);
  };
}

/** Gives the towns in capitals with which reports open, in small letters: "CHANCAY, Peru — The cranes". */
function readDatelines(texts: readonly string[]): ReadonlySet<string> {
  const towns = texts.flatMap((text) => dateline.exec(text)?.groups?.town ?? []);
  return new Set(towns.map((town) => town.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase())));
}

function isSurname(name: string): boolean {
  return surnameEnding.test(lettersKey(name)) && !/(?:prom|bank|gaz|neft|atom)$/.test(name);
}

/** Notes the words of a full name: of a person for sure where an office or a given name says so, else only as a surname. */
function readPerson(text: string, start: number, run: string, persons: Set<string>, surnames: Set<string>): void {
  const all = run.split(' ');
  // "The Boeing", "Germany’s Aurubis", "German Aurubis": an opener, an owner and a state are no given names.
  const skipped = run.includes('’') ? all.findLastIndex((each) => /’s?$/.test(each)) + 1 : 0;
  const from = all.findIndex(
    (each, i) =>
      i >= skipped &&
      !(each.includes('-') && /-\p{Ll}/u.test(each)) &&
      !neverInOrganizationNames.has(each) &&
      !ordinaryWords.has(each.toLowerCase()) &&
      !countryForms.has(each),
  );
  if (from < 0) return;
  const words = all.slice(from);
  if (skipped > 1 && skipped < all.length) readPerson(text, start, all.slice(0, skipped).join(' ').replace(/’s?$/, ''), persons, surnames);
  if (words.length < 2 && !officeBefore.test(`${all[from - 1] ?? ''} `)) return;
  if (words.some((each) => organizationHeads.has(each) || companyTails.has(each))) return;
  const isPerson =
    givenNames.has(lettersKey(words[0] ?? '')) ||
    isSurname(words.at(-1) ?? '') ||
    officeBefore.test(
      `${text.slice(Math.max(0, start - 20), start)}${all
        .slice(0, from)
        .map((each) => `${each} `)
        .join('')}`,
    ) ||
    officeAfter.test(text.slice(start + run.length, start + run.length + 110));
  for (const [i, each] of words.entries()) {
    if ((i === 0 && words.length > 1) || !/^\p{Lu}\p{Ll}/u.test(each)) continue;
    if (isPerson && !surnamesThatAreWords.has(each.toLowerCase())) persons.add(each);
    else if (i === words.length - 1) surnames.add(each);
  }
}
