import type { CorpusRow } from '../../corpus.ts';

/** Rows for periods that follow from a turn of the clause or from what stands beside: levels, forecasts, events, comparisons, parts. */
export const besideDateRows: readonly CorpusRow[] = [
  {
    rule: 'percentage',
    why: 'where something stood at the end of a year',
    text: 'The deficit closed 2024 at 3.1% of GDP. The bank closed 14 branches.',
    finds: ['3.1% → exact 3.1 %, in 2024', '14 branches → exact 14 branches'],
  },
  {
    rule: 'count',
    why: 'what somebody had in a year; with whom something was signed is another matter',
    text: 'The harbour had its best year in 2023 with 410 ships. The firm signed a contract in 2023 with 14 ports.',
    finds: ['410 ships → exact 410 ships, in 2023', '14 ports → exact 14 ports'],
  },
  {
    rule: 'percentage',
    why: 'a forecast before and after it was changed',
    text: 'The bank raised its forecast of growth in 2025 from 3.2% to 3.9%. It raised its rate in 2025 for 14 banks.',
    finds: ['3.2% → exact 3.2 %, in 2025', '3.9% → exact 3.9 %, in 2025', '14 banks → exact 14 banks'],
  },
  {
    rule: 'percentage',
    why: 'what something was at the time of its low',
    text: 'The share fell to a low in 2009, when it was 12 per cent.',
    finds: ['12 per cent → exact 12 %, share, in 2009'],
  },
  {
    rule: 'count',
    why: 'those whom an event harmed, and not those whom a treaty names',
    text: 'The earthquake of 2015, in which more than 8,000 people were killed, is not forgotten. The treaty of 2015, in which 12 states were named, is.',
    finds: ['8,000 people → over 8000 people, in 2015', '12 states → exact 12 states'],
  },
  {
    rule: 'money',
    why: 'a debt on a day and a part of it; the day on which a loan was signed is no period',
    text: 'Debt stood at $9 billion on 2025-03-01, of which $4 billion was owed abroad. The loan of $2 billion was signed on 2025-03-01.',
    finds: [
      '$9 billion → exact 9000000000 USD, debt, in 2025-03-01',
      '$4 billion → exact 4000000000 USD, debt, in 2025-03-01',
      '$2 billion → exact 2000000000 USD, loan',
    ],
  },
  {
    rule: 'percentage',
    why: 'a share of what a year brought',
    text: 'About 60% of the 2023’s catch was sold abroad.',
    finds: ['60% → about 60 %, in 2023'],
  },
  {
    rule: 'money',
    why: 'what an amount was before it changed, where the change is that of a year',
    text: 'Exports came to $40 million in 2024, up from $31 million. Sales rose to $9 million from $7 million in a month.',
    finds: [
      '$40 million → exact 40000000 USD, exports, in 2024',
      '$31 million → exact 31000000 USD, exports, in 2024 by period-year-before-change',
      '$9 million → exact 9000000 USD, sales',
      '$7 million → exact 7000000 USD, sales',
    ],
  },
  {
    rule: 'count',
    why: 'two years that make one period; not where each has its own amount',
    text: 'The clashes cost 150 lives in 2021 and in 2022. They sold 50 ships in 2021 and 70 ships in 2022.',
    finds: ['150 lives → exact 150 lives, in 2021 by period-two-dates', '50 ships → exact 50 ships, in 2021', '70 ships → exact 70 ships, in 2022'],
  },
  {
    rule: 'physical-quantity',
    why: 'the season before, and the level of the previous year',
    text: 'Output rose to 604 tons in 2024 from 531 tons the season before. Trade was $9 million in 2024, over the previous year’s $8 million.',
    finds: [
      '604 tons → exact 604 tons, output, in 2024',
      '531 tons → exact 531 tons, output, in 2024 by period-a-year-earlier',
      '$9 million → exact 9000000 USD, trade, in 2024',
      '$8 million → exact 8000000 USD, trade, in 2024 by period-a-year-earlier',
    ],
  },
  {
    rule: 'physical-quantity',
    why: 'what has come together since something was opened; a distance has not',
    text: 'Since the port was opened in 2016, it has handled 4 million tons. The port, since it was opened in 2016, is 40 kilometers from the city.',
    finds: ['4 million tons → exact 4000000 tons, in 2016 by period-since', '40 kilometers → exact 40 km'],
  },
  {
    rule: 'money',
    why: 'a total since a year and a part of it with its own time',
    text: 'This brings the total of aid since 2021 to €190 million, of which €130 million was agreed in 2023.',
    finds: ['€190 million → exact 190000000 EUR, in 2021 by period-since', '€130 million → exact 130000000 EUR, in 2023'],
  },
  {
    rule: 'percentage',
    why: 'verbs that go without saying, and a second forecast of the same',
    text: 'In 2024 exports grew by 6%, imports by 7%, and transit by 20%. The bank projects growth of 8% in 2026; the Fund expects 7%. By 2030 they want a share of 12%, against 5% at present.',
    finds: [
      '6% → exact 6 %, exports, in 2024',
      '7% → exact 7 %, imports, in 2024',
      '20% → exact 20 %, transit, in 2024',
      '8% → exact 8 %, growth, in 2026',
      '7% → exact 7 %, in 2026',
      '12% → exact 12 %, share, in 2030',
      '5% → exact 5 %, share',
    ],
  },
  {
    rule: 'money',
    why: 'flows, parts and goods told without a date are of the year that the text speaks of, past an older year named by the way; pledges are of none',
    text: 'Trade reached $900 million in 2024. The surplus with Peru, the largest ever, came to $300 million. Those to Chile were $80 million; in 2017 they were $12 million. Natural gas was exported for $46 million. The bank pledged $70 million for trade.',
    finds: [
      '$900 million → exact 900000000 USD, trade, in 2024',
      '$300 million → exact 300000000 USD, in 2024 by period-from-sentence-before',
      '$80 million → exact 80000000 USD, in 2024 by period-of-report',
      '$12 million → exact 12000000 USD, in 2017',
      '$46 million → exact 46000000 USD, in 2024 by period-from-sentence-before',
      '$70 million → exact 70000000 USD',
    ],
  },
];
