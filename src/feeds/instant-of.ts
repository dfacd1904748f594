import { sortKeyOf } from '../wording/sort-key-of.ts';

/** Gives the first instant of a date by RFC 3339, as feeds demand; null where there is no date or no year in it. */
export function instantOf(edtf: string | null): string | null {
  const [year = '', month = '', day = ''] = (edtf === null ? null : sortKeyOf(edtf))?.split('-') ?? [];
  if (year === '') return null;
  return `${year}-${month === '00' ? '01' : month}-${day === '00' ? '01' : day}T00:00:00Z`;
}
