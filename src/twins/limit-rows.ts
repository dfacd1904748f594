/** Most rows of one kind in a twin: a country of ten thousand articles would otherwise fill a hundred megabytes. */
const most = 200;

/** Gives the first rows with how many there are in all; the rest is in the files of the data page. */
export function limitRows<Row, Shown>(rows: readonly Row[], show: (row: Row) => Shown): { total: number; rows: Shown[] } {
  return { total: rows.length, rows: rows.slice(0, most).map(show) };
}
