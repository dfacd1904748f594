import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openRights } from '../../src/schemas/rights.ts';
import { packing, packingSources } from './packing.ts';

/** Gives a file and all that it imports by relative paths, for its program rather than its types, and so on. */
function reachFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?from '(\.[^']+)'/gm)) reachFrom(join(dirname(file), path), reached);
  return reached;
}

test('what is packed is kept only as long as everything that packs it is the same', () => {
  const reached = [...reachFrom('scripts/site/pack-article.ts')];
  expect(reached.length).toBeGreaterThan(10);
  const { folders, files } = packingSources;
  expect(reached.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)) && !files.some((each) => each === file))).toEqual([]);
});

test('other rights are another version', () => {
  expect(packing(openRights).version).toBe(packing({ ...openRights }).version);
  expect(packing({ ...openRights, default: 'evidence' }).version).not.toBe(packing(openRights).version);
});
