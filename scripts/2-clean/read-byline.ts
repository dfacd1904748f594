import { findFirst } from '../1-read/find-first.ts';
import { findMastheadRule } from './rules/masthead-rules.ts';
import { isOutletName } from './rules/outlet-words.ts';
import { stateNames } from './rules/state-names.ts';

/** A rubric before a by-line. */
const rubricBefore =
  /^(?:analysis|opinion|comment(?:ary)?|column|feature|interview|report|reportage|essay|news|explainer|exclusive|politics|economy|business|world|society) ?[|·•:–—/-] ?(?=by \p{Lu})/iu;

/** Who wrote an article, as its by-line says. */
export interface Byline {
  authors: string[];
  /** The outlet or desk that the line adds: "By X | Steppe Wire". */
  outlet: string | null;
}

const lead =
  /^(?:by|authors?|written by|text(?: by)?|story by|words by|(?:the )?interview(?:ed)?(?: was)?(?: conducted| prepared| recorded)? by|interviewer|(?:talked|conversed|asked|prepared|recorded|noted down)(?: by)?(?=(?: ?: ?| )\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$)|correspondent|reporter|from)(?: ?: ?| )(?=\S)/iu;
const nameWord = String.raw`(?:\p{Lu}[\p{L}’'-]*\.?|\p{Lu}\.(?:\p{Lu}\.)?|al-\p{Lu}[\p{L}’-]+|van|von|der|den|de|da|di|del|la|le|bin|ibn|ul|oglu|ogli|kyzy|kizi|uly|uulu|zoda)`;
const personName = new RegExp(`^(?=\\p{Lu})${nameWord}(?: ${nameWord}){1,5}$`, 'u');
const noName =
  /\b(?:Staff|Desk|Service|Reporters?|Correspondents?|Editors?|Editorial|Admin|Team|Agency|News|Department|Ministry|Office|Embassy|University|Institute|Center|Centre|Council|Bureau|Photo|Getty|Images?|Fellow|Senior|Analyst|Analysts|Professor|Researcher|Director|Forum|Review|Programme|Program|Commentary|Policy|Column|Columnist|Author|Expert|Special|Group|Minister|President|Secretary|Government|Hon|Foundation|Society|Association|School|Studies|Research|Parliament|Spokesperson|Delhi|Cabinet|Executive|Summary|Overview|Introduction|Background|Abstract|Takeaways|Contents|Conclusions?|Key|Findings|Highlights|Logo)\b/i;

/** "LIEN HOANG, Nikkei staff writer" */
const signed =
  /^(?:by |text by |story by )?(?<name>[^,]{5,40}), (?:[\p{L}/-]+ ){0,3}(?:staff writer|senior writer|correspondent|reporter|contributor|columnist|bureau chief|editor)s?$/iu;

/** True where the first comma of a line stands no further from its beginning than a name with what opens it reaches. */
function mayBeSigned(text: string): boolean {
  const comma = text.indexOf(',');
  return comma >= 5 && comma <= 50;
}

