import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Writes a value as compressed JSON under a name that follows from its content, and gives the path inside the index. */
export function writePart(folder: string, name: string, value: unknown): string {
  const text = JSON.stringify(value);
  const path = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.part`;
  writeFile(join(folder, path), gzipSync(text, { level: 9 }));
  return path;
}

/** Writes a file, with its folder where there is none. */
export function writeFile(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
