import type { Corpus, CorpusRow } from '../../corpus.ts';
import { readMarkup } from '../../lexicon/read-markup.ts';
import type { Span } from '../../match.ts';
import { rowsOfJoint } from './corpus-rows-joint.ts';
import { rowsOfMakers } from './corpus-rows-makers.ts';
import { rowsOfNames } from './corpus-rows-names.ts';
import { rowsOfSides } from './corpus-rows-sides.ts';
import { rowsOfStages } from './corpus-rows-stages.ts';
import { rowsOfStanding } from './corpus-rows-standing.ts';
import { rowsOfTerms } from './corpus-rows-terms.ts';
import { rowsOfTold } from './corpus-rows-told.ts';
import { rowsOfWords } from './corpus-rows-words.ts';
import { agreementRules, extractAgreements } from './extract-agreements.ts';

const rahmon = 'Tajik President [person:Emomali Rahmon|TJ|President]';
const mirziyoyev = '[person:Shavkat Mirziyoyev|UZ]';
const tj = '[country:Tajikistan|TJ]';
const cn = '[country:China|CN]';

const rows: CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'a day between the noun and what it is about',
    text: `${rahmon} and his Uzbek counterpart ${mirziyoyev} signed an agreement on [date:Friday|2025-03-14] on the joint construction of two hydropower plants on the Zarafshon river, the latest sign of warming.`,
    finds: [
      'agreement on the joint construction of two hydropower plants on the Zarafshon river (agreement, signed): Emomali Rahmon, Shavkat Mirziyoyev; Friday',
    ],
  },
  {
    rule: 'signed-document',
    why: 'the nearest two states are the sides',
    text: `Minister [person:Farzaneh Sadegh|IR] held talks with Minister [person:Azim Ibrohim|TJ] on a route through [country:Turkmenistan|TM] and [country:Uzbekistan|UZ]. The sides signed a memorandum of understanding on transit tariffs and agreed to set up a joint working group.`,
    finds: ['memorandum of understanding on transit tariffs (memorandum, signed): Farzaneh Sadegh, Azim Ibrohim [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'a title runs past "and"',
    text: `The [organization:European Union] and ${tj} initialled an Enhanced Partnership and Cooperation Agreement on [date:Tuesday].`,
    finds: ['Enhanced Partnership and Cooperation Agreement (agreement, negotiating): European Union, Tajikistan'],
  },
  {
    rule: 'signed-document',
    why: 'a preparation is a plan',
    text: `[country:Afghanistan|AF] and ${tj} agreed to prepare and develop a Strategic Partnership Agreement.`,
    finds: ['Strategic Partnership Agreement (agreement, planned): Afghanistan, Tajikistan'],
  },
  {
    rule: 'signed-document',
    why: 'what follows in the sentence is its own',
    text: `The agreement on international road transport, which [capital:Tehran|IR] and [capital:Dushanbe|TJ] signed on [date:17.01.2023|2023-01-17], entered into force on [date:02.03.2024|2024-03-02].`,
    finds: ['agreement on international road transport (agreement, in-force): Tehran, Dushanbe; 17.01.2023'],
  },
  {
    rule: 'signed-document',
    why: 'a denied ratification leaves it signed',
    text: '[country:Turkmenistan|TM]’s partnership agreement, signed in [date:1998|1998], has still not been ratified by the parliament.',
    finds: ['partnership agreement (agreement, signed): Turkmenistan; 1998'],
  },
  {
    rule: 'signed-document',
    why: 'a foundation is in force; the parties stand in the sentence before',
    text: `In a meeting with [person:Kassym-Jomart Tokayev|KZ], [person:Rahmon|TJ] spoke of the relations between ${tj} and [country:Kazakhstan|KZ]. He underscored the importance of the Treaty on Allied Relations as a foundation.`,
    finds: ['Treaty on Allied Relations (treaty, in-force): Kassym-Jomart Tokayev, Rahmon [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'a draft is being negotiated',
    text: `${tj} and [country:Kuwait|KW] met. The minister called for work to be speeded up on the draft agreement on the promotion of investments, on which negotiations have been under way.`,
    finds: ['agreement on the promotion of investments (agreement, negotiating): Tajikistan, Kuwait [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'a program with its years',
    text: `${tj} and ${cn} signed a cooperation program for [date:2025-2027|2025/2027].`,
    finds: ['cooperation program for 2025-2027 (program, signed): Tajikistan, China'],
  },
  {
    rule: 'signed-document',
    why: 'an agreement with one whom the speaker leaves out',
    text: `${tj} grows. ${tj} trades. ${tj} builds. The agreement with [country:Saudi Arabia|SA] on the protection of investments entered into force in [date:January|XXXX-01].`,
    finds: [
      'agreement with Saudi Arabia on the protection of investments (agreement, in-force): Saudi Arabia, Tajikistan; January [party-from-the-state-the-article-speaks-of]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'it lies in a drawer',
    text: `The preferential trade agreement between ${tj} and [country:Pakistan|PK] has been stuck since [date:2022|2022].`,
    finds: ['preferential trade agreement (agreement, stalled): Tajikistan, Pakistan'],
  },
  {
    rule: 'signed-document',
    why: 'items of a list that is announced as signed',
    text: `${rahmon} received President [person:Serdar Berdimuhamedov|TM]. At the end 12 documents were signed, among them:\nAgreement on cooperation in the field of plant quarantine;\nprotocol on twinning between the cities of Kulob and Mary.`,
    finds: [
      '12 documents (package, signed): Emomali Rahmon, Serdar Berdimuhamedov [parties-from-sentence-before]',
      'Agreement on cooperation in the field of plant quarantine (agreement, signed): Emomali Rahmon, Serdar Berdimuhamedov {plant quarantine} [parties-from-sentence-before]',
      'protocol on twinning between the cities of Kulob and Mary (protocol, signed): Emomali Rahmon, Serdar Berdimuhamedov [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'most of the world is bound',
    text: `They care about [capital:Dushanbe|TJ]’s pledges under the Paris Agreement.`,
    finds: ['Paris Agreement (agreement, in-force): '],
  },
  { rule: 'signed-document', why: 'an alliance is no treaty', text: `The Collective Security Treaty Organization signed nothing with ${tj}.`, finds: [] },
  { rule: 'signed-document', why: 'there is none', text: `There is no talk of a mutual defence treaty between ${tj} and ${cn}.`, finds: [] },
  { rule: 'signed-document', why: 'not signed', text: `${tj} and ${cn} did not sign the extradition treaty.`, finds: [] },
  { rule: 'signed-document', why: 'a saying', text: 'A treaty you cannot invoke is a letterhead, and a bad agreement is better than none.', finds: [] },
  { rule: 'signed-document', why: 'an agreement of minds', text: `${rahmon} was in agreement with ${mirziyoyev} and agreed with him.`, finds: [] },
  {
    rule: 'signed-document',
    why: 'a wish in the plural',
    text: `${rahmon} discussed infrastructure projects, trade development, and energy transfer agreements.`,
    finds: [],
  },
  { rule: 'signed-document', why: 'a party of that name', text: 'A survey gave his Civil Contract party just 17%.', finds: [] },
  {
    rule: 'signed-document',
    why: 'from declaration to action',
    text: 'As these renewed commitments move from declaration to action, the two nations benefit.',
    finds: [],
  },
  {
    rule: 'listed-partners',
    why: 'one agreement with each',
    text: `${tj} currently has strategic partnership agreements with four other countries: ${cn}, [country:Kazakhstan|KZ], [country:Russia|RU], and [country:Uzbekistan|UZ].`,
    finds: ['China', 'Kazakhstan', 'Russia', 'Uzbekistan'].map((name) => `strategic partnership agreement (agreement, in-force): Tajikistan, ${name}`),
  },
  { rule: 'listed-partners', why: 'a wish for many', text: `${tj} wants trade agreements with ${cn} and [country:Russia|RU].`, finds: [] },
  {
    rule: 'counted-bundle',
    why: 'counted, with fields',
    text: `President [person:Emomali Rahmon|TJ] of ${tj} visited [country:Kazakhstan|KZ], where he signed twenty agreements of cooperation in the areas of economy, agriculture, and the export of goods between the two countries.`,
    finds: [
      'twenty agreements of cooperation (package, signed): Kazakhstan, Emomali Rahmon {economy, agriculture, export of goods} [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'counted-bundle',
    why: 'the bundle and what it includes',
    text: `When [person:Putin|RU] came to [capital:Dushanbe|TJ], he and [person:Rahmon|TJ] signed 16 documents, including a programme of cooperation in migration and an agreement on building Russian schools.`,
    finds: [
      '16 documents (package, signed): Putin, Rahmon [person-from-pronoun]',
      'programme of cooperation in migration (program, signed): Putin, Rahmon [person-from-pronoun]',
      'agreement on building Russian schools (agreement, signed): Putin, Rahmon [person-from-pronoun]',
    ],
  },
  {
    rule: 'counted-bundle',
    why: 'counted conventions that nobody signs here',
    text: 'To qualify it has to apply 27 international conventions on labour.',
    finds: [],
  },
  {
    rule: 'bundle-items',
    why: 'items that share the noun',
    text: `${tj} and ${cn} talked. Two memoranda of understanding were signed, one on incident prevention and one on maritime cooperation.`,
    finds: [
      'Two memoranda of understanding (package, signed): Tajikistan, China [parties-from-sentence-before]',
      'memorandum of understanding on incident prevention (memorandum, signed): Tajikistan, China [parties-from-sentence-before, bundle-items]',
      'memorandum of understanding on maritime cooperation (memorandum, signed): Tajikistan, China [parties-from-sentence-before, bundle-items]',
    ],
  },
  { rule: 'bundle-items', why: 'two speakers', text: 'Two ministers spoke, one on trade and one on water.', finds: [] },
  {
    rule: 'signed-bundle',
    why: 'signed on a visit that is told elsewhere',
    text: `After the visit of Prime Minister [person:Mikhail Mishustin|RU] to ${tj}, business grew. [country:Kyrgyzstan|KG] joined the union. The agreements signed during [person:Mishustin|RU]’s visit are aimed at preparing [capital:Dushanbe|TJ].`,
    finds: ['agreements signed during Mishustin’s visit (package, signed): Mikhail Mishustin, Tajikistan [parties-from-the-visit]'],
  },
  {
    rule: 'signed-bundle',
    why: 'vague and earlier',
    text: `${rahmon} and ${mirziyoyev} reaffirmed their commitment to the full implementation of previous agreements.`,
    finds: [],
  },
  {
    rule: 'signed-bundle',
    why: 'the agreements of before',
    text: 'The agreements provide for economic assistance; so far, the documents have just been signed.',
    finds: [],
  },
  {
    rule: 'later-reference',
    why: 'what is said of it later',
    text: '[country:Kyrgyzstan|KG] and [country:Tajikistan|TJ] signed the border treaty. The treaty has been in force since [date:31 March|XXXX-03-31].',
    finds: ['border treaty (treaty, signed): Kyrgyzstan, Tajikistan', 'border treaty (treaty, in-force): Kyrgyzstan, Tajikistan [later-reference]'],
  },
  { rule: 'later-reference', why: 'nothing before it', text: 'The treaty has been in force since [date:31 March|XXXX-03-31].', finds: [] },
  {
    rule: 'declared-partnership',
    why: 'relations are raised',
    text: `${tj} and ${cn} upgraded their relations to a comprehensive strategic partnership in [date:2024|2024].`,
    finds: ['comprehensive strategic partnership (partnership, in-force): Tajikistan, China; 2024'],
  },
  { rule: 'declared-partnership', why: 'a phrase', text: `${tj} values the strategic partnership and its friends.`, finds: [] },
  {
    rule: 'joint-project',
    why: 'a code name',
    text: 'It will support the CASA-1000 power transmission line between [country:Kyrgyzstan|KG], [country:Tajikistan|TJ] and [country:Pakistan|PK].',
    finds: ['CASA-1000 (project, unknown): Kyrgyzstan, Tajikistan, Pakistan'],
  },
  {
    rule: 'joint-project',
    why: 'named after its ends; the route counts',
    text: `This is due to the implementation of the [country:China|CN] Central Asia Gas Pipeline D project, which passes through ${tj} and transports [country:Turkmenistan|TM]’s gas to ${cn}.`,
    finds: ['China Central Asia Gas Pipeline D project (project, in-force): China, Tajikistan, Turkmenistan [parties-from-route]'],
  },
  {
    rule: 'joint-project',
    why: 'it rests',
    text: 'The five-nation railway that is meant to link [country:China|CN], [country:Kyrgyzstan|KG], [country:Tajikistan|TJ], [country:Afghanistan|AF] and [country:Iran|IR] has been stalled since [date:2014|2014].',
    finds: ['five-nation railway (project, stalled): China, Kyrgyzstan, Tajikistan, Afghanistan, Iran'],
  },
  { rule: 'joint-project', why: 'a disease and a plane', text: 'COVID-19 came with an MI-17, and the railway of [country:Iran|IR] was closed.', finds: [] },
  {
    rule: 'agreed-to-do',
    why: 'something that can be pointed at',
    text: '[country:Kyrgyzstan|KG] and [country:Uzbekistan|UZ] have recently agreed to permit their citizens to travel with a national ID card, which may be replicated.',
    finds: ['permit their citizens to travel with a national ID card (agreement, planned): Kyrgyzstan, Uzbekistan [agreed-to-do]'],
  },
  {
    rule: 'agreed-to-do',
    why: 'a general will',
    text: '[country:Kyrgyzstan|KG] and [country:Uzbekistan|UZ] agreed to strengthen cooperation and to open a new page in relations.',
    finds: [],
  },
];

/** Rows for the rules of agreements; their texts carry marked mentions, so that only these rules are tried. */
export const corpus: Corpus = {
  rules: agreementRules.map(({ name }) => name),
  read(text) {
    const { article, actors, dates } = readMarkup(text);
    const words = (span: Span) => article.sentences[span.sentence]?.text.slice(span.start, span.end) ?? '';
    return extractAgreements(article, { actors, dates }).agreements.map((match) => {
      const date = match.date === null ? '' : `; ${words(match.date)}`;
      const covers = match.covers.length === 0 ? '' : ` {${match.covers.join(', ')}}`;
      const inferred = match.inferred.length === 0 ? '' : ` [${match.inferred.map(({ rule }) => rule).join(', ')}]`;
      return { rule: match.rule, shown: `${match.title} (${match.type}, ${match.status}): ${match.parties.map(words).join(', ')}${date}${covers}${inferred}` };
    });
  },
  rows: [
    ...rows,
    ...rowsOfWords,
    ...rowsOfNames,
    ...rowsOfMakers,
    ...rowsOfStages,
    ...rowsOfTerms,
    ...rowsOfTold,
    ...rowsOfSides,
    ...rowsOfStanding,
    ...rowsOfJoint,
  ],
};
