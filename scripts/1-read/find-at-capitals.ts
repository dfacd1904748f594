import { mayMatch } from './find-all.ts';
import { rememberRecent } from './remember-recent.ts';
import { kindOf, unitKinds } from './unit-kinds.ts';

const joinsBefore = unitKinds.letter | unitKinds.number;

/** Gives the places of a text where a name may begin: capitals with no letter, digit, apostrophe or hyphen before them; -1 first where a sign of two code units makes them doubtful. */
const capitalsOf = rememberRecent((text: string): readonly number[] => {
  const places: number[] = [];
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind & unitKinds.surrogate) return [-1];
    if (kind & unitKinds.upper && !(kindOf(before) & joinsBefore) && before !== 0x2019 && before !== 45) places.push(i);
    before = unit;
  }
  return places;
}, 500);

/** Sticky copies of global patterns by their source: one that stands in a function is another object each time. */
const sticky = new WeakMap<RegExp, RegExp>();

/**
 * Gives every match of a global pattern that begins with `(?<![\p{L}\p{N}’-])\p{Lu}`, or asks for more at its beginning, as `findAll` does:
 * only the capitals that may open a name are tried, which are few, and found once for all such patterns.
 */
export function findAtCapitals(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (!mayMatch(text, pattern)) return found;
  const places = capitalsOf(text);
  if (places[0] === -1) return [...text.matchAll(pattern)] as RegExpExecArray[];
  let own = sticky.get(pattern);
  if (!own) {
    own = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`);
    sticky.set(pattern, own);
  }
  let end = 0;
  for (const place of places) {
    if (place < end) continue;
    own.lastIndex = place;
    const match = own.exec(text);
    if (!match) continue;
    found.push(match);
    end = own.lastIndex;
  }
  return found;
}
