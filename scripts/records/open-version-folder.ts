import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Gives the folder of one version inside a cache, made where there is none, and removes those of other versions; versions are SHA-256 in hexadecimal. Throws where the disk refuses. */
export function openVersionFolder(cache: string, version: string): string {
  const own = join(cache, version);
  mkdirSync(own, { recursive: true });
  for (const other of readdirSync(cache)) if (other !== version && /^[0-9a-f]{64}$/.test(other)) rmSync(join(cache, other), { recursive: true, force: true });
  return own;
}
