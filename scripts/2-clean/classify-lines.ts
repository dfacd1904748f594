import type { Block, SeedSpan } from './clean-article.ts';
import { countWords } from './count-words.ts';
import { bylineOf, dateOf, ruleOf } from './facts-of-line.ts';
import { sliceMapped, toSeedSpan } from './mapped-text.ts';
import { readBareNames, readReporters } from './read-byline.ts';
import { findDateLine, findDateLineNames } from './read-date-line.ts';
import { readDateline } from './read-dateline.ts';
import { readInterviewer } from './read-interviewer.ts';
import type { Line } from './read-lines.ts';
import { readSiteName } from './read-site-name.ts';
import { findSpeakers, readSpeech } from './read-speech.ts';
import { isMenuRow } from './rules/is-menu-row.ts';
import { readMastheadName } from './rules/masthead-rules.ts';
import { isOutletName } from './rules/outlet-words.ts';
import { findSectionOpener } from './rules/section-openers.ts';
import { SeenLines } from './seen-lines.ts';

/** What the lines of a page are. */
export interface ClassifiedLines {
  /** The article without its title. */
  blocks: Block[];
  authors: string[];
  publisher: string | null;
  dateLine: SeedSpan | null;
  boilerplate: Array<SeedSpan & { rule: string }>;
}

/** Words from which a line counts as a paragraph when the end of the article is looked for. */
const paragraphWords = 20;

const monthName = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
/** A place and a day and nothing else. */
const placeAndDay = new RegExp(
  `^\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?:, \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)?, (?:${monthName} \\d{1,2}|\\d{1,2} ${monthName})\\.?$`,
  'u',
);

