import type { Figure } from '../schemas/figure.ts';

/** The amounts that a figure allows, both ends included; an end is infinite where the text names one bound alone. */
export interface AmountRange {
  least: number;
  most: number;
}

/** Half of the last digit that is printed other than zero, at most a twentieth: 5 for 670, 0.05 for 1.2, a twentieth for 1,000,000. */
function roundingOf(value: number): number {
  const digits = Math.abs(value).toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').replace(/^0+/, '').length;
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return Math.min(10 ** (magnitude - digits + 1) / 2, Math.abs(value) / 20);
}

/** A figure is set against dozens of others. */
const known = new WeakMap<object, AmountRange>();

/**
 * Gives the amounts that a figure allows: rounding as its digits show it, a tenth either way for "about", no other end for
 * "over", "under" and "up to".
 */
export function amountRange(amount: Pick<Figure, 'value' | 'upper' | 'qualifier'>): AmountRange {
  const range = known.get(amount) ?? findRange(amount);
  known.set(amount, range);
  return range;
}

/** Gives the amounts that a figure allows, worked out anew. */
function findRange({ value, upper, qualifier }: Pick<Figure, 'value' | 'upper' | 'qualifier'>): AmountRange {
  const top = upper ?? value;
  if (qualifier === 'over') return { least: value, most: Number.POSITIVE_INFINITY };
  if (qualifier === 'under' || qualifier === 'up-to') return { least: Number.NEGATIVE_INFINITY, most: top };
  const margin = (amount: number): number => (qualifier === 'about' ? Math.abs(amount) / 10 : roundingOf(amount));
  return { least: value - margin(value), most: top + margin(top) };
}
