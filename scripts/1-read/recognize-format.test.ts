import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recognizeFormat } from './recognize-format.ts';

test.each([
  ['a page in HTML', '\n<!DOCTYPE html>\n<html><body><p>Text.</p></body></html>'],
  ['a page in HTML', '<html lang="en"><head></head></html>'],
  ['a file in XML, such as a feed', '<?xml version="1.0"?><rss><item/></rss>'],
  ['data in JSON', '{"error": "not found", "status": 404}'],
  ['data in JSON', '[{"title": "A"}]'],
  ['the source of a program', 'function a(b){return c(d)}var e=f(g);if(h){i(j)}'.repeat(10)],
  ['a file in base64', Buffer.from('a picture and more of it'.repeat(20)).toString('base64')],
])('%s', (kind, text) => {
  expect(recognizeFormat(text)).toBe(kind);
});

test.each([
  'A headline\n\nText with <b>some</b> markup left in it.',
  '[Update] The ministers met\n\nText.',
  '{Note} a text',
  'x = 1',
])('takes %j for prose', (text) => {
  expect(recognizeFormat(text)).toBeNull();
});

test('takes every article at hand for prose', () => {
  const folders = ['seeds', 'scripts/score/labelled/tuning', 'scripts/score/labelled/fresh'];
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt')))
      expect(recognizeFormat(readFileSync(join(folder, name), 'utf8')), name).toBeNull();
});
