import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  capitalAhead,
  companyAfter,
  companyAfterDemonym,
  outletAfter,
  schoolAfter,
  schoolOfTwoAfter,
  sovietAfter,
  streetAfter,
  studiesAfter,
} from './neighbours.ts';

const pieces = fc.constantFrom(
  ...[' ', '-', ', ', ',', ' ,', ' and ', ' of ', ' & ', ' East ', ' Central ', ' Caf', ' x', 'é'],
  ...['Times', 'Air', 'SSR', 'Lukoil', 'Oil', 'Company', 'German', 'University', 'High School', 'Studies', 'Avenue', 'Żary'],
);

test.each<[string, RegExp]>([
  ['outlet', outletAfter],
  ['republic of the Soviet Union', sovietAfter],
  ['company', companyAfter],
  ['company after a demonym', companyAfterDemonym],
  ['school', schoolAfter],
  ['school of two', schoolOfTwoAfter],
  ['field of learning', studiesAfter],
  ['street', streetAfter],
])('no %s goes on without a capital ahead', (_, pattern) => {
  let held = 0;
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 6 }).map((list) => list.join('')),
      (after) => {
        if (!pattern.test(after)) return;
        held++;
        expect(capitalAhead.test(after)).toBe(true);
      },
    ),
    { numRuns: 3000, seed: 1 },
  );
  expect(held).toBeGreaterThan(0);
});
