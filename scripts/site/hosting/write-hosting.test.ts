import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../../src/schemas/content-policy.ts';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { cacheControl, cacheControlOf } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';
import { writeHosting } from './write-hosting.ts';

const makeFolder = useTemporaryFolders();
const wanted = Object.fromEntries(securityHeaders);

/** Writes the files of a site under `/kb/` and gives the text of one. */
function read(name: string, site: string | null = 'https://example.org'): string {
  const folder = makeFolder();
  writeHosting(folder, '/kb/', site);
  return readFileSync(join(folder, name), 'utf8');
}

describe('all forms say the same', () => {
  test('_headers', () => {
    const [all = '', ...folders] = read('_headers').trim().split('\n\n');
    const [path, ...lines] = all.split('\n');
    expect(path).toBe('/*');
    expect(Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/)))).toEqual(wanted);
    expect(folders).toEqual([`/kb/assets/*\n  Cache-Control: ${cacheControl.immutable}`, `/kb/pagefind/*\n  Cache-Control: ${cacheControl.immutable}`]);
    // The limits of Cloudflare Pages.
    for (const line of all.split('\n')) expect(line.length).toBeLessThan(2000);
  });

  test('vercel.json', () => {
    const { headers } = JSON.parse(read('vercel.json')) as { headers: Array<{ source: string; headers: Array<{ key: string; value: string }> }> };
    expect(Object.fromEntries(headers[0]?.headers.map(({ key, value }) => [key, value]) ?? [])).toEqual(wanted);
    expect(headers.map(({ source }) => source)).toEqual(['/(.*)', '/kb/assets/(.*)', '/kb/pagefind/(.*)']);
  });

  test('nginx', () => {
    const sent = [...read('hosting/nginx.conf').matchAll(/^ {2}add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(sent)).toEqual({ ...wanted, 'Cache-Control': '$ledger_cache' });
  });

  test('Caddy', () => {
    const sent = [...read('hosting/Caddyfile').matchAll(/^\t\t(\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(sent)).toEqual({ ...wanted, 'Cache-Control': cacheControl.revalidated });
  });

  test('no value holds what would end a line or a quotation in any of them', () => {
    expect(securityHeaders.filter(([, value]) => /["\n$\\{}]/.test(value))).toEqual([]);
  });
});

describe('the policy', () => {
  test('allows nothing inline, nothing evaluated and nothing from elsewhere', () => {
    expect(contentPolicy.header).toMatch(/^default-src 'none'; /);
    expect(contentPolicy.header).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
    expect(contentPolicy.header.match(/'wasm-unsafe-eval'/g)).toHaveLength(1);
  });

  test('a page cannot say who may frame it', () => {
    expect(contentPolicy.header).toContain("frame-ancestors 'none'");
    expect(contentPolicy.page).not.toContain('frame-ancestors');
  });
});

test.each([
  ['assets/a.D3adBeef.css', cacheControl.immutable],
  ['pagefind/0123/pagefind.js', cacheControl.immutable],
  ['pagefind.json', cacheControl.revalidated],
  ['articles/assets/index.html', cacheControl.revalidated],
  ['', cacheControl.revalidated],
])('%s is kept as %s', (path, value) => {
  expect(cacheControlOf(path)).toBe(value);
});

describe('security.txt', () => {
  test('says where to report, until when, and its own address', () => {
    expect(read('.well-known/security.txt')).toMatch(
      /^Contact: https:\/\/example\.org\/kb\/about\/#report-a-hole\nExpires: \d{4}-\d\d-\d\dT00:00:00\.000Z\n.*\nCanonical: https:\/\/example\.org\/kb\/\.well-known\/security\.txt\n$/,
    );
  });

  test('is left out where nobody knows the address of the site', () => {
    const folder = makeFolder();
    writeHosting(folder, '/', null);
    expect(existsSync(join(folder, '.well-known'))).toBe(false);
  });
});
