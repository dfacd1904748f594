import { holdsMatch } from '../../1-read/find-first.ts';
import { isOutletName } from './outlet-words.ts';
import { stateNames } from './state-names.ts';

/** A kind of line that heads a page and not an article, and the patterns that tell it. */
export interface MastheadRule {
  name: string;
  /** Lines that the rule reads, as real pages print them; the tests run over them. */
  examples: readonly string[];
  pattern: RegExp;
}

const bodyNoun =
  '(?:Bank|Fund|Agency|Organi[sz]ation|Commission|Council|Institute|Cent(?:er|re)|Union|Ministry|Office|Bureau|Committee|Foundation|Association|Authority|Service|Department|Corporation|Programme|Program|Initiative|Group|Network|Society|Academy|Chamber|Secretariat|Company|Endowment|University|Delegation|Embassy|Parliament|Senate|Government|Presidency|Policy|Studies|Briefing|International|Project|Affairs|Forum|School|Federation)';
const nameWord = "(?:\\p{Lu}[\\p{L}\\d&.’'-]*|and|of|for|on|in|to|the|de|la|&)";

/** Lines that stand above the headline; they are read only where another line can be the headline. */
export const mastheadRules: readonly MastheadRule[] = [
  {
    name: 'rubric',
    examples: [
      'Press Release',
      'PRESS RELEASE NO. 25/371',
      'Policy Brief No. 41',
      'Policy Brief 14/2026',
      'Working Paper 2025-03',
      'Remarks to the Press',
      'Live news',
      'Special report',
      'Issue Brief #12',
      'Vol. 12, No. 3',
      'Issue 131',
      'Vol. 7, Issue 2 (Spring 2025)',
      'Joint Statement',
      'Q&A',
      'Long read',
      'For Immediate Release',
    ],
    pattern:
      /^(?:(?:(?:joint|press|media|news|official|for|immediate|the|public|information) )*(?:release|statement|readout|note|communiqu[eé]|remarks|briefing|announcement|transcript|speech)|feature(?: stor(?:y|ies))?|commentary|explainer|q ?& ?a|exclusive|opinion|op-ed|editorial|interview|analysis|column|fact ?sheet|long ?read|in[- ]depth|live(?: news)?|special report|investigation|(?:policy|issue|research|working|briefing|discussion|occasional|country|situation|strategic|background|economic|security) (?:brief(?:ing)?|paper|note|report|update|bulletin|analysis)|(?:vol(?:ume)?|issue|no|number)\.? ?\d{1,4})(?:,? ?(?:no|nr|number|#|№|issue|vol(?:ume)?)?[.:]? ?#?\d[\d/.–-]{0,9})?(?:,? (?:no|issue)\.? ?\d{1,4})?(?: ?\([^()]{3,25}\))?(?: (?:to|for|by|of|at|on) (?:the )?\p{L}{3,20}(?: \p{L}{3,20})?)?$/iu,
  },
  {
    name: 'series',
    examples: ['Cono Sur Brief No. 41', 'Eurasia Policy Paper #7', 'Central Asia Monitor Nr. 112/2025', 'Steppe and Sea Notes No 3'],
    pattern:
      /^(?:\p{Lu}[\p{L}’&-]*|of|the|and|de|la)(?: (?:\p{Lu}[\p{L}’&-]*|of|the|and|de|la)){0,5} (?:Briefs?|Briefing|Papers?|Reports?|Notes?|Bulletin|Review|Digest|Monitor|Commentary|Insights?|Updates?|Dispatch|Series) (?:(?:No|Nr)\.?|#|№) ?\d{1,4}(?:[/–-]\d{2,4})?$/u,
  },
  {
    name: 'agency',
    examples: ['STEPPE COURIER — News agency', 'Tengri Times | Information Portal', 'Ala-Too Press: National News Agency'],
    pattern:
      /^.{3,40}(?: [|–—-]|:) (?:(?:the|an?|first|national|state|independent|regional|international|official|daily|online|public|news|information|press|media) ){0,3}(?:(?:news|information|press|media) (?:agency|service|portal|site|website|network|wire|outlet)|newspaper|newswire)$/iu,
  },
  {
    name: 'captioned-picture',
    examples: [
      'The ministers at the Tapa base on Thursday. Source: Mattias Leppik/BNN-Nord',
      'A bridge over the Panj near Khorog. Photo: Asia-Plus',
      'Trucks wait at the border (Photo by Jane Doe)',
      'Delegations at the opening of the talks in Lima. Credit: AFP',
    ],
    pattern: /^.{10,220}(?:[.!?”)] |[([])(?:source|photo|photograph|image|picture|credit|courtesy)(?:s|graph)?(?: ?: ?| by | courtesy of ).{2,50}$/iu,
  },
  {
    name: 'lower-case',
    examples: ['notes on money and power in mainland Southeast Asia', 'where the Silk Road meets the web'],
    pattern: /^\p{Ll}[\p{L}’'-]*(?: [\p{L}\d&,’'-]+){2,12}$/u,
  },
  {
    name: 'slogan',
    examples: [
      'Business news of Kyrgyzstan',
      'News and analysis from Central Asia',
      'Independent reporting on the Caucasus',
      'Ideas across the Hindu Kush',
      'Essays and reporting from the middle of the map',
      'A blog on transboundary water',
      'Voices from the roof of the world',
      'Your window on the Silk Road',
      'The voice of the valley since 1931',
      'Daily news from the Gulf',
    ],
    pattern:
      /^(?:(?:(?:independent|daily|latest|local|trusted|business|economic|regional|in-depth|global|world|political|financial|energy|weekly|fresh|critical|original|all the|your daily|official|the latest) ){0,3}(?:news|analysis|reporting|journalism|commentary|insights?|ideas|perspectives?|stories|views|notes|voices|coverage|intelligence|essays|dispatches|letters|thinking|research)(?:,? (?:and|&) \p{L}+){0,2} (?:on|of|from|about|for|across|in|around) [^.?!:]{3,60}|(?:a|an|the|our|your) (?:(?:independent|daily|weekly|monthly|leading|first|only|trusted|online) ){0,3}(?:blog|voice|newspaper|magazine|newsletter|journal|window|gateway|guide|source|home|podcast|diary|chronicle|portal|platform|website|site) (?:on|of|from|about|for|to|in)\b[^.?!:]{3,60}|[^.?!:]{3,60},? (?:since|est\.?|established|founded)(?: in)? (?:1[6-9]|20)\d\d)$/iu,
  },
  {
    name: 'outlet',
    examples: [
      'TASS RUSSIAN NEWS AGENCY',
      'NATIONAL INFORMATION AGENCY OF TAJIKISTAN "KHOVAR"',
      'Khovari Majlis. Parliamentary bulletin',
      'KABAR Kyrgyz National News Agency',
      'Vakhsh Valley: regional newspaper',
      'State News Agency of Mongolia',
    ],
    pattern: new RegExp(
      `^(?:[^.?!:–—]{2,40}[.:–—,-] (?:[\\p{L}-]+ ){0,3}(?:bulletin|newspaper|magazine|newsletter|news agency|news portal|news service|journal|gazette|newswire|web ?site|portal|blog)|(?:${nameWord} ){0,6}(?:News|Information|Press|Telegraph|NEWS|INFORMATION|PRESS|TELEGRAPH) (?:Agency|Service|Portal|Bureau|AGENCY|SERVICE|PORTAL|BUREAU)(?: (?:of|OF) (?:(?:the|THE|of|OF|and|AND) )?${nameWord}(?: ${nameWord}){0,4})?(?: ?[«“"(]${nameWord}(?: ${nameWord}){0,3}[»”")])?)$`,
      'u',
    ),
  },
  {
    name: 'state',
    examples: [
      'People’s Democratic Republic of Algeria',
      'REPUBLIC OF KENYA',
      'The Kingdom of Bahrain',
      'Co-operative Republic of Guyana',
      'Government of the Republic of Tajikistan',
    ],
    pattern:
      /^(?:Government of )?(?:[Tt]he )?(?:(?:People[’']s|Democratic|Islamic|Federal|Federative|Socialist|Bolivarian|Plurinational|Arab|Hashemite|United|Co-?operative|Independent|Oriental|Lao) ){0,3}(?:Republic|Kingdom|State|Sultanate|Principality|Commonwealth|Union|Emirate) of (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:and |of )?\p{Lu}[\p{L}’'-]+){0,3}$/u,
  },
  {
    name: 'body',
    examples: [
      'CAF - Development Bank of Latin America and the Caribbean',
      'Office of the Spokesperson',
      'Carnegie Endowment for International Peace',
      'Asian Development Bank',
      'INSTITUTE FOR CONTINENTAL STUDIES',
      'European External Action Service',
      'MINISTRY OF LABOUR, MIGRATION AND EMPLOYMENT OF POPULATION',
      'Government of India',
      'UNDP – United Nations Development Programme',
    ],
    pattern: new RegExp(
      `^(?:\\p{Lu}[\\p{Lu}\\d-]{1,9} [-–—:|] )?(?:The )?(?:(?:U\\.?S\\.? |Press )?(?:Office|Department|Bureau|Ministry|Secretariat|Directorate|Delegation|Embassy|Permanent Mission|Press Service|Government|Parliament|Senate)(?:,? (?:of|to|for|and|in|the|on)\\b|,? \\p{Lu}[\\p{L}-]+){1,14}|(?:(?:(?=\\p{Lu})[\\p{L}&-]*[^s\\P{L}]|States|Nations|Affairs|Sciences|Studies|Relations|Crossroads|and|of|for|on|the) ){0,6}${bodyNoun}(?: (?:for|of|on)(?: (?:the|and|of|for|\\p{Lu}[\\p{L}-]+)){1,9})?)$`,
      'u',
    ),
  },
];

const sectionWords: ReadonlySet<string> = new Set(
  (
    'analysis analytics opinion opinions interview interviews feature features comment commentary news live latest world regions region regional politics political economy economics economic business finance ' +
    'markets trade energy security defence defense diplomacy society culture sport sports science technology tech environment climate health education travel video videos photo photos ' +
    'blog blogs podcast podcasts magazine topics crossroads exclusive investigations reports report briefs brief briefing briefings perspective perspectives editorial columns column letters international ' +
    'foreign affairs national policy local home press release releases statements events publications research africa african asia asian europe european america americas american pacific ' +
    'middle east west north south central eastern western northern southern southeast latin caribbean eurasia eurasian gulf arctic balkans caucasus oceania global mena transport water migration ' +
    'subscribe donate newsletter newsletters search menu login about archive archives contact contacts contributors premium account digital print edition features newsroom media centre center ' +
    'speeches documents visits people special general stories story accessibility links and the of in on for to & ' +
    stateNames.join(' ').toLowerCase()
  ).split(' '),
);

/** True for a line that holds nothing but names of sections, regions and states: "ASIA & THE PACIFIC", "Opinion  Europe", "Crossroads Asia | Economy". */
function isSectionLine(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  return words.length > 0 && words.length <= 14 && !/[\d?!:“”"]/.test(text) && words.every((word) => sectionWords.has(word));
}

/** Writes a line of capitals as names are written: "U.S. DEPARTMENT OF STATE" becomes "U.S. Department of State". */
function toTitleCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text.replace(/\p{L}{2,}/gu, (word) =>
    /^(?:OF|THE|AND|FOR|TO|IN|ON)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** Gives the name of the rule by which a line heads the page and not the article, or null; to be asked only where another line can be the headline. */
export function findMastheadRule(text: string): string | null {
  if (text.length > 140) return null;
  return findRuleOfPiece(text) ?? (readNamesBesideRubric(text) === null ? null : 'name-and-rubric');
}

/** Gives the name that stands beside a rubric or slogan at the head of a page ("Steppe & Silk | Analysis"), or null. */
export function readMastheadName(text: string): string | null {
  if (text.length > 140 || findRuleOfPiece(text) !== null) return null;
  const names = readNamesBesideRubric(text) ?? [];
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** Gives the pieces of up to four words that stand beside what is no headline, or null where the line is not of this kind. */
function readNamesBesideRubric(text: string): string[] | null {
  const pieces = text.split(/ ?[|•·] ?| [–—-] | :: /u).filter(Boolean);
  if (pieces.length < 2 || pieces.length > 4) return null;
  const told = pieces.filter((piece) => findRuleOfPiece(piece) !== null || isOutletName(toTitleCase(piece)));
  const others = pieces.filter((piece) => !told.includes(piece));
  return told.length > 0 && others.every(isShortName) ? others : null;
}

/** True for up to four words that are all written as in a name. */
function isShortName(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 4 && words.every((word) => /^(?:\p{Lu}|&|and$|of$|the$)/u.test(word)) && !/[?!:“”"\d]/.test(text);
}

function findRuleOfPiece(text: string): string | null {
  if (isSectionLine(text)) return 'section-names';
  const titled = toTitleCase(text);
  return mastheadRules.find(({ pattern }) => holdsMatch(text, pattern) || (titled !== text && holdsMatch(titled, pattern)))?.name ?? null;
}
