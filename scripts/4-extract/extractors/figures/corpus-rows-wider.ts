import type { CorpusRow } from '../../corpus.ts';

/** Rows for currencies of the wider world, units and nouns that are left out, and periods that follow from another figure or sentence. */
export const widerRows: readonly CorpusRow[] = [
  {
    rule: 'money',
    why: 'signs of letters',
    text: 'It costs RM1,500 (S$450), RO 96 million, Tk 12,000 crore, Gs 29,000, KSh 5 billion and Rp 30 trillion.',
    finds: [
      'RM1,500 → exact 1500 MYR, costs, = S$450',
      'RO 96 million → exact 96000000 OMR, costs',
      'Tk 12,000 crore → exact 120000000000 BDT, costs',
      'Gs 29,000 → exact 29000 PYG, costs',
      'KSh 5 billion → exact 5000000000 KES, costs',
      'Rp 30 trillion → exact 30000000000000 IDR, costs',
    ],
  },
  {
    rule: 'money',
    why: 'a measure after "with" that reaches its amount',
    text: 'Ties have grown over the past years, with the exchange of goods surpassing one billion dollars.',
    finds: ['one billion dollars → over 1000000000 USD, exchange of goods'],
  },
  {
    rule: 'money',
    why: 'no measure where "with" leads to something beside the amount',
    text: 'The port deals with cargo and paid 4 million dollars; the firm is busy with the exchange of goods and reaching for 7 million dollars.',
    finds: ['4 million dollars → exact 4000000 USD', '7 million dollars → exact 7000000 USD'],
  },
  {
    rule: 'money',
    why: 'names of the world’s currencies',
    text: 'They paid 92 billion CFA francs, 12 million zlotys, 500 million New Taiwan dollars, 3 million Swiss francs and 4 billion naira.',
    finds: [
      '92 billion CFA francs → exact 92000000000 XOF',
      '12 million zlotys → exact 12000000 PLN',
      '500 million New Taiwan dollars → exact 500000000 TWD',
      '3 million Swiss francs → exact 3000000 CHF',
      '4 billion naira → exact 4000000000 NGN',
    ],
  },
  {
    rule: 'money',
    why: 'names that several states share, and none is named',
    text: 'They paid 12 million pesos, 3 million francs and Br84 million.',
    finds: [
      '12 million ✗ the text does not tell which currency it is',
      '3 million ✗ the text does not tell which currency it is',
      'Br84 million ✗ the text does not tell which currency it is',
    ],
  },
  {
    rule: 'money',
    why: 'a letter alone is a code',
    text: 'The N95 and the R1, 10 real reasons.',
    finds: ['N95 ✗ part of a name or code', 'R1 ✗ part of a name or code', '10 real reasons → exact 10 reasons'],
  },
  {
    rule: 'unit-left-out',
    why: 'the amount before has the unit',
    text: 'The grants total 150.5 million euros, of which 61 million had been paid. The line will be 900 million, give or take.',
    finds: ['150.5 million euros → exact 150500000 EUR, grants', '61 million → exact 61000000 EUR, grants', '900 million → about 900000000 EUR'],
  },
  {
    rule: 'unit-left-out',
    why: 'shares of several owners',
    text: 'Its share is 48 per cent, Turkmenistan’s 36 and Tajikistan’s 15.',
    finds: ['48 per cent → exact 48 %, share', '36 → exact 36 %, share', '15 → exact 15 %, share'],
  },
  {
    rule: 'unit-left-out',
    why: 'people are not money',
    text: 'They gave $5 million to a state whose population grew to 10 million.',
    finds: ['$5 million → exact 5000000 USD', '10 million ✗ no unit and no counted noun that a rule knows'],
  },
  {
    rule: 'group-size',
    why: 'the noun was counted before',
    text: 'Of 283 agreements it counts 71 that have been ended; about 60 more are being examined.',
    finds: ['283 agreements → exact 283 agreements', '71 → exact 71 agreements', '60 → about 60 agreements'],
  },
  {
    rule: 'count',
    why: 'groups, joined adjectives and peoples in -ese',
    text: 'A delegation of nine ministers signed 35 investment and trade documents; 1,200 Senegalese left.',
    finds: ['nine ministers → exact 9 ministers', '35 investment and trade documents → exact 35 documents', '1,200 Senegalese → exact 1200 Senegalese'],
  },
  {
    rule: 'physical-quantity',
    why: 'a million of a thing',
    text: 'It makes 5m tonnes on a 670m track.',
    finds: ['5m tonnes → exact 5000000 tons', '670m ✗ no unit and no counted noun that a rule knows'],
  },
  {
    rule: 'money',
    why: 'set against the year before',
    text: 'Turnover reached $3.93 billion in 2023, compared with $2.6 billion a year earlier.',
    finds: ['$3.93 billion → exact 3930000000 USD, turnover, in 2023', '$2.6 billion → exact 2600000000 USD, turnover, in 2023 by period-a-year-earlier'],
  },
  {
    rule: 'money',
    why: 'set against the same part of another year',
    text: 'Exports were $71 million in 2025, against $54 million in the same period of 2024.',
    finds: ['$71 million → exact 71000000 USD, exports, in 2025', '$54 million → exact 54000000 USD, exports, in 2025 by period-same-part-of-year'],
  },
  {
    rule: 'percentage',
    why: 'growth shares the period',
    text: 'Exports were $71 million in 2025, or 14 per cent more than a year earlier.',
    finds: ['$71 million → exact 71000000 USD, exports, in 2025', '14 per cent → exact 14 %, exports, in 2025'],
  },
  {
    rule: 'money',
    why: 'the period of the sentence before',
    text: 'Turnover was $21.7 million in 2025. Exports accounted for $16.9 million of the total. Cargo grew by 38 percent over the same months. A plant costs $4 million.',
    finds: [
      '$21.7 million → exact 21700000 USD, turnover, in 2025',
      '$16.9 million → exact 16900000 USD, exports, in 2025 by period-from-sentence-before',
      '38 percent → exact 38 %, cargo, in 2025 by period-from-sentence-before',
      '$4 million → exact 4000000 USD, costs',
    ],
  },
  {
    rule: 'money',
    why: 'a result is dated by its change, two changes by themselves',
    text: 'Trade rose by 18% in 2024 to 412 million euros. Its share fell from 26% in 2019 to 21% in 2024.',
    finds: [
      '18% → exact 18 %, trade, in 2024',
      '412 million euros → exact 412000000 EUR, trade, in 2024',
      '26% → exact 26 %, share, in 2019',
      '21% → exact 21 %, share, in 2024',
    ],
  },
];
