import type { DateMatch } from '../../match.ts';

/** Reads the groups `year` and `reference`: the four digits or `XXXX`, and what another rule must supply. */
export function readYearReference(groups: Record<string, string | undefined>): { year: string; missing: DateMatch['missing']; reason: string | null } {
  if (groups.year) return { year: groups.year, missing: null, reason: null };
  if (groups.reference) return { year: 'XXXX', missing: 'anchor', reason: `the year depends on “${groups.reference}”` };
  return { year: 'XXXX', missing: 'year', reason: null };
}
