import { countWords } from './count-words.ts';
import { readByline } from './read-byline.ts';
import { findDateLine } from './read-date-line.ts';
import type { Line } from './read-lines.ts';
import { readSiteName } from './read-site-name.ts';
import { isMenuRow } from './rules/is-menu-row.ts';
import { findLineRule } from './rules/line-rules.ts';
import { stateNames } from './rules/state-names.ts';

/** Longest headline, in words and in characters. */
const mostWords = 32;
const mostCharacters = 260;

/**
 * Gives the index of the headline among a page's lines, or -1: the line that the page repeats, else the first line of the
 * head (all before the first paragraph) that is long enough and is no site name, by-line, date line or menu.
 */
export function findHeadline(lines: readonly Line[]): number {
  const head = lines.slice(0, headLength(lines));
  const candidates = [...head.keys()].filter((i) => isCandidate(head[i] as Line));
  const keys = head.map((line) => foldHeadline(line.text));
  const repeated = candidates.filter((i) => (keys[i] ?? '') !== '' && keys.filter((key) => key === keys[i]).length > 1);
  const pick = repeated.length > 0 ? repeated : preferLong(preferNews(candidates, head), head);
  const mixed = pick.filter((i) => isMixedCase(head[i]?.text ?? ''));
  return (repeated.length > 0 ? (mixed[0] ?? pick[0]) : pick[0]) ?? -1;
}

/** Gives the key by which repeated headlines are equal: letters and digits in lower case. */
export function foldHeadline(text: string): string {
  // Plain text needs neither Unicode's forms nor its classes.
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Number of lines before the first paragraph of the article. */
function headLength(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => isParagraph(line.text) && findLineRule(line.text) === null);
  return first < 0 ? lines.length : first;
}

/** True for running text: several sentences, or a long line that ends like a sentence. */
function isParagraph(text: string): boolean {
  const words = countWords(text);
  const ends = /[.!?…][”"’)\]]*$/.test(text) && !/\b(?:D\.C|U\.S|U\.K|U\.N)\.$/.test(text);
  return words > mostWords || text.length > mostCharacters || (ends && words >= 14) || /[a-z]{2}[.!?]["”]? \p{Lu}.*[.!?]["”]?$/u.test(text);
}

/** True for a line of the head that could be the headline. */
function isCandidate({ text, raw }: Line): boolean {
  const words = countWords(text);
  if (words > mostWords || text.length > mostCharacters || !/\p{L}{2}/u.test(text)) return false;
  // A teaser that was cut off.
  if (/(?:…|\.\.\.)$/.test(text)) return false;
  if (/[.…]$/.test(text) && !/(?:\b\p{Lu}\.){2}$/u.test(text) && words < 3) return false;
  // "العربية | Français | English" is a menu, whatever its words.
  if (text.split(/ [|·•/»›] /u).filter((piece) => piece.split(' ').length <= 2).length >= 2) return false;
  if (isMenuRow(raw)) return false;
  return findLineRule(text) === null && readByline(text) === null && findDateLine(text) === null && readSiteName(text) === null;
}

/** A kind of text or its occasion, alone on a line: "Press Release", "Remarks to the Press". */
const rubric =
  /^(?:(?:joint |press |media |news |official |for |immediate |the )*(?:release|statement|readout|note|communiqu[eé]|remarks|briefing|announcement|transcript|speech|feature stor(?:y|ies)|commentary|policy brief|explainer|q&a|exclusive|opinion|editorial))(?: (?:to|for|by|of|at|on) (?:the )?[\p{L} ]{3,40})?$/iu;
/** The name of a body alone on a line: "Office of the Spokesperson", "European External Action Service". */
const body =
  /^(?:The |U\.?S\.? )?(?:(?:Press )?(?:Office|Department|Bureau|Ministry|Secretariat|Directorate|Delegation|Embassy|Permanent Mission|Press Service)(?: (?:of|to|for|and|in|the|on)\b| \p{Lu}[\p{L}-]+){1,10}|(?:(?:\p{Lu}[\p{L}&-]*[^s\P{L}]|States|Nations|Affairs|Sciences|Studies|Relations|Crossroads|and|of|for|on|the) ){1,6}(?:Endowment|Foundation|Cent(?:er|re)|Institute|Council|Society|Association|Committee|Academy|School|Network) (?:for|of|on) (?:(?:the |and |of |for )?\p{Lu}[\p{L}-]+ ?){1,6}|(?:The )?(?:(?:\p{Lu}[\p{L}&-]*[^s\P{L}]|States|Nations|Affairs|Sciences|Studies|Relations|Crossroads|and|of|for|on|the) ){1,6}(?:Bank|Bank Group|Fund|Service|Commission|Organi[sz]ation|Corporation|Council|Department|Delegation|Academy|University|Union|Programme|Group|Affairs|Policy|Studies|Briefing|International|Project|Initiative))$/u;

/** Leaves out, where another line is there, what heads a page and not a text: rubrics, names of bodies, and lines that hold the name of the site. */
function preferNews(candidates: number[], head: readonly Line[]): number[] {
  const sites = head.flatMap(({ text }) => readSiteName(text) ?? []).filter((name) => /^(?:The )?\p{Lu}[\p{L}-]{3,}/u.test(name) && !/\.\p{Ll}+$/u.test(name));
  const slogans = new Set(candidates.filter((i) => isSlogan(head, i)).map((i) => head[i]?.text ?? ''));
  const isNews = (text: string) =>
    !slogans.has(text) &&
    !(/^[^\p{Ll}]+$/u.test(text) && body.test(toTitleCase(text))) &&
    !rubric.test(text) &&
    !body.test(text) &&
    !(countWords(text) <= 10 && sites.some((site) => text.includes(site) && !text.startsWith('“')));
  const news = candidates.filter((i) => isNews(head[i]?.text ?? ''));
  return news.length > 0 ? news : candidates;
}

/** Writes a line of capitals as names are written: "U.S. DEPARTMENT OF STATE" becomes "U.S. Department of State". */
function toTitleCase(text: string): string {
  return text.replace(/\p{L}{2,}/gu, (word) =>
    /^(?:OF|THE|AND|FOR|TO|IN|ON)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** True for a few words right under the name of the site that name no state: "Global perspective Human stories". */
function isSlogan(head: readonly Line[], at: number): boolean {
  const text = head[at]?.text ?? '';
  const above = head[at - 1]?.text;
  return (
    above !== undefined &&
    readSiteName(above) !== null &&
    countWords(text) <= 5 &&
    !/[?“”"’\d]/.test(text) &&
    !stateNames.some((name) => name.length > 3 && text.includes(name)) &&
    !/\b(?:meets?|visits?|signs?|talks|says?|hosts?|deal|treaty|summit|president|minister|ambassador|embassy)\b/i.test(text)
  );
}

/** Puts aside rubric lines such as "Politics" where a line of four words or more follows. */
function preferLong(candidates: number[], head: readonly Line[]): number[] {
  const long = candidates.filter((i) => countWords(head[i]?.text ?? '') >= 4);
  return long.length > 0 ? long : candidates;
}

/** True where a headline is neither all lower nor all upper case. */
function isMixedCase(text: string): boolean {
  return text !== text.toLowerCase() && text !== text.toUpperCase();
}
