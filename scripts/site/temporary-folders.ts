import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Gives a function that makes an empty folder for a test; all are removed when the tests of the file have ended. */
export function useTemporaryFolders(): () => string {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'pamir-ledger-'));
    folders.push(folder);
    return folder;
  };
}
