import { scaleLog } from 'd3-scale';
import type { SiteMeasurement } from './site-measurement.ts';

const [width, height] = [720, 400];
const [left, right, top, bottom] = [64, 132, 24, 48];
const lines: ReadonlyArray<readonly [string, string, (row: SiteMeasurement) => number]> = [
  ['whole build', '#0b6e4f', ({ seconds }) => seconds.whole],
  ['one more article', '#4d4d4d', ({ rebuild }) => rebuild],
  ['records', '#9a3b26', ({ seconds }) => seconds.records],
  ['pages', '#2b5c9e', ({ seconds }) => seconds.pages],
  ['index', '#8a6d00', ({ seconds }) => seconds.index],
  ['checks', '#6b4a9b', ({ seconds }) => seconds.checks],
];

/** Draws seconds against articles, both axes logarithmic, as an SVG picture: a straight line at 45° grows as the corpus does. */
export function drawGrowth(rows: readonly SiteMeasurement[]): string {
  const sizes = rows.map(({ articles }) => articles);
  const times = rows.flatMap((row) => lines.map(([, , read]) => Math.max(0.1, read(row))));
  const x = scaleLog([Math.min(...sizes), Math.max(...sizes)], [left, width - right]);
  const y = scaleLog([Math.min(...times), Math.max(...times)], [height - bottom, top]).nice();
  const point = (row: SiteMeasurement, read: (row: SiteMeasurement) => number) => `${x(row.articles).toFixed(1)},${y(Math.max(0.1, read(row))).toFixed(1)}`;
  const label = (value: number) => (value >= 1 ? String(Math.round(value)) : value.toFixed(1));
  const ticks = y.ticks(4).filter((value) => /^10*$|^0\.0*1$/.test(String(value)));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    '<title>Seconds of a build against the number of articles</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...ticks.map(
      (value) =>
        `<path d="M${left} ${y(value).toFixed(1)}H${width - right}" stroke="#ddd"/><text x="${left - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end" fill="#444">${label(value)} s</text>`,
    ),
    ...sizes.map((size) => `<text x="${x(size).toFixed(1)}" y="${height - bottom + 20}" text-anchor="middle" fill="#444">${size}</text>`),
    `<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle" fill="#444">articles</text>`,
    ...placeNames(lines.map(([name, color, read]) => ({ name, color, y: y(Math.max(0.1, read(rows.at(-1) as SiteMeasurement))) }))).map(
      ({ name, color, y: at }) => `<text x="${width - right + 10}" y="${(at + 4).toFixed(1)}" fill="${color}">${name}</text>`,
    ),
    ...lines.map(([, color, read]) => `<polyline fill="none" stroke="${color}" stroke-width="2" points="${rows.map((row) => point(row, read)).join(' ')}"/>`),
    '</svg>',
  ].join('\n')}\n`;
}

/** Moves names at the ends of lines apart, so that none covers another. */
function placeNames<Name extends { y: number }>(names: readonly Name[]): Name[] {
  let last = Number.NEGATIVE_INFINITY;
  return [...names]
    .sort((a, b) => a.y - b.y)
    .map((name) => {
      last = Math.max(name.y, last + 16);
      return { ...name, y: last };
    });
}