/** Reads a by-line: "By: Sadi Vorisov", "Author:Austin Clayton", "By A. Khan and B. Lee | Eurasianet", "By Jane Doe in Dushanbe". Null where the line is none. */
export function readByline(text: string): Byline | null {
  const writer = mayBeSigned(text) ? signed.exec(text)?.groups?.name : undefined;
  if (writer !== undefined && isPerson(writer)) return { authors: [writer], outlet: null };
  if (text.length > 160) return null;
  // "ANALYSIS · by Jane Doe"
  const opened = text.replace(/^(authors?|by|text):(?=\S)/i, '$1: ').replace(rubricBefore, '');
  const match = lead.exec(opened);
  if (!match) return null;
  // "Interview by Jane Doe. Translated from Russian."
  const rest = opened.slice(match[0].length).replace(/^(?<names>\p{Lu}[\p{L}’'-]+(?: (?!Prof\b|Dr\b)\p{Lu}[\p{L}’'-]{2,}){1,3})\. \p{Lu}.*$/u, '$<names>');
  const colon = match[0].includes(':');
  const [namesPart = '', ...others] = rest.split(
    / ?[|–—·•] ?| - | \/ |(?:, | on )(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/u,
  );
  const names = namesPart
    .replace(writers, '')
    .replace(/,? (?:with|and) (?:the )?(?:wires?|agencies|staff|wire (?:services|reports)|news agencies)$/i, '')
    .split(joints)
    .map((name) => name.replace(whereabouts, '').trim().replace(honorific, ''))
    .filter(Boolean);
  // "By Jane Doe, Senior Fellow, Vistula Forum": what follows a part that is no name is none either.
  const persons = names.filter((name) => !isService(name));
  const firstOther = persons.findIndex((name) => !isPerson(name));
  const authors = firstOther < 0 ? persons : persons.slice(0, firstOther);
  const outlet = [...others, ...names].map((part) => part.trim()).find((part) => isOutletName(part) && !staff.test(part)) ?? null;
  if (authors.length > 0 || outlet !== null) return { authors, outlet };
  return colon || noName.test(rest) ? { authors: [], outlet: null } : null;
}

/** What stands between "by" and the names: "Xinhua writers", "our correspondent", "staff reporters". */
const writers =
  /^(?:(?:\p{Lu}[\p{L}/-]{2,20}|(?=\p{Ll})(?!and )[\p{L}-]{2,20}) ){0,4}(?:(?:staff )?writers?|correspondents?|reporters?|journalists?|contributors?|editors?|bureau chief|columnists?|analysts?|producers?):? (?=\p{Lu})/u;
/** What parts one writer from the next: "Jane Doe, with reporting by John Roe", "A and B", "Jane Doe in Lima, additional reporting by John Roe". */
const joints =
  /[,;]? ?(?:(?:with|and) )?(?:additional |further |extra )?(?:reporting|contributions?|assistance|research|writing)(?: by| from|:) |,| and | & |;| with (?=\p{Lu})/iu;
/** Where a writer was: "Jane Doe in Dar es Salaam". */
const whereabouts = / (?:(?:in|for|from|at) \p{Lu}.*|\(\p{Lu}[^()]{2,30}\))$/u;

/** Writers without a name: "Our Staff Reporter". */
const staff =
  /^(?:(?:our|a|the|special|staff|own|web|city|senior|chief|political|diplomatic|economic|business|news) )*(?:staff )?(?:reporters?|correspondents?|desk|writers?)$/i;

/** Courtesy and academic titles before a name. */
const honorific = /^(?:(?:(?:(?:Associate|Assistant|Assoc\.) )?Prof|Dr|Professor|Mr|Mrs|Ms|Ambassador|Amb|Sir)\.? )+/u;

