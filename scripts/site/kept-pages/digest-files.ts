import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../list-files.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Gives a name for a state of plain data, folders and files (absolute, or from the project's root), SHA-256 in hexadecimal: any change of any of it gives another. */
export function digestFiles(data: unknown, folders: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(data));
  for (const file of [...folders.flatMap((folder) => findFiles(resolve(project, folder))), ...files.map((each) => resolve(project, each))]) {
    const bytes = readFileSync(file);
    hash.update(JSON.stringify([file.slice(project.length), bytes.length]));
    hash.update(bytes);
  }
  return hash.digest('hex');
}

/** Gives the paths of the files below a folder, without tests and what the pipeline writes. */
function findFiles(folder: string): string[] {
  return listFiles(folder)
    .map((file) => join(folder, file))
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith(join(project, 'src/content/generated')));
}
