import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { largestSeed } from '../1-read/read-seeds.ts';
import type { FaultRow } from './fault-row.ts';
import { makeArticle, put } from './make-input.ts';

const text = (body: string) => `Report About Fault\n\n${body}`;

/** Gives an article of exactly so many bytes. */
function articleOf(bytes: number): string {
  const sentence = 'The ministers of both states spoke about trade, roads and water for a long time, as they do every year. ';
  const article = makeArticle('large', sentence.repeat(Math.ceil(bytes / sentence.length)));
  return article.slice(0, bytes);
}

/** What must be refused, each by a line of its own; all of it lies in one folder, so that one run must name it all (H10). */
export const refusedRows: readonly FaultRow[] = [
  {
    id: 'A1',
    what: 'a pipe, on which reading would wait for ever',
    make: (folder) => spawnSync('mkfifo', [join(folder, 'a1.txt')]),
    refused: 'a1.txt:1:1 E_NOT_REGULAR',
  },
  { id: 'A2', what: 'a folder', make: (folder) => mkdirSync(join(folder, 'a2.txt')), refused: 'a2.txt:1:1 E_NOT_REGULAR' },
  { id: 'A3', what: 'a link out of the folder', make: (folder) => symlinkSync('/etc/passwd', join(folder, 'a3.txt')), refused: 'a3.txt:1:1 E_SYMLINK' },
  { id: 'A4', what: 'a link to itself', make: (folder) => symlinkSync('a4.txt', join(folder, 'a4.txt')), refused: 'a4.txt:1:1 E_SYMLINK' },
  { id: 'A5', what: 'an empty file', make: put('a5.txt', ''), refused: 'a5.txt:1:1 E_EMPTY' },
  { id: 'A6', what: 'nothing but space', make: put('a6.txt', ' \n\t\n'), refused: 'a6.txt:1:1 E_EMPTY' },
  {
    id: 'A7',
    what: '600 MB, which no string holds',
    make: (folder) => {
      writeFileSync(join(folder, 'a7.txt'), '');
      truncateSync(join(folder, 'a7.txt'), 600_000_000);
    },
    refused: 'a7.txt:1:1 E_TOO_LARGE',
  },
  { id: 'A8', what: 'one byte more than the limit', make: put('a8.txt', articleOf(largestSeed + 1)), refused: 'a8.txt:1:1 E_TOO_LARGE' },
  { id: 'A12', what: 'a line break in a name', make: put('a\n12.txt'), refused: 'a\\u000a12.txt:1:1 E_NAME' },
  { id: 'A13', what: 'a name that drives the terminal', make: put('\u001b[31ma13.txt'), refused: '\\u001b[31ma13.txt:1:1 E_NAME' },
  {
    id: 'A14',
    what: 'a name that is no UTF-8',
    make: (folder) => writeFileSync(Buffer.concat([Buffer.from(`${folder}/a14`), Buffer.of(0xff, 0xfe), Buffer.from('.txt')]), makeArticle('a14')),
    refused: 'a14\ufffd\ufffd.txt:1:1 E_NAME',
  },
  { id: 'A28', what: 'a ZIP archive', make: put('a28-zip.txt', 'PK\u0003\u0004rest'), refused: 'a28-zip.txt:1:1 E_BINARY' },
  { id: 'A28', what: 'a gzip archive', make: put('a28-gz.txt', gzipSync('text')), refused: 'a28-gz.txt:1:1 E_BINARY' },
  { id: 'A28', what: 'a picture', make: put('a28-png.txt', Buffer.from('\u0089PNG\r\n', 'latin1')), refused: 'a28-png.txt:1:1 E_BINARY' },
  { id: 'A28', what: 'a PDF', make: put('a28-pdf.txt', '%PDF-1.7'), refused: 'a28-pdf.txt:1:1 E_BINARY' },
  { id: 'A28', what: 'a program', make: put('a28-elf.txt', Buffer.from('\u007fELF\u0002', 'latin1')), refused: 'a28-elf.txt:1:1 E_BINARY' },
  { id: 'B2', what: 'UTF-16, little end first', make: put('b2-le.txt', Buffer.from('\ufeffReport', 'utf16le')), refused: 'b2-le.txt:1:1 E_ENCODING' },
  { id: 'B2', what: 'UTF-16, big end first', make: put('b2-be.txt', Buffer.from('\ufeffReport', 'utf16le').swap16()), refused: 'b2-be.txt:1:1 E_ENCODING' },
  { id: 'B3', what: 'Latin-1', make: put('b3.txt', Buffer.from(text('A caf\xe9.'), 'latin1')), refused: 'b3.txt:3:6 E_ENCODING' },
  { id: 'B4', what: 'quotation marks of Windows-1252', make: put('b4.txt', Buffer.from(text('\x93Yes\x94'), 'latin1')), refused: 'b4.txt:3:1 E_ENCODING' },
  { id: 'B5', what: 'an overlong sequence', make: put('b5-long.txt', Buffer.from(text('\xc0\xaf'), 'latin1')), refused: 'b5-long.txt:3:1 E_ENCODING' },
  { id: 'B5', what: 'a cut sequence', make: put('b5-cut.txt', Buffer.from(text('\xe2\x82'), 'latin1')), refused: 'b5-cut.txt:3:1 E_ENCODING' },
  {
    id: 'B5',
    what: 'a surrogate in UTF-8 (B11: no other way to one)',
    make: put('b5-half.txt', Buffer.from(text('\xed\xa0\x80'), 'latin1')),
    refused: 'b5-half.txt:3:1 E_ENCODING',
  },
  { id: 'B8', what: 'a zero byte', make: put('b8.txt', text('a\u0000b')), refused: 'b8.txt:3:2 E_BINARY' },
  {
    id: 'E13',
    what: 'a hundred thousand brackets where a day should be',
    make: put('e13.txt', text(`They met on ${'('.repeat(100_000)} May.`)),
    refused: 'e13.txt:1:1 E_NOT_PROSE',
  },
  {
    id: 'F4',
    what: 'sixty thousand signs of quotation',
    make: put('f4-marks.txt', text(`They met. ${'>'.repeat(60_000)} They left.`)),
    refused: 'f4-marks.txt:1:1 E_NOT_PROSE',
  },
  {
    id: 'F4',
    what: 'fifty thousand tags',
    make: put('f4-tags.txt', text(`They met. ${'<div>'.repeat(50_000)} They left.`)),
    refused: 'f4-tags.txt:1:1 E_NOT_PROSE',
  },
  {
    id: 'F3',
    what: 'a table of 2,000 columns and rows',
    make: put('f3.txt', `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|\n'.repeat(2000)}`),
    refused: 'f3.txt:1:1 E_TITLE',
  },
  {
    id: 'F8',
    what: 'the same bytes twice',
    make: (folder) => ['f8-a.txt', 'f8-b.txt'].map((name) => writeFileSync(join(folder, name), makeArticle('f8'))),
    refused: 'f8-b.txt:1:1 E_DUPLICATE',
  },
  {
    id: 'G3',
    what: 'no headline',
    make: put('g3.txt', `${'The ministers met in the capital and spoke for a long time. '.repeat(6)}\n`),
    refused: 'g3.txt:1:1 E_TITLE',
  },
  { id: 'G4', what: 'an error in JSON', make: put('g4.txt', '{"error":"not found","status":404}'), refused: 'g4.txt:1:1 E_NOT_PROSE' },
  {
    id: 'G5',
    what: 'a page in HTML',
    make: put('g5-html.txt', '<!doctype html><html><body><h1>A visit</h1><p>They met.</p></body></html>'),
    refused: 'g5-html.txt:1:1 E_NOT_PROSE',
  },
  { id: 'G5', what: 'a feed', make: put('g5-rss.txt', '<?xml version="1.0"?><rss><channel/></rss>'), refused: 'g5-rss.txt:1:1 E_NOT_PROSE' },
  { id: 'G5', what: 'a file in base64', make: put('g5-base64.txt', Buffer.alloc(600, 'abc').toString('base64')), refused: 'g5-base64.txt:1:1 E_NOT_PROSE' },
  { id: 'G5', what: 'a program', make: put('g5-script.txt', 'var a=b(c);if(d){e(f)}else{g=h(i)}'.repeat(20)), refused: 'g5-script.txt:1:1 E_NOT_PROSE' },
  { id: 'G10', what: 'a headline and nothing below it', make: put('g10.txt', 'Ministers Meet in the Capital\n'), refused: 'g10.txt:1:1 E_NO_BODY' },
];
