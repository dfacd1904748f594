import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const qa = '[country:Qatar|QA]';
const sk = '[country:Slovakia|SK]';
const tana = '[organization:Tana Power]';
const volt = '[organization:Voltaris]';

/** Rows for whose company signs, who acts for a state, and what stands between an agreement and its parties or its verb. */
export const rowsOfSides: readonly CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'the company signs, not the state whose it is',
    text: `${ke}’s state-owned utility ${tana} suspended its supply contract with [demonym:Qatari|QA] gas trader ${volt}. [demonym:Kenyan|KE] developer ${tana} and ${qa}’s ${volt} signed a lease agreement for a wind farm.`,
    finds: [
      'supply contract with Qatari gas trader Voltaris (contract, stalled): Voltaris, Tana Power',
      'lease agreement for a wind farm (agreement, signed): Tana Power, Voltaris',
    ],
  },
  {
    rule: 'signed-document',
    why: 'a short form behind the first of two',
    text: `The [organization:Rift Institute of Technology] (RIT) and [organization:Bratislava Polytechnic] signed a memorandum on student exchange.`,
    finds: ['memorandum on student exchange (memorandum, signed): Rift Institute of Technology, Bratislava Polytechnic'],
  },
  {
    rule: 'signed-document',
    why: 'those who act for two states, with a third beside',
    text: `Negotiators from ${ke} and ${sk} initialled the text of a fisheries agreement, ${qa} said. Experts from ${ke} and several other countries adopted a fisheries declaration.`,
    finds: ['fisheries agreement (agreement, negotiating): Kenya, Slovakia', 'fisheries declaration (declaration, signed): '],
  },
  {
    rule: 'signed-document',
    why: 'two sides of several',
    text: `A transit agreement between ${ke}, on the one hand, and ${qa}, on the other, was signed in [date:May|XXXX-05].`,
    finds: ['transit agreement (agreement, signed): Kenya, Qatar; May'],
  },
  {
    rule: 'signed-document',
    why: 'two bodies joined by a stroke own it',
    text: `The [organization:European Union]-${ke} trade agreement was submitted for approval. The [organization:European Union] praised a trade agreement for review.`,
    finds: ['trade agreement (agreement, unknown): European Union, Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'with whom it was signed is no part of a name that is one',
    text: `Minister [person:Ann Otieno|KE|Minister] signed a transit protocol with her [demonym:Slovak|SK] counterpart [person:Jan Novak|SK].`,
    finds: ['transit protocol (protocol, signed): Jan Novak, Ann Otieno'],
  },
  {
    rule: 'signed-document',
    why: 'whom a sentence names beside the two sides is one of them, whatever the title names',
    text: `[title]${ke} and ${qa} open port\n\nPresident [person:Ann Otieno|KE|President] will fly to Bratislava for talks with [demonym:Slovak|SK] Premier [person:Jan Novak|SK|Premier], on a visa accord that the two sides are drafting.`,
    finds: ['visa accord (agreement, negotiating): Ann Otieno, Jan Novak [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'what a clause says is still to come',
    text: `The gas contract which ${ke} and ${sk} are negotiating is dear. The border treaty that ${ke} and ${qa} hope to conclude is short.`,
    finds: ['gas contract (contract, negotiating): Kenya, Slovakia', 'border treaty (treaty, planned): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a clause between an agreement and its verb',
    text: `A visa pact between ${ke} and ${qa} that spares students the fee came into force. A border pact between ${ke} and ${sk} that never took effect is forgotten.`,
    finds: ['visa pact (agreement, in-force): Kenya, Qatar', 'border pact (agreement, unknown): Kenya, Slovakia'],
  },
  {
    rule: 'signed-document',
    why: 'what a paper is for is not signed with it',
    text: `A statement to finalise the Free Trade Agreement between ${ke} and ${qa} was signed. ${ke} and ${qa} said in a joint statement that it rained.`,
    finds: ['Free Trade Agreement (agreement, negotiating): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'its subject between commas, a figure with a comma, a number in its name',
    text: `${ke} and ${qa} met. A second agreement, on the use of the Tana river, is expected to be signed. ${ke} and ${qa} signed a contract for a 1,400 MW plant. ${ke} and ${qa} ratified the Three Lakes Treaty.`,
    finds: [
      'agreement on the use of the Tana river (agreement, planned): Kenya, Qatar [parties-from-sentence-before]',
      'contract for a 1,400 MW plant (contract, signed): Kenya, Qatar',
      'Three Lakes Treaty (treaty, in-force): Kenya, Qatar',
    ],
  },
  {
    rule: 'counted-bundle',
    why: 'agreements and memoranda are one package; so they are not where each is counted',
    text: `${ke} and ${qa} signed nine agreements and memoranda on trade. ${ke} and ${sk} signed two treaties and four protocols.`,
    finds: [
      'nine agreements and memoranda on trade (package, signed): Kenya, Qatar',
      'two treaties (package, signed): Kenya, Slovakia',
      'four protocols (package, signed): Kenya, Slovakia',
    ],
  },
  {
    rule: 'signed-document',
    why: 'a verb of the headline is no part of the name',
    text: `[title]${ke} scraps mining concession agreement with ${qa}`,
    finds: ['mining concession agreement with Qatar (agreement, stalled): Qatar, Kenya'],
  },
];
