/** Gives the words for a part of a divided list: its year, or what stands for one. */
export function nameYear(year: string): string {
  if (year === 'all') return 'All';
  return year === 'undated' ? 'No year' : year;
}
