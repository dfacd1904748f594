import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import type { Article } from '../../../3-split/article.ts';
import { countryName } from '../../lexicon/country-names.ts';
import { isTitleCase } from '../../lexicon/is-title-case.ts';
import { openingsOf } from '../../lexicon/openings-of.ts';
import type { CountryMention, OrganizationMention } from '../../match.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findBeside } from './find-beside.ts';
import { findByDeed } from './find-by-deed.ts';
import { findByDescription } from './find-by-description.ts';
import { findByHead } from './find-by-head.ts';
import { findByRole } from './find-by-role.ts';
import { findCompanies } from './find-companies.ts';
import { findIntroduced } from './find-introduced.ts';
import { findJointCommissions } from './find-joint-commissions.ts';
import { findKnown, indexKnown, type KnownOrganization } from './find-known.ts';
import { findListed } from './find-listed.ts';
import { findSourceDomains } from './find-source-domains.ts';
import { findTradeNames } from './find-trade-names.ts';
import type { FoundName, Line } from './found-name.ts';
import { findNames, indexNames, type NameEntry, type NameIndex } from './name-index.ts';
import { type Introduction, readIntroductions } from './read-introductions.ts';
import { readOtherBearers } from './read-other-bearers.ts';
import { lookUpSpans } from './span-lookup.ts';
import { unifyNames } from './unify-names.ts';

/** Finds every mention of a named organization, in the order of the text; all mentions of one organization carry the same name. */
export function extractOrganizations(article: Article, gazetteer: Gazetteer, countries: CountryMention[]): OrganizationMention[] {
  const known = indexKnown(gazetteer);
  const lines = readLines(article, gazetteer, countries);
  const introductions: Introduction[] = [];
  const first = lines.map((line) => {
    const names = findInLine(line, known);
    introductions.push(...readIntroductions(line.text, names));
    return names;
  });
  const again = indexAgain(first.flat(), introductions);
  const all = lines.map((line, i) => {
    const names = first[i] ?? [];
    const found = findAgain(line, again);
    if (names.length === 0 && found.length === 0) return names;
    // An acronym that the article explains is worth more than one that only stands where an organization can stand.
    const explained = found.filter(({ start, end, name }) => name !== line.text.slice(start, end));
    return keepLongest([...names.filter((name) => !isGuessed(name)), ...explained, ...names.filter(isGuessed), ...found]);
  });
  return unifyNames(all.flatMap((names, sentence) => names.map((name) => toMention(name, sentence, lines[sentence] as Line, known))));
}

/** True for an acronym that nothing but its place, or the list of well-known bodies, makes a body's. */
function isGuessed({ rule, acronym }: FoundName): boolean {
  return rule === 'organization-acronym' || (rule === 'organization-listed' && acronym !== null);
}

/** What opens a line that names a party to a project and is no headline, for all its capitals: "Recipient: Dusti District Executive Authority". */
const labelled =
  /^(?:(?:Grant )?Recipient|Beneficiary|Donor|Borrower|Contractor|Client|Customer|Employer|(?:Implementing|Executing|Lead|Partner) (?:Agency|Partner|Organi[sz]ation|Body|Entity))(?: (?:Organi[sz]ation|Body|Agency))?s?: \S/i;

function readLines(article: Article, gazetteer: Gazetteer, countries: CountryMention[]): Line[] {
  const isOther = readOtherBearers(
    article.sentences.map(({ text }) => text),
    gazetteer.leaders,
  );
  const bySentence = Map.groupBy(countries, ({ sentence }) => sentence);
  const openings = openingsOf(article);
  return article.sentences.map(({ text, kind }, i) => ({
    text,
    openings: openings[i] ?? [],
    headline: (isTitleCase(text) || (kind === 'heading' && !/ \p{Ll}/u.test(text))) && !labelled.test(text),
    isOther,
    stateAt: lookUpSpans(bySentence.get(i) ?? []),
  }));
}

