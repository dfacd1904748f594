import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What an article's facts and record depend on beside its text: the stages, the contract, and the libraries. Only which id it gets is asked anew each time. */
const sources = [
  'scripts/1-read',
  'scripts/2-clean',
  'scripts/3-split',
  'scripts/4-extract',
  'scripts/5-resolve',
  'scripts/6-link',
  'scripts/7-write',
  'scripts/records',
  'src/schemas',
  'package-lock.json',
];

/** Gives a name for the state of all rules, word lists, names known beforehand (in `content`) and libraries: SHA-256 over the files, in hexadecimal. Any change of any of them gives another. */
export function rulesVersion(content: string): string {
  const hash = createHash('sha256');
  // Sentences are cut by the tables of Unicode that Node brings along.
  hash.update(JSON.stringify([process.versions.node, process.versions.icu, process.versions.unicode]));
  for (const source of sources) addTo(hash, project, source);
  addTo(hash, content, '.');
  return hash.digest('hex');
}

/** Adds a file, or all files of a folder in the order of their names, with names and sizes, so that nothing can move between two of them. */
function addTo(hash: ReturnType<typeof createHash>, root: string, source: string): void {
  const path = join(root, source);
  const names = source.includes('.json')
    ? ['']
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /(?<!\.test)\.(?:ts|json)$|\.mdx$/.test(name) && !name.startsWith('generated'))
        .sort();
  for (const name of names) {
    const bytes = readFileSync(join(path, name));
    hash.update(JSON.stringify([source, name, bytes.length]));
    hash.update(bytes);
  }
}
