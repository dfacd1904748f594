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
  {
    rule: 'signed-document',
    why: 'items of a list of papers that were exchanged',
    text: `The heads of state of ${ke} and ${qa} met. In their presence nine documents were exchanged, including:\n\n- Treaty on the transfer of sick seamen;\n\n- Action Plan between the Ministries of Culture for 2025.`,
    finds: [
      'nine documents (package, signed): Kenya, Qatar [parties-from-sentence-before]',
      'Treaty on the transfer of sick seamen (treaty, signed): Kenya, Qatar [parties-from-sentence-before]',
      'Action Plan between the Ministries of Culture for 2025 (program, signed): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'a route, and the agreement on it',
    text: `They praised the role of the Tana corridor, the agreement on which was concluded by ${ke}, ${qa} and ${sk}. The paper, the agreement on which nobody counts, is lost.`,
    finds: ['agreement on the Tana corridor (agreement, signed): Kenya, Qatar, Slovakia'],
  },
  {
    rule: 'signed-document',
    why: 'only its two sides are told, and how far it is',
    text: `A similar agreement between ${ke} and ${qa} has been in force since [date:2017|2017]. An agreement between ${ke} and ${sk} is rare.`,
    finds: ['agreement between Kenya and Qatar (agreement, in-force): Kenya, Qatar; 2017'],
  },
  {
    rule: 'signed-document',
    why: 'what adds to an agreement, between companies that are described',
    text: `A supplement to the lease agreement between national grid operator ${tana} and ${qa}’s ${volt} was signed.`,
    finds: ['supplement to the lease agreement (agreement, signed): Tana Power, Voltaris'],
  },
  {
    rule: 'signed-document',
    why: 'who signs with two others',
    text: `In [date:March|XXXX-03], ${ke} signed an agreement with ${qa} and ${sk} on a feasibility study. The ministers of ${ke} and ${qa} signed a protocol in Vienna on the sharing of power.`,
    finds: [
      'agreement with Qatar and Slovakia on a feasibility study (agreement, signed): Qatar, Slovakia, Kenya; March',
      'protocol on the sharing of power (protocol, signed): Kenya, Qatar',
    ],
  },
  {
    rule: 'signed-document',
    why: 'a paper of three with the two of the sentence before',
    text: `The line is built by ${ke} and ${qa}. A tripartite memorandum with ${sk} on the branch to Tana and Lamu was concluded.`,
    finds: ['tripartite memorandum with Slovakia on the branch to Tana and Lamu (memorandum, signed): Slovakia, Kenya, Qatar [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'the state of the paragraph and that of the article; not where a bank lends',
    text: `[title]${ke}’s trade grows\n\n${ke} sold tea. ${ke} sold flowers.\n\n[country:Peru|PE] and [country:Chile|CL] met.\n\nTrade with ${qa}, frozen for years, is back. After a fisheries treaty was signed, it doubled.\n\n${sk} sent buses. The [organization:World Bank] looks at a road. Talks on a loan agreement continue.`,
    finds: [
      'fisheries treaty (treaty, signed): Qatar, Kenya [parties-from-paragraph]',
      'loan agreement (agreement, negotiating): Peru, Chile [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'its wont is no deed, and what expired may be prolonged',
    text: `The power contract between ${ke} and ${qa}, normally signed in May, is still being negotiated. The labour agreement between ${ke} and ${sk} expired in [date:2023|2023], and has been extended twice since then.`,
    finds: ['power contract (contract, negotiating): Kenya, Qatar', 'labour agreement (agreement, in-force): Kenya, Slovakia'],
  },
  {
    rule: 'signed-document',
    why: 'signed and not ratified; signatures put to it',
    text: `An agreement between ${ke} and ${qa} on customs was signed, but is yet to be ratified. Ministers from ${ke} and ${sk} put their signatures on [date:Monday] to a memorandum on police work.`,
    finds: ['agreement on customs (agreement, signed): Kenya, Qatar', 'memorandum on police work (memorandum, signed): Kenya, Slovakia; Monday'],
  },
  {
    rule: 'counted-bundle',
    why: 'trades at an exchange are no package',
    text: `In [date:May|XXXX-05], 212 contracts were concluded at the exchange. ${ke} and ${qa} signed 25 contracts.`,
    finds: ['25 contracts (package, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'each signer with a word of its own, and the two between whom it was signed',
    text: `The transit protocol was signed by ${ke}, by ${qa} and by the Prime Minister of ${sk}. A port accord was signed in [date:2019|2019] between Presidents [person:Ann Otieno|KE|President] and [person:Jan Novak|SK|President].`,
    finds: ['transit protocol (protocol, signed): Kenya, Qatar, Slovakia', 'port accord (agreement, signed): Ann Otieno, Jan Novak; 2019'],
  },
  {
    rule: 'signed-document',
    why: 'what stands between two others is not who signs',
    text: `The transit protocol was signed after clashes between ${ke} and ${qa}.`,
    finds: ['transit protocol (protocol, signed): '],
  },
  {
    rule: 'signed-document',
    why: 'a paper of which somebody says that it was never signed is none that is coming',
    text: `The transit protocol between ${ke} and ${qa} was never signed. The port accord between ${ke} and ${sk} has not yet been signed.`,
    finds: ['port accord (agreement, planned): Kenya, Slovakia'],
  },
  {
    rule: 'signed-document',
    why: 'a signing that is still to come',
    text: `${ke} welcomed the signing ceremony of the transit protocol with ${qa}, which will be held in [date:May|XXXX-05]. ${ke} hailed the signing of a port accord with ${sk} in [date:May|XXXX-05], which will help both.`,
    finds: ['transit protocol with Qatar (protocol, planned): Qatar, Kenya', 'port accord with Slovakia (agreement, signed): Slovakia, Kenya; May'],
  },
  {
    rule: 'signed-document',
    why: 'who answers signed too; whom others see did not',
    text: `Minister [person:Ann Otieno|KE|Minister] told reporters more.\nWhat of the border?\nThe border protocol was signed by ${qa}, by ${sk} and by us.\nWhat of the port?\nThe port accord was signed by ${qa} and ${sk} and seen by us.`,
    finds: ['border protocol (protocol, signed): Qatar, Slovakia, Ann Otieno [person-who-answers]', 'port accord (agreement, signed): Qatar, Slovakia'],
  },
  {
    rule: 'signed-document',
    why: 'under what it is, before its verb; what else was signed under it',
    text: `A supply contract between ${ke} and ${qa} under the port project has yet to be signed. A lease for power between ${ke} and ${sk} under the port project, he said, helped.`,
    finds: ['supply contract (contract, planned): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'what neither side signed; what a side signed and nobody has seen',
    text: `Neither ${ke} nor ${qa} signed the transit protocol. No country has ratified the port accord. ${ke} and ${sk} signed a visa accord that neither side has seen.`,
    finds: ['visa accord (agreement, signed): Kenya, Slovakia'],
  },
  {
    rule: 'signed-document',
    why: 'ministers of two states named by their adjectives, and two partners each with a word of its own',
    text: `The transit protocol was signed by [demonym:Kenyan|KE] and [demonym:Slovak|SK] ministers [person:Ann Otieno|KE|minister] and [person:Jan Novak|SK|minister]. ${ke} signed the agreement on the port with ${qa} and with ${sk}.`,
    finds: ['transit protocol (protocol, signed): Ann Otieno, Jan Novak', 'agreement on the port (agreement, signed): Qatar, Slovakia, Kenya'],
  },
];
