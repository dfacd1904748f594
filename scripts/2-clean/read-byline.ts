import { findFirst } from '../1-read/find-first.ts';
import { findMastheadRule } from './rules/masthead-rules.ts';
import { isOutletName } from './rules/outlet-words.ts';
import { stateNames } from './rules/state-names.ts';

/** Who wrote an article, as its by-line says. */
export interface Byline {
  authors: string[];
  /** The outlet or desk that the line adds: "By X | Steppe Wire". */
  outlet: string | null;
}

const lead = /^(?:by|authors?|written by|text(?: by)?|story by|words by|interview(?:ed)? by|correspondent|reporter|from)(?: ?: ?| )(?=\S)/i;
const nameWord = String.raw`(?:\p{Lu}[\p{L}’'-]*\.?|\p{Lu}\.(?:\p{Lu}\.)?|al-\p{Lu}[\p{L}’-]+|van|von|der|den|de|da|di|del|la|le|bin|ibn|ul|oglu|ogli|kyzy|kizi|uly|uulu|zoda)`;
const personName = new RegExp(`^(?=\\p{Lu})${nameWord}(?: ${nameWord}){1,5}$`, 'u');
const noName =
  /\b(?:Staff|Desk|Service|Reporters?|Correspondents?|Editors?|Editorial|Admin|Team|Agency|News|Department|Ministry|Office|Embassy|University|Institute|Center|Centre|Council|Bureau|Photo|Getty|Images?|Fellow|Senior|Analyst|Analysts|Professor|Researcher|Director|Forum|Review|Programme|Program|Commentary|Policy|Column|Columnist|Author|Expert|Special|Group|Foundation|Society|Association|School|Studies|Research|Parliament|Spokesperson|Delhi|Cabinet)\b/i;

/** "LIEN HOANG, Nikkei staff writer" */
const signed =
  /^(?:by |text by |story by )?(?<name>[^,]{5,40}), (?:[\p{L}/-]+ ){0,3}(?:staff writer|senior writer|correspondent|reporter|contributor|columnist|bureau chief|editor)s?$/iu;

/** Reads a by-line: "By: Sadi Vorisov", "Author:Austin Clayton", "By A. Khan and B. Lee | Eurasianet", "By Jane Doe in Dushanbe". Null where the line is none. */
export function readByline(text: string): Byline | null {
  const writer = findFirst(text, signed)?.groups?.name;
  if (writer !== undefined && isPerson(writer)) return { authors: [writer], outlet: null };
  if (text.length > 160) return null;
  const opened = text.replace(/^(authors?|by|text):(?=\S)/i, '$1: ');
  const match = lead.exec(opened);
  if (!match) return null;
  const rest = opened.slice(match[0].length);
  const colon = match[0].includes(':');
  const [namesPart = '', ...others] = rest.split(
    / ?[|–—·•] ?| - | \/ |(?:, | on )(?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/u,
  );
  const names = namesPart
    .replace(writers, '')
    .split(joints)
    .map((name) => name.replace(whereabouts, '').trim().replace(honorific, ''))
    .filter(Boolean);
  // "By Jane Doe, Senior Fellow, Vistula Forum": what follows a part that is no name is none either.
  const persons = names.filter((name) => !isService(name));
  const firstOther = persons.findIndex((name) => !isPerson(name));
  const authors = firstOther < 0 ? persons : persons.slice(0, firstOther);
  const outlet = [...others, ...names].map((part) => part.trim()).find((part) => isOutletName(part)) ?? null;
  if (authors.length > 0 || outlet !== null) return { authors, outlet };
  return colon || noName.test(rest) ? { authors: [], outlet: null } : null;
}

/** What stands between "by" and the names: "Xinhua writers", "our correspondent", "staff reporters". */
const writers =
  /^(?:(?:\p{Lu}[\p{L}/-]{2,20}|our|staff|special|senior) ){0,3}(?:(?:staff )?writers?|correspondents?|reporters?|journalists?|contributors?):? (?=\p{Lu})/u;
/** What parts one writer from the next: "Jane Doe, with reporting by John Roe", "A and B", "Jane Doe in Lima, additional reporting by John Roe". */
const joints =
  /[,;]? ?(?:(?:with|and) )?(?:additional |further |extra )?(?:reporting|contributions?|assistance|research|writing)(?: by| from|:) |,| and | & |;| with (?=\p{Lu})/iu;
/** Where a writer was: "Jane Doe in Dar es Salaam". */
const whereabouts = / (?:in|for|from|at) \p{Lu}.*$/u;

/** Courtesy and academic titles before a name. */
const honorific = /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Ambassador|Amb|Sir)\.? )+/u;

/** True for the branch of an outlet that stands among writers: "Steppe Radio's Tajik Service". */
function isService(name: string): boolean {
  return /[’']s? \p{Lu}[\p{L} ]{2,30} (?:Service|Desk|Bureau|Newsroom)$/u.test(name);
}

const states: ReadonlySet<string> = new Set(stateNames);

/** True for a person's name in full that is no desk, body or outlet. */
function isPerson(name: string): boolean {
  return personName.test(name) && !noName.test(name) && !isOutletName(name) && !states.has(name);
}

/** Gives the names in a line that holds nothing else, or no more than a place: "Dr Jane Doe and John Roe", "Jane Doe in Nouakchott, with agencies". */
export function readBareNames(text: string): string[] {
  const names = text
    // "Farrukh Ibodov  2 418 views  12 comments"
    .replace(/(?: +(?:\d[\d ,.]{0,9}|no) (?:views?|comments?|reads?|shares?|likes?))+$/i, '')
    .trimEnd()
    .replace(/,? (?:with|and) agencies$/i, '')
    .replace(/ in \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u, '')
    // "Jane Doe, Dhaka"
    .replace(/(?<=\p{L} \p{L}[^,]*), \p{Lu}\p{Ll}+$/u, '')
    .split(/, | and | & /)
    .map((name) => name.trim().replace(honorific, ''));
  return names.every(isBareName) && findMastheadRule(text) === null ? names : [];
}

/** Words that name months, days and rubrics, and so no person. */
const noPerson =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Politics|Economy|Economics|World|Asia|Analysis|Opinion|Society|Business|Culture|Security|Energy|Latest|Press|Release|Releases|Updated|Published|City|East|West|North|South|Middle|Central|Port|Airport|Station|Province|Region)\b/i;

/** True where a text holds nothing but one person's name, as a by-line without "By". */
export function isBareName(text: string): boolean {
  return (
    !noPerson.test(text) &&
    !/(?:^|\s)(?:of|the|for)(?:\s|$)/i.test(text) &&
    text.length <= 50 &&
    personName.test(text) &&
    text.split(' ').length <= 4 &&
    !noName.test(text)
  );
}
