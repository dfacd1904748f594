import { isUtf8 } from 'node:buffer';
import { locateOffset } from './problem.ts';
import { recognizeFormat } from './recognize-format.ts';

/** Why the bytes of a file are no article's text. */
export interface DecodeRefusal {
  code: string;
  message: string;
  remedy: string;
  line: number;
  column: number;
}

/** Beginnings of files that are no text, in Latin-1. */
const signatures: ReadonlyArray<[kind: string, bytes: string]> = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or office document', 'PK\u0003\u0004'],
  ['a gzip archive', '\u001f\u008b'],
  ['a PNG image', '\u0089PNG'],
  ['a JPEG image', '\u00ff\u00d8\u00ff'],
  ['a program', '\u007fELF'],
];

/** Decodes a seed's bytes as UTF-8 without changing anything, or says why they are no article's text. */
export function decodeSeed(bytes: Buffer): { text: string } | DecodeRefusal {
  const at = (line: number, column: number, code: string, message: string, remedy: string) => ({ code, message, remedy, line, column });
  const head = bytes.subarray(0, 8).toString('latin1');
  const kind = signatures.find(([, start]) => head.startsWith(start))?.[0];
  if (kind) return at(1, 1, 'E_BINARY', `is ${kind}, not a text`, 'Save the article as plain text.');
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff')) return at(1, 1, 'E_ENCODING', 'is UTF-16, not UTF-8', 'Save the file as UTF-8.');
  if (!isUtf8(bytes)) {
    const offset = firstBadByte(bytes);
    const { line, column } = locateOffset(bytes.subarray(0, offset).toString('utf8'), offset);
    return at(
      line,
      Math.max(1, column),
      'E_ENCODING',
      `is not UTF-8: byte 0x${(bytes[offset] ?? 0).toString(16)} at offset ${offset}`,
      'Save the file as UTF-8.',
    );
  }
  const text = bytes.toString('utf8');
  const nul = text.indexOf('\u0000');
  if (nul >= 0) {
    const { line, column } = locateOffset(text, nul);
    return at(line, column, 'E_BINARY', 'holds a zero byte, so it is no text', 'Save the article as plain text.');
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return at(1, 1, 'E_EMPTY', 'is empty', 'Put the article into the file, or remove the file.');
  const format = recognizeFormat(text);
  if (format) return at(1, 1, 'E_NOT_PROSE', `is ${format}, not the text of an article`, 'Save what a reader sees of it as plain text.');
  return { text };
}

/** Gives the offset of the first byte that is no UTF-8, by halving. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good))) good--;
  return good;
}

/** True where the bytes are UTF-8 but for a last character that may be cut. */
function isUtf8Prefix(bytes: Buffer): boolean {
  for (let cut = 0; cut < 4 && cut <= bytes.length; cut++) if (isUtf8(bytes.subarray(0, bytes.length - cut))) return true;
  return false;
}
