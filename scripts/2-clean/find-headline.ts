import { countWords } from './count-words.ts';
import { bylineOf, dateOf, ruleOf } from './facts-of-line.ts';
import type { Line } from './read-lines.ts';
import { readSiteName, splitHeadline } from './read-site-name.ts';
import { isMenuRow } from './rules/is-menu-row.ts';
import { findMastheadRule } from './rules/masthead-rules.ts';
import { stateNames } from './rules/state-names.ts';

/** Longest headline, in words and in characters. */
const mostWords = 32;
const mostCharacters = 260;

/**
 * Gives the index of the headline among a page's lines, or -1: the line that the page repeats, else the first line of the
 * head (all before the first paragraph) that is long enough and is no site name, by-line, date line or menu.
 */
export function findHeadline(lines: readonly Line[]): number {
  const length = headLength(lines);
  const head = lines.slice(0, length);
  const candidates = [...head.keys()].filter((i) => isCandidate(head[i] as Line));
  const keys = head.map((line) => foldHeadline(line.text));
  const parted = head.map((line) => foldHeadline(splitHeadline(line.text).title));
  const repeated = candidates.filter((i) => {
    const key = keys[i] ?? '';
    return key !== '' && findMastheadRule(textAt(head, i)) === null && keys.some((other, at) => at !== i && (other === key || parted[at] === key));
  });
  const pick = repeated.length > 0 ? repeated : preferLong(preferNews(candidates, head, lines.slice(length, length + 4)), head);
  const mixed = pick.filter((i) => isMixedCase(textAt(head, i)));
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
  const first = lines.findIndex((line, i) => isParagraph(line.text, lines.slice(i + 1, i + 4)) && ruleOf(line) === null);
  return first < 0 ? lines.length : first;
}

