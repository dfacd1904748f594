import type { CorpusRow } from '../../corpus.ts';

/** Rows for the periods of plans: budgets, strategies, undertakings, aims. */
export const planPeriodRows: readonly CorpusRow[] = [
  {
    rule: 'percentage',
    why: 'a forecast of a year before another one, and one that was raised',
    text: 'The bank left its forecast for 2024 at 5.1% and raised the one for 2025 from 5.3% to 5.5%. Its forecast for roads stood at 7%.',
    finds: ['5.1% → exact 5.1 %, in 2024', '5.3% → exact 5.3 %, in 2025', '5.5% → exact 5.5 %, in 2025', '7% → exact 7 %'],
  },
  {
    rule: 'money',
    why: 'the price of a day, and one that was agreed on a day',
    text: 'A dollar is worth 9.21 somoni at the official rate for 2025. They had founded it in 2019, and paid 9.3 somoni at the shop.',
    finds: ['9.21 somoni → exact 9.21 TJS, in 2025', '9.3 somoni → exact 9.3 TJS'],
  },
  {
    rule: 'money',
    why: 'a budget or a draft of it dates what it holds, and not what is told of it',
    text: 'In the budget for 2027, 12 billion taka are earmarked for the ferries. Its 2026 draft provides 9 billion taka. The budget was adopted in 2025 after 300 speakers.',
    finds: ['12 billion taka → exact 12000000000 BDT, budget, in 2027', '9 billion taka → exact 9000000000 BDT, in 2026', '300 speakers → exact 300 speakers'],
  },
  {
    rule: 'count',
    why: 'what is planned under a strategy is of its time',
    text: 'Under the Strategy for the Development of Ports in 2027, it is planned to build 14 harbours.',
    finds: ['14 harbours → exact 14 harbours, in 2027'],
  },
  {
    rule: 'physical-quantity',
    why: 'what somebody wants by a year is of that year, and a length that stands there is not',
    text: 'By 2035 we want 700 megawatts of wind power. By 2035 the dam was 30 kilometers away.',
    finds: ['700 megawatts → exact 700 MW, in 2035', '30 kilometers → exact 30 km'],
  },
  {
    rule: 'count',
    why: 'what an undertaking costs is of its time, and who knows of it is not',
    text: 'The programme, to be carried out over 2027-2029, will cost 12 billion taka. The programme, to be carried out in 2027, is known to 12 towns.',
    finds: ['12 billion taka → exact 12000000000 BDT, cost, in 2027-2029', '12 towns → exact 12 towns'],
  },
  {
    rule: 'percentage',
    why: 'the time of a plan that is told behind an amount is not that of the amount',
    text: 'The province bakes 98 percent of its bread itself and plans to build a mill in 2030. The district waters 40 percent of its fields and now hopes to dig a canal by 2032. It will double to 80 percent by 2040.',
    finds: ['98 percent → exact 98 %', '40 percent → exact 40 %', '80 percent → exact 80 %, in 2040'],
  },
  {
    rule: 'money',
    why: 'the sentences of a budget go on about its year; other years and rates of loans are their own',
    published: 'October 4, 2030',
    text: 'Revenues for 2031 are set at 19 billion tenge by the draft budget. Spending will make up 21 billion tenge. The deficit is projected at 2% of GDP, and by 2033 it must fall to 1%. For schools 3 billion tenge are allocated. Loans will be given at a rate of 4%.',
    finds: [
      '19 billion tenge → exact 19000000000 KZT, revenues, in 2031',
      '21 billion tenge → exact 21000000000 KZT, in 2031 by period-from-sentence-before',
      '2% → exact 2 %, in 2031 by period-from-sentence-before',
      '1% → exact 1 %, in 2033',
      '3 billion tenge → exact 3000000000 KZT, in 2031 by period-from-sentence-before',
      '4% → exact 4 %, loans',
    ],
  },
  {
    rule: 'physical-quantity',
    why: 'today’s amount has not the time of the aim, and an aim for the near future not that of the plan before it',
    text: 'They agreed to double supplies from the current 10 billion cubic meters to 20 billion cubic meters by 2027. It will deliver 4 million tons in 2024, with hopes for 9 million tons in the near future.',
    finds: [
      '10 billion cubic meters → exact 10000000000 cubic meters, supplies',
      '20 billion cubic meters → exact 20000000000 cubic meters, supplies, in 2027',
      '4 million tons → exact 4000000 tons, in 2024',
      '9 million tons → exact 9000000 tons',
    ],
  },
];
