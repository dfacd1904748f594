const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** Gives a number in figures, thousands set apart: "670,000,000", "1.25". */
export function formatNumber(value: number): string {
  return grouped.format(value);
}
