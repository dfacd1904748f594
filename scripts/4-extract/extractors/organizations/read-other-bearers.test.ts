import { expect, test } from 'vitest';
import { readOtherBearers } from './read-other-bearers.ts';

const texts = [
  'CHANCAY, Peru — The cranes came from Port Sarnak.',
  'Professor Ilhom Tursunov met Marta Lagos near Qaratogh and praised harvest crews.',
  'The Rogun dam feeds Dushanbe, Lagos said.',
  'In Zebak the Astana Motors plant opened; Harvest signed with Nurobod Cement.',
];

test.each([
  ['Tursunov', true, 'a surname after an office'],
  ['Lagos', true, 'the surname of a full name'],
  ['Tursunov Holding', true, 'a name with a person’s word in it'],
  ['Qaratogh', true, 'a place after "near"'],
  ['Zebak', true, 'a place after "In"'],
  ['Rogun', true, 'what a dam is called'],
  ['Chancay', true, 'the town of a dateline, which stands there in capitals'],
  ['Harvest', true, 'a word that also stands in small letters'],
  ['Astana Motors', false, 'whom a plant belongs to'],
  ['Nurobod Cement', false, 'no place and no person'],
  ['Sarnak', false, 'what stands after "from" only'],
  ['Elsewhere', false, 'a word of no sentence'],
])('"%s" is borne by another: %s, as %s', (name, expected) => {
  expect(readOtherBearers(texts, new Map())(name)).toBe(expected);
});

test('what was asked before changes no answer', () => {
  const names = ['Tursunov', 'Lagos', 'Qaratogh', 'Zebak', 'Rogun', 'Chancay', 'Harvest', 'Astana Motors', 'Nurobod Cement', 'Sarnak', 'Elsewhere'];
  const asked = readOtherBearers(texts, new Map());
  const inTurn = names.map(asked);
  expect(names.toReversed().map(asked).toReversed()).toEqual(inTurn);
  expect(names.map((name) => readOtherBearers(texts, new Map())(name))).toEqual(inTurn);
});
