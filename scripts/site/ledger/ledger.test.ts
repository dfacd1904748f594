import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { checkLedger } from './check-ledger.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { listAddresses } from './list-addresses.ts';
import { writeRetiredPages } from './write-retired-pages.ts';

const makeFolder = useTemporaryFolders();
const seeds = ['a'.repeat(64), 'b'.repeat(64)];
const addresses = ['articles/a-visit/', 'articles/a-visit/#f-date-2020', 'people/a-b/'];
const ledger = (retired: Ledger['retired'] = {}): Ledger => ({ published: { seeds, addresses }, retired });
const codes = (...of: Parameters<typeof checkLedger>) => checkLedger(...of).map(({ code, message }) => `${code} ${message}`);

describe('checkLedger', () => {
  test('says nothing where all that was published is there, and more besides', () => {
    expect(codes(ledger(), [...addresses, 'people/new/'], seeds)).toEqual([]);
  });

  test('refuses a site that lacks a page or a fact that was published', () => {
    expect(codes(ledger(), ['articles/a-visit/'], seeds.toReversed())).toEqual([
      'E_ADDRESS articles/a-visit/#f-date-2020 was published and is gone',
      'E_ADDRESS people/a-b/ was published and is gone',
    ]);
  });

  test('lets go what leads on or is buried with a reason', () => {
    const retired = { 'people/a-b/': { to: 'articles/a-visit/' }, 'articles/a-visit/#f-date-2020': { buried: 'the date was misread' } };
    expect(codes(ledger(retired), ['articles/a-visit/'], seeds)).toEqual([]);
  });

  test('refuses what leads nowhere', () => {
    expect(codes(ledger({ 'people/a-b/': { to: 'people/no/' } }), addresses, seeds)).toEqual([
      'E_REDIRECT people/a-b/ leads to people/no/, which does not exist',
    ]);
  });

  test.each([[[]], [seeds.slice(1)], [[...seeds, 'c'.repeat(64)]]])('only warns where the articles are others', (others) => {
    expect(checkLedger(ledger(), ['articles/a-visit/'], others).map(({ code }) => code)).toEqual(['W_ADDRESS', 'W_ADDRESS']);
  });
});

test('addresses are those of pages about one thing and of the facts on them', () => {
  const page = (...ids: string[]) => ({ ids: new Set(ids) });
  const pages = new Map([
    ['index.html', page('f-x')],
    ['articles/index.html', page()],
    ['articles/page/2/index.html', page()],
    ['articles/a-visit/index.html', page('s1', 'f-date-2020')],
    ['people/a-b/index.html', page('f-met')],
    ['404.html', page()],
  ]);
  expect(listAddresses(pages)).toEqual(['articles/a-visit/', 'articles/a-visit/#f-date-2020', 'people/a-b/', 'people/a-b/#f-met']);
});

test('a retired page leads on or says why, and its words are no markup', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'people/here'), { recursive: true });
  writeFileSync(join(folder, 'people/here/index.html'), 'stays');
  const fates: Ledger['retired'] = {
    'people/old/': { to: 'people/here/' },
    'people/gone/': { buried: 'no such <b>person</b>' },
    'people/here/': { buried: 'not any more' },
    'people/here/#f-x': { buried: 'the fact was misread' },
  };
  writeRetiredPages(folder, '/kb/', ledger(fates));
  expect(readFileSync(join(folder, 'people/old/index.html'), 'utf8')).toContain('content="0;url=/kb/people/here/"');
  expect(readFileSync(join(folder, 'people/gone/index.html'), 'utf8')).toContain('no such &#60;b&#62;person');
  expect(readFileSync(join(folder, 'people/here/index.html'), 'utf8')).toBe('stays');
  expect(existsSync(join(folder, 'people/here/#f-x'))).toBe(false);
});

test('the ledger of the project can be read and is in order', () => {
  const { published } = readLedger();
  expect(published.addresses).toEqual([...new Set(published.addresses)].sort());
  expect(published.seeds).toEqual([...new Set(published.seeds)].sort());
});
