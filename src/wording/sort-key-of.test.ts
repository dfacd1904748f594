import { expect, it } from 'vitest';
import { sortKeyOf } from './sort-key-of.ts';

it('puts dates, seasons, halves and ranges into the order of time', () => {
  const inOrder = [
    '201X',
    '2020',
    '2020-09',
    '2020-09-12',
    '2020-09-17/2020-09-18',
    '2020-09-18',
    '2023-03',
    '2023-21',
    '2025-01/2025-06',
    '2025-40',
    '2025-41',
  ];
  const sorted = [...inOrder].reverse().map((edtf) => ({ edtf, key: sortKeyOf(edtf) ?? '~' }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : inOrder.indexOf(a.edtf) - inOrder.indexOf(b.edtf)));
  expect(sorted.map(({ edtf }) => edtf)).toEqual(inOrder);
});

it.each(['XXXX-10-02', '../..', ''])('gives no place to %s, whose year is not known', (edtf) => {
  expect(sortKeyOf(edtf)).toBeNull();
});

it('places a range without a start by its end', () => {
  expect(sortKeyOf('../2024-05')).toBe('2024-05-00');
});
