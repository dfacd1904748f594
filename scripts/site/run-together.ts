/** Runs jobs side by side to their ends; where one fails, stops the others and throws what it threw. Each job gets a signal at which it must end. */
export async function runTogether(jobs: ReadonlyArray<(signal: AbortSignal) => Promise<void>>, signal: AbortSignal): Promise<void> {
  const failed = new AbortController();
  const reasons: unknown[] = [];
  const running = jobs.map((job) =>
    job(AbortSignal.any([signal, failed.signal])).catch((reason: unknown) => {
      reasons.push(reason);
      failed.abort();
    }),
  );
  await Promise.all(running);
  signal.throwIfAborted();
  if (reasons.length > 0) throw reasons[0];
}
