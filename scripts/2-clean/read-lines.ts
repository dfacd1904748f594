import { findAll } from '../1-read/find-all.ts';
import type { Seed } from '../1-read/seed.ts';
import type { FactsOfLine } from './facts-of-line.ts';
import { type MappedText, mapText, replaceMapped } from './mapped-text.ts';
import { normalizeText } from './normalize-text.ts';

/** A line of a seed that holds more than space: clean text that leads back to the seed. */
export interface Line {
  content: MappedText;
  /** As it stands in the seed, trimmed. */
  raw: string;
  /** The clean text, trimmed. */
  text: string;
  /** Offsets into the seed, `[start, end)`, without surrounding space. */
  start: number;
  end: number;
  /** What was read off the line before, see `facts-of-line.ts`. */
  facts: FactsOfLine;
}

/** Line ends of all kinds: LF, CRLF, CR, vertical tab, form feed, NEL and Unicode's separators. */
const lineBreak = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;

/** Cuts a seed into lines; lines of a paragraph that was wrapped at a fixed width are joined. */
export function readLines(seed: Seed): Line[] {
  const groups = groupLines(seed.text);
  const wrapped = groups.some((group) => isWrapped(seed.text, group));
  return groups
    .flatMap((group) =>
      isWrapped(seed.text, group) || (wrapped && isBroken(seed.text, group))
        ? [joinLines(seed, group)]
        : group.map(([start, end]) => makeLine(seed.text, start, end)),
    )
    .filter((line) => line.text !== '');
}

/** Gives runs of lines that no blank line parts, each line as trimmed `[start, end)`. */
function groupLines(text: string): Array<Array<[number, number]>> {
  const groups: Array<Array<[number, number]>> = [[]];
  const add = (start: number, end: number) => {
    const line = text.slice(start, end);
    const from = start + (line.length - line.trimStart().length);
    const to = end - (line.length - line.trimEnd().length);
    if (to > from) groups.at(-1)?.push([from, to]);
    else if (groups.at(-1)?.length) groups.push([]);
  };
  let start = 0;
  for (const match of findAll(text, lineBreak)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return groups.filter((group) => group.length > 0);
}

/** Shortest line of a wrapped paragraph, in characters; press systems wrap at 60 to 80. */
const wrapWidth = 45;

/** True where every line but the last is long and one goes on in lower case, as in mail and old wire copy. */
function isWrapped(seedText: string, group: Array<[number, number]>): boolean {
  if (group.length < 2) return false;
  const full = group.slice(0, -1).every(([start, end]) => end - start >= wrapWidth && end - start <= 100);
  return full && group.length >= 3 && group.some(([start], i) => i > 0 && /^\p{Ll}/u.test(seedText.slice(start, start + 1)));
}

/** True for two lines of a wrapped text that are one: the second goes on in lower case, or ends the sentence that the first, a full one, does not. */
function isBroken(seedText: string, group: Array<[number, number]>): boolean {
  const [first = '', second = ''] = group.map(([start, end]) => seedText.slice(start, end));
  if (group.length !== 2 || first.length > 100 || /[.!?:…][”"’)]*$/.test(first)) return false;
  return /^\p{Ll}/u.test(second) || (first.length >= wrapWidth && /[.!?…][”"’)]*$/.test(second));
}

/** A line end inside a word or a compound: "long-" and "term". */
const brokenWord = /(?<=\p{Ll}-)(?:\r\n|\n)[ \t]*(?=\p{Ll})/gu;

/** Makes one line of a wrapped paragraph, its line ends becoming spaces. */
function joinLines(seed: Seed, group: Array<[number, number]>): Line {
  const start = group[0]?.[0] ?? 0;
  const end = group.at(-1)?.[1] ?? start;
  const whole = replaceMapped(mapText(seed.text, start, end), brokenWord, () => '');
  return trimLine(
    replaceMapped(whole, lineBreak, () => ' '),
    start,
    end,
  );
}

/** Makes a line of `[start, end)`. */
function makeLine(seedText: string, start: number, end: number): Line {
  return trimLine(mapText(seedText, start, end), start, end);
}

/** Normalizes a line and drops what the repairs left at its edges. */
function trimLine(raw: MappedText, start: number, end: number): Line {
  const content = normalizeText(raw);
  const lead = content.text.length - content.text.trimStart().length;
  const text = content.text.trim();
  // Most lines need no repair.
  if (text.length === content.text.length) return { content, raw: raw.text, text, start, end, facts: {} };
  return { content: { ...content, text, offsets: content.offsets.slice(lead, lead + text.length + 1) }, raw: raw.text, text, start, end, facts: {} };
}
