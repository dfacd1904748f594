import { closeSync, openSync, writeSync } from 'node:fs';
import type { Problem } from '../1-read/problem.ts';
import { buildRecords, type RecordsRequest } from '../records.ts';

/** A run of the pipeline in a process of its own. */
export interface PipelineOrder extends Omit<RecordsRequest, 'log'> {
  /** File for the descriptions, one behind the other. */
  descriptions: string;
}

/** What is left of a run: the descriptions stand in their file. */
export interface PipelineOutcome {
  problems: Problem[];
  summary: string;
  /** The id of each record with the length of its description, in the order of the file. */
  described: Array<readonly [id: string, length: number]>;
}

/** An error as it goes from process to process: of its fields, a copy made by the system itself has only the first three. */
export type SentError = Pick<Error, 'name' | 'message' | 'stack'> & Pick<NodeJS.ErrnoException, 'code' | 'syscall' | 'path'>;

/** What the process tells whoever started it. */
export type PipelineMessage = { log: string } | { done: PipelineOutcome } | { failed: SentError };

/** Runs the pipeline and writes the descriptions. */
async function run({ descriptions: file, ...request }: PipelineOrder): Promise<PipelineOutcome> {
  const { problems, summary, descriptions } = await buildRecords({ ...request, log: (log) => tell({ log }) });
  const described: PipelineOutcome['described'] = [];
  const open = openSync(file, 'w');
  try {
    for (const [id, bytes] of descriptions) {
      for (let written = 0; written < bytes.length; ) written += writeSync(open, bytes, written);
      described.push([id, bytes.length]);
    }
  } finally {
    closeSync(open);
  }
  return { problems, summary, described };
}

function tell(message: PipelineMessage): void {
  process.send?.(message);
}

if (process.send !== undefined) {
  // Nobody waits for the records of a build that is gone.
  process.once('disconnect', () => process.exit());
  process.once('message', async (order: PipelineOrder) => {
    try {
      tell({ done: await run(order) });
    } catch (error) {
      const { name, message, stack, code, syscall, path } = (error instanceof Error ? error : new Error(String(error))) as NodeJS.ErrnoException;
      tell({ failed: { name, message, ...(stack && { stack }), ...(code && { code }), ...(syscall && { syscall }), ...(path && { path }) } });
    }
  });
}
