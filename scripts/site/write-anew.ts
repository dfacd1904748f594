import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file in the place of one that may be there, with its folder where there is none; never into that one, which may be shared with the build before. */
export function writeAnew(file: string, content: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, content, { flag: 'wx' });
}
