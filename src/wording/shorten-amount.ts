const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Gives an amount briefly, for the scale of a drawing: "1.5 bn", "670 m", "12,000". */
export function shortenAmount(amount: number): string {
  const size = Math.abs(amount);
  if (size >= 1e12) return `${grouped.format(amount / 1e12)} tn`;
  if (size >= 1e9) return `${grouped.format(amount / 1e9)} bn`;
  if (size >= 1e6) return `${grouped.format(amount / 1e6)} m`;
  return grouped.format(amount);
}
