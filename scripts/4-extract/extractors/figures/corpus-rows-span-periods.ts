import type { CorpusRow } from '../../corpus.ts';

/** Rows for amounts that came together over a length of time or since a date. */
export const spanPeriodRows: readonly CorpusRow[] = [
  {
    rule: 'percentage',
    why: 'what changed over a length of time that ends or begins today',
    text: 'Sales of tea have fallen by 14 percent over the past decade and rents by a lot. Over the last decade, the fund has lent $3 billion. They want to double it to $900 million in the next decade.',
    finds: [
      '14 percent → exact 14 %, sales, in over the past decade',
      '$3 billion → exact 3000000000 USD, in Over the last decade',
      '$900 million → exact 900000000 USD, in in the next decade',
    ],
  },
  {
    rule: 'money',
    why: 'a length of time tells nothing of a level that it beat, of the two ends of a change or of another clause',
    text: 'The price of $300 was the highest in the past decade. Over the past decade, aid rose from $2 billion to $5 billion. Over the past decade, which was dry, the farm paid $400. The port, which cost $6 million, has silted up over the past decade.',
    finds: [
      '$300 → exact 300 USD, price',
      '$2 billion → exact 2000000000 USD, aid',
      '$5 billion → exact 5000000000 USD, aid',
      '$400 → exact 400 USD',
      '$6 million → exact 6000000 USD, cost',
    ],
  },
  {
    rule: 'count',
    why: 'those who have come, counted since a date, in a list or with the verb behind them',
    text: 'Since the closure of the pass in 2021, 40,000 traders and 6,000 drivers have lost their income. More than 300 landslides of all sizes have been counted in the district since 2019. The factory has built 300 buses and 12 trams since 2016.',
    finds: [
      '40,000 traders → exact 40000 traders, in 2021 by period-since',
      '6,000 drivers → exact 6000 drivers, in 2021 by period-since',
      '300 landslides → over 300 landslides, in 2019 by period-since',
      '300 buses → exact 300 buses, in 2016 by period-since',
      '12 trams → exact 12 trams, in 2016 by period-since',
    ],
  },
  {
    rule: 'physical-quantity',
    why: 'a length that has changed since a year, and all that was given since',
    text: 'The shore has receded by 300 meters since 1980. Norway has supported schools there since 1999, with total funding of $9 million.',
    finds: ['300 meters → exact 300 m, in 1980 by period-since', '$9 million → exact 9000000 USD, in 1999 by period-since'],
  },
  {
    rule: 'money',
    why: 'what has been done since then, counted from the one date named just before',
    text: 'The Danes bought the mill in 2012. They have since spent $40 million on it. Relations were set up in 1993, and since then more than 60 treaties have been concluded.',
    finds: ['$40 million → exact 40000000 USD, in 2012 by period-since', '60 treaties → over 60 treaties, in 1993 by period-since'],
  },
  {
    rule: 'count',
    why: 'what there is, what another verb tells, and a then that two years may be meant by',
    text: 'Since 2015 the road has 40 bridges. The company has been led since 2018 by a Dane and employs 3,000 people. It was founded in 1990 and sold in 2001. Since then 20 ships have been built.',
    finds: ['40 bridges → exact 40 bridges', '3,000 people → exact 3000 people', '20 ships → exact 20 ships'],
  },
  {
    rule: 'money',
    why: 'what is given or fixed until a year to come',
    published: '2025-03-01',
    text: 'Oslo will provide 50 grants a year for nurses until 2030. They agreed on a 40 percent discount on tariffs until 2027.',
    finds: ['50 grants → exact 50 grants, in 2030 by period-until', '40 percent → exact 40 %, in 2027 by period-until'],
  },
  {
    rule: 'money',
    why: 'until a year that is over, or of a contract that lasts so long',
    published: '2025-03-01',
    text: 'Oslo paid for 50 grants a year until 2019. The contract for 2 million tons runs until 2030.',
    finds: ['50 grants → exact 50 grants', '2 million tons → exact 2000000 tons'],
  },
  {
    rule: 'percentage',
    why: 'the next in a list by size, and the price of an average ton, go on about the same period',
    text: 'Coffee exports reached $7 billion in 2025. Germany stayed the top buyer with $1 billion, or 14% of the total. Italy followed with $574 million. The average ton fetched $5,653, against $3,981 a year before.',
    finds: [
      '$7 billion → exact 7000000000 USD, exports, in 2025',
      '$1 billion → exact 1000000000 USD, in 2025 by period-from-sentence-before',
      '14% → exact 14 %, in 2025 by period-from-sentence-before',
      '$574 million → exact 574000000 USD, in 2025 by period-from-sentence-before',
      '$5,653 → exact 5653 USD, in 2025 by period-from-sentence-before',
      '$3,981 → exact 3981 USD, in 2025 by period-a-year-earlier',
    ],
  },
  {
    rule: 'percentage',
    why: 'places in another list than that of amounts, and a size that is not told by an amount',
    text: 'Coffee exports reached $7 billion in 2025. Germany will be the top buyer with $2 billion. The mayor came second with 14 ships. The harbour is the largest, at 40 hectares.',
    finds: [
      '$7 billion → exact 7000000000 USD, exports, in 2025',
      '$2 billion → exact 2000000000 USD',
      '14 ships → exact 14 ships',
      '40 hectares → exact 40 hectares',
    ],
  },
  {
    rule: 'percentage',
    why: 'a share told beside an amount of the period, and what a change brought another one to',
    text: 'Chile shipped wine worth $118 million in 2024, while fruit accounted for some 85% of Philippine exports. Exports reached $126 million in 2025, which widened the surplus to $111 million from $85 million a year earlier.',
    finds: [
      '$118 million → exact 118000000 USD, in 2024',
      '85% → about 85 %, in 2024',
      '$126 million → exact 126000000 USD, exports, in 2025',
      '$111 million → exact 111000000 USD, exports, in 2025',
      '$85 million → exact 85000000 USD, exports, in 2025 by period-a-year-earlier',
    ],
  },
  {
    rule: 'count',
    why: 'what an event did that a date dates',
    text: 'The earthquake that struck the island in 2024, killing 14 people, is not forgotten. The earthquake of the century came in 2019, and 14 shops are still shut.',
    finds: ['14 people → exact 14 people, in 2024', '14 shops → exact 14 shops'],
  },
  {
    rule: 'percentage',
    why: 'what came then is told by the way, in a comparison',
    text: 'That is a quarter more than in 2024, when sales came to $14 billion, and roughly 13 percent of the product.',
    finds: ['$14 billion → exact 14000000000 USD, sales, in 2024', '13 percent → about 13 %, sales'],
  },
  {
    rule: 'money',
    why: 'the day with which a year ended stands in between, and is no period itself',
    text: 'In 2023, which ended on 2024-03-19, the ports took $4 million. In 2022 (began on 2022-03-21) they took $3 million. Turnover was $2 million in the previous year, which ended on 2025-03-20.',
    finds: [
      '$4 million → exact 4000000 USD, in 2023',
      '$3 million → exact 3000000 USD, in 2022',
      '$2 million → exact 2000000 USD, turnover, in 2025-03-20 by period-year-to-month',
    ],
  },
];
