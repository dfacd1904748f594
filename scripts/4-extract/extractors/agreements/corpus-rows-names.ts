import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const qa = '[country:Qatar|QA]';

/** Rows for how agreements are called, shortened and counted, and for who is no party. */
export const rowsOfNames: readonly CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'an “and” inside a name before one that opens another',
    text: 'They signed an agreement on the use of water and energy facilities and a protocol on air links. They signed a treaty on trade and agreed to build a road and a bridge. They signed an agreement on fish and protocols on transit.',
    finds: [
      'agreement on the use of water and energy facilities (agreement, signed): ',
      'protocol on air links (protocol, signed): ',
      'treaty on trade (treaty, signed): ',
      'agreement on fish (agreement, signed): ',
      'protocols on transit (package, signed): ',
    ],
  },
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
  {
    rule: 'counted-bundle',
    why: 'counted anew, and exchanged',
    text: `${ke} and ${qa} signed 37 new cooperation documents. In all, 16 papers and 12 agreements between ${ke} and ${qa} were exchanged, among them.`,
    finds: ['37 new cooperation documents (package, signed): Kenya, Qatar', '12 agreements (package, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'what it is worth stands between its noun and what it is about',
    text: `${ke} and ${qa} signed a financing agreement worth €16 million for the power plant.`,
    finds: ['financing agreement for the power plant (agreement, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'communiqués, joint declarations and statements that were signed',
    text: `${ke} and ${qa} adopted a communiqué. ${ke} and ${qa} signed a joint declaration. ${ke} and ${qa} signed a statement on deepening cooperation. ${ke} made a statement on the war.`,
    finds: [
      'communiqué (declaration, signed): Kenya, Qatar',
      'joint declaration (declaration, signed): Kenya, Qatar',
      'statement on deepening cooperation (declaration, signed): Kenya, Qatar',
    ],
  },
  {
    rule: 'signed-document',
    why: 'a draft law on ratification ratifies nothing yet',
    text: `The draft law on ratification of the Treaty on Allied Relations between ${ke} and ${qa} was submitted.`,
    finds: ['Treaty on Allied Relations (treaty, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a preposition inside a name',
    text: `${ke} and ${qa} signed the Traffic in Transit Agreement. The Rules of Origin Protocol between ${ke} and ${qa} was signed. ${ke} ratified the Convention against Torture.`,
    finds: [
      'Traffic in Transit Agreement (agreement, signed): Kenya, Qatar',
      'Rules of Origin Protocol (protocol, signed): Kenya, Qatar',
      'Convention against Torture (treaty, in-force): Kenya',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what a paper is called begins behind another paper, and who is against it is no part of it',
    text: `The Annex of Border Protocol between ${ke} and ${qa} was signed. ${ke} and ${qa} signed a port agreement against the will of many.`,
    finds: ['Border Protocol (protocol, signed): Kenya, Qatar', 'port agreement (agreement, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a field written in capitals belongs to the name',
    text: `${ke} and ${qa} signed a Memorandum of Understanding in the Field of Tourism.`,
    finds: ['Memorandum of Understanding in the Field of Tourism (memorandum, signed): Kenya, Qatar'],
  },
];
