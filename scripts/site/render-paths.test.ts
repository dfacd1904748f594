import { describe, expect, it } from 'vitest';
import { fileOfPath, partWaiting, writeInHandfuls } from './render-paths.ts';

it.each([
  ['/', 'page', 'index.html'],
  ['/articles/a-report/', 'page', 'articles/a-report/index.html'],
  ['/articles/a-report', 'page', 'articles/a-report/index.html'],
  ['/404/', 'page', '404.html'],
  ['/robots.txt', 'endpoint', 'robots.txt'],
  ['/articles/a-report/index.json', 'endpoint', 'articles/a-report/index.json'],
] as const)('gives %s as a %s the file %s', (path, type, file) => {
  expect(fileOfPath(path, type)).toBe(file);
});

it('parts the page that waits for other files from all others, which stay in their order', () => {
  const paths = ['/', '/data/', '/articles/data/', '/data-of/', 'data', '/topics/'].map((pathname) => ({ pathname }));
  const { now, later } = partWaiting(paths);
  expect(now.map(({ pathname }) => pathname)).toEqual(['/', '/articles/data/', '/data-of/', '/topics/']);
  expect(later.map(({ pathname }) => pathname)).toEqual(['/data/', 'data']);
  expect(partWaiting([])).toEqual({ now: [], later: [] });
});

describe('writeInHandfuls', () => {
  const paths = Array.from({ length: 250 }, (_, number) => `${number}/index.html`);
  const write = async (path: string) => [path, null] as const;

  it('tells of every file once, in handfuls', async () => {
    const told: string[][] = [];
    await writeInHandfuls(
      paths,
      write,
      (written) => told.push(written.map(([file]) => file)),
      () => undefined,
    );
    expect(told.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(told.flat()).toEqual(paths);
  });

  it('lets what was told go on its way while others are rendered', async () => {
    let [arrived, mostWaiting, waiting] = [0, 0, 0];
    // Stands for a channel that takes nothing before the next turn.
    const tell = (written: readonly unknown[]) => {
      waiting += written.length;
      mostWaiting = Math.max(mostWaiting, waiting);
      setImmediate(() => {
        arrived += written.length;
        waiting -= written.length;
      });
    };
    await writeInHandfuls(paths, write, tell, () => undefined);
    expect(arrived).toBe(200);
    expect(mostWaiting).toBe(100);
  });

  it('reports after each thousand', async () => {
    const reports: number[] = [];
    const many = Array.from({ length: 2001 }, (_, number) => String(number));
    await writeInHandfuls(
      many,
      write,
      () => undefined,
      (done) => reports.push(done),
    );
    expect(reports).toEqual([1000, 2000]);
  });
});
