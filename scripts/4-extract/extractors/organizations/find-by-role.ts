import { findEach, pickByPattern } from '../../../1-read/find-all.ts';
import { findAtCapitals } from '../../../1-read/find-at-capitals.ts';
import { headWords } from '../../lexicon/office-vocabulary.ts';
import { capitalRun } from './capital-run.ts';
import type { FoundName, Line } from './found-name.ts';
import { nameAt } from './name-at.ts';

const rule = 'organization-role';
const topOffice = String.raw`CEO|CFO|COO|chief executive(?: officer)?|chief financial officer|chief operating officer|chief economist|managing director|general director|director general|director-general`;
const scholar = String.raw`[Aa]nalyst|[Ff]ellow|[Rr]esearcher|[Ee]xpert|[Ss]cholar|[Ee]conomist|[Ss]trategist|[Pp]rofessor|lecturer|specialist|scientist|historian|research associate|associate|intern|engineer`;
const speech = String.raw`says|said|argues|argued|warns|warned|notes|noted|points out|pointed out|believes|thinks|told|wrote|writes|explains|explained|estimates|reckons|adds|added|suggests|calls|puts|sees`;
const person = String.raw`\p{Lu}[\p{L}’-]{1,30}(?: (?:(?:al|bin|de|van|von) )?\p{Lu}[\p{L}.’-]{0,30}){1,3}`;
/** What makes a run after "at" an occasion or a part of a longer phrase: "at the Awaza meeting". */
const occasion = String.raw`(?! (?:meeting|summit|conference|forum|talks|session|event|level|border|ceremony|exhibition|festival|games|airport|checkpoint|consultancy|company|firm|office|bureau|branch|suburb|region|province|district|city|area|campus|newspaper|government|administration|military|police|authorities)\b)`;

/** "CEO of Qatari Diar", "managing director of Elering" */
const ledBy = new RegExp(String.raw`\b(?:${topOffice}) (?:of|at|for) (?:the )?(?:[\p{Ll}-]{3,20} ){0,3}?(?<name>${capitalRun})`, 'gu');
/** "Kazatomprom’s head, Meirzhan Yussupov", "Gazprom’s chief executive" */
const owner = new RegExp(
  String.raw`(?<![\p{L}\p{N}’-])(?<name>${capitalRun})[’'] ?s? (?:(?:then|new|former|current|outgoing|deputy|local|regional) )?(?:${topOffice}|shareholders|subsidiary|subsidiaries|parent company|board of directors|supervisory board|share price|management board|(?:head|chairman|chairwoman|chief|boss), \p{Lu})`,
  'gu',
);
/** "Gazprom chief Alexei Miller", "Rosneft CEO Igor Sechin", "Boeing shares" */
const before = new RegExp(
  String.raw`(?<![\p{L}\p{N}’-])(?<name>${capitalRun}) (?:(?:deputy|former|then) )?(?:(?:${topOffice}|chief|boss|spokesman|spokeswoman|spokesperson|vice president|executive|founder|co-founder) (?=\p{Lu})|shareholders\b|shares (?:fell|rose|jumped|slid|dropped|gained|were|closed)\b|subsidiary\b)`,
  'gu',
);
/** "a senior fellow at the Quincy Institute", "an analyst with Verisk Maplecroft" */
const worksAt = new RegExp(String.raw`\b(?:${scholar})s? (?:at|with) (?:the )?(?:[\p{Ll}-]{3,20} ){0,3}?["“]?(?<name>${capitalRun})${occasion}`, 'gu');
/** "a partner at PRISM Strategic Intelligence" */
const employedAt = new RegExp(
  String.raw`\b(?:[Pp]artner|[Cc]onsultant|[Dd]irector|[Mm]anager|[Aa]dvis[eo]r|[Ee]ditor|[Ll]awyer|[Tt]rader|[Ii]nstructor|[Oo]fficer|[Vv]ice president) at (?:the )?["“]?(?<name>${capitalRun})${occasion}`,
  'gu',
);
const fromBody = String.raw` (?:of|at|from|with) (?:the )?(?<name>${capitalRun}),? (?:${speech})\b`;
/** "Gulnara Mehdiyeva of Chatham House warns" */
const speaker = new RegExp(String.raw`(?<![\p{L}\p{N}’-])(?<person>${person})${fromBody}`, 'gu');
/** The end of it, which tells sooner than its beginning that a text holds none: persons are many. */
const speakerEnd = new RegExp(fromBody, 'u');
/** "says Azzam Alwash of Nature Iraq" */
const spoken = new RegExp(String.raw`\b(?:${speech}|according to) (?<person>${person}) (?:of|at|from|with) (?:the )?(?<name>${capitalRun})${occasion}`, 'gu');

const pickPatterns = pickByPattern([ledBy, owner, before, worksAt, employedAt, speaker, spoken], (pattern) => pattern);

/** Finds bodies by the people who lead them, work for them or speak for them, with no word in the name that says so: "CEO of Qatari Diar". */
export function findByRole(line: Line): FoundName[] {
  if (line.headline) return [];
  const found: FoundName[] = [];
  for (const pattern of pickPatterns(line.text)) {
    if (pattern === speaker && !speakerEnd.test(line.text)) continue;
    const find = pattern === owner || pattern === before || pattern === speaker ? findAtCapitals : findEach;
    for (const match of find(line.text, pattern)) {
      const run = match.groups?.name ?? '';
      if (!/^\p{Lu}/u.test(run)) continue;
      // "said Health Minister of Tajikistan Saodat Nurova": an office stands before "of", a person after it.
      if (match.groups?.person?.split(' ').some((word) => headWords.has(word.toLowerCase()))) continue;
      const at = pattern === owner || pattern === before ? match.index : match.index + match[0].lastIndexOf(run);
      const name = nameAt(line, at, run, rule);
      // "Karim of Kulob said": one word after "of" may be a home.
      if (name && !((pattern === speaker || pattern === spoken) && !name.name.includes(' ') && !/^[A-Z\d]+$/.test(name.name))) found.push(name);
    }
  }
  return found;
}
