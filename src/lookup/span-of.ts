/** The days that a date may mean, as whole days since 1970-01-01, `[from, to)`. */
export interface Span {
  from: number;
  to: number;
  /** True where the range has no stated beginning or end; the bound is then that of the other side. */
  openStart: boolean;
  openEnd: boolean;
  /** `~` and `%`: about then. */
  approximate: boolean;
  /** `?` and `%`: the source is not sure. */
  uncertain: boolean;
}

/** First month and number of months of what ISO 8601-2 writes where a month would stand; a winter runs from December into the next year. */
const partsOfYear: ReadonlyMap<number, readonly [first: number, months: number]> = new Map<number, readonly [number, number]>([
  ...[21, 25, 31].map((code) => [code, [3, 3]] as const),
  ...[22, 26, 32].map((code) => [code, [6, 3]] as const),
  ...[23, 27, 29].map((code) => [code, [9, 3]] as const),
  ...[24, 28, 30].map((code) => [code, [12, 3]] as const),
  ...[33, 34, 35, 36].map((code, index) => [code, [1 + 3 * index, 3]] as const),
  ...[37, 38, 39].map((code, index) => [code, [1 + 4 * index, 4]] as const),
  [40, [1, 6]],
  [41, [7, 6]],
]);

const datePattern = /^(?<year>\d[\dX]{3})(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?$/;

/** Gives the number of a day since 1970-01-01; months beyond the twelfth belong to the next year. */
export function dayNumber(year: number, month = 1, day = 1): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Gives the days of one date without its marks of doubt; null where the year is not known. */
function daysOf(date: string): [from: number, to: number] | null {
  const groups = datePattern.exec(date)?.groups;
  if (groups === undefined) return null;
  const { year = '', month, day } = groups;
  const [first, last] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  if (month === undefined || month.includes('X') || first !== last) return [dayNumber(first), dayNumber(last + 1)];
  const part = partsOfYear.get(Number(month));
  if (part !== undefined) return [dayNumber(first, part[0]), dayNumber(first, part[0] + part[1])];
  if (day === undefined || day.includes('X')) return [dayNumber(first, Number(month)), dayNumber(first, Number(month) + 1)];
  const from = dayNumber(first, Number(month), Number(day));
  return [from, from + 1];
}

/**
 * Gives the days that a date by ISO 8601-2 (EDTF, level 2) may mean, as wide as the string leaves them: a year is its
 * 365 or 366 days, a set reaches from its first to its last date. `part` narrows it to its first, middle or last third.
 * Null where no year is known, as in `XXXX-10-02`.
 */
export function spanOf(edtf: string, part: 'early' | 'mid' | 'late' | null = null): Span | null {
  const approximate = /[~%]/.test(edtf);
  const uncertain = /[?%]/.test(edtf);
  const plain = edtf.replaceAll(/[~?%\s]/g, '');
  const set = /^[[{](?<dates>.*)[\]}]$/.exec(plain)?.groups?.dates;
  if (set !== undefined) {
    const days = set.split(/,|\.\./).flatMap((date) => [daysOf(date) ?? []].filter(({ length }) => length > 0)) as Array<[number, number]>;
    if (days.length === 0) return null;
    const [openStart, openEnd] = [set.startsWith('..'), set.endsWith('..')];
    return { from: Math.min(...days.map(([from]) => from)), to: Math.max(...days.map(([, to]) => to)), openStart, openEnd, approximate, uncertain };
  }
  const [first = '', second] = plain.split('/');
  const start = daysOf(first);
  const end = second === undefined ? start : daysOf(second);
  const known = start ?? end;
  if (known === null || (second !== undefined && ((start === null && !/^(\.\.)?$/.test(first)) || (end === null && !/^(\.\.)?$/.test(second))))) return null;
  const [from, to] = [(start ?? known)[0], (end ?? known)[1]];
  if (to <= from) return null;
  const third = (to - from) / 3;
  const cut = { early: [from, from + third], mid: [from + third, to - third], late: [to - third, to] } as const;
  const [narrowFrom, narrowTo] = part === null ? [from, to] : cut[part];
  return { from: narrowFrom, to: narrowTo, openStart: start === null, openEnd: end === null, approximate, uncertain };
}
