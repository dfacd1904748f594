import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Measurement, measurement } from '../../src/schemas/measurement.ts';
import { mainFields, type SetScores } from './score-set.ts';

/** What the site shows of the scores, for its readers. */
export const measurementFile = 'src/content/measurement.json';

/** Gives the scores of a set as the measurement holds them: the main fields. */
export function toMeasuredSet(name: string, { articles, tally }: SetScores): Measurement['sets'][number] {
  return { name, articles, fields: mainFields.map((field) => ({ field, ...(tally.counts.get(field) ?? { right: 0, wrong: 0, missed: 0 }) })) };
}

/** Puts measured sets into the file, beside those that were not measured this time. */
export function writeMeasurement(date: string, sets: Measurement['sets'], file = measurementFile): void {
  const before = existsSync(file) ? measurement.parse(JSON.parse(readFileSync(file, 'utf8'))).sets : [];
  const kept = before.filter(({ name }) => !sets.some((set) => set.name === name));
  const all = [...kept, ...sets].sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(measurement.parse({ date, sets: all }), null, 2)}\n`);
}