/** True for the branch of an outlet that stands among writers: "Steppe Radio's Tajik Service". */
function isService(name: string): boolean {
  return /[’']s? \p{Lu}[\p{L} ]{2,30} (?:Service|Desk|Bureau|Newsroom)$/u.test(name);
}

const states: ReadonlySet<string> = new Set(stateNames);

/** True for a person's name in full that is no desk, body or outlet. */
function isPerson(name: string): boolean {
  return personName.test(name) && !noName.test(name) && !isOutletName(name) && !states.has(name);
}

const job = '(?:Analyst|Fellow|Editor|Correspondent|Researcher|Reporter|Columnist|Lecturer|Professor|Economist|Journalist|Writer|Scholar|Contributor)';
/** A writer with the post that he or she holds: "Jane Doe, Senior Fellow at the Vistula Forum". */
const withJob = new RegExp(`^(?<name>[^,|]{4,50}), (?:an? |the )?(?:[\\p{L}’-]+ ){0,4}${job}(?![\\p{L}]).{0,80}$`, 'iu');

/** Gives the names in a line that holds nothing else, or no more than a place: "Dr Jane Doe and John Roe", "Jane Doe in Nouakchott, with agencies". */
export function readBareNames(text: string): string[] {
  const names = text
    // "Farrukh Ibodov  2 418 views  12 comments"
    .replace(/(?: +(?:\d[\d ,.]{0,9}|no) (?:views?|comments?|reads?|shares?|likes?))+$/i, '')
    .trimEnd()
    .replace(/,? (?:with|and) agencies$/i, '')
    .replace(/ in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u, '')
    // "Jane Doe, Senior Trade Analyst"
    .replace(withJob, '$<name>')
    // "Jane Doe, Ala-Too Press"
    .replace(/, (?<outlet>\p{Lu}[^,]{3,40})$/u, (whole, outlet: string) => (isOutletName(outlet) ? '' : whole))
    // "Jane Doe, Dhaka"
    .replace(/(?<=\p{L} \p{L}[^,]*), \p{Lu}\p{Ll}+$/u, '')
    // "Jane Doe | John Roe"
    .split(/, | and | & | [|·•] /)
    .map((name) => name.trim().replace(honorific, ''));
  return names.every((name) => isBareName(name) && !isOutletName(name)) && findMastheadRule(text) === null ? names : [];
}

/** Words that name months, days and rubrics, and so no person. */
const noPerson =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Politics|Economy|Economics|World|Asia|Analysis|Opinion|Society|Business|Culture|Security|Energy|Latest|Press|Release|Releases|Updated|Published|City|East|West|North|South|Middle|Central|Port|Airport|Station|Materials|Transport|Oil|Gas|Finance|Features|Stories|Province|Region|(?:State|Government|White|Parliament) House|(?:City|Town) Hall|Palace|Residence|Square|Street|Secretariat|Kuala Lumpur|Buenos Aires|Addis Ababa|Abu Dhabi|New York|San Jos[eé]|Phnom Penh|Santo Domingo|La Paz|Cape Town|Hong Kong|Tel Aviv|Dar es Salaam|Bandar Seri Begawan|Los Angeles|San Francisco|San Salvador|Rio de Janeiro|S[aã]o Paulo|S(?:ain)?t\.? Petersburg|The Hague|Panama|Kuwait|Novi Sad|Banja Luka|Nizhny Novgorod|Port Moresby|Port Louis|Ho Chi Minh|Da Nang|Santa Cruz|San Juan|Porto Alegre|Belo Horizonte|Sri Jayawardenepura|Ulan Bator|Ras Al)\b/i;

/** True where a text holds nothing but one person's name, as a by-line without "By". */
export function isBareName(text: string): boolean {
  return (
    !noPerson.test(text) &&
    !isOfState(text) &&
    // "LRT English", "KTV World"
    !/^\p{Lu}{2,6} (?:English|Russian|Arabic|French|Persian|Turkish|Uzbek|Tajik|Kazakh|Kyrgyz|Global|International|Online|Europe|Africa)$/u.test(text) &&
    !/(?:^|\s)(?:of|the|for)(?:\s|$)/i.test(text) &&
    text.length <= 50 &&
    personName.test(text) &&
    text.split(' ').length <= 4 &&
    !noName.test(text)
  );
}

/** True for words that begin with the name of a state, which hardly anybody is called: "Vietnam Time"; "Jordan Ellis", "Chad Lewis" are persons. */
function isOfState(text: string): boolean {
  const first = text.split(' ', 1)[0] ?? '';
  return states.has(first) && !/^(?:Jordan|Chad|Georgia|Israel|Kenya|India|Malta)$/.test(first);
}

const reportedBy = /^[([]?(?:reporting|written|writing|report) by:? (?<names>[^;()[\]]{4,150})/i;

/** Gives the writers that a line at the foot of a report names: "(Reporting by Jane Doe in Lima and John Roe; Editing by Ann Lee)". */
export function readReporters(text: string): string[] {
  const names = findFirst(text, reportedBy)?.groups?.names ?? '';
  return names
    .replace(/\.$/, '')
    .split(joints)
    .map((name) => name.replace(whereabouts, '').replace(/^by /i, '').trim())
    .filter(isPerson);
}
