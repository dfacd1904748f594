import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pipelineFlags } from '../records/pipeline-flags.ts';
import type { RecordsResult } from '../records.ts';
import type { PipelineMessage, PipelineOrder, PipelineOutcome } from './pipeline-process.ts';

const program = fileURLToPath(new URL('./pipeline-process.ts', import.meta.url));

/**
 * Takes seeds to records in a process of its own, so that what the rules take of the memory is free again when pages are made: workers leave most of it to
 * the process that they were part of. `descriptions` is a file for the descriptions, which may be removed once they are given.
 */
export async function runPipeline(order: PipelineOrder, log: (line: string) => void, signal: AbortSignal): Promise<RecordsResult> {
  signal.throwIfAborted();
  const { problems, summary, described } = await askProcess(order, log, signal);
  const bytes = described.length === 0 ? Buffer.alloc(0) : readFileSync(order.descriptions);
  const descriptions = new Map<string, Uint8Array>();
  let from = 0;
  for (const [id, length] of described) {
    descriptions.set(id, bytes.subarray(from, from + length));
    from += length;
  }
  return { problems, summary, descriptions };
}

/** Has the process run and gives what it tells at its end; throws what it threw. */
async function askProcess(order: PipelineOrder, log: (line: string) => void, signal: AbortSignal): Promise<PipelineOutcome> {
  const child = fork(program, [], { execArgv: [...process.execArgv, ...pipelineFlags], serialization: 'advanced', signal });
  try {
    const outcome = await new Promise<PipelineOutcome>((done, fail) => {
      child.on('error', fail);
      child.once('exit', (status, killed) => fail(new Error(`the process that reads the articles ended with ${killed ?? `status ${status}`}`)));
      child.on('message', (message: PipelineMessage) => {
        if ('log' in message) log(message.log);
        else if ('done' in message) done(message.done);
        else fail(Object.assign(new Error(), message.failed));
      });
      child.send(order);
    });
    child.disconnect();
    return outcome;
  } catch (error) {
    child.kill();
    signal.throwIfAborted();
    throw error;
  }
}
