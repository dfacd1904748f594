import type { CorpusRow } from '../../corpus.ts';

/** Rows for periods that follow from the rest of the sentence, from the sentences before, or from a date that something has gone on since. */
export const periodRows: readonly CorpusRow[] = [
  {
    rule: 'money',
    why: 'what goes on in the sentence shares its period',
    text: 'In the whole of 2024 trade amounted to $547 million, up from $529 million in 2023. Exports accounted for $371 million of that sum and imports for $176 million.',
    finds: [
      '$547 million → exact 547000000 USD, trade, in 2024',
      '$529 million → exact 529000000 USD, trade, in 2023',
      '$371 million → exact 371000000 USD, exports, in 2024 by period-from-sentence-before',
      '$176 million → exact 176000000 USD, imports, in 2024 by period-from-sentence-before',
    ],
  },
  {
    rule: 'money',
    why: 'amounts told as past go on about the period of the text',
    text: 'Turnover amounted to $6.7 billion in 2024. Exports stood at $1.6 billion, an increase of 4.2 percent, and imports at $5.1 billion.\nTrade with China totaled $1.6 billion, which was 9.3% higher than a year ago.',
    finds: [
      '$6.7 billion → exact 6700000000 USD, turnover, in 2024',
      '$1.6 billion → exact 1600000000 USD, exports, in 2024 by period-from-sentence-before',
      '4.2 percent → exact 4.2 %, exports, in 2024 by period-from-sentence-before',
      '$5.1 billion → exact 5100000000 USD, imports, in 2024 by period-from-sentence-before',
      '$1.6 billion → exact 1600000000 USD, trade, in 2024 by period-from-sentence-before',
      '9.3% → exact 9.3 %, trade, in 2024 by period-from-sentence-before',
    ],
  },
  {
    rule: 'money',
    why: 'aims, loans, capacities and what goes on today have no period of the text',
    text: 'Turnover amounted to $6.7 billion in 2024. The two sides want to bring trade to $8 billion. The bank gave a loan of $40 million. Trade with China now stands at $2 billion.',
    finds: [
      '$6.7 billion → exact 6700000000 USD, turnover, in 2024',
      'two ✗ a small number of things that are only pointed at',
      '$8 billion → exact 8000000000 USD, trade',
      '$40 million → exact 40000000 USD, loan',
      '$2 billion → exact 2000000000 USD, trade',
    ],
  },
  {
    rule: 'money',
    why: 'all the time since',
    text: 'Companies have invested over $100 billion since the beginning of 1993. The bank built a dam for $5 million, and it has stood since 1970 by the road.',
    finds: ['$100 billion → over 100000000000 USD, in 1993 by period-since', '$5 million → exact 5000000 USD'],
  },
  {
    rule: 'percentage',
    why: 'the other side of a comparison keeps its year to itself',
    text: 'Trade fell to $2.2 billion in 2024, a 7.5% decrease from the level of 2023. The plant is 88 per cent complete and expected to open in 2027.',
    finds: ['$2.2 billion → exact 2200000000 USD, trade, in 2024', '7.5% → exact 7.5 %, in 2024', '88 per cent → exact 88 %'],
  },
  {
    rule: 'money',
    why: 'years in a row, each with its amount',
    text: 'In 2019 it was 140 million dollars, in 2022 some 230 million.',
    finds: ['140 million dollars → exact 140000000 USD, in 2019', '230 million → about 230000000 USD, in 2022'],
  },
  {
    rule: 'money',
    why: 'headlines write multipliers with a capital',
    text: 'World Bank Approves $145 Million, EBRD €30 MLN. The rate was 9.23 TJS per US$1.',
    finds: ['$145 Million → exact 145000000 USD', '€30 MLN → exact 30000000 EUR', '9.23 TJS → exact 9.23 TJS', 'US$1 ✗ the base of an exchange rate'],
  },
  {
    rule: 'physical-quantity',
    why: 'what lies over a length is not more than it',
    text: 'The line stretches over 151 km and carried over 56,500 TEU.',
    finds: ['151 km → exact 151 km', '56,500 TEU → over 56500 TEU'],
  },
  {
    rule: 'money',
    why: 'an amount in two steps, and a change with its result',
    text: 'The debt was 3 billion 248 million dollars. Reserves rose by $1.9 billion to $5.1 billion in 2024. Tariffs went up by 5 to 7 percent.',
    finds: [
      '3 billion 248 million dollars → exact 3248000000 USD, debt',
      '$1.9 billion → exact 1900000000 USD, reserves, in 2024',
      '$5.1 billion → exact 5100000000 USD, reserves, in 2024',
      '5 to 7 percent → exact 5–7 %, tariffs',
    ],
  },
  {
    rule: 'group-size',
    why: 'the other side of a comparison counts the same things',
    text: 'They have 170,000 soldiers, against 350,000 in 2021. The quota was cut from 1,000 to 800 places. It fell from 5,000 to 4,000.',
    finds: [
      '170,000 soldiers → exact 170000 soldiers',
      '350,000 → exact 350000 soldiers, in 2021',
      '1,000 → exact 1000 places',
      '800 places → exact 800 places',
      '5,000 ✗ no unit and no counted noun that a rule knows',
      '4,000 ✗ no unit and no counted noun that a rule knows',
    ],
  },
  {
    rule: 'percentage',
    why: 'a period in the subject dates the change that follows; the year of a decision does not',
    text: 'Trade reached $90 billion in 2023, and exports in 2024 were up 10 percent. Revenue in 2022 fell by nearly 3 percent. The grant approved in 2022 was up 4 percent.',
    finds: [
      '$90 billion → exact 90000000000 USD, trade, in 2023',
      '10 percent → exact 10 %, exports, in 2024',
      '3 percent → about 3 %, revenue, in 2022',
      '4 percent → exact 4 %',
    ],
  },
  {
    rule: 'money',
    why: 'the level that a change came to stands between commas after its year',
    text: 'Turnover had doubled in 2024 but, at 14 million US dollars, did not match the potential. The plant opened in 2019 and, at $30 million, was the dearest. Exports grew in 2022 but, at $70 million, remain small.',
    finds: ['14 million US dollars → exact 14000000 USD, turnover, in 2024', '$30 million → exact 30000000 USD', '$70 million → exact 70000000 USD, exports'],
  },
  {
    rule: 'money',
    why: 'what is bought or sold on a date has its price then; what is meant for something has not',
    text: 'She bought shares in 2010, when all were pressed to do so, for 700 somoni. They sold the mine in 2015 for $8 million. He left the bank in 2012, when it closed, for $5 million a year.',
    finds: ['700 somoni → exact 700 TJS, in 2010', '$8 million → exact 8000000 USD, in 2015', '$5 million → exact 5000000 USD'],
  },
  {
    rule: 'group-size',
    why: 'what the events of a period did is of that period; what somebody has now is not',
    text: 'In 2019, over 1,200 emergencies were recorded in the country, which affected some 310,000 people. In 2020, 40 companies took part in the fair, which now has 3,000 members.',
    finds: [
      '1,200 emergencies → over 1200 emergencies, in 2019',
      '310,000 people → about 310000 people, in 2019',
      '40 companies → exact 40 companies, in 2020',
      '3,000 members → exact 3000 members',
    ],
  },
  {
    rule: 'money',
    why: 'growth “year-on-year” and its result share the period',
    text: 'Trade grew by 12.4% year-on-year in 2025 and amounted to $713 mln.',
    finds: ['12.4% → exact 12.4 %, trade, in 2025', '$713 mln → exact 713000000 USD, trade, in 2025'],
  },
];
