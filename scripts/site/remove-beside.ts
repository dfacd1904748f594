import { readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import Tinypool from 'tinypool';

/** Files and folders that a worker removes in one go, in a folder of many. */
const handful = 500;

/**
 * Removes files and folders with all that is in them while this thread goes on: for thousands of files that lie on the disk already, most of the time is
 * spent waiting for it. What is missing is no error.
 */
export async function removeBeside(paths: readonly string[]): Promise<void> {
  await removeInWorkers([paths], 1);
}

/** Removes a folder of very many files while this thread goes on, by a worker for each core: one alone works on one folder after the other. */
export async function removeLarge(folder: string): Promise<void> {
  const parts = listParts(folder);
  const handfuls = Array.from({ length: Math.ceil(parts.length / handful) }, (_, at) => parts.slice(at * handful, (at + 1) * handful));
  await removeInWorkers(handfuls, Math.min(availableParallelism(), handfuls.length));
  rmSync(folder, { recursive: true, force: true });
}

/** Has so many workers remove lists of files and folders. */
async function removeInWorkers(lists: ReadonlyArray<readonly string[]>, workers: number): Promise<void> {
  if (workers === 0) return;
  const filename = new URL('./remove-in-worker.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, runtime: 'worker_threads', minThreads: workers, maxThreads: workers });
  try {
    await Promise.all(lists.map((list) => pool.run(list)));
  } finally {
    await pool.destroy();
  }
}

/** Gives the paths of what stands in the folders of a folder, and of its own files. */
function listParts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  });
}
