import { hash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { rememberRecent } from './remember-recent.ts';

/** Longest slug, in characters; longer ones are cut between words and told apart by a hash. */
const longestSlug = 80;

/** Names that mean something else to a file system, a host or JavaScript. */
const reserved: ReadonlySet<string> = new Set([
  'con',
  'prn',
  'aux',
  'nul',
  'index',
  '404',
  'pagefind',
  'constructor',
  'prototype',
  'proto',
  'tostring',
  'valueof',
  'hasownproperty',
  ...Array.from({ length: 10 }, (_, i) => [`com${i}`, `lpt${i}`]).flat(),
]);

/** Texts that are romanised already. */
const ascii = /^[\u0000-\u007f]*$/;

/** Gives a readable ASCII slug, `a-z`, `0-9` and single hyphens, never empty; any script is romanised first. */
export const makeSlug = rememberRecent((text: string): string => {
  const digest = () => hash('sha256', text).slice(0, 8);
  const slug = (ascii.test(text) ? text : anyAscii(text))
    .toLowerCase()
    .replace(/(?<=[a-z0-9])[’'](?=s\b)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug === '') return `x-${digest()}`;
  if (reserved.has(slug)) return `${slug}-${digest()}`;
  if (slug.length <= longestSlug) return slug;
  const cut = slug.slice(0, longestSlug - 9);
  return `${cut.slice(0, Math.max(cut.lastIndexOf('-'), 40)).replace(/-+$/, '')}-${digest()}`;
}, 20_000);
