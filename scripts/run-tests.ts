import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../', import.meta.url));

/** How many things held and how many did not. */
interface Outcome {
  passed: number;
  failed: number;
}

/** `npm test`: types, lint and all tests one after the other, whatever fails on the way; the last line counts them. */
function runTests(): void {
  const folder = mkdtempSync(join(tmpdir(), 'pamir-ledger-tests-'));
  try {
    const outcomes = [checkTypes(join(folder, 'records')), checkStyle(), runVitest(join(folder, 'report.json'))];
    const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
    process.exitCode = sum('failed') === 0 ? 0 : 1;
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks the types of all TypeScript and Astro files, against records made from the seeds. */
function checkTypes(records: string): Outcome {
  const made = runNode('records for the type check', ['scripts/build-records.ts', '--out', records]);
  return countOne(made && runNode('types', ['node_modules/astro/bin/astro.mjs', 'check'], { PAMIR_RECORDS: records }));
}

/** Checks the style of the code. */
function checkStyle(): Outcome {
  return countOne(runNode('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']));
}

/** Runs the tests and counts them one by one; a run that breaks off counts as one failure more. */
function runVitest(report: string): Outcome {
  const ended = runNode('tests', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const { passed, failed } = readReport(report);
  return { passed, failed: failed + (ended === (failed === 0) && passed > 0 ? 0 : 1) };
}

/** Reads how many tests passed and failed; none where there is no report. */
function readReport(report: string): Outcome {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Runs a program of the project with its output shown; true where it ends well. */
function runNode(name: string, args: string[], more: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: project, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...more }, stdio: 'inherit' });
  return status === 0;
}

/** Counts one check. */
function countOne(holds: boolean): Outcome {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

runTests();
