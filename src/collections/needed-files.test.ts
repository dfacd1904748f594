import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { neededFiles } from './needed-files.ts';

describe('neededFiles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pamir-needed-'));
    for (const name of ['zoe-third.mdx', 'ada-first.mdx', 'ben-second.mdx', 'notes.txt']) writeFileSync(join(folder, name), '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  /** Sets the list of actors. */
  function listActors(ids: readonly string[]): void {
    writeFileSync(join(folder, 'actors.json'), JSON.stringify(ids));
    vi.stubEnv('PAMIR_ACTORS', join(folder, 'actors.json'));
  }

  it('needs all where nothing says of whom the records speak', () => {
    expect(neededFiles(folder)).toBe('**/*.mdx');
  });

  it('needs the files of the actors alone, in the order of their names', () => {
    listActors(['zoe-third', 'a-nobody', 'ben-second', 'notes']);
    expect(neededFiles(folder)).toEqual(['ben-second.mdx', 'zoe-third.mdx']);
  });

  it('never leaves a collection empty', () => {
    listActors([]);
    expect(neededFiles(folder)).toEqual(['ada-first.mdx']);
  });
});
