import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, serveFolder } from './serve-folder.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();
const running: RunningServer[] = [];
afterEach(() => {
  for (const { server } of running.splice(0)) server.close();
});

/** Serves a small site and gives its address. */
async function serve(base: string, port = 0): Promise<string> {
  const folder = makeFolder();
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about', 'index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'missing');
  writeFileSync(join(folder, 'style.css'), 'p{}');
  const served = await serveFolder(folder, base, port);
  running.push(served);
  return served.address;
}

/** Asks for a path exactly as written; `fetch` would tidy it. */
function ask(address: string, path: string): Promise<{ status: number; type: string; location: string; body: string }> {
  const { port } = new URL(address);
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', location: response.headers.location ?? '', body }),
      );
    }).on('error', fail);
  });
}

describe('serveFolder', () => {
  it.each([
    ['/', 200, 'home', ''],
    ['/?q=1', 200, 'home', ''],
    ['/about/', 200, 'about', ''],
    ['/about', 301, '', '/about/'],
    ['/about?q=1', 301, '', '/about/?q=1'],
    ['/style.css', 200, 'p{}', ''],
    ['/no/', 404, 'missing', ''],
    ['/%zz', 404, 'missing', ''],
    ['/../../etc/passwd', 404, 'missing', ''],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, 'missing', ''],
    ['//example.net/about', 404, 'missing', ''],
  ])('answers %s with %i', async (path, status, body, location) => {
    expect(await ask(await serve('/'), path)).toMatchObject({ status, body, location });
  });

  it.each([
    ['/', 301, '', '/a/b/'],
    ['/a/b', 301, '', '/a/b/'],
    ['/a/b/', 200, 'home', ''],
    ['/a/b/about', 301, '', '/a/b/about/'],
    ['/a/b/about/', 200, 'about', ''],
    ['/about/', 404, 'missing', ''],
  ])('under a base path answers %s with %i', async (path, status, body, location) => {
    expect(await ask(await serve('/a/b/'), path)).toMatchObject({ status, body, location });
  });

  it('takes the next port where one is taken', async () => {
    const first = Number(new URL(await serve('/')).port);
    expect(Number(new URL(await serve('/', first)).port)).toBeGreaterThan(first);
  });
});
