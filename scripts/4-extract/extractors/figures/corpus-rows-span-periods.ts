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
];
