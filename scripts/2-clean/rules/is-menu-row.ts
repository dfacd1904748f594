/** True where a raw line is a row of a page's menu or of tickers: several words or groups parted by runs of spaces or tabs. */
export function isMenuRow(raw: string): boolean {
  if (!raw.includes('  ') && !raw.includes('\t') && !raw.includes('\u00a0\u00a0')) return false;
  const groups = raw.trim().split(/ {2,}|\t+|\u00a0{2,}/);
  return groups.length >= 3 && groups.every((group) => group.length <= 40);
}
