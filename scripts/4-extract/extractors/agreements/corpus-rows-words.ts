import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const qa = '[country:Qatar|QA]';
const pair = `${ke} and ${qa}`;

/** Rows for the many words by which texts call an agreement, say how far it is and whose it is. */
export const rowsOfWords: readonly CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'one verb for two papers',
    text: `${pair} signed a transit agreement that lets lorries use the ports, and a memorandum on halal food.`,
    finds: ['transit agreement (agreement, signed): Kenya, Qatar', 'memorandum on halal food (memorandum, signed): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a treaty known by its year',
    text: `[country:Iran|IR], which has a dispute with [country:Afghanistan|AF] over the river and a treaty of [date:1973|1973] to invoke, is watching.`,
    finds: ['treaty of 1973 (treaty, signed): Iran, Afghanistan; 1973 [party-from-same-sentence]'],
  },
  {
    rule: 'signed-document',
    why: 'denounced',
    text: `${qa} was to build the plant under an intergovernmental agreement of [date:2012|2012] that ${ke} denounced in [date:2016|2016].`,
    finds: ['intergovernmental agreement of 2012 (agreement, stalled): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'an agreement that is put aside',
    text: `${ke}, for its part, put the Lake Waters Treaty with ${qa} in abeyance in [date:April|XXXX-04].`,
    finds: ['Lake Waters Treaty with Qatar (treaty, stalled): Qatar, Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'ready, but not signed',
    text: `An agreement on road transport between ${pair} is ready for signing.`,
    finds: ['agreement on road transport (agreement, planned): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'preparations for the signing',
    text: `${pair} exchanged views on preparations for the signing of the Enhanced Partnership and Cooperation Agreement.`,
    finds: ['Enhanced Partnership and Cooperation Agreement (agreement, planned): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'entry into force, on a day',
    text: `${pair} welcomed the entry into force, on [date:1 September|XXXX-09-01], of the Air Services Agreement.`,
    finds: ['Air Services Agreement (agreement, in-force): Kenya, Qatar; 1 September'],
  },
  {
    rule: 'signed-document',
    why: 'negotiations that were suspended',
    text: `${ke} wants to resume negotiations on a free trade agreement with ${qa}, which have been suspended since [date:2008|2008].`,
    finds: ['free trade agreement with Qatar (agreement, stalled): Qatar, Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'experts at work',
    text: `The preferential trade agreement between ${pair} on which our experts are working would help.`,
    finds: ['preferential trade agreement (agreement, negotiating): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a draft that awaits signature',
    text: `A memorandum on labour migration between ${pair} awaits signature.`,
    finds: ['memorandum on labour migration (memorandum, planned): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a protocol that was prolonged, told by what it does',
    text: `${pair} extended until [date:31 March 2027|2027-03-31] a protocol under which ${ke} receives gas.`,
    finds: ['protocol under which Kenya receives gas (protocol, signed): Kenya, Qatar; 31 March 2027'],
  },
  {
    rule: 'signed-document',
    why: 'a convention of two states',
    text: `${ke} ratified the double taxation convention with ${qa} on [date:Monday|2025-03-10].`,
    finds: ['double taxation convention with Qatar (treaty, in-force): Qatar, Kenya; Monday'],
  },
  {
    rule: 'signed-document',
    why: 'a joint venture of states',
    text: `A joint venture between ${pair} was set up in Nairobi.`,
    finds: ['joint venture (project, in-force): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'a concession',
    text: `The line in ${ke} is run under a concession that ${qa} obtained in [date:2008|2008].`,
    finds: ['concession that Qatar obtained in 2008 (contract, in-force): Qatar, Kenya; 2008 [party-from-same-sentence]'],
  },
  {
    rule: 'signed-document',
    why: 'visas',
    text: `The visa-free regime between ${pair} has been in force since [date:May|XXXX-05].`,
    finds: ['visa-free regime (agreement, in-force): Kenya, Qatar; May'],
  },
  {
    rule: 'signed-document',
    why: 'the most important of what was signed',
    text: `${pair} signed 22 documents. The most important one is the strategic plan of cooperation.`,
    finds: ['22 documents (package, signed): Kenya, Qatar', 'strategic plan of cooperation (program, signed): Kenya, Qatar [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'mutual understanding is no paper',
    text: `${pair} spoke of a mutual understanding on trade; there was an understanding on both sides that the arrangement would be temporary.`,
    finds: [],
  },
  { rule: 'signed-document', why: 'a party’s convention', text: `The party convention of [date:2024|2024] in ${ke} elected him.`, finds: [] },
  { rule: 'signed-document', why: 'a figure of speech', text: `He broke the unwritten contract between the state and the citizens of ${ke}.`, finds: [] },
  {
    rule: 'signed-document',
    why: 'a charter flight, a note, a regime',
    text: `The charter flight from ${ke} was late, the note on the fridge was gone, and the regime in ${qa} fell.`,
    finds: [],
  },
  { rule: 'signed-document', why: 'partnership in general', text: `Partnership with ${ke} matters to ${qa}, and its energy partnership grows.`, finds: [] },
  {
    rule: 'signed-bundle',
    why: 'signed as such, with what they are about',
    text: `Treaties on the limits of the sea were signed by ${pair} in [date:2023|2023] but await ratification.`,
    finds: ['Treaties on the limits of the sea (package, signed): Kenya, Qatar; 2023'],
  },
  {
    rule: 'signed-bundle',
    why: 'declared void',
    text: `${pair} signed the Zurich protocols in [date:2009|2009]; they were never ratified, and ${ke} declared them void.`,
    finds: ['Zurich protocols (package, stalled): Kenya, Qatar; 2009'],
  },
  {
    rule: 'counted-bundle',
    why: 'names put to papers on two things',
    text: `${pair} put their names to 35 investment and trade documents.`,
    finds: ['35 investment and trade documents (package, signed): Kenya, Qatar'],
  },
  {
    rule: 'agreed-to-do',
    why: 'in one place',
    text: `${pair} agreed in [capital:Doha|QA] to look for a joint development of the field.`,
    finds: ['look for a joint development of the field (agreement, planned): Kenya, Qatar [agreed-to-do]'],
  },
  {
    rule: 'joint-project',
    why: 'a planned way and its ends in the next sentence',
    text: `They want the TUTAP interconnection. The line is to carry power from [country:Turkmenistan|TM] and [country:Uzbekistan|UZ] through [country:Afghanistan|AF] to [country:Pakistan|PK].`,
    finds: ['TUTAP interconnection (project, unknown): Turkmenistan, Uzbekistan, Afghanistan, Pakistan [parties-from-sentence-after]'],
  },
  {
    rule: 'joint-project',
    why: 'through a state',
    text: `They spoke of the planned trans-[demonym:Afghan|AF] railway, which would link [country:Uzbekistan|UZ] with [country:Pakistan|PK].`,
    finds: ['trans-Afghan railway (project, planned): Afghan, Uzbekistan, Pakistan [parties-from-route]'],
  },
  {
    rule: 'signed-document',
    why: 'whom an agreement gives something to do is bound by it',
    text: `Under the power purchase agreement signed in [date:2015|2015], ${pair} are to supply electricity in summer.`,
    finds: ['power purchase agreement (agreement, signed): Kenya, Qatar; 2015'],
  },
  {
    rule: 'signed-document',
    why: 'one of very many parties, and those whose lorries come under an agreement, are not told as its parties',
    text: `Under the Paris Agreement, ${ke} will plant trees. Under the transit agreement with ${qa}, lorries from ${ke} will pay less.`,
    finds: ['Paris Agreement (agreement, in-force): ', 'transit agreement with Qatar (agreement, in-force): Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'whose existence somebody denies',
    text: `Officials deny that a secret pact with ${ke} exists, and ${qa} denied reports of an agreement on bases.`,
    finds: [],
  },
  {
    rule: 'signed-document',
    why: 'what somebody says of a treaty is not its name',
    text: `The minister said the treaty “opens a new page”.`,
    finds: [],
  },
  {
    rule: 'signed-document',
    why: 'a name ends before the verb in the past',
    text: `${pair} recalled that the Treaty of Arusha ended a war and helped both.`,
    finds: ['Treaty of Arusha (treaty, unknown): Kenya, Qatar [parties-from-sentence-before]'],
  },
];
