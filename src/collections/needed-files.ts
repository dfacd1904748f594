import { readdirSync, readFileSync } from 'node:fs';

/**
 * Gives a pattern of the hand-written files in a folder that a build needs: those of the actors whose ids stand in the JSON list that
 * `PAMIR_ACTORS` names, or all where it names none. Each becomes a module of the pages' program, and hundreds of them take longer than
 * the pages of a few articles.
 */
export function neededFiles(folder: string): string | string[] {
  const list = process.env.PAMIR_ACTORS ?? '';
  if (list === '') return '**/*.mdx';
  const ids = new Set(JSON.parse(readFileSync(list, 'utf8')) as string[]);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  const needed = names.filter((name) => ids.has(name.slice(0, -'.mdx'.length)));
  // Astro warns of a collection without any file.
  return needed.length > 0 ? needed : names.slice(0, 1);
}