/** Sorts the lines of a page into the article and the rest; `headline` is the index of the title's line. */
export function classifyLines(lines: readonly Line[], headline: number, title: string): ClassifiedLines {
  const page: ClassifiedLines = { blocks: [], authors: [], publisher: null, dateLine: null, boilerplate: [] };
  let namedSource: string | null = null;
  let changed: SeedSpan | null = null;
  const seen = new SeenLines();
  seen.add(title);
  const speakers = findSpeakers(lines.slice(headline + 1).map(({ text }) => text));
  const isInterview = lines.some(({ text }) => readSpeech(text, speakers)?.question === true);
  const drop = (line: Line, rule: string) => page.boilerplate.push({ text: line.text, start: line.start, end: line.end, rule });
  const bodyStart = findBodyStart(lines, headline);
  const teasers = findTeasers(lines, bodyStart);

  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (i === headline) continue;
    const inHead = i < bodyStart;
    const source = /^source ?: ?(?<name>[^|]{2,80}?)(?:$|\||(?= editors? ?:| \d{4}-))/i.exec(line.text)?.groups?.name;
    const dated = inHead || line.text.length <= 60 ? dateOf(line) : null;
    const byline = bylineOf(line);
    if (source !== undefined) {
      namedSource ??= source.trim();
      // "Source: Xinhua | 2026-10-21 19:42:15 | Editor: huaxia"
      if (dated && !dated.updated) page.dateLine ??= takeDate(line);
      drop(line, 'source-line');
    } else if (byline && (inHead || countWords(line.text) <= 12)) {
      page.authors.push(...byline.authors.filter((name) => !page.authors.includes(name)));
      page.publisher ??= byline.outlet;
      page.dateLine ??= takeDate(line);
      drop(line, 'by-line');
    } else if (dated) {
      if (dated.updated) changed ??= inHead ? takeDate(line) : null;
      else page.dateLine ??= takeDate(line);
      if (inHead) page.publisher ??= readOutlet(line.text);
      if (inHead) page.authors.push(...findDateLineNames(line.text).filter((name) => !page.authors.includes(name)));
      drop(line, 'date-line');
    } else if (i > headline && findSectionOpener(line.text) !== null && !isKept(lines, i, seen)) {
      const end = findSectionEnd(lines, i, seen);
      for (const rest of lines.slice(i, end)) drop(rest, findSectionOpener(line.text) ?? 'section');
      i = end - 1;
    } else if (
      i > headline &&
      i <= bodyStart + 1 &&
      (/^\p{Lu}{4,}(?:\/\p{Lu}{4,})?$/u.test(line.text) || placeAndDay.test(line.text)) &&
      (inHead || placeAndDay.test(line.text))
    ) {
      // "ANKARA", "Baku, Azerbaijan, March 28": where a report comes from, on a line of its own.
      drop(line, 'dateline');
    } else if (
      inHead &&
      i > headline &&
      readBareNames(line.text).length > 0 &&
      ruleOf(line) === null &&
      // "Steppe Grapevine" above "Words by Jane Doe"
      (bylineOf(lines[i + 1] ?? line)?.authors.length ?? 0) === 0 &&
      ([lines[i - 2], lines[i - 1], lines[i + 1], lines[i + 2]].some(isDated) ||
        // "Jane Doe", "The Nusantara Daily", "Port Moresby", "10 February 2026"
        (isDated(lines[i + 3]) && readSiteName(lines[i + 1]?.text ?? '') !== null) ||
        (i === headline + 1 && lines.slice(-8).some((foot) => isAboutAuthor(foot) || readBareNames(line.text).some((name) => presents(foot, name)))))
    ) {
      page.authors.push(...readBareNames(line.text));
      drop(line, 'by-line');
    } else if (i > bodyStart && signsFoot(lines, i)) {
      page.authors.push(...readBareNames(line.text).filter((name) => !page.authors.includes(name)));
      drop(line, 'by-line');
    } else if (i >= teasers) {
      drop(line, ruleOf(line) ?? 'related-links');
    } else if (isMenuRow(line.raw) && countWords(line.text) <= 30) {
      drop(line, 'menu-row');
    } else if (ruleOf(line) !== null) {
      drop(line, ruleOf(line) ?? '');
    } else if (seen.has(line.text)) {
      drop(line, 'repeated-line');
    } else if (i < headline) {
      page.publisher ??= readSiteName(line.text) ?? readMastheadName(line.text);
      drop(line, 'page-head');
    } else if (inHead && readSiteName(line.text) !== null && countWords(line.text) <= 8) {
      page.publisher ??= readSiteName(line.text);
      drop(line, 'site-name');
    } else if (i > bodyStart && page.authors.some((name) => line.text.toLowerCase().startsWith(`${name.toLowerCase()} `)) && isLastParagraph(lines, i)) {
      drop(line, 'author-box');
    } else {
      seen.add(line.text);
      page.blocks.push(makeBlock(line, lines[i + 1], { inHead, isInterview, speakers }));
    }
  }
  readAsker(page);
  if (page.authors.length === 0)
    page.authors.push(
      ...readInterviewer(
        lines,
        page.blocks.slice(0, 3).map(({ content }) => content.text),
      ),
    );
  if (page.authors.length === 0) page.authors.push(...lines.slice(bodyStart).flatMap(({ text }) => readReporters(text)));
  readFirstDateline(page);
  // A page that gives no day but that of a change, or the same one in its dateline without the year.
  if (changed !== null && (page.dateLine === null || isSameDay(page.dateLine.text, changed.text))) page.dateLine = changed;
  page.publisher ??= namedSource;
  return page;

  function takeDate(line: Line): SeedSpan | null {
    const found = dateOf(line) ?? findDateLine(line.text.replace(/^.*?(?=\d|[A-Z][a-z]{2,8}\.? \d)/u, (lead) => ' '.repeat(lead.length)));
    return found && takeSpan(line.content, found);
  }
}

/** True where a day without its year is the day of a date with one: "Aug 21" and "August 21, 2025". */
function isSameDay(dateline: string, date: string): boolean {
  const partsOf = (text: string) => [/\p{L}{3}/u.exec(text)?.[0].toLowerCase(), /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]].join(' ');
  return !/\d{4}/.test(dateline) && /\p{L}{3}/u.test(date) && partsOf(dateline) === partsOf(date);
}

/** Takes a stretch of a line with its place in the seed. */
function takeSpan(content: Line['content'], { start, end }: { start: number; end: number }): SeedSpan {
  return { text: content.text.slice(start, end), ...toSeedSpan(content, start, end) };
}

