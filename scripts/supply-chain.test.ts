import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

describe('what the project takes from others', () => {
  test('the README gives a reason for every package, and names no other', () => {
    const section =
      readFileSync('README.md', 'utf8')
        .split('\n## ')
        .find((each) => each.startsWith('What it is made with')) ?? '';
    const named = [...section.matchAll(/^\| (?<names>`[^|]+) \| (?<reason>[^|]+) \|$/gm)];
    const names = named.flatMap(({ groups }) => [...(groups?.names ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
    expect(names.toSorted()).toEqual(Object.keys(direct).sort());
    for (const { groups } of named) expect(groups?.reason?.length).toBeGreaterThan(10);
  });

  test('every version is exact, and the lock file holds it with its hash', () => {
    for (const [name, version] of Object.entries(direct)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
    const unsealed = Object.entries(packages).filter(
      ([path, { integrity, link }]) => path.startsWith('node_modules/') && !link && !integrity?.startsWith('sha512-'),
    );
    expect(unsealed.map(([path]) => path)).toEqual([]);
  });

  test('the lock file names no host but the public registry', () => {
    const hosts = new Set(Object.values(packages).flatMap(({ resolved }) => (resolved ? [new URL(resolved).host] : [])));
    expect([...hosts].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });

  test('only packages that are named may run a script when they are installed', () => {
    expect(manifest.allowScripts).toEqual({ node: true });
  });

  test('front matter is nowhere read by a function that could run it', () => {
    const files = ['src', 'scripts'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
    const readers = files.filter(
      (file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes("from 'gray-matter'"),
    );
    for (const reader of readers) expect(readFileSync(reader, 'utf8'), reader).toMatch(/engines: \{ js: \w+, javascript: \w+/);
    expect(readers.length).toBeGreaterThan(0);
  });

  test('no picture is ever decoded', () => {
    expect(readFileSync('astro.config.mjs', 'utf8')).toContain('image: { service: passthroughImageService() }');
  });
});

describe('workflows', () => {
  const folder = '.github/workflows';
  const workflows = existsSync(folder) ? readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const) : [];

  test.each(workflows)('%s pins its actions, installs by the lock file and has no more rights than it needs', (_name, text) => {
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '');
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(text).toContain('npm ci');
    expect(text).not.toMatch(/npm (?:i|install)\b|pull_request_target|npx /);
    // What a workflow puts into a command comes by the environment and is never written into its text.
    for (const [, command] of text.matchAll(/run: (.*)/g)) expect(command).not.toContain('${{');
  });
});
