import { parseArgs } from 'node:util';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { labelledSets } from './score/labelled-sets.ts';
import { findShortfalls, mainFields, scoreSet } from './score/score-set.ts';
import { scoreCount } from './score/tally.ts';
import { toMeasuredSet, writeMeasurement } from './score/write-measurement.ts';
import { readFlags } from './site/build-options.ts';
import { refuse } from './site/refusal.ts';
import { runCommand } from './site/run-command.ts';

/**
 * `npm run score -- [--set NAME] [--verbose] [--write DATE]`: precision, recall and F1 of the rules against labelled articles,
 * field by field; with a date, also into the file from which the About page tells its readers.
 */
const options = { set: { type: 'string' }, verbose: { type: 'boolean', default: false }, write: { type: 'string' } } as const;

await runCommand(async () => {
  const { set: wanted, verbose, write } = readFlags(() => parseArgs({ options }).values);
  const sets = labelledSets.filter(({ name }) => wanted === undefined || name === wanted);
  if (sets.length === 0) throw refuse('--set', 'E_OPTION', `there is no set ${wanted}`, `Name one of ${labelledSets.map(({ name }) => name).join(', ')}.`);
  const { gazetteer } = readGazetteer('src/content');
  const failures: string[] = [];
  const measured: ReturnType<typeof toMeasuredSet>[] = [];
  for (const set of sets) {
    const { name } = set;
    const scores = scoreSet(set, gazetteer);
    const { articles: count, tally, mean } = scores;
    // The held-out articles stay unseen by those who write rules: their notes are never printed.
    if (verbose && name !== 'held-out') for (const note of tally.notes) console.log(note);
    console.log(`\n${name}: ${count} articles`);
    console.log('field                 right wrong missed  precision recall    F1');
    for (const [field, score] of tally.counts) {
      const { precision, recall, f1 } = scoreCount(score);
      console.log(
        `${field.padEnd(21)} ${String(score.right).padStart(5)} ${String(score.wrong).padStart(5)} ${String(score.missed).padStart(6)}  ${precision.toFixed(3).padStart(9)} ${recall.toFixed(3).padStart(6)} ${f1.toFixed(3).padStart(5)}`,
      );
    }
    console.log(`mean F1 of ${mainFields.join(', ')}: ${mean.toFixed(3)}`);
    measured.push(toMeasuredSet(name, scores));
    failures.push(...findShortfalls(set, scores));
  }
  if (write !== undefined) writeMeasurement(write, measured);
  for (const failure of failures) console.error(failure);
  console.log(failures.length === 0 ? '\nAll sets reach their floors.' : `\n${failures.length} scores are under their floors.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
});
