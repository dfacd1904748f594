import { describe, expect, it } from 'vitest';
import { readRecord } from './read-record.ts';

describe('readRecord', () => {
  it('reads YAML frontmatter', () => {
    expect(readRecord('---\ntitle: "A: b"\n---\n\nText\n')).toEqual({ title: 'A: b' });
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