/** The rules that need no other's names, in the order in which equals are kept. */
const rules: ReadonlyArray<(line: Line) => FoundName[]> = [
  findListed,
  findCompanies,
  findByDescription,
  findTradeNames,
  findByRole,
  findByDeed,
  findSourceDomains,
  findIntroduced,
  findAcronyms,
  findJointCommissions,
];

/** Runs all rules over one line; where two names overlap the longer one stays, and of equals the one found first. */
function findInLine(line: Line, known: NameIndex<KnownOrganization>): FoundName[] {
  const listed = findKnown(line, known);
  const found = keepLongest([...listed, ...findByHead(line, listed), ...rules.flatMap((find) => find(line))]);
  return keepLongest([...found, ...findBeside(line, found)]).map((name) => withOwnerBehind(line, name));
}

/** Gives a body the state that stands behind its acronym: "the Civil Aviation Agency (CAA) of Tajikistan". */
function withOwnerBehind({ text, stateAt }: Line, name: FoundName): FoundName {
  if (name.country !== null || !text.startsWith(' (', name.end)) return name;
  const lead = /^ \([A-Z]{2,8}\) of (?:the )?(?:Republic of )?/.exec(text.slice(name.end, name.end + 40))?.[0].length;
  const state = lead === undefined ? undefined : stateAt(name.end + lead);
  return state ? { ...name, country: state.code } : name;
}

function keepLongest(names: FoundName[]): FoundName[] {
  if (names.length < 2) return names;
  const byLength = names.map((name, i) => ({ name, i })).sort((a, b) => b.name.end - b.name.start - (a.name.end - a.name.start) || a.i - b.i);
  const taken = new Uint8Array(names.reduce((last, { end }) => Math.max(last, end), 0));
  const kept: FoundName[] = [];
  for (const { name } of byLength) {
    if (taken.subarray(name.start, name.end).includes(1)) continue;
    taken.fill(1, name.start, name.end);
    kept.push(name);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Names of the article by which its organizations may be found once more: acronyms, short names, and names seen outside headlines. */
function indexAgain(names: FoundName[], introductions: Introduction[]): NameIndex<FoundName> {
  const entries: NameEntry<FoundName>[] = introductions.map(({ short, name }) => ({ text: short, value: name }));
  // "the Export-Import Bank of China … Eximbank"
  const exim = new Set(names.filter(({ name }) => /^Export[- –]Import Bank\b/.test(name)).map(({ name }) => name));
  if (exim.size === 1) for (const name of names) if (exim.has(name.name)) entries.push({ text: 'Eximbank', value: name }, { text: 'Exim Bank', value: name });
  for (const name of names) if (name.known === null && name.name.length > 2) entries.push({ text: name.name, value: name });
  const beginnings = new Map<string, FoundName | null>();
  for (const name of names) {
    const beginning = name.known === null ? /^(\S+ .+?) (?:of|for|on|to|against) /.exec(name.name)?.[1] : undefined;
    if (beginning === undefined) continue;
    const other = beginnings.get(beginning);
    beginnings.set(beginning, other === undefined || other?.name === name.name ? name : null);
  }
  for (const [text, value] of beginnings) if (value !== null) entries.push({ text, value });
  return indexNames(entries);
}

function findAgain(line: Line, index: NameIndex<FoundName>): FoundName[] {
  return findNames(line.text, index, line.openings).map(({ start, end, value }) => ({ ...value, start, end, rule: 'organization-named-again' }));
}

/** Turns a name into a mention; a state body whose name with its state is in the gazetteer becomes that entry. */
function toMention(found: FoundName, sentence: number, { text }: Line, known: NameIndex<KnownOrganization>): OrganizationMention {
  const listed = found.known === null && found.country !== null ? lookUp(`${found.name} of ${countryName(found.country)}`, known) : undefined;
  return {
    kind: 'organization',
    sentence,
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
    rule: found.rule,
    name: listed?.name ?? found.name,
    known: listed?.id ?? found.known,
    acronym: found.acronym,
    country: found.country,
  };
}

function lookUp(name: string, known: NameIndex<KnownOrganization>): KnownOrganization | undefined {
  const [match] = findNames(name, known);
  return match && match.start === 0 && match.end === name.length ? match.value : undefined;
}
