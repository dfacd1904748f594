import { formatProblem, problemOfSystem } from '../1-read/problem.ts';
import { problemOfFault } from './problem-of-fault.ts';
import { Refusal, refuse } from './refusal.ts';

/**
 * Runs a command to its end and sets the exit status: 0, or 1 after printing every problem of a `Refusal`.
 * The command's signal is aborted by Ctrl+C or a request to end, so that it can tidy up.
 */
export async function runCommand(command: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => stop.abort(refuse('.', 'E_STOPPED', `stopped by ${name}`, 'What was there before is as it was. Run the command again.')));
  }
  try {
    await command(stop.signal);
  } catch (error) {
    const cause = stop.signal.aborted ? stop.signal.reason : error;
    const problems = cause instanceof Refusal ? cause.problems : [problemOfSystem(cause) ?? problemOfFault(cause)];
    for (const problem of problems) console.error(formatProblem(problem));
    console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was changed.`);
    process.exitCode = 1;
  }
}
