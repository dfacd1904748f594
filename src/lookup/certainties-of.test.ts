import { expect, it } from 'vitest';
import { certaintiesOf } from './certainties-of.ts';
import type { Statement } from './corpus-shape.ts';

const date = (edtf: string): Statement => ({
  kind: 'date',
  value: { id: 'd', edtf, basis: 'stated', text: edtf, sentence: 's1', start: 0, end: 1, part: null, rule: 'test', inferred: [] },
});

it.each([
  ['stated where nothing is in doubt', date('2020-05'), 'stated', false, ['stated']],
  ['inferred where a rule derived a part', date('2020-05'), 'inferred', false, ['inferred']],
  ['uncertain where the text leaves the year open', date('XXXX-10-02'), 'stated', false, ['uncertain']],
  ['uncertain and inferred', date('2020~'), 'inferred', false, ['uncertain', 'inferred']],
  ['disputed first', date('2020'), 'inferred', true, ['disputed', 'inferred']],
] as const)('is %s', (_reason, statement, basis, disputed, certainties) => {
  expect(certaintiesOf({ statement, basis, disputed })).toEqual(certainties);
});
