import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { readRecord } from './read-record.ts';

describe('readRecord', () => {
  it('reads YAML frontmatter', () => {
    expect(readRecord('---\ntitle: "A: b"\n---\n\nText\n')).toEqual({ title: 'A: b' });
  });

  it.each([
    '---\ntitle: "A: b"\nactors:\n  - {"id":"a"}\n  - {"id":"b: c"}\ntopics: []\n---\n',
    '---\nsource: {"published":{"edtf":null}}\nlast: "x"\n---\n\nkey: value\n',
    '---\ntitle: plain text\n---\n',
    '---\nlist:\nnext: 1\n---\n',
    '---\nlist:\n---\n',
    '---\nlist:\n  - plain\n---\n',
    '---\nlist:\n    - 1\n---\n',
    'no fence',
  ])('reads what gray-matter reads: %j', (text) => {
    expect(readRecord(text)).toEqual(matter(text, {}).data);
  });

  it('refuses a field that is there twice', () => {
    expect(() => readRecord('---\na: 1\na: 2\n---\n')).toThrow();
  });

  it.each(['---js', '---javascript', '--- js', '---JavaScript'])('never runs code behind the fence %s', (fence) => {
    const text = `${fence}\n(globalThis.ranCode = true, {title: "x"})\n---\n`;
    expect(() => readRecord(text)).toThrow();
    expect(readRecord.bind(null, text)).toThrow();
    expect(Reflect.get(globalThis, 'ranCode')).toBeUndefined();
  });

  it('does not build objects of a class from YAML tags', () => {
    expect(() => readRecord('---\ntitle: !!js/function "function () { return 1 }"\n---\n')).toThrow();
  });
});
