import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeAnew } from '../write-anew.ts';

/** Writes a value as compressed JSON under a name that follows from its content, and gives the path inside the index. */
export function writePart(folder: string, name: string, value: unknown): string {
  const text = JSON.stringify(value);
  const path = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.part`;
  writeAnew(join(folder, path), gzipSync(text, { level: 9 }));
  return path;
}
