import type { Figure } from '../schemas/figure.ts';
import { formatNumber } from './format-number.ts';
import { labels } from './labels.ts';

/** Gives an amount with its unit and qualifier, computed from the record: "over 1,000,000,000 USD", "5–7 %". */
export function describeFigure({ value, upper, unit, qualifier }: Pick<Figure, 'value' | 'upper' | 'unit' | 'qualifier'>): string {
  const amount = upper === null ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upper)}`;
  return `${labels.qualifier[qualifier]}${amount} ${unit}`;
}
