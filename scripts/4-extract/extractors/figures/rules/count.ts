import type { FigureReading, FigureRule } from '../figure-rule.ts';
import type { NumberExpression } from '../number-expression.ts';
import { readCountedNoun } from '../read-counted-noun.ts';

/** From here on any plural noun is counted in earnest; below only those of the list. */
const large = 10;

/** Reads `over 200 fighters`, `16 documents`, `sixteen agreements`, `1.2 million Tajiks`; sets aside `two leaders` and `three days`. */
export const count: FigureRule = {
  name: 'count',
  read(number, { text }) {
    if (number.sign !== null || (number.suffix !== '' && number.suffix !== '+')) return null;
    const after = text
      .slice(number.end, number.end + 80)
      .replace(/^ (?:new|more|additional|other|different|separate) /, (words) => ` ${'x'.repeat(words.length - 2)} `);
    const ofWhich = /^ of (?:the|those|these|its|their|our|my|his|her|all) (?:[\d,]{1,9} )?(?=\p{L})/u.exec(after);
    const from = ofWhich ? ofWhich[0].length - 1 : 0;
    const found = readCountedNoun(after.slice(from));
    if (!found) return countOfWhich(number, text, after);
    if (ofWhich)
      // "more than 1,000 of the 14,000 glaciers"
      return (found.kind === 'counted' || (found.kind === 'other' && number.value >= large && /\d/.test(ofWhich[0]))) && Number.isInteger(number.value)
        ? { start: number.start, end: number.end, value: number.value, upper: number.upper, unit: found.noun, inferred: [] }
        : null;
    if (/^(?:second|minute|hour|day|night|week|month|year|decade|centurie)s$/.test(found.noun)) return { refused: 'a length of time' };
    if (/^(?:views|comments|shares|likes|reads)$/.test(found.noun)) return { refused: 'a counter of the page' };
    if (found.noun === 'times') return { refused: 'a ratio, not an amount' };
    if (!Number.isInteger(number.value)) return { refused: 'not a whole number of things' };
    const before = text.slice(Math.max(0, number.start - 8), number.start);
    const pointed =
      /\b(?:the|these|those|its|their|our|his|her|both) $/i.test(before) ||
      (number.value === 2 && /^(?:men|women|people|persons|children|guards|officers|places|cases|sectors)$/.test(found.noun));
    if (pointed && number.value < large) return { refused: 'a small number of things that are only pointed at' };
    // "a delegation of nine ministers": the size of a group is told in earnest.
    const group = /\b(?:delegation|group|team|panel) of (?:(?:about|some|over) )?$/u.test(text.slice(Math.max(0, number.start - 28), number.start));
    if (found.kind === 'generic' && number.value < large && !group) return { refused: 'a small number of things that are only pointed at' };
    // "2025 All rights reserved": four digits without a comma are rather a year than a count of something unheard of.
    const written = text.slice(number.start, number.end);
    if (/^(?:19|20)\d\d$/.test(written) && number.value % 50 !== 0 && /\b(?:the|this|that|its|their|his|her|our) $/i.test(before))
      return { refused: 'a year that no date rule reads' };
    if (found.kind === 'other' && /^(?:19|20)\d\d$/.test(written)) return { refused: 'a year that no date rule reads' };
    if (found.kind === 'other' && number.value < large) return { refused: 'a small number of things that are no papers, people or bodies' };
    return { start: number.start, end: number.end + found.end, value: number.value, upper: number.upper, unit: found.noun, inferred: [] };
  },
};

/** "Chinese companies, some 300 of which work here", "villagers, 20 of whom" */
const antecedent = /(?<![\p{L}-])(?<noun>\p{Ll}{3,}),? (?:(?:about|some|around|nearly|almost|over|more than|up to|at least|only|just|roughly) ){0,2}$/u;

/** Reads a number of things that stand before it, those of which it takes a part. */
function countOfWhich({ start, end, value, upper }: NumberExpression, text: string, after: string): FigureReading | null {
  const noun =
    /^ of wh(?:ich|om)\b/.test(after) && Number.isInteger(value) && value >= large
      ? antecedent.exec(text.slice(Math.max(0, start - 60), start))?.groups?.noun
      : undefined;
  const found = noun === undefined ? null : readCountedNoun(` ${noun}`);
  return found && (found.kind === 'counted' || found.kind === 'other')
    ? { start, end, value, upper, unit: found.noun, inferred: [{ part: 'unit', rule: 'unit-of-which' }] }
    : null;
}
