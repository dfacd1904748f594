import type { SiteMeasurement } from './site-measurement.ts';

/** The columns: a heading, and what to show of a measurement. */
const columns: ReadonlyArray<readonly [string, (row: SiteMeasurement) => string]> = [
  ['articles', ({ articles }) => String(articles)],
  ['records s', ({ seconds }) => seconds.records.toFixed(1)],
  ['pages s', ({ seconds }) => seconds.pages.toFixed(1)],
  ['index s', ({ seconds }) => seconds.index.toFixed(1)],
  ['checks s', ({ seconds }) => seconds.checks.toFixed(1)],
  ['whole s', ({ seconds }) => seconds.whole.toFixed(1)],
  ['again s', ({ rebuild }) => rebuild.toFixed(1)],
  ['CPU s', ({ processor }) => processor.toFixed(0)],
  ['memory MB', ({ memory }) => (memory === null ? '–' : (memory / 1e6).toFixed(0))],
  ['pages', ({ pages }) => String(pages)],
  ['files', ({ files }) => String(files)],
  ['site MB', ({ size }) => (size / 1e6).toFixed(1)],
  ['page KB p50', ({ weight }) => (weight.median / 1e3).toFixed(1)],
  ['p99', ({ weight }) => (weight.most99 / 1e3).toFixed(1)],
  ['max', ({ weight }) => (weight.most / 1e3).toFixed(1)],
  ['search KB', ({ search }) => (search.first / 1e3).toFixed(0)],
  ['further', ({ search }) => (search.further / 1e3).toFixed(0)],
  ['F1', ({ score }) => score.toFixed(3)],
];

/** Gives measurements as a table in Markdown, right-aligned. */
export function formatTable(rows: readonly SiteMeasurement[]): string {
  const cells = [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, show]) => show(row)))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** Says how each cost grows from one size to the next: "from 100 to 1,000 articles (×10): whole ×6.1, …". */
export function describeGrowth(rows: readonly SiteMeasurement[]): string[] {
  const costs: ReadonlyArray<readonly [string, (row: SiteMeasurement) => number | null]> = [
    ['records', ({ seconds }) => seconds.records],
    ['pages', ({ seconds }) => seconds.pages],
    ['index', ({ seconds }) => seconds.index],
    ['checks', ({ seconds }) => seconds.checks],
    ['whole', ({ seconds }) => seconds.whole],
    ['again', ({ rebuild }) => rebuild],
    ['memory', ({ memory }) => memory],
    ['number of pages', ({ pages }) => pages],
    ['size', ({ size }) => size],
    ['heaviest page', ({ weight }) => weight.most],
    ['first search', ({ search }) => search.first],
  ];
  return rows.slice(1).map((row, index) => {
    const before = rows[index] as SiteMeasurement;
    const times = costs.flatMap(([name, read]) => {
      const [from, to] = [read(before), read(row)];
      return from === null || to === null || from === 0 ? [] : [`${name} ×${(to / from).toFixed(1)}`];
    });
    return `from ${before.articles} to ${row.articles} articles (×${(row.articles / before.articles).toFixed(0)}): ${times.join(', ')}`;
  });
}
