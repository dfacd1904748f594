import { rmSync } from 'node:fs';

/** Removes files and folders with all that is in them inside a worker; what is missing is no error. */
export default function removeInWorker(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}
