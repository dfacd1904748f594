const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** Gives a number in figures, thousands set apart: "670,000,000", "1.25". */
export function formatNumber(value: number): string {
  // Most numbers are small counts, and the formatter takes as long for them as for any.
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : grouped.format(value);
}
