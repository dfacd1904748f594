import { findAll } from '../1-read/find-all.ts';

const boundary =
  /[;:()—“”]|[,.!?]"(?= )|, (?:[\p{L}.’-]{1,24} ){0,8}(?:said|told|added|announced|noted)\b|, (?:and|but|who|where|while|whereas)\b|, (?:\p{Ll}{2,8} )?(?:which|whom|whose)\b| that (?!day|year|month)| (?:and|but) (?!\p{Lu}|\d|the \d)/gu;

/** Gives the clause around `[start, end)` with `¦` in its place, from at most 200 characters on either side. */
export function clauseAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 200);
  const around = text.slice(from, end + 200);
  let [first, last] = [0, around.length];
  for (const { index } of findAll(around, boundary)) {
    if (from + index < start) first = index + 1;
    else if (from + index >= end && index < last) last = index;
  }
  return `${around.slice(first, start - from)} ¦ ${around.slice(end - from, last)}`;
}
