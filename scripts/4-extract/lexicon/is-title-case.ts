import { rememberRecent } from '../../1-read/remember-recent.ts';
import { kindOf, unitKinds } from '../../1-read/unit-kinds.ts';

/** Signs with which a sentence or a part of one ends, and no headline. */
const stops = '.;:,';
const closing = '"”’)';
const [hyphen, apostrophe] = [45, 0x2019];

/** True for a line set as a headline: most of its longer words begin with a capital and it ends without a full stop. */
export const isTitleCase = rememberRecent((text: string): boolean => {
  const last = text.at(-1) ?? ' ';
  if (stops.includes(closing.includes(last) && text.length > 1 ? text.charAt(text.length - 2) : last)) return false;
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind & unitKinds.surrogate) return isTitleCaseByPattern(text);
    const start = at++;
    if (!(kind & unitKinds.letter)) continue;
    while (belongs(text.charCodeAt(at))) at++;
    if (at - start < 4) continue;
    words++;
    if (kind & unitKinds.upper) capitals++;
  }
  return words >= 3 && capitals / words >= 0.8;
}, 2000);

function belongs(unit: number): boolean {
  return (kindOf(unit) & unitKinds.letter) !== 0 || unit === hyphen || unit === apostrophe;
}

/** The same for lines with signs of two code units. */
function isTitleCaseByPattern(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’-]*/gu)?.filter((word) => word.length > 3) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 3 && capitals / words.length >= 0.8;
}
