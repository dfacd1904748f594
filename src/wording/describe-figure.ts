import type { Figure } from '../schemas/figure.ts';
import { labels } from './labels.ts';

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** Gives an amount without its unit, thousands set apart: "670,000,000". */
export function formatNumber(value: number): string {
  return grouped.format(value);
}

/** Gives an amount with its unit and qualifier, computed from the record: "over 1,000,000,000 USD", "5–7 %". */
export function describeFigure({ value, upper, unit, qualifier }: Pick<Figure, 'value' | 'upper' | 'unit' | 'qualifier'>): string {
  const amount = upper === null ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upper)}`;
  return `${labels.qualifier[qualifier]}${amount} ${unit}`;
}