/** True for running text: several sentences, or a long line that ends like a sentence. */
function isParagraph(text: string, below: readonly Line[]): boolean {
  const words = countWords(text);
  // "Laos Owes Less Than It Did. It Is Not Safer." is a headline where a date or a by-line follows.
  const asks = /\?["”’]?$/.test(text);
  if (words <= (asks ? 20 : 14) && text.length <= (asks ? 140 : 110) && below.some((line) => dateOf(line) !== null || bylineOf(line) !== null)) return false;
  const ends = /[.!?…][”"’)\]]*$/.test(text) && !/\b(?:D\.C|U\.S|U\.K|U\.N)\.$/.test(text);
  return words > mostWords || text.length > mostCharacters || (ends && words >= 14) || /[a-z]{2}[.!?]["”]? \p{Lu}.*[.!?]["”]?$/u.test(text);
}

/** True for a line of the head that could be the headline. */
function isCandidate(line: Line): boolean {
  const { text, raw } = line;
  const words = countWords(text);
  if (words > mostWords || text.length > mostCharacters || !/\p{L}{2}/u.test(text)) return false;
  // A teaser that was cut off.
  if (/(?:…|\.\.\.)$/.test(text)) return false;
  if (/[.…]$/.test(text) && !/(?:\b\p{Lu}\.){2}$/u.test(text) && words < 3) return false;
  // "العربية | Français | English" is a menu, whatever its words.
  if (/ [|·•/»›] /u.test(text) && text.split(/ [|·•/»›] /u).filter((piece) => piece.split(' ').length <= 2).length >= 2) return false;
  if (isMenuRow(raw)) return false;
  return ruleOf(line) === null && bylineOf(line) === null && dateOf(line) === null && readSiteName(text) === null;
}

/** Leaves out, where another line is there, what heads a page and not a text: rubrics, names of bodies, slogans, and lines that hold the name of the site. */
function preferNews(candidates: number[], head: readonly Line[], body: readonly Line[]): number[] {
  // Few pages are in doubt so far that it counts which words the text takes up.
  let stems: ReadonlySet<string> | null = null;
  const stemsOfBody = () => {
    stems ??= new Set(body.flatMap(({ text }) => stemsOf(text)));
    return stems;
  };
  const sites = head.flatMap(({ text }) => readSiteName(text) ?? []).filter((name) => /^(?:The )?\p{Lu}[\p{L}-]{3,}/u.test(name) && !/\.\p{Ll}+$/u.test(name));
  const isNews = (i: number) => {
    const text = textAt(head, i);
    return (
      findMastheadRule(text) === null && !isSlogan(head, i) && !(countWords(text) <= 10 && sites.some((site) => text.includes(site) && !text.startsWith('“')))
    );
  };
  const passing = candidates.filter(isNews);
  // "In the eighteenth commission was discussed:" stands over the headline.
  const told = keepSome(passing, (i) => !(/:$/.test(textAt(head, i)) && passing.includes(i + 1) && countWords(textAt(head, i + 1)) >= 4));
  // A city alone is no headline where a rubric says more.
  const news = passing.some((i) => countWords(textAt(head, i)) >= 2) ? told : candidates;
  const below = keepSome(news, (i) => !isAboveMenu(i, news, head));
  // "SOUTHERN CONE BUSINESS REVIEW" above a line in ordinary letters; a headline in capitals tells what the text tells.
  const lettered = below.some((i) => countWords(textAt(head, i)) >= 4 && isMixedCase(textAt(head, i)))
    ? keepSome(below, (i) => isMixedCase(textAt(head, i)) || countShared(textAt(head, i), stemsOfBody()) >= 2)
    : below;
  return keepSome(lettered, (i) => !isBareName(i, lettered, head, stemsOfBody));
}

function textAt(head: readonly Line[], at: number): string {
  return head[at]?.text ?? '';
}

/** Keeps what passes, or all where nothing does. */
function keepSome(indexes: number[], passes: (i: number) => boolean): number[] {
  const kept = indexes.filter(passes);
  return kept.length > 0 ? kept : indexes;
}

/** Rules of lines by which a reader moves about a site; they stand below its name and above its texts. */
const navigation = /^(?:menu|breadcrumb|ticker|subscription|cookie-notice)$/;

/** True where the menu of the site or its breadcrumbs follow before the next candidate of four words, and neither by-line nor date stands between. */
function isAboveMenu(at: number, candidates: readonly number[], head: readonly Line[]): boolean {
  const next = candidates.find((i) => i > at && countWords(textAt(head, i)) >= 4);
  // What somebody said, as the headline of an interview: no site is called so.
  if (next === undefined || /^[“"][^“”"]{12,}[”"]$/.test(textAt(head, at))) return false;
  const between = head.slice(at + 1, next);
  if (between.some((line) => dateOf(line) !== null || bylineOf(line) !== null)) return false;
  return between.some((line) => isMenuRow(line.raw) || /^(?:subscribe|donate)$/i.test(line.text) || navigation.test(ruleOf(line) ?? ''));
}

/** True for a name with no sign of a headline, at the top of the page, whose words the text does not take up as it does those of a line below. */
function isBareName(at: number, candidates: readonly number[], head: readonly Line[], body: () => ReadonlySet<string>): boolean {
  const text = textAt(head, at);
  // "Steppe Ledger | Numbers that move the region"
  const besideBar = at === 0 && countWords(text) <= 12 && /^[^|]{3,30} \| [^|]{3,60}$/.test(text) && !/\d/.test(text);
  if (besideBar) {
    const own = countShared(text, body());
    return candidates.some((i) => i > at && countWords(textAt(head, i)) >= 5 && countShared(textAt(head, i), body()) > own);
  }
  if (at > 1 || countWords(text) > 7 || namesState(text) || /[\d?!:;,“”"%$]|[’']s |\p{L} \p{Ll}{5,}/u.test(text) || countShared(text, body()) > 0) return false;
  return candidates.some((i) => i > at && countWords(textAt(head, i)) >= 5 && countShared(textAt(head, i), body()) >= 2);
}

/** Gives the stems of a text's longer words, by which a headline and its text are alike. */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}

function countShared(text: string, body: ReadonlySet<string>): number {
  return new Set(stemsOf(text).filter((stem) => body.has(stem))).size;
}

/** True for a few words right under the name of the site that name no state: "Global perspective Human stories". */
function isSlogan(head: readonly Line[], at: number): boolean {
  const text = textAt(head, at);
  const above = head[at - 1]?.text;
  return (
    above !== undefined &&
    readSiteName(above) !== null &&
    countWords(text) <= 5 &&
    !/[?“”"’\d]/.test(text) &&
    !namesState(text) &&
    !/\b(?:meets?|visits?|signs?|talks|says?|hosts?|deal|treaty|summit|president|minister|ambassador|embassy)\b/i.test(text)
  );
}

function namesState(text: string): boolean {
  return stateNames.some((name) => name.length > 3 && text.includes(name));
}

/** Puts aside rubric lines such as "Politics" where a line of four words or more follows; "Tajikistan Opens Embassy" stays. */
function preferLong(candidates: number[], head: readonly Line[]): number[] {
  return keepSome(candidates, (i) => {
    const text = textAt(head, i);
    return countWords(text) >= 4 || (countWords(text) === 3 && namesState(text));
  });
}

/** True where a headline is neither all lower nor all upper case. */
function isMixedCase(text: string): boolean {
  return text !== text.toLowerCase() && text !== text.toUpperCase();
}