const asker =
  /^(?<name>\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+) (?:spoke|talked|sat down|conversed) (?:with|to) (?:the (?:interlocutor|minister|ambassador|expert|deputy minister|official)|him|her)\.$/u;

/** Takes the line that says who asked: "Asia-Plus, 3 December 2025. Jane Doe spoke with the interlocutor." */
function readAsker(page: ClassifiedLines): void {
  const first = page.blocks.find(({ kind }) => kind === 'text' || kind === 'caption');
  if (!first) return;
  const { text } = first.content;
  const dateline = readDateline(text);
  const name = asker.exec(text.slice(dateline?.length ?? 0))?.groups?.name;
  if (name === undefined) return;
  if (!page.authors.includes(name)) page.authors.push(name);
  if (dateline?.date) page.dateLine ??= takeSpan(first.content, dateline.date);
  page.boilerplate.push({ text, ...toSeedSpan(first.content, 0, text.length), rule: 'by-line' });
  page.blocks.splice(page.blocks.indexOf(first), 1);
}

/** Takes the dateline off the first paragraph; its date and agency stand in where the page's head gives none. */
function readFirstDateline(page: ClassifiedLines): void {
  const first = page.blocks.find(({ kind }) => kind === 'text');
  const dateline = first && readDateline(first.content.text);
  if (!first || !dateline) return;
  const { text } = first.content;
  if (dateline.date) page.dateLine ??= takeSpan(first.content, dateline.date);
  page.publisher ??= dateline.agency;
  if (dateline.author !== null && !page.authors.includes(dateline.author)) page.authors.push(dateline.author);
  page.boilerplate.push({ text: text.slice(0, dateline.length).trim(), ...toSeedSpan(first.content, 0, dateline.length), rule: 'dateline' });
  first.content = sliceMapped(first.content, dateline.length, text.length);
}

