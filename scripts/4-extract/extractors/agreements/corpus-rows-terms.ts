import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const qa = '[country:Qatar|QA]';
const om = '[country:Oman|OM]';

/** Rows for agreements that are told by what is done under them, by the list in which they stand, or by the talks on their terms. */
export const rowsOfTerms: readonly CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'what is done under it tells what it is about',
    text: `Under a deal struck in [date:May|XXXX-05], ${ke} is to send nurses to ${qa}.`,
    finds: ['deal under which Kenya is to send nurses to Qatar (agreement, signed): Kenya, Qatar; May [title-from-its-clause]'],
  },
  {
    rule: 'signed-document',
    why: 'what is done under it, before it',
    text: `${ke} supplies ${qa} with tea under a contract that expires in [date:June|XXXX-06].`,
    finds: ['contract under which Kenya supplies Qatar with tea (contract, in-force): Kenya, Qatar [title-from-its-clause]'],
  },
  { rule: 'signed-document', why: 'any contract', text: `${ke} supplies ${qa} with tea under a contract.`, finds: [] },
  {
    rule: 'signed-document',
    why: 'papers of a list that is being prepared',
    text: `${ke} and ${qa} have twelve documents ready for signature, including a memorandum on fisheries.`,
    finds: [
      'twelve documents (package, planned): Kenya, Qatar [parties-from-sentence-before]',
      'memorandum on fisheries (memorandum, planned): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'talks that are being held between two on an agreement',
    text: `Negotiations are being conducted between ${ke} and ${qa} on an agreement on certificates.`,
    finds: ['agreement on certificates (agreement, negotiating): Kenya, Qatar [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: '"it" is being negotiated',
    text: `The agreement on investments between ${ke} and ${qa} is harder; we have been negotiating it since [date:2018|2018].`,
    finds: ['agreement on investments (agreement, negotiating): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'the years for which it is made, before its verb',
    text: `It was said that a Programme of Economic Cooperation between ${ke} and ${qa} for [date:2025-2028|2025/2028] had been signed.`,
    finds: ['Programme of Economic Cooperation (program, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a year that is declared to be one of something',
    text: `${ke} thanked ${qa} for its support, including the declaration of [date:2025|2025] as a year of water.`,
    finds: [],
  },
  {
    rule: 'talks-on-terms',
    why: 'terms on which two negotiate',
    text: `${ke} is a neighbour. Talks between the two stalled. ${ke} holds talks with ${om} on a quota for seasonal workers.`,
    finds: ['quota for seasonal workers (agreement, negotiating): Oman, Kenya [party-from-same-sentence]'],
  },
  { rule: 'talks-on-terms', why: 'talks that were refused', text: `${ke} refused talks with ${om} on a quota.`, finds: [] },
  {
    rule: 'declared-partnership',
    why: 'a partnership that was signed',
    text: `Last year ${ke} and ${qa} signed a strategic partnership.`,
    finds: ['strategic partnership (partnership, in-force): Kenya, Qatar'],
  },
];
