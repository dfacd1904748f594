import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const stages = ['1-read', '2-clean', '3-split', '4-extract', '5-resolve', '6-link', '7-write'];
const list = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(?:ts|astro|mdx)$/.test(name));

/** Files that a file imports by a relative path, from the root of the project. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](?<path>\.{1,2}\/[^'"]+)['"]/g);
  return [...found].map(({ groups }) => relative('.', resolve(dirname(file), groups?.path ?? '')));
}

/** Number of the stage that a file belongs to, from 0; -1 outside the stages. */
const stageOf = (file: string) => stages.findIndex((stage) => file.startsWith(`scripts/${stage}/`));

describe('dependencies run downhill', () => {
  const files = stages.flatMap((stage) => list(`scripts/${stage}`)).filter((file) => !file.endsWith('.test.ts'));

  test('a stage imports itself, earlier stages and src/schemas', () => {
    const uphill = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => !path.startsWith('src/schemas/') && !(stageOf(path) >= 0 && stageOf(path) <= stageOf(file)))
        .map((path) => `${file} imports ${path}`),
    );
    expect(uphill).toEqual([]);
  });

  test('extractors never import each other', () => {
    const kindOf = (file: string) => /^scripts\/4-extract\/extractors\/([^/]+)\//.exec(file)?.[1];
    // A corpus may run what its extractor is given: the rows read like articles.
    const rules = files.filter((file) => !file.endsWith('corpus.ts'));
    const crossing = rules.flatMap((file) =>
      importsOf(file)
        .filter((path) => kindOf(file) && kindOf(path) && kindOf(file) !== kindOf(path))
        .map((path) => `${file} imports ${path}`),
    );
    expect(crossing).toEqual([]);
  });

  test('src never imports scripts', () => {
    const climbing = list('src').flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('scripts/'))
        .map((path) => `${file} imports ${path}`),
    );
    expect(climbing).toEqual([]);
  });

  test('the stages ask no clock and no locale, and leave the process alone', () => {
    const asking = files.filter((file) => /\bDate\.now\(|new Date\(\)|toLocale|localeCompare|process\.exit|Math\.random/.test(readFileSync(file, 'utf8')));
    expect(asking).toEqual([]);
  });
});
