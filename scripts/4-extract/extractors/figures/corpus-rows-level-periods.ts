import type { CorpusRow } from '../../corpus.ts';

/** Rows for periods of levels and records, of parts and differences, and of a reporting period that the text puts a date to. */
export const levelPeriodRows: readonly CorpusRow[] = [
  {
    rule: 'money',
    why: 'what happened to the amount itself has its year; what something else did has not',
    text: 'It is a seventh of the record of $7 billion that was set in 2008. It got half of the $340 million that it asked for in 2025. He runs a fund of $4 million that was founded in 2003.',
    finds: ['$7 billion → exact 7000000000 USD, in 2008', '$340 million → exact 340000000 USD, in 2025', '$4 million → exact 4000000 USD'],
  },
  {
    rule: 'physical-quantity',
    why: 'a year after “of” names a level; what has no article has none',
    text: 'Poppies did not return to the 232,000 hectares of 2022. They keep 40 tonnes of 2022.',
    finds: ['232,000 hectares → exact 232000 hectares, in 2022', '40 tonnes → exact 40 tons'],
  },
  {
    rule: 'money',
    why: 'a part that was paid within a period; who signed then',
    text: 'It gives €98 million, €62 million of which were committed in the period 2021. It has €9 million, €5 million of which went to those who signed in 2020.',
    finds: [
      '€98 million → exact 98000000 EUR',
      '€62 million → exact 62000000 EUR, in 2021',
      '€9 million → exact 9000000 EUR',
      '€5 million → exact 5000000 EUR',
    ],
  },
  {
    rule: 'money',
    why: 'a reporting period in whose brackets a date stands',
    text: 'Fees had brought 1.9 billion tenge into budgets during the reporting period (2025). In the reporting period, namely in 2025, 352,000 citizens departed.',
    finds: ['1.9 billion tenge → exact 1900000000 KZT, fees, in 2025', '352,000 citizens → exact 352000 citizens, in 2025'],
  },
  {
    rule: 'group-size',
    why: 'as at a date, and by a date that is told as past',
    text: 'He said 34,200 citizens held permits as at the end of 2025. She reported that by 2024 61% of the road had been completed. Permits are sold by 2024, 30 citizens say.',
    finds: ['34,200 citizens → exact 34200 citizens, in 2025', '61% → exact 61 %, in 2024', '30 citizens → exact 30 citizens'],
  },
  {
    rule: 'group-size',
    why: 'by how much it was more, and where the others went',
    text: 'In 2025, 352,000 citizens departed abroad for work, which is 41,000 persons, or 13.2 percent, more than before. In 2024, 90 percent went to Russia, about 12,000 citizens to Kazakhstan. In 2025, 5,000 citizens departed for work in the port, which is 12 kilometers long.',
    finds: [
      '352,000 citizens → exact 352000 citizens, in 2025',
      '41,000 persons → exact 41000 persons, in 2025',
      '13.2 percent → exact 13.2 %, in 2025',
      '90 percent → exact 90 %, in 2024',
      '12,000 citizens → about 12000 citizens, in 2024',
      '5,000 citizens → exact 5000 citizens, in 2025',
      '12 kilometers → exact 12 km',
    ],
  },
  {
    rule: 'percentage',
    why: 'a share of those counted before, not of what somebody has',
    text: 'In 2025, 62,800 persons were covered by training prior to departure, 38 percent of them women. In 2025 it sold 200 cars, and it has two plants that employ 900 people, 40 percent of them women.',
    finds: [
      '62,800 persons → exact 62800 persons, in 2025',
      '38 percent → exact 38 %, in 2025',
      '200 cars → exact 200 cars, in 2025',
      'two plants → exact 2 plants',
      '900 people → exact 900 people',
      '40 percent → exact 40 %',
    ],
  },
  {
    rule: 'money',
    why: 'after a semicolon the subject changes, the year does not; what is today does not share it',
    text: 'Exports were $105 million in 2024, up 4.4 percent from the year before; imports were barely $15 million. Exports were $90 million in 2023, up 4 percent from the year before; reserves are now $12 million.',
    finds: [
      '$105 million → exact 105000000 USD, exports, in 2024',
      '4.4 percent → exact 4.4 %, exports, in 2024',
      '$15 million → exact 15000000 USD, imports, in 2024',
      '$90 million → exact 90000000 USD, exports, in 2023',
      '4 percent → exact 4 %, exports, in 2023',
      '$12 million → exact 12000000 USD, reserves',
    ],
  },
  {
    rule: 'group-size',
    why: 'what opens on the sentence before may stand in the next paragraph; what does not, may not',
    text: 'In 2025, 352,000 citizens departed.\n\nOf the said number, 94.5 percent went to Russia.\n\nThe port has 40 trucks.',
    finds: [
      '352,000 citizens → exact 352000 citizens, in 2025',
      '94.5 percent → exact 94.5 %, in 2025 by period-from-sentence-before',
      '40 trucks → exact 40 trucks',
    ],
  },
  {
    rule: 'percentage',
    why: 'by how much it was more than in a period named behind it',
    text: 'Police seized 3 tons in 2024.\n\nThis is 21.7% less than in 2023. Opium fell to 690 kg, while seizures of hemp went up 2.3-fold, to 148 kg. On the border they want to get to 9 kg.',
    finds: [
      '3 tons → exact 3 tons, in 2024',
      '21.7% → exact 21.7 %, in 2024 by period-from-sentence-before',
      '690 kg → exact 690 kg, in 2024 by period-from-sentence-before',
      '2.3-fold ✗ a ratio, not an amount',
      '148 kg → exact 148 kg, in 2024 by period-from-sentence-before',
      '9 kg → exact 9 kg',
    ],
  },
  {
    rule: 'physical-quantity',
    why: 'a length that was worked at since, none that something has',
    text: 'The agency has rebuilt some 83 kilometers of it since 2006. The road has had 83 kilometers since 2006.',
    finds: ['83 kilometers → about 83 km, in 2006 by period-since', '83 kilometers → exact 83 km'],
  },
  {
    rule: 'percentage',
    why: 'the same period as in the clause before; not one that is compared with',
    text: 'Sales rose by a fifth in 2025, while imports from China were up by 17 percent over the same period. In 2024 trade grew, which had lost 3 percent in the same period of 2023.',
    finds: ['17 percent → exact 17 %, imports, in 2025', '3 percent → exact 3 %, trade'],
  },
  {
    rule: 'group-size',
    why: 'whom the recorded events of a period harmed; one of them is of its own day',
    text: 'In 2024, guards recorded 36 armed incidents. At least 47 people were detained, 19 of them citizens.\n\nIn 2024, guards recorded 36 armed incidents. Recently 12 people were killed in a blast.',
    finds: [
      '36 armed incidents → exact 36 incidents, in 2024',
      '47 people → over 47 people, in 2024 by period-from-sentence-before',
      '19 → exact 19 people, in 2024 by period-from-sentence-before',
      '36 armed incidents → exact 36 incidents, in 2024',
      '12 people → exact 12 people',
    ],
  },
];
