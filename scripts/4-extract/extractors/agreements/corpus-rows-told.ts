import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const qa = '[country:Qatar|QA]';
const sk = '[country:Slovakia|SK]';
const otieno = 'Minister [person:Ann Otieno|KE|Minister]';
const novak = '[person:Jan Novak|SK|Minister]';

/** Rows about papers of which a text tells in passing: in lists, by what they do, by who would not sign, by the city or the answer they belong to. */
export const rowsOfTold: readonly CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'items behind the signing of several by two who are named',
    text: `They saw the signing of three agreements by ${otieno} and ${novak}:\n\n• a memorandum of understanding on joint patrols;\n\n• an agreement on mutual recognition of licences.`,
    finds: [
      'three agreements (package, signed): Ann Otieno, Jan Novak',
      'memorandum of understanding on joint patrols (memorandum, signed): Ann Otieno, Jan Novak [parties-from-sentence-before]',
      'agreement on mutual recognition of licences (agreement, signed): Ann Otieno, Jan Novak [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what a package that was signed includes; a package that nobody signed',
    text: `${ke} and ${qa} signed two documents. The package includes an agreement on transport and a memorandum on customs.\n\n${ke} likes ${sk}. The package includes an agreement on sheep.`,
    finds: [
      'two documents (package, signed): Kenya, Qatar',
      'agreement on transport (agreement, signed): Kenya, Qatar [parties-from-sentence-before]',
      'memorandum on customs (memorandum, signed): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'by what it lays down',
    text: `A protocol signed on [date:Wednesday|2025-10-15] in the town of Isfara lays down shares for every month. A protocol signed on [date:Friday|2025-10-17] in the town of Isfara is long. ${ke} and ${qa} read it.`,
    finds: ['protocol that lays down shares for every month (protocol, signed): ; Wednesday'],
  },
  {
    rule: 'signed-document',
    why: 'what somebody would not sign waits; what has no name of its own is not there',
    text: `When ${novak} kept his [demonym:Kenyan|KE] visitor waiting and declined to sign the Nakamal Agreement, it was a snub. ${novak} declined to sign a fisheries agreement.`,
    finds: ['Nakamal Agreement (agreement, stalled): Jan Novak, Kenyan'],
  },
  {
    rule: 'signed-document',
    why: 'by the city and its date',
    text: `${ke} mended its relations under the [capital:Beijing|CN] agreement of [date:March 2023|2023-03].`,
    finds: ['Beijing agreement of March 2023 (agreement, in-force): ; March 2023'],
  },
  {
    rule: 'signed-document',
    why: 'one that followed another; who followed is no paper',
    text: `An agreement between ${ke} and ${qa} on fish has been in force since [date:1995|1995]; a double taxation treaty followed. The investment treaty followed the visit closely.`,
    finds: [
      'agreement on fish (agreement, in-force): Kenya, Qatar; 1995',
      'double taxation treaty (treaty, signed): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'the record of discussions of an agency; a record',
    text: `${ke} and ${qa} signed the following documents.\n\n- Record of Discussions between the [organization:Sun Agency] and the [organization:Flood Committee] on early warning.\n\n${ke} and ${qa} signed the record.`,
    finds: ['Record of Discussions (memorandum, signed): Sun Agency, Flood Committee'],
  },
  {
    rule: 'signed-bundle',
    why: 'by what they grant; several of no kind',
    text: `${otieno} and ${novak} signed the grant and loan agreements in Nairobi. ${otieno} and ${novak} signed the other agreements in Nairobi.`,
    finds: ['grant and loan agreements (package, signed): Ann Otieno, Jan Novak'],
  },
  {
    rule: 'signed-document',
    why: 'by what was done under one that was prolonged',
    text: `${ke} took 58 percent of the power under a contract that ${qa} and ${ke} prolonged [date:last December|2022-12]. ${ke} took the power under a contract.`,
    finds: ['contract under which Kenya took 58 percent of the power (contract, in-force): Kenya, Qatar [party-from-same-sentence, title-from-its-clause]'],
  },
  {
    rule: 'signed-document',
    why: 'two join a third, and all three sign',
    text: `${otieno} met ${novak}. The two ministers joined [person:Ali Salem|QA|Minister] in Doha, where the three signed a declaration on friendship.`,
    finds: ['declaration on friendship (declaration, signed): Ann Otieno, Jan Novak, Ali Salem [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'of three sides, the three of the sentence',
    text: `${ke} and ${sk} met. In another trilateral arrangement, signed in [date:2021|2021], ${ke} supplied gas to ${qa} through [country:Oman|OM].`,
    finds: ['trilateral arrangement (agreement, signed): Kenya, Qatar, Oman; 2021'],
  },
  {
    rule: 'signed-document',
    why: 'the government of a person who is named',
    text: `After ${otieno}’s government signed its security pact with ${qa} in May, [country:Peru|PE] closed its embassy.`,
    finds: ['security pact with Qatar (agreement, signed): Qatar, Ann Otieno'],
  },
  {
    rule: 'declared-partnership',
    why: 'since when it is held, and with whom it concluded it',
    text: `${ke} has had a strategic partnership with ${qa} since [date:2012|2012].\n\n${sk} went on. The strategic partnership it concluded with ${qa} covers trade.\n\n${ke} has a strategic partnership with many.`,
    finds: [
      'strategic partnership (partnership, in-force): Qatar, Kenya; 2012',
      'strategic partnership (partnership, in-force): Qatar, Slovakia [party-from-pronoun]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what is stressed, or to be sped up, is not done',
    text: `${ke} and ${qa} stressed on concluding the bilateral trade agreement. ${ke} and ${qa} agreed to expedite the conclusion of the transit agreement.`,
    finds: ['bilateral trade agreement (agreement, planned): Kenya, Qatar', 'transit agreement (agreement, planned): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'of three parties, where only two are told',
    text: `${ke} invited ${qa}. A preliminary agreement on the cost has been reached, according to which each of the three parties will contribute.`,
    finds: ['preliminary agreement on the cost (agreement, signed): '],
  },
  {
    rule: 'bundle-items',
    why: 'the items in the words of the article, bodies with them',
    text: `${ke} signed several loan agreements, including one for [organization:Asian Bank] roads and another for [organization:Savings Fund] schools.`,
    finds: [
      'several loan agreements (package, signed): Kenya',
      'agreement for Asian Bank roads (agreement, signed): Kenya [bundle-items]',
      'agreement for Savings Fund schools (agreement, signed): Kenya [bundle-items]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'a list below a line of its own, of what the sentence before says was signed',
    text: `${ke} and ${qa} talked. In addition, 11 documents were signed at the level of governments.\nAmong them:\n- Memorandum on cooperation in the silk industry.`,
    finds: [
      '11 documents (package, signed): Kenya, Qatar [parties-from-sentence-before]',
      'Memorandum on cooperation in the silk industry (memorandum, signed): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what was announced; a plan that was announced',
    text: `${ke} and ${qa} announced a historic agreement on visa-free travel. ${ke} and ${sk} announced a plan to talk.`,
    finds: ['agreement on visa-free travel (agreement, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'what the next sentence says was done to it',
    text: `In Lima he got a protocol on a terminal. He signed it with ${qa}.\n\n${ke} has a transit trade agreement with ${sk} since May. It is in force, but nobody uses it.`,
    finds: ['protocol on a terminal (protocol, signed): ', 'transit trade agreement with Slovakia (agreement, in-force): Slovakia, Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'whom it exempts; which they signed',
    text: `${ke} and ${qa} signed an agreement exempting holders of diplomatic passports from visas. The Strategic Partnership Treaty that they signed in [date:2018|2018] gives them the means.`,
    finds: [
      'agreement exempting holders of diplomatic passports from visas (agreement, signed): Kenya, Qatar',
      'Strategic Partnership Treaty (treaty, signed): Kenya, Qatar; 2018 [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what signed documents include, in the next sentence; the third of them',
    text: `${ke} and ${qa} talked, and four documents were signed. They include a power purchase agreement and a memorandum on the transit of fuel. The third, an accord on patrols in the region, has not been published.`,
    finds: [
      'four documents (package, signed): Kenya, Qatar [parties-from-sentence-before]',
      'power purchase agreement (agreement, signed): Kenya, Qatar [parties-from-sentence-before]',
      'memorandum on the transit of fuel (memorandum, signed): Kenya, Qatar [parties-from-sentence-before]',
      'accord on patrols in the region (agreement, signed): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what documents include that nobody signed',
    text: `${ke} and ${qa} talked. Their papers fill four shelves. They include a memorandum on the transit of fuel.`,
    finds: [],
  },
  {
    rule: 'signed-document',
    why: 'a programme of cooperation beside an agreement',
    text: `${ke} and ${qa} signed the Agreement on Driving Licences and the Programme of Cooperation in the Field of Training.`,
    finds: [
      'Agreement on Driving Licences (agreement, signed): Kenya, Qatar',
      'Programme of Cooperation in the Field of Training (program, signed): Kenya, Qatar',
    ],
  },
  {
    rule: 'signed-document',
    why: 'a paper of which only the two who signed it are told; one of which only one is',
    text: `In [date:2023|2023] ${ke} and ${qa} signed a roadmap. ${sk} signed a protocol.`,
    finds: ['roadmap (program, signed): Kenya, Qatar; 2023'],
  },
  {
    rule: 'signed-document',
    why: 'what will come into force is signed, and no more; what is talked about is not',
    text: `${ke} and ${qa} spoke of a visa agreement for travel and tourism that will come into force on [date:Sunday]. The tax treaty between ${ke} and ${qa} will enter into force in [date:May|XXXX-05]. ${ke} and ${sk} talked about concluding a trade agreement.`,
    finds: [
      'visa agreement for travel and tourism (agreement, signed): Kenya, Qatar [parties-from-sentence-before]',
      'tax treaty (treaty, signed): Kenya, Qatar',
      'trade agreement (agreement, planned): Kenya, Slovakia',
    ],
  },
  {
    rule: 'signed-document',
    why: 'a name that begins with "New"; what is being established',
    text: `${ke} and ${qa} praised results, including the New START treaty. Talks on establishing a Free Trade Agreement between ${ke} and ${sk} are under way.`,
    finds: ['New START treaty (treaty, unknown): ', 'Free Trade Agreement (agreement, negotiating): Kenya, Slovakia'],
  },
  {
    rule: 'declared-partnership',
    why: 'into what they agreed to turn it',
    text: `${ke} and ${qa} signed an agreement on ores. They agreed to turn it into a strategic partnership.`,
    finds: ['agreement on ores (agreement, signed): Kenya, Qatar', 'strategic partnership (partnership, planned): Kenya, Qatar [parties-from-sentence-before]'],
  },
  {
    rule: 'later-reference',
    why: 'what was agreed a sentence before is what was signed',
    text: `${ke} and ${qa} have agreed to build a joint plant for medicines. The agreement was signed in Lima.`,
    finds: [
      'build a joint plant for medicines (agreement, planned): Kenya, Qatar [agreed-to-do]',
      'build a joint plant for medicines (agreement, signed): Kenya, Qatar [agreed-to-do, later-reference]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'how much and what for are no part of the name; a comma before the last of three',
    text: `${ke} and ${qa} signed four grant agreements for a total of $237 million. They signed an agreement for the repair of a road to improve access, and the Declaration on Friendship, Alliance, and Partnership. It ends 20 years of development partnership with ${sk}.`,
    finds: [
      'four grant agreements (package, signed): Kenya, Qatar',
      'agreement for the repair of a road (agreement, signed): Kenya, Qatar [parties-from-sentence-before]',
      'Declaration on Friendship, Alliance, and Partnership (declaration, signed): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what others could not; whose founding document it is; a fair is no project',
    text: `${ke} and ${qa} did what nobody could not and signed a treaty on their border. It joined a network whose founding document was signed in Lima, and the fair EXPO 2025.`,
    finds: ['treaty on their border (treaty, signed): Kenya, Qatar'],
  },
];
