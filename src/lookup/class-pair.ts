import type { Figure } from '../schemas/figure.ts';
import { amountRange } from './amount-range.ts';
import { directedFamilies } from './measure-families.ts';
import type { Measure } from './read-measure.ts';
import { spanOf } from './span-of.ts';

/** How two figures of one measure stand to each other. */
export type PairClass = 'same' | 'conflict' | 'not-comparable';

/**
 * Why two figures cannot be compared: other time, other unit, other things counted, a direction that nobody names, one
 * bound alone, or one article that gives both and so means two things.
 */
export type PairReason = 'period' | 'unit' | 'scope' | 'direction' | 'bound' | 'one-article';

/** What a pair is judged by. */
export interface PairSide {
  figure: Pick<Figure, 'value' | 'upper' | 'unit' | 'qualifier' | 'period' | 'equivalents' | 'parties'>;
  measure: Measure;
  /** Ids of the articles that give it. */
  articles: readonly string[];
}

/** The class of a pair with every reason against comparing it; none where it can be compared. */
export interface PairVerdict {
  verdict: PairClass;
  reasons: PairReason[];
}

/** Units of things that keep their size, so that no period is needed to compare them. */
const lastingUnits = /^(?:k?m|km2|sq km|square (?:kilo)?met(?:er|re)s|miles|hectares|ha)$/i;

/** True where both name the same days, or neither names any and the thing keeps its size. */
function samePeriod(a: PairSide, b: PairSide): boolean {
  const [one, two] = [a.figure.period, b.figure.period];
  if (one === null && two === null) return lastingUnits.test(a.figure.unit);
  if (one === null || two === null) return false;
  if (one.edtf === two.edtf) return true;
  const [first, second] = [spanOf(one.edtf), spanOf(two.edtf)];
  return first !== null && second !== null && first.from === second.from && first.to === second.to && first.openEnd === second.openEnd;
}

/** Gives the amount of a figure in a unit: its own, or the equivalent printed beside it; null where it has none. */
function inUnit(side: PairSide, unit: string): Pick<Figure, 'value' | 'upper' | 'qualifier'> | null {
  const { figure } = side;
  if (figure.unit === unit) return figure;
  const other = figure.equivalents.find((each) => each.unit === unit);
  return other === undefined ? null : { value: other.value, upper: null, qualifier: figure.qualifier };
}

/** Gives both amounts in one unit; null where the texts give none in common. No rate of exchange is ever applied. */
function inOneUnit(a: PairSide, b: PairSide): Array<Pick<Figure, 'value' | 'upper' | 'qualifier'>> | null {
  for (const unit of [a.figure.unit, b.figure.unit, ...a.figure.equivalents.map((each) => each.unit)]) {
    const [one, two] = [inUnit(a, unit), inUnit(b, unit)];
    if (one !== null && two !== null) return [one, two];
  }
  return null;
}

/**
 * Classes two figures of the same family of measures and the same parties. They are the same where both can hold, in
 * conflict where they cannot, and not comparable where period, unit, scope or direction differ or are not said.
 */
export function classPair(a: PairSide, b: PairSide): PairVerdict {
  const amounts = inOneUnit(a, b);
  const reasons: PairReason[] = [];
  if (amounts === null) reasons.push('unit');
  if (a.measure.scope !== b.measure.scope) reasons.push('scope');
  if (!samePeriod(a, b)) reasons.push('period');
  if (amounts === null || reasons.length > 0) return { verdict: 'not-comparable', reasons };
  const [one, two] = amounts.map(amountRange) as [ReturnType<typeof amountRange>, ReturnType<typeof amountRange>];
  const meet = one.least <= two.most && two.least <= one.most;
  const equal = amounts[0]?.value === amounts[1]?.value && amounts[0]?.upper === amounts[1]?.upper;
  const bounded = [one, two].every(({ least, most }) => Number.isFinite(least) && Number.isFinite(most));
  // Two sides, and nobody says who sends and who receives: a difference proves nothing.
  if (!meet && directedFamilies.has(a.measure.family) && a.figure.parties.length > 1) return { verdict: 'not-comparable', reasons: ['direction'] };
  if (!meet && a.articles.some((article) => b.articles.includes(article))) return { verdict: 'not-comparable', reasons: ['one-article'] };
  if (!meet) return { verdict: 'conflict', reasons: [] };
  return bounded || equal || closeToBound(one, two) ? { verdict: 'same', reasons: [] } : { verdict: 'not-comparable', reasons: ['bound'] };
}

/** True where an amount lies within a quarter of the bound that the other figure names alone: "over 1 billion" and 1.1 billion. */
function closeToBound(one: { least: number; most: number }, two: { least: number; most: number }): boolean {
  const ends = (range: { least: number; most: number }): number[] => [range.least, range.most].filter(Number.isFinite);
  const [first, second] = [ends(one)[0], ends(two)[0]];
  if (first === undefined || second === undefined) return false;
  return Math.abs(first - second) <= Math.max(Math.abs(first), Math.abs(second)) / 4;
}
