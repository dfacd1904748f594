import { writeFileSync } from 'node:fs';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { labelledSets } from './score/labelled-sets.ts';
import { learnWeights } from './score/learn-weights.ts';
import { readPeriodExamples, readRowExamples } from './score/read-period-examples.ts';
import { runCommand } from './site/run-command.ts';

const file = 'scripts/4-extract/extractors/figures/likely-period/sign-weights.ts';

/** `npm run learn`: weighs anew, by the labelled articles, what tells the period of a figure that no rule tells. The held-out articles teach nothing. */
await runCommand(async () => {
  const { gazetteer } = readGazetteer('src/content');
  const taught = labelledSets.filter(({ name }) => name !== 'held-out').flatMap((set) => readPeriodExamples(set, gazetteer));
  // A row stands for a class of wordings, and says of every date that it is none.
  const rows = readRowExamples();
  const examples = [...taught, ...rows, ...rows];
  const weights = learnWeights(examples);
  const lines = Object.entries(weights).map(([sign, weight]) => `  ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${weight},`);
  writeFileSync(
    file,
    [
      '/** How much each sign speaks for a date as the period of a figure, or against it: learned from the labelled articles by `npm run learn`, not written by hand. */',
      'export const signWeights: Readonly<Record<string, number>> = {',
      ...lines,
      '};',
      '',
    ].join('\n'),
  );
  console.log(`Learned ${lines.length} weights from ${examples.length} figures of labelled articles and of rows.`);
});
