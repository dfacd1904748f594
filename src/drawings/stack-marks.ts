/** A stretch of a line, in percent of its width. */
export interface Stretched {
  x0: number;
  x1: number;
}

/**
 * Gives the row of each mark, from 0, so that no two marks of a row come closer than `apart`; marks come in the order of
 * their beginnings and take the first free row.
 */
export function stackMarks(marks: readonly Stretched[], apart: number): number[] {
  const ends: number[] = [];
  return marks.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => x0 - end >= apart);
    const row = free < 0 ? ends.length : free;
    ends[row] = x1;
    return row;
  });
}
