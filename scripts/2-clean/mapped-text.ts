import { ownText } from './own-text.ts';

/**
 * A cleaned text that knows where each of its characters stands in the seed.
 * `offsets` has one entry more than `text` has code units: `offsets[i]` is the seed offset of `text[i]`,
 * the last one the seed offset just after the text. Inserted characters carry the offset of what follows them.
 */
export interface MappedText {
  text: string;
  offsets: number[];
  /** Where a character that stands for several of the seed ends, by its offset: "&amp;" ends five behind it. */
  ends?: ReadonlyMap<number, number>;
}

/** Takes `[start, end)` of a seed as it stands. */
export function mapText(seedText: string, start: number, end: number): MappedText {
  // Made at its full length: a list that grows is copied again and again.
  const offsets = new Array<number>(end - start + 1);
  for (let i = 0; i < offsets.length; i++) offsets[i] = start + i;
  return { text: ownText(seedText.slice(start, end)), offsets };
}

/** Cuts `[start, end)` out of a mapped text. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  return { ...mapped, text: ownText(mapped.text.slice(start, end)), offsets: mapped.offsets.slice(start, end + 1) };
}

/** Replaces every match of a global pattern; the new characters share the offsets of the old ones, the last old one's where there are more. */
export function replaceMapped(mapped: MappedText, pattern: RegExp, replacement: (match: RegExpExecArray) => string): MappedText {
  if (mapped.text.search(pattern) < 0) return mapped;
  const offsets: number[] = [];
  const ends = new Map(mapped.ends);
  let text = '';
  let done = 0;
  const copy = (start: number, end: number) => {
    text += mapped.text.slice(start, end);
    for (let i = start; i < end; i++) offsets.push(mapped.offsets[i] as number);
  };
  for (const match of mapped.text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    copy(done, start);
    const put = replacement(match);
    text += put;
    for (let i = 0; i < put.length; i++) offsets.push(mapped.offsets[Math.min(start + i, end)] as number);
    if (put.length > 0 && put.length < match[0].length) ends.set(offsets.at(-1) as number, toSeedSpan(mapped, start, end).end);
    done = end;
  }
  copy(done, mapped.text.length);
  offsets.push(mapped.offsets[mapped.text.length] as number);
  return ends.size === 0 ? { text, offsets } : { text, offsets, ends };
}

/** Gives the seed offsets of `[start, end)` of a mapped text; the end is that of its last character, so that dropped characters after it stay out. */
export function toSeedSpan(mapped: MappedText, start: number, end: number): { start: number; end: number } {
  const first = mapped.offsets[start] as number;
  const last = mapped.offsets[Math.max(start, end - 1)] as number;
  return { start: first, end: end > start ? (mapped.ends?.get(last) ?? last + 1) : first };
}