/** Index of the first paragraph after the headline. */
function findBodyStart(lines: readonly Line[], headline: number): number {
  const found = lines.findIndex((line, i) => i > headline && countWords(line.text) >= 12 && ruleOf(line) === null && /[.!?:…][”"’)]*$/.test(line.text));
  return found < 0 ? headline + 1 : found;
}

/** True where a section's opening line is a heading of the article: a paragraph that is new follows at once, and more of them. */
function isKept(lines: readonly Line[], opener: number, seen: SeenLines): boolean {
  const next = lines[opener + 1];
  const opens = lines[opener]?.text ?? '';
  return next !== undefined && !/[:»›>]/.test(opens) && /^(?:topics?|notes?|sources?|discussion|latest)$/i.test(opens) && isFreshParagraph(next, seen);
}

/** True for a paragraph of running text that the page has not printed before. */
function isFreshParagraph(line: Line, seen: SeenLines): boolean {
  return countWords(line.text) >= paragraphWords && /[^.][.!?][”"’)]*$/.test(line.text) && !seen.has(line.text);
}

/**
 * Index after the last line of a section that is not the article. A box in the middle of the text ends where the text goes on;
 * below the last paragraphs everything belongs to the page, teasers included.
 */
function findSectionEnd(lines: readonly Line[], opener: number, seen: SeenLines): number {
  const rest = lines.slice(opener + 1);
  const fresh = rest.filter((line) => isFreshParagraph(line, seen)).length;
  const ownLine = /[:»›>→].{3,}$/u.test(lines[opener]?.text ?? '');
  if (ownLine) return opener + 1;
  if (fresh < 3) return lines.length;
  return opener + 1 + rest.findIndex((line) => isFreshParagraph(line, seen));
}

/** Fewest headlines in a row that are those of other articles. */
const fewestTeasers = 3;
/** What opens the items of a list of papers. */
const paper =
  /^(?:an? |the |joint |draft )?(?:memorand|agreement|protocol|treaty|program|contract|declaration|statement|plan|road ?map|letter|exchange|convention|action|note|decision)/i;

/** Index of the first of the headlines of other articles that close a page without any mark: lines of several words that end like no sentence; the number of lines where there are none. */
function findTeasers(lines: readonly Line[], bodyStart: number): number {
  const last = lines.findLastIndex(({ text }, i) => i >= bodyStart && /[.!?:;,…][”"’)\]]*$/.test(text) && countWords(text) >= 6);
  const paragraphs = lines.filter((line, i) => i >= bodyStart && i <= last && /[.!?][”"’)\]]*$/.test(line.text) && countWords(line.text) >= 12).length;
  if (last < 0 || paragraphs < 2 || /[:;,]$/.test(lines[last]?.text ?? '')) return lines.length;
  const rest = lines.slice(last + 1).filter((line) => ruleOf(line) === null && dateOf(line) === null && bylineOf(line) === null);
  const isTeaser = ({ text }: Line) => countWords(text) >= 5 && countWords(text) <= 26 && /^[\p{Lu}“"]/u.test(text) && !bullet.test(text) && !paper.test(text);
  return rest.length >= fewestTeasers && rest.every(isTeaser) ? last + 1 : lines.length;
}

/** True where no paragraph follows. */
function isLastParagraph(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1).every(({ text }) => countWords(text) < paragraphWords);
}

/** What sort of text it is, in words that also end the names of outlets. */
const rubric =
  /^(?:(?:policy|expert|economic|security|market|country|special|press|weekly|daily|monthly|quarterly|book|latest|breaking|world|local) )?(?:insight|outlook|report|review|survey|bulletin|digest|dispatch|news|press|watch|record|dialogue|online|media|today)$/i;

/** Gives the outlet that a date line names beside the date: "Steppe News | 21.08.2024". */
function readOutlet(text: string): string | null {
  return (
    text
      .split(/ ?[|·•] ?/)
      .map((part) => part.trim())
      .find((part, _, all) => all.length > 1 && countWords(part) <= 6 && !/\d/.test(part) && isOutletName(part) && !rubric.test(part)) ?? null
  );
}

/** True for a date line. */
function isDated(line: Line | undefined): boolean {
  return line !== undefined && dateOf(line) !== null;
}

/** True for the line that says at the end who the writer is: "The author is a fellow at the Himal Center". */
function isAboutAuthor({ text }: Line): boolean {
  return /^(?:The|This) (?:author|writer|commentator) (?:is|was|works|teaches|writes|heads|leads)\b/.test(text);
}

/** True for a note on the writer at the foot: "Jane Doe is a senior fellow at the Vistula Forum." */
function presents({ text }: Line, name: string): boolean {
  return (
    text.startsWith(name) &&
    /^ (?:is (?:an?|the|senior|associate|assistant)|was an?|works|teaches|writes|heads|leads|covers|reports|has (?:worked|written|covered|reported|been)) /.test(
      text.slice(name.length, name.length + 24),
    )
  );
}

/** True for a name at the foot, above the note on who that is. */
function signsFoot(lines: readonly Line[], i: number): boolean {
  if (i < lines.length - 6) return false;
  return readBareNames(lines[i]?.text ?? '').some((name) => lines.slice(i + 1, i + 3).some((note) => presents(note, name)));
}

const bullet = /^(?:[•▪●◦■□►▸‣⁃·*]|[-–—](?= )|\(?\d{1,2}[.)](?= ))\s*/u;

/** Makes a block of a line: speech of an interview, item of a list, heading, caption or running text. */
function makeBlock(
  line: Line,
  next: Line | undefined,
  { inHead, isInterview, speakers }: { inHead: boolean; isInterview: boolean; speakers: ReadonlyMap<string, boolean> },
): Block {
  const speech = isInterview ? readSpeech(line.text, speakers) : null;
  if (speech) return { kind: speech.question ? 'question' : 'text', content: cut(line, speech.lead) };
  const item = bullet.exec(line.text)?.[0];
  if (item !== undefined && item.length < line.text.length) return { kind: 'list-item', content: cut(line, item.length) };
  const ends = /[.!?…:;,][”"’)]*$/.test(line.text);
  const words = countWords(line.text);
  if (inHead) return { kind: ends && words >= 12 ? 'text' : 'caption', content: line.content };
  const heads = !ends && words <= 14 && next !== undefined && /^[\p{Lu}\d“"]/u.test(line.text);
  return { kind: heads ? 'heading' : 'text', content: line.content };
}

/** The content of a line without its first characters. */
function cut(line: Line, lead: number) {
  return sliceMapped(line.content, lead, line.content.text.length);
}
