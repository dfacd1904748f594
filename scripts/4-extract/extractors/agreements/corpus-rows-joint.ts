import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const qa = '[country:Qatar|QA]';
const om = '[country:Oman|OM]';

/** Rows about partnerships that last or are talked of, projects that two build, arrangements, and numbers that belong to a name. */
export const rowsOfJoint: readonly CorpusRow[] = [
  {
    rule: 'declared-partnership',
    why: 'since when two are partners',
    text: `${ke} and ${qa} have been strategic partners since [date:2015|2015].`,
    finds: ['strategic partnership (partnership, in-force): Kenya, Qatar; 2015'],
  },
  {
    rule: 'declared-partnership',
    why: 'partners in a manner of speaking, and firms',
    text: `${ke} and ${qa} have been strategic partners in the fight for water. The firms have been strategic partners since [date:2015|2015].`,
    finds: [],
  },
  {
    rule: 'declared-partnership',
    why: 'a partnership that is talked of, or only proposed',
    text: `${ke} and ${qa} were discussing an upgrade to a comprehensive strategic partnership. ${ke} and ${om} proposed raising their ties to a strategic partnership.`,
    finds: [
      'comprehensive strategic partnership (partnership, negotiating): Kenya, Qatar [parties-from-sentence-before]',
      'strategic partnership (partnership, planned): Kenya, Oman [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'declared-partnership',
    why: 'no talks on it, and another sort of upgrade',
    text: `${ke} and ${qa} would discuss an upgrade to a strategic partnership. ${ke} discussed an upgrade to the port with ${qa}.`,
    finds: [],
  },
  {
    rule: 'joint-project',
    why: 'what two have agreed to build together',
    text: `Work goes on at the Tana hydropower plant on the Tana River, a 140-megawatt project ${ke} and ${qa} agreed to build together in [date:2021|2021].`,
    finds: ['Tana hydropower plant (project, unknown): Kenya, Qatar'],
  },
  {
    rule: 'joint-project',
    why: 'what one builds, and what two only visited',
    text: `The Tana hydropower plant, a project ${ke} is building, is late. The Tana hydropower plant, a project that ${ke} and ${qa} praised, is late.`,
    finds: [],
  },
  {
    rule: 'agreed-to-do',
    why: 'a verb without its object',
    text: `It is a port that ${ke} and ${qa} agreed to build together in [date:2021|2021].`,
    finds: [],
  },
  {
    rule: 'agreed-to-do',
    why: 'a verb with its object',
    text: `${ke} and ${qa} agreed to build together a port in Lamu.`,
    finds: ['build together a port in Lamu (agreement, planned): Kenya, Qatar [agreed-to-do]'],
  },
  {
    rule: 'signed-document',
    why: 'what is sold under an arrangement for some years',
    text: `${ke} trades with ${qa}. Under a five-year arrangement signed in that same January, ${ke} agreed to sell rice to ${qa}.`,
    finds: ['five-year arrangement under which Kenya agreed to sell rice to Qatar (agreement, signed): Kenya, Qatar [title-from-its-clause]'],
  },
  {
    rule: 'signed-document',
    why: 'an arrangement of chairs',
    text: `${ke} and ${qa} praised the arrangement of chairs. ${ke} and ${qa} made an arrangement with a florist.`,
    finds: [],
  },
  {
    rule: 'signed-document',
    why: 'a number that is its name',
    text: 'The quotas were laid down by Protocol 566, adopted in Moscow in [date:1987|1987].',
    finds: ['Protocol 566 (protocol, signed): ; 1987'],
  },
  { rule: 'signed-document', why: 'a number of something else', text: 'In the Protocol 12 players are named.', finds: [] },
  {
    rule: 'signed-document',
    why: 'a first one, beside the one that followed it',
    text: `A first agreement on the power line between ${ke} and ${qa} was signed in [date:2019|2019] but lapsed. The agreement on the power line between ${ke} and ${om} was signed in [date:2020|2020].`,
    finds: ['first agreement on the power line (agreement, stalled): Kenya, Qatar', 'agreement on the power line (agreement, signed): Kenya, Oman; 2020'],
  },
  {
    rule: 'joint-project',
    why: 'a dam that somebody was against',
    text: `Relations were frozen because of his opposition to the Rogun dam. ${ke} protested against the Rogun project.`,
    finds: [],
  },
  {
    rule: 'signed-document',
    why: 'which agreement it is not, there is',
    text: `It is not the Mutual Defense Treaty of [date:1951|1951]. It is not the treaty that was hoped for.`,
    finds: ['Mutual Defense Treaty (treaty, signed): ; 1951'],
  },
  {
    rule: 'signed-bundle',
    why: 'what contracts are worth',
    text: `Companies from ${ke} and ${qa} signed contracts worth $312 million at a forum in Lamu.`,
    finds: ['contracts worth $312 million (package, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-bundle',
    why: 'contracts that are hoped for, and such of which nothing is told',
    text: `${ke} hopes for contracts worth $312 million with ${qa}. Companies from ${ke} and ${qa} signed contracts at a forum. Projects were approved, contracts worth €1.9 billion had been signed.`,
    finds: [],
  },
  {
    rule: 'signed-bundle',
    why: 'treaties of two years, of a state that is no more and another one',
    text: `The only papers are the Soviet-[demonym:Afghan|AF] treaties of [date:1921|1921] and [date:1946|1946], which deal with frontiers.`,
    finds: ['Soviet-Afghan treaties of 1921 and 1946 (package, signed): Afghan'],
  },
  {
    rule: 'signed-bundle',
    why: 'treaties of two years, of nobody in particular',
    text: `The treaties of [date:1921|1921] and [date:1946|1946] are old. Many [demonym:Afghan|AF] treaties of [date:1921|1921] and [date:1946|1946] are lost.`,
    finds: [],
  },
  {
    rule: 'joint-project',
    why: 'a work that is known to be of several, two of whom the text names elsewhere',
    text: `Trucks from [country:Angola|AO] wait at the border of [country:Zambia|ZM]. The Lobito Corridor will not help ${ke}.`,
    finds: ['Lobito Corridor (project, unknown): Angola, Zambia [parties-from-gazetteer]'],
  },
  {
    rule: 'joint-project',
    why: 'a known work with its noun, of which the text names no two owners',
    text: `The Kambarata-1 hydropower plant is late, the TAZARA line is older, and Nord Stream 2 rusts. ${ke} has the Lobito Corridor in mind.`,
    finds: [
      'Kambarata-1 hydropower plant (project, unknown): ',
      'TAZARA line (project, unknown): ',
      'Nord Stream 2 (project, unknown): ',
      'Lobito Corridor (project, unknown): ',
    ],
  },
  {
    rule: 'joint-project',
    why: 'the town, the body and the village of a known work, and a development that is no road',
    text: 'Trains reach Lobito and Chabahar. The Lobito Corridor Transit Agency sits in Yavan district. A development road map names Kambarata.',
    finds: [],
  },
  {
    rule: 'exchanged-notes',
    why: 'notes that two states exchange',
    text: `${ke} and ${qa} met in May. In their presence notes were exchanged on the provision of grant aid in the amount of 1.37 billion yen.`,
    finds: ['exchange of notes on the provision of grant aid (agreement, signed): Kenya, Qatar [parties-from-sentence-before, exchanged-notes]'],
  },
  {
    rule: 'exchanged-notes',
    why: 'notes of lovers, of a bank, and of protest',
    text: `The two pupils exchanged notes. ${ke} printed notes on cotton, and ${qa} handed over a note on the delay.`,
    finds: [],
  },
  {
    rule: 'listed-partners',
    why: 'what a state has beside embassies',
    text: `${ke} has embassies in all capitals, strategic partnerships with ${qa} and ${om}, and goodwill.`,
    finds: ['strategic partnership (partnership, in-force): Kenya, Qatar', 'strategic partnership (partnership, in-force): Kenya, Oman'],
  },
  {
    rule: 'signed-document',
    why: 'talks on an agreement with a bloc that was named before',
    text: 'A free trade agreement with the bloc, on which talks have been promised for years, would help exporters.',
    finds: ['free trade agreement (agreement, negotiating): '],
  },
  {
    rule: 'signed-document',
    why: 'who reached it and when, before what it is about; and a city that is only where it was signed',
    text: `The agreement which ${ke} and ${qa} reached in [date:2025|2025] on the summer regime of the lake shows what can be done. ${ke} and ${om} signed a treaty on the state border in Bishkek on [date:March 13|2025-03-13].`,
    finds: [
      'agreement on the summer regime of the lake (agreement, signed): Kenya, Qatar; 2025',
      'treaty on the state border (treaty, signed): Kenya, Oman; March 13',
    ],
  },
];
