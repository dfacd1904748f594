import { isSameInYaml } from '../../src/schemas/is-same-in-yaml.ts';

/** Code units of the signs of JSON. */
const sign = { line: 0x0a, space: 0x20, quote: 0x22, comma: 0x2c, colon: 0x3a, list: 0x5b, listEnd: 0x5d, object: 0x7b, objectEnd: 0x7d } as const;
/** Fields that a record may have: their names need no escapes. */
const plainName = /^[a-zA-Z][a-zA-Z\d]*$/;
/** Names that have been found plain. */
const plainNames = new Set<string>();

/**
 * Gives where the front matter of a record ends, behind its last line, where it certainly reads back to the given data: every field on a line,
 * lists one line an entry, each value as JSON without spaces. It is read along with the data and builds nothing. Null where anything is written
 * in another way, which says nothing about whether it is right.
 */
export function readsBack(written: string, data: object): number | null {
  if (!written.startsWith('---\n')) return null;
  let at = 4;
  for (const [name, value] of Object.entries(data)) {
    if (!isPlain(name) || !written.startsWith(name, at) || written.charCodeAt(at + name.length) !== sign.colon) return null;
    at += name.length + 1;
    if (Array.isArray(value) && value.length > 0) {
      for (const entry of value) {
        if (!written.startsWith('\n  - ', at)) return null;
        at = readValue(written, at + 5, entry);
        if (at < 0) return null;
      }
    } else {
      if (written.charCodeAt(at) !== sign.space) return null;
      at = readValue(written, at + 1, value);
      if (at < 0) return null;
    }
    if (written.charCodeAt(at) !== sign.line) return null;
    at++;
  }
  return written.startsWith('---\n', at) && isSameInYaml(written, 4, at) ? at + 4 : null;
}

/** Gives where a value in JSON ends that begins at `at` and is the given one; -1 where it is another or written in another way. */
function readValue(text: string, at: number, value: unknown): number {
  if (typeof value === 'string') return readString(text, at, value);
  if (typeof value === 'number') return readNumber(text, at, value);
  if (Array.isArray(value)) return readList(text, at, value);
  if (typeof value === 'object' && value !== null) return readObject(text, at, value as Readonly<Record<string, unknown>>);
  const word = value === null ? 'null' : value === true ? 'true' : value === false ? 'false' : '';
  return word !== '' && text.startsWith(word, at) ? at + word.length : -1;
}

function readString(text: string, at: number, value: string): number {
  if (text.charCodeAt(at) !== sign.quote) return -1;
  const end = at + 1 + value.length;
  if (text.charCodeAt(end) === sign.quote && text.startsWith(value, at + 1) && !value.includes('"') && !value.includes('\\') && !value.includes('\n'))
    return end + 1;
  // Some character of it is escaped.
  const written = JSON.stringify(value);
  return text.startsWith(written, at) ? at + written.length : -1;
}

function readNumber(text: string, at: number, value: number): number {
  const written = String(value);
  if (!Number.isFinite(value) || Object.is(value, -0) || !text.startsWith(written, at)) return -1;
  const end = at + written.length;
  const next = text.charCodeAt(end);
  return next === sign.comma || next === sign.objectEnd || next === sign.listEnd || next === sign.line ? end : -1;
}

function readList(text: string, at: number, values: readonly unknown[]): number {
  if (text.charCodeAt(at) !== sign.list) return -1;
  let next = at + 1;
  for (let i = 0; i < values.length; i++) {
    if (i > 0 && text.charCodeAt(next++) !== sign.comma) return -1;
    next = readValue(text, next, values[i]);
    if (next < 0) return -1;
  }
  return text.charCodeAt(next) === sign.listEnd ? next + 1 : -1;
}

function readObject(text: string, at: number, value: Readonly<Record<string, unknown>>): number {
  if (text.charCodeAt(at) !== sign.object) return -1;
  let next = at + 1;
  let first = true;
  for (const name of Object.keys(value)) {
    if (!first && text.charCodeAt(next++) !== sign.comma) return -1;
    first = false;
    const end = next + 1 + name.length;
    if (
      !isPlain(name) ||
      text.charCodeAt(next) !== sign.quote ||
      !text.startsWith(name, next + 1) ||
      text.charCodeAt(end) !== sign.quote ||
      text.charCodeAt(end + 1) !== sign.colon
    )
      return -1;
    next = readValue(text, end + 2, value[name]);
    if (next < 0) return -1;
  }
  return text.charCodeAt(next) === sign.objectEnd ? next + 1 : -1;
}

function isPlain(name: string): boolean {
  if (plainNames.has(name)) return true;
  if (!plainName.test(name)) return false;
  plainNames.add(name);
  return true;
}
