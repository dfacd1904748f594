import { expect, it } from 'vitest';
import type { Fact } from './corpus-shape.ts';
import { orderTimeline, pagesOfYears } from './order-timeline.ts';

/** A date fact of which only the date matters. */
function dateFact(edtf: string, part: 'early' | 'late' | null = null): Fact {
  const value = {
    id: `date-${edtf.toLowerCase()}`,
    edtf,
    basis: 'stated',
    text: edtf,
    sentence: 's1',
    start: 0,
    end: 1,
    part,
    rule: 'test',
    inferred: [],
  } as const;
  return {
    id: value.id,
    kind: 'date',
    statement: { kind: 'date', value: { ...value, inferred: [] } },
    basis: 'stated',
    inferred: [],
    quotes: [],
    actors: [],
    named: [],
    countries: [],
    topics: [],
    versions: [],
  };
}

/** A meeting without a date. */
function undatedMeeting(): Fact {
  const value = { id: 'm', kind: 'meeting' as const, participants: ['a', 'b'], place: null, date: null, evidence: [], rule: 'test', inferred: [] };
  return { ...dateFact('2020'), id: 'm', kind: 'meeting', statement: { kind: 'meeting', value } };
}

it('puts dates, ranges and parts of periods in the order of time, undated facts last', () => {
  const facts = [
    undatedMeeting(),
    dateFact('XXXX-10-02'),
    dateFact('2023-03', 'late'),
    dateFact('2023-03', 'early'),
    dateFact('2020-09-17/2020-09-18'),
    dateFact('2020-09-12'),
  ];
  expect(orderTimeline(facts).map(({ edtf, part }) => [edtf, part].filter(Boolean).join(' '))).toEqual([
    '2020-09-12',
    '2020-09-17/2020-09-18',
    '2023-03 early',
    '2023-03 late',
    'XXXX-10-02',
    '',
  ]);
});

it('gives facts of one date one entry', () => {
  expect(orderTimeline([dateFact('2021'), dateFact('2021')])).toMatchObject([{ edtf: '2021', facts: [{}, {}] }]);
});

it('says on which page each year begins that is listed', () => {
  const entries = orderTimeline(['2020', '2021', '2021-05', '2022', '2023'].map((edtf) => dateFact(edtf)));
  expect([...pagesOfYears(entries, [0, 1, 3], 4)]).toEqual([
    [2020, 1],
    [2021, 2],
    [2022, 3],
  ]);
});
