import Tinypool from 'tinypool';

/**
 * Removes files and folders with all that is in them while this thread goes on: for thousands of files that lie on the disk already, most of the time is
 * spent waiting for it. What is missing is no error.
 */
export async function removeBeside(paths: readonly string[]): Promise<void> {
  const filename = new URL('./remove-in-worker.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, runtime: 'worker_threads', minThreads: 1, maxThreads: 1 });
  try {
    await pool.run(paths);
  } finally {
    await pool.destroy();
  }
}
