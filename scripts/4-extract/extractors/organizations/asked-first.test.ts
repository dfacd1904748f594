import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOpenings, readRuns } from '../../lexicon/read-runs.ts';
import { findAcronyms } from './find-acronyms.ts';
import { findByHead } from './find-by-head.ts';
import { findCompanies } from './find-companies.ts';
import { findTradeNames } from './find-trade-names.ts';
import type { FoundName, Line } from './found-name.ts';
import { findNames, indexNames } from './name-index.ts';

const pieces = fc.constantFrom(
  ...['Bank', 'of', 'Alpe', 'Ministry', 'for', 'Health', 'Academy', 'Halkbank', 'VinFast', 'Azoil', 'NamPower', 'AC', 'Energy', 'Motors', 'Astana', 'Tajik'],
  ...['LLC', 'OJSC', 'plc', 'Co', 'Holdings', 'experts at ', 'told the ', 'from ', 'SIPRI', 'GDP', 'ECOWAS', 'IMEMO', 'RAS', ' said', ' leaders', 'and', 'i3'],
  ...[' ', ' ', ' ', ' ', ', ', '.', '-', '’s', '’', '“', '”', '(', '&', '/', '@', '😀', '𝐀', 'É', 'ł'],
);
const texts = fc.array(pieces, { maxLength: 20 }).map((list) => list.join(''));

function lineOf(text: string): Line {
  return { text, openings: readOpenings(text), headline: false, isOther: () => false, stateAt: () => undefined };
}

test.each<[string, (line: Line) => FoundName[], string]>([
  ['head noun', (line) => findByHead(line, []), 'Bank'],
  ['company’s legal form', findCompanies, 'LLC'],
  ['trade name', findTradeNames, 'Motors'],
  ['acronym', findAcronyms, 'SIPRI'],
])('a line without a %s would give none if it were read', (_, find, cue) => {
  let found = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const line = lineOf(text);
      const names = find(line);
      found += names.length;
      expect(names).toEqual(find({ ...line, openings: [...line.openings, { text: cue, start: 0, end: 0 }] }));
    }),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(0);
});

test('listed names are found at the runs that may open a name as at all runs', () => {
  const index = indexNames(['Alpe', 'Alpe Bank', 'i3', 'i3 Energy', 'Health', 'of Health', 'É', '𝐀', 'ł'].map((text) => ({ text, value: text })));
  fc.assert(
    fc.property(texts, (text) => {
      expect(findNames(text, index)).toEqual(findNames(text, index, readRuns(text)));
    }),
    { numRuns: 2000 },
  );
});
