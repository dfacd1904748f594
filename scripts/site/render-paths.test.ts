import { expect, it } from 'vitest';
import { fileOfPath, waitLast } from './render-paths.ts';

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

it('renders the page that waits for other files last, and all others in their order', () => {
  const paths = ['/', '/data/', '/articles/data/', '/data-of/', 'data', '/topics/'].map((pathname) => ({ pathname }));
  expect(waitLast(paths).map(({ pathname }) => pathname)).toEqual(['/', '/articles/data/', '/data-of/', '/topics/', '/data/', 'data']);
});
