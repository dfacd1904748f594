import { expect, test } from 'vitest';
import { kindOf, unitKinds } from './unit-kinds.ts';

test.each<[sign: string, kinds: Array<keyof typeof unitKinds>]>([
  ['a', ['letter', 'lower']],
  ['É', ['letter', 'upper']],
  ['ӣ', ['letter', 'lower']],
  ['中', ['letter']],
  ['7', ['number']],
  ['½', ['number']],
  ['\u0301', ['mark']],
  ['\u00a0', ['space']],
  ['\ud83d', ['surrogate']],
  ['’', []],
  ['\ue001', []],
])('%j', (sign, kinds) => {
  for (let twice = 0; twice < 2; twice++)
    expect(Object.entries(unitKinds).flatMap(([name, kind]) => (kindOf(sign.charCodeAt(0)) & kind ? [name] : []))).toEqual(kinds);
});
