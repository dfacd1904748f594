import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuse } from './refusal.ts';

/**
 * Takes the right to write to a folder by writing the process id into `<folder>.lock`, and gives a function that returns it.
 * Throws a `Refusal` while another process holds it; the lock of a process that has died is taken over.
 */
export function lockOutput(folder: string): () => void {
  const lock = `${folder}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  if (!writeLock(lock)) {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (isRunning(holder))
      throw refuse(lock, 'E_LOCKED', `process ${holder} is building into the same folder`, 'Wait until it has ended. If it is no build, remove the file.');
    rmSync(lock, { force: true });
    if (!writeLock(lock)) throw refuse(lock, 'E_LOCKED', 'another build into the same folder has just begun', 'Wait until it has ended.');
  }
  return () => rmSync(lock, { force: true });
}

/** Writes the lock; false where there is one. */
function writeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** True where a process with that id runs, also one of another user. */
function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
