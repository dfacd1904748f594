import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockOutput } from './lock-output.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

describe('lockOutput', () => {
  it('holds the folder until it is returned', () => {
    const out = join(makeFolder(), 'deep', 'dist');
    const unlock = lockOutput(out);
    expect(readFileSync(`${out}.lock`, 'utf8')).toBe(String(process.pid));
    expect(() => lockOutput(out)).toThrow('E_LOCKED');
    unlock();
    expect(existsSync(`${out}.lock`)).toBe(false);
    lockOutput(out)();
  });

  it('takes over the lock of a process that has died', () => {
    const out = join(makeFolder(), 'dist');
    writeFileSync(`${out}.lock`, String(spawnSync(process.execPath, ['-e', '']).pid));
    const unlock = lockOutput(out);
    expect(readFileSync(`${out}.lock`, 'utf8')).toBe(String(process.pid));
    unlock();
  });

  it.each(['', 'x', '-1', '0'])('takes over a lock that holds %j', (content) => {
    const out = join(makeFolder(), 'dist');
    writeFileSync(`${out}.lock`, content);
    lockOutput(out)();
    expect(existsSync(`${out}.lock`)).toBe(false);
  });
});
