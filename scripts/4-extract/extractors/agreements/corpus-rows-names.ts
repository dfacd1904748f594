import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const qa = '[country:Qatar|QA]';

/** Rows for how agreements are called, shortened and counted, and for who is no party. */
export const rowsOfNames: readonly CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'its short name between the name and the parties',
    text: `The Enhanced Partnership and Cooperation Agreement (EPCA) between ${ke} and ${qa} was signed in [date:June 2024|2024-06].`,
    finds: ['Enhanced Partnership and Cooperation Agreement (agreement, signed): Kenya, Qatar; June 2024'],
  },
  {
    rule: 'signed-document',
    why: 'who stands outside is no party',
    text: `${ke} is not a party to the [date:1992|1992] Nairobi agreement on water sharing with its neighbour ${qa}.`,
    finds: ['Nairobi agreement on water sharing (agreement, in-force): ; 1992'],
  },
  {
    rule: 'signed-document',
    why: 'a party that no list knows keeps its place',
    text: `${qa} and ${ke} recalled the border treaty between the Orange Republic and ${ke}.`,
    finds: ['border treaty between the Orange Republic and Kenya (treaty, unknown): Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'an amount before it is no part of its name',
    text: `${ke} signed a $4.2 billion agreement with ${qa} on locomotives.`,
    finds: ['agreement with Qatar on locomotives (agreement, signed): Qatar, Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'a protocol that changes another',
    text: `A protocol amending the [date:1995|1995] double taxation convention between ${ke} and ${qa} was initialled.`,
    finds: ['protocol amending the 1995 double taxation convention (protocol, negotiating): Kenya, Qatar'],
  },
];
