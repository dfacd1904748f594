import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runTogether } from './run-together.ts';

const never = new AbortController().signal;

/** Waits until it is told to stop, and notes that it was. */
const waitForStop = (stopped: string[], name: string) => async (signal: AbortSignal) => {
  await setTimeout(60_000, null, { signal }).catch((error: unknown) => {
    stopped.push(name);
    throw error;
  });
};

it('waits for every job', async () => {
  const done: string[] = [];
  const job = (name: string, wait: number) => async () => {
    await setTimeout(wait);
    done.push(name);
  };
  await runTogether([job('slow', 20), job('quick', 0)], never);
  expect(done).toEqual(['quick', 'slow']);
});

it('stops the others where one fails, and throws what that one threw', async () => {
  const stopped: string[] = [];
  const fails = async () => {
    throw new Error('the one that failed');
  };
  await expect(runTogether([waitForStop(stopped, 'a'), fails, waitForStop(stopped, 'b')], never)).rejects.toThrow('the one that failed');
  expect(stopped.sort()).toEqual(['a', 'b']);
});

it('throws the reason for which all are stopped', async () => {
  const stopped: string[] = [];
  const stop = new AbortController();
  const running = runTogether([waitForStop(stopped, 'a'), waitForStop(stopped, 'b')], stop.signal);
  stop.abort(new Error('stopped by hand'));
  await expect(running).rejects.toThrow('stopped by hand');
  expect(stopped.sort()).toEqual(['a', 'b']);
});
