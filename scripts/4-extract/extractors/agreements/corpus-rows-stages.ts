import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const ug = '[country:Uganda|UG]';
const om = '[country:Oman|OM]';
const td = '[country:Chad|TD]';
const bank = '[organization:Islamic Development Bank]';

/** Rows about how far an agreement is, and whom it binds. */
export const rowsOfStages: readonly CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'only a draft of it',
    text: `I am told that ${ke} and ${ug} exchanged a first draft of a protocol on exchange of data. ${ke} and ${ug} exchanged a protocol on trade.`,
    finds: ['protocol on exchange of data (protocol, negotiating): Kenya, Uganda', 'protocol on trade (protocol, signed): Kenya, Uganda'],
  },
  {
    rule: 'signed-document',
    why: 'procedures that its signing needs',
    text: `They spoke of the procedures necessary for the signing of the Transit Agreement between ${ke} and ${ug}.`,
    finds: ['Transit Agreement (agreement, planned): Kenya, Uganda'],
  },
  {
    rule: 'signed-document',
    why: 'what somebody came home with, and a draft',
    text: `${ke} came home with a partnership agreement on minerals. ${ke} came with a draft agreement on cobalt.`,
    finds: ['partnership agreement on minerals (agreement, signed): Kenya', 'agreement on cobalt (agreement, negotiating): Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'in the stage of being prepared',
    text: `${ke} and ${ug} met. The agreement on visas for citizens of the two countries is in the stage of preparing.`,
    finds: ['agreement on visas for citizens (agreement, negotiating): Kenya, Uganda [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'a place where borders meet, and one thing linked with another',
    text: `${ke} and ${ug} signed an agreement on the point where the frontiers meet, and a document on the linking of the Prat Zone with the Berg Zone was signed.`,
    finds: [
      'agreement on the point where the frontiers meet (agreement, signed): Kenya, Uganda',
      'document on the linking of the Prat Zone with the Berg Zone (package, signed): Kenya, Uganda [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'later-reference',
    why: 'an agreement with a story of its own',
    text: `${ke} and ${ug} signed an agreement on roads in [date:2010|2010]. The agreement which ${ke} and ${om} reached in [date:2025|2025] on a lake shows it.`,
    finds: ['agreement on roads (agreement, signed): Kenya, Uganda; 2010', 'agreement on a lake (agreement, signed): Kenya, Oman; 2025'],
  },
  {
    rule: 'joint-project',
    why: 'work that has begun, a study, a wish',
    text: `They named the ${ke}-${ug} railway, on which work began in [date:May|XXXX-05]. ${om} pays for the feasibility study for the ${ke}-${om} railway. The ${ug}-${om} pipeline was named.`,
    finds: [
      'Kenya-Uganda railway (project, in-force): Kenya, Uganda',
      'Kenya-Oman railway (project, planned): Kenya, Oman',
      'Uganda-Oman pipeline (project, unknown): Uganda, Oman',
    ],
  },
  {
    rule: 'one-with',
    why: 'its noun stands before',
    text: `${ke} signed a tax treaty with ${om} and another with ${ug}.`,
    finds: ['tax treaty with Oman (treaty, signed): Oman, Kenya', 'tax treaty with Uganda (treaty, signed): Uganda, Kenya [one-with]'],
  },
  {
    rule: 'one-with',
    why: 'with a verb of its own',
    text: `${ke} trades. A deal with the [organization:Gulf Cooperation Council] is planned; one with ${om}, signed in [date:May 2025|2025-05], took effect in [date:June|XXXX-06].`,
    finds: [
      'deal with the Gulf Cooperation Council (agreement, planned): Gulf Cooperation Council',
      'deal with Oman (agreement, in-force): Oman; May 2025 [one-with]',
    ],
  },
  { rule: 'one-with', why: 'a meeting', text: `${ke} held a meeting with ${om} and one with ${ug}.`, finds: [] },
  {
    rule: 'signed-document',
    why: 'a bracket and a clause before its verb',
    text: `A credit agreement with the ${bank} (IsDB), which is owed $20 million, is still being negotiated by ${td}.`,
    finds: ['credit agreement with the Islamic Development Bank (agreement, negotiating): Islamic Development Bank, Chad'],
  },
  {
    rule: 'signed-document',
    why: 'signed by the railways of three states',
    text: `An agreement on the coast line was concluded by the railways of ${ke}, ${ug}, and ${td}.`,
    finds: ['agreement on the coast line (agreement, signed): Kenya, Uganda, Chad'],
  },
  {
    rule: 'signed-document',
    why: 'a draft changes hands',
    text: `${ke} and ${ug} are negotiating a protocol on shared posts, the draft of which was exchanged in [date:May|XXXX-05].`,
    finds: ['protocol on shared posts (protocol, negotiating): Kenya, Uganda [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'with whom it is being negotiated',
    text: `${ke} grows. ${ke} trades. ${ke} builds. A gas purchase agreement for the winter is being negotiated with ${om}.`,
    finds: ['gas purchase agreement for the winter (agreement, negotiating): Oman, Kenya [party-from-the-state-the-article-speaks-of]'],
  },
  {
    rule: 'signed-document',
    why: 'the government whose officials speak, where another state is named nearly as often',
    text: `${ke} sells tea. ${ug} buys it. ${ke} and ${ug} trade. President [person:Amina Wekesa|KE|President] is in ${ke}. Minister [person:Otieno Barasa|KE|Minister] waits in ${ug}. A quota of 40 nurses was agreed under the memorandum with ${om} on nursing.`,
    finds: ['memorandum with Oman on nursing (memorandum, in-force): Oman, Kenya [party-from-the-state-the-article-speaks-of]'],
  },
  {
    rule: 'signed-document',
    why: 'no officials of the state named most',
    text: `${ke} sells tea. ${ug} buys it. ${ke} and ${ug} trade. ${ke} grows. ${ug} waits. ${ke} rests. A quota of 40 nurses was agreed under the memorandum with ${om} on nursing.`,
    finds: ['memorandum with Oman on nursing (memorandum, in-force): Oman'],
  },
  {
    rule: 'signed-document',
    why: 'a condition is not met yet',
    text: `${om} will move only after ${ke} and ${ug} sign a water treaty.`,
    finds: ['water treaty (treaty, planned): Kenya, Uganda'],
  },
  {
    rule: 'signed-document',
    why: 'what was agreed comes later',
    text: `It was agreed that ${ke} will take power from ${ug} under a long-term contract.`,
    finds: ['long-term contract (contract, planned): Uganda, Kenya [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'ready, but for the signature',
    text: `An agreement between ${ke} and ${ug} on the dam is ready, subject to the signature of the ministers.`,
    finds: ['agreement on the dam (agreement, planned): Kenya, Uganda'],
  },
  {
    rule: 'signed-document',
    why: 'since when it is there; when it runs out says nothing of that',
    text: `The tax treaty with ${om} dates from [date:May 2019|2019-05]. The visa treaty with ${ke} expires in [date:June|XXXX-06].`,
    finds: ['tax treaty with Oman (treaty, signed): Oman; May 2019', 'visa treaty with Kenya (treaty, in-force): Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'not signed so far',
    text: `${ke} and ${ug} met. The agreement on a common oil market, which was to have become effective in [date:2025|2025], has not been signed until now.`,
    finds: ['agreement on a common oil market (agreement, planned): Kenya, Uganda [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'a loan, a framework; not such as are only told of',
    text: `${ke} and the ${bank} are negotiating a $90 million loan for buses. A framework for rail cooperation was signed by ${ke} and ${td}. A loan helped ${ug} within the framework of the plan.`,
    finds: ['loan for buses (contract, negotiating): Kenya, Islamic Development Bank', 'framework for rail cooperation (agreement, signed): Kenya, Chad'],
  },
  {
    rule: 'signed-document',
    why: 'a verb that begins like “for”',
    text: `${ke} and ${ug} met. The memorandum foresees 28,500 jobs.`,
    finds: [],
  },
  {
    rule: 'signed-document',
    why: 'said of the items behind them',
    text: `The Agreement on Extradition and the memorandum on tourism between ${ke} and ${ug} are among the signed documents.`,
    finds: ['Agreement on Extradition (agreement, signed): ', 'memorandum on tourism (memorandum, signed): Kenya, Uganda'],
  },
  {
    rule: 'signed-bundle',
    why: 'several with a name, which two signed; similar ones with two others',
    text: `The Geneva protocols, which ${ke} and ${ug} signed in [date:2009|2009], would have helped. Similar documents with ${td} and ${om} were signed in [date:June|XXXX-06].`,
    finds: ['Geneva protocols (package, signed): Kenya, Uganda; 2009', 'documents with Chad and Oman (package, signed): Chad, Oman; June'],
  },
  {
    rule: 'signed-document',
    why: 'the pair of the title, not those named on the way',
    text: `[title]${ke} and ${ug} meet\n\nThe minister came from ${om} and ${td}. Talks on a broader investment treaty have been stalled since [date:2023|2023].`,
    finds: ['investment treaty (treaty, stalled): Kenya, Uganda [parties-from-title]'],
  },
  {
    rule: 'signed-document',
    why: 'three bodies with brackets and an owner',
    text: `A tripartite deal concluded in [date:May|XXXX-05] by the [organization:Kenya Power Authority] (KPA), the [organization:Uganda Electricity Board] and [country:Rwanda|RW]’s [organization:REG] allows it.`,
    finds: ['tripartite deal (agreement, signed): Kenya Power Authority, Uganda Electricity Board, REG; May'],
  },
  {
    rule: 'signed-document',
    why: 'what a clause behind it gives a state to do',
    text: `He demanded the agreement with ${om}, signed in [date:May|XXXX-05], under which ${td} had sent 14 people.`,
    finds: ['agreement with Oman (agreement, signed): Oman, Chad; May'],
  },
  {
    rule: 'signed-document',
    why: 'the three of them',
    text: `[person:Mahamat Deby|TD|president] and [person:Omar Tiani|NE|president] met [person:Bola Tinubu|NG|president] in Kano, where the three of them signed the Treaty on Lake Water.`,
    finds: ['Treaty on Lake Water (treaty, signed): Mahamat Deby, Omar Tiani, Bola Tinubu [parties-from-sentence-before]'],
  },
  { rule: 'signed-document', why: 'a state’s own plan', text: 'The Energy Growth Roadmap foresees 300 jobs.', finds: [] },
  {
    rule: 'signed-document',
    why: 'two bodies with their states in the name',
    text: `12 documents were signed, among them:\n• Memorandum of Understanding between the ${ke} [organization:Atomic Energy Agency] and the [organization:Nuclear Safety Authority] of ${om} (NSA);`,
    finds: [
      '12 documents (package, signed): ',
      'Memorandum of Understanding between the Kenya Atomic Energy Agency and the Nuclear Safety Authority of Oman (NSA) (memorandum, signed): Atomic Energy Agency, Nuclear Safety Authority',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what is agreed to be done besides',
    text: `[country:Kenya|KE] and ${om} agreed to work towards an early conclusion of the Agreement on Transfer of Prisoners and to expedite the ratification of the Border Treaty signed in [date:May|XXXX-05].`,
    finds: [
      'Agreement on Transfer of Prisoners (agreement, negotiating): Kenya, Oman',
      'Border Treaty (treaty, signed): Kenya, Oman; May [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what is still to be signed and ratified',
    text: `We expect the financing agreement with ${om} to be signed and ratified next year.`,
    finds: ['financing agreement with Oman (agreement, planned): Oman'],
  },
  {
    rule: 'signed-document',
    why: 'a joint work programme, and one of a body for itself',
    text: `[person:Ann Otieno|KE|minister] and [person:Omar Tiani|OM|minister] signed a Joint Work Programme on energy. Its work programme lists 12 items.`,
    finds: ['Joint Work Programme on energy (program, signed): Ann Otieno, Omar Tiani'],
  },
  {
    rule: 'signed-document',
    why: 'papers of a list whose verb follows the last one, and one without a verb',
    text: `A joint declaration on trade, a treaty on friendship as well as several documents on trade are expected to be signed by ${ke} and ${ug}. A joint declaration on gold, a treaty on gold.`,
    finds: [
      'joint declaration on trade (declaration, planned): ',
      'treaty on friendship (treaty, planned): ',
      'several documents on trade (package, planned): Kenya, Uganda',
    ],
  },
  {
    rule: 'signed-document',
    why: 'a name in quotation marks before its verb, and one without a verb',
    text: `The “Water Sharing Agreement” was signed by ${ke} and ${ug}. The “spirit of the agreement” was felt by all.`,
    finds: ['Water Sharing Agreement (agreement, signed): Kenya, Uganda'],
  },
  {
    rule: 'signed-document',
    why: 'a name in quotation marks goes on to the mark that closes it; what makes way is no subject',
    text: `${ke} and ${ug} have signed the “Agreement on the deployment of police to Zanzibar” in Kampala. ${ke} and ${ug} will finalise the Memorandum of Understanding to make way for it.`,
    finds: [
      'Agreement on the deployment of police to Zanzibar (agreement, signed): Kenya, Uganda',
      'Memorandum of Understanding (memorandum, planned): Kenya, Uganda',
    ],
  },
  {
    rule: 'signed-document',
    why: 'who tells of it does not sign it; in what talks will end',
    text: `President [person:Ann Lee|OM] said that ${ke} and ${ug} would sign a peace treaty. The talks of ${ke} with ${ug} will culminate in a signing of an agreement on roads.`,
    finds: ['peace treaty (treaty, planned): Kenya, Uganda', 'agreement on roads (agreement, planned): Kenya, Uganda [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-bundle',
    why: 'what was reached “at the highest level” tells no occasion; “would” ends one',
    text: `The agreements reached at the highest level by ${ke} and ${ug} would be carried out. The agreements reached in Kampala by ${ke} and ${ug} would be carried out.`,
    finds: ['agreements reached in Kampala by Kenya and Uganda (package, signed): Kenya, Uganda'],
  },
  {
    rule: 'signed-document',
    why: 'a dash ends the name',
    text: `${ke} and ${ug} signed an agreement on mutual trips of citizens – more. ${ke} and ${ug} signed an agreement on a Nairobi–Kampala road.`,
    finds: [
      'agreement on mutual trips of citizens (agreement, signed): Kenya, Uganda',
      'agreement on a Nairobi–Kampala road (agreement, signed): Kenya, Uganda',
    ],
  },
];
