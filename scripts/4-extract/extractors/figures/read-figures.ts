import type { FigureReading, FigureRule, Surroundings } from './figure-rule.ts';
import type { NumberExpression } from './number-expression.ts';
import { refuseNumber } from './refuse-number.ts';
import { count } from './rules/count.ts';
import { groupSize } from './rules/group-size.ts';
import { money } from './rules/money.ts';
import { peopleMeant } from './rules/people-meant.ts';
import { percentage } from './rules/percentage.ts';
import { physicalQuantity } from './rules/physical-quantity.ts';
import { unitLeftOut } from './rules/unit-left-out.ts';

/** The rules in the order in which they look at a number; the first that has something to say about it wins. */
export const figureRules: readonly FigureRule[] = [money, percentage, physicalQuantity, count, groupSize, peopleMeant, unitLeftOut];

/** A figure with its rule and, where printed beside it, the same amount in another unit. */
export interface ReadFigure extends FigureReading {
  rule: string;
  suffix: string;
  /** End including the equivalents printed beside it and their bracket. */
  outerEnd: number;
  equivalents: Array<{ value: number; unit: string; text: string }>;
}

/** A number that is no figure. */
export interface RefusedNumber {
  start: number;
  end: number;
  rule: string;
  reason: string;
}

/** Gives every number of a sentence as a figure or with the reason why it is none, in the order of the text; `vague` are the amounts that it leaves open. */
export function readFigures(
  around: Surroundings,
  numbers: readonly NumberExpression[],
  vague: ReadonlyArray<{ start: number; end: number }>,
): { figures: ReadFigure[]; refused: RefusedNumber[] } {
  const { text } = around;
  const figures: ReadFigure[] = [];
  const refused: RefusedNumber[] = [];
  const used = new Uint8Array(text.length);
  let counted = around.lastCounted;
  let amount = around.lastAmount;
  for (const number of numbers) {
    used.fill(1, number.start, number.end);
    // "1 billion dollars | 477 million 4 thousand": a part of the amount before.
    const before = figures.at(-1);
    if (before?.rule === 'money' && before.start < number.start && number.end <= before.end) continue;
    const result = readOne(number, { ...around, lastCounted: counted, lastAmount: amount });
    if ('reason' in result) {
      refused.push(result);
      continue;
    }
    const previous = figures.at(-1);
    if (previous && isEquivalent(text, previous, result)) {
      previous.equivalents.push({ value: result.value, unit: result.unit, text: text.slice(result.start, result.end) });
      previous.outerEnd = result.end + (text[result.end] === ')' ? 1 : 0);
    } else figures.push(result);
    if (
      result.rule === 'count' ||
      result.rule === 'people-meant' ||
      (result.rule === 'group-size' && result.inferred.some(({ rule }) => rule === 'unit-from-subject'))
    )
      counted = result.unit;
    // "It rose by 31 percent, reaching 29.8 million": a share does not hide the money before it.
    else if (result.rule !== 'group-size' && (result.unit !== '%' || amount === null || !amount.here || amount.unit === '%'))
      amount = { unit: result.unit, value: result.value, here: true };
  }
  for (const open of vague) {
    if (!used.subarray(open.start, open.end).includes(1)) refused.push({ ...open, rule: 'vague', reason: 'the amount is left open' });
  }
  refused.sort((a, b) => a.start - b.start);
  return { figures, refused };
}

function readOne(number: NumberExpression, around: Surroundings): ReadFigure | RefusedNumber {
  const { start, end, suffix } = number;
  const refusal = refuseNumber(number, around.text);
  if (refusal) return { start, end, ...refusal };
  for (const rule of figureRules) {
    const reading = rule.read(number, around);
    if (reading === null) continue;
    return 'refused' in reading
      ? { start, end, rule: rule.name, reason: reading.refused }
      : { ...reading, rule: rule.name, suffix, outerEnd: reading.end, equivalents: [] };
  }
  return { start, end, rule: 'uncounted', reason: 'no unit and no counted noun that a rule knows' };
}

/** True for "($950,000)" after "10 million somoni", "(160 km)" after "100 miles": one amount in two units. */
function isEquivalent(text: string, first: ReadFigure, second: ReadFigure): boolean {
  if (first.rule !== second.rule || first.unit === second.unit || (first.rule !== 'money' && first.rule !== 'physical-quantity')) return false;
  return /^(?: ?\(|,? or )(?:(?:about|around|approximately|approx\.|or|some|nearly|almost|roughly|over|more than|equivalent to|equal to|worth|the equivalent of|at the time) ){0,3}[~≈]?$/.test(
    text.slice(first.outerEnd, second.start),
  );
}
