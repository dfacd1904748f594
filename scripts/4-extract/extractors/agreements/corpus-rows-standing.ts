import type { CorpusRow } from '../../corpus.ts';

const ke = '[country:Kenya|KE]';
const qa = '[country:Qatar|QA]';
const om = '[country:Oman|OM]';
const td = '[country:Chad|TD]';

/** Rows about where an agreement stands by words around it that are no verb of signing, and about who has joined it or stays out. */
export const rowsOfStanding: readonly CorpusRow[] = [
  {
    rule: 'signed-document',
    why: 'a text that agrees with one in force',
    text: `${ke} wants a text consistent with the [date:1982|1982] Convention on the Law of the Sea.`,
    finds: ['Convention on the Law of the Sea (treaty, in-force): ; 1982'],
  },
  {
    rule: 'signed-document',
    why: 'what is being finished, and what has long been negotiated',
    text: `${ke} sought help for finishing the code of conduct between ${qa} and ${om}. ${ke} hopes that the long-negotiated transit agreement between ${qa} and ${om} brings trade.`,
    finds: ['code of conduct (agreement, negotiating): Qatar, Oman', 'long-negotiated transit agreement (agreement, negotiating): Qatar, Oman'],
  },
  {
    rule: 'signed-document',
    why: 'the road is finished, not its agreement',
    text: `${ke} is finishing the road. The transit agreement between ${qa} and ${om} helps.`,
    finds: ['transit agreement (agreement, unknown): Qatar, Oman'],
  },
  {
    rule: 'signed-document',
    why: 'what still gives a basis',
    text: `The sides confirmed that the Technical Cooperation Agreement between ${ke} and ${qa} continues to provide a sound basis. The Labour Agreement between ${ke} and ${om} continues to divide opinion.`,
    finds: ['Technical Cooperation Agreement (agreement, in-force): Kenya, Qatar', 'Labour Agreement (agreement, unknown): Kenya, Oman'],
  },
  {
    rule: 'signed-document',
    why: 'the name of a project and an amount before the verb',
    text: `${ke} welcomed the exchange of notes with ${qa} on the grant “Project for Water Supply in the North” (amount: up to 2.13 billion yen), which was signed in Nairobi.`,
    finds: ['exchange of notes with Qatar on the grant (agreement, signed): Qatar, Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'words in quotation marks about a draft',
    text: `${ke} and ${qa} met. A draft agreement on a free trade zone at the Moyale border point was “in the final stage of approval”.`,
    finds: ['agreement on a free trade zone (agreement, negotiating): Kenya, Qatar [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'somebody quoted, not the agreement told of',
    text: `The transit agreement between ${ke} and ${qa} “should have been signed by people who read”.`,
    finds: ['transit agreement (agreement, unknown): Kenya, Qatar'],
  },
  {
    rule: 'signed-document',
    why: 'who stays out is no party, and who has joined is one',
    text: `Nor has ${ke} joined the Water Convention, to which ${qa}, ${om} and ${td} have acceded. Nor has ${ke} joined the Water Protocol.`,
    finds: ['Water Convention (treaty, in-force): Qatar, Oman, Chad', 'Water Protocol (protocol, in-force): '],
  },
  {
    rule: 'signed-document',
    why: 'a group and the leader of a third state sign',
    text: 'President [person:Sadyr Japarov|KG|President] and President [person:Emomali Rahmon|TJ|President] met. The Khujand declaration, which the two presidents and [country:Uzbekistan|UZ]’s [person:Shavkat Mirziyoyev|UZ] signed on [date:March 31, 2025|2025-03-31], is a frame.',
    finds: ['Khujand declaration (declaration, signed): Sadyr Japarov, Emomali Rahmon, Shavkat Mirziyoyev; March 31, 2025 [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'nobody signs what others only heard of',
    text: 'The Khujand declaration, which the ministers and [country:Uzbekistan|UZ]’s [person:Shavkat Mirziyoyev|UZ] heard, is a frame.',
    finds: ['Khujand declaration (declaration, unknown): '],
  },
  {
    rule: 'signed-document',
    why: 'called by its two sides, and by whom another is wanted',
    text: '[country:Kenya|KE] and [country:Qatar|QA] signed a bridge agreement. They spoke of the [organization:Mercosur]–[organization:European Union] agreement, concluded [date:last December], which [country:Brazil|BR] hopes to see signed in [date:May|XXXX-05].',
    finds: ['bridge agreement (agreement, signed): Kenya, Qatar', 'Mercosur–European Union agreement (agreement, planned): Mercosur, European Union'],
  },
  {
    rule: 'signed-document',
    why: 'called by its two sides, and nothing told of it',
    text: 'They spoke of the [organization:Mercosur]–[organization:European Union] agreement.',
    finds: [],
  },
  {
    rule: 'signed-document',
    why: 'who ratified it, and when',
    text: 'Under the protocol ratified by [country:Kenya|KE] in [date:2011|2011], it ceded a strip. The protocol was read in the hall.',
    finds: ['protocol ratified by Kenya in 2011 (protocol, in-force): Kenya; 2011'],
  },
  {
    rule: 'signed-document',
    why: 'a partnership that was proclaimed, and one that is meant',
    text: 'The Comprehensive Strategic Partnership that [person:Ann Otieno|KE] and [person:Ali Saleh|QA] proclaimed in [date:2017|2017] names ports. The strategic partnership that matters is another.',
    finds: ['Comprehensive Strategic Partnership (partnership, signed): Ann Otieno, Ali Saleh; 2017'],
  },
  {
    rule: 'signed-document',
    why: 'a word in quotation marks, and what a forum brought forth',
    text: 'The forum in [country:Kenya|KE] produced no new accord with [country:Qatar|QA], only a memorandum on "green" mining. The forum produced a noise about a memorandum.',
    finds: ['memorandum on green mining (memorandum, signed): Kenya, Qatar [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'with creditors',
    text: '[country:Kenya|KE] reached a deal with its official creditors on $6bn. It reached a deal with its past.',
    finds: ['deal with its official creditors (agreement, signed): Kenya'],
  },
  {
    rule: 'signed-document',
    why: 'what is to be laid before a parliament, a draft, and an article of a treaty',
    text: 'The concession agreement for the line between [country:Kenya|KE] and [country:Qatar|QA] will be put before both cabinets. A draft agreement with [country:Oman|OM] on gas foresees five years. Talks on the rules, under Article 147 of the Lake Agreement, go on.',
    finds: [
      'concession agreement for the line (agreement, planned): Kenya, Qatar',
      'agreement with Oman on gas (agreement, negotiating): Oman',
      'Lake Agreement (agreement, in-force): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'the act of agreeing',
    text: 'She asked [country:Kenya|KE] and [country:Qatar|QA] for the soonest agreement of the study of "green" corridors.',
    finds: [],
  },
  {
    rule: 'signed-document',
    why: 'what a protocol fixes, and its name in the next sentence',
    text: '[country:Kenya|KE] and [country:Qatar|QA] signed a protocol fixing the last stretch of the line. The demarcation protocol was signed in town. The cook signed a note fixing a lunch.',
    finds: [
      'protocol fixing the last stretch of the line (protocol, signed): Kenya, Qatar',
      'protocol fixing the last stretch of the line (protocol, signed): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
  {
    rule: 'signed-document',
    why: 'what was agreed, and an agreement on something',
    text: '[country:Kenya|KE] and [country:Qatar|QA] reached agreement on a number of measures. They reached agreement on tariffs.',
    finds: ['agreement on tariffs (agreement, signed): Kenya, Qatar [parties-from-sentence-before]'],
  },
  {
    rule: 'signed-document',
    why: 'called by a capital, whose state it does not bind',
    text: 'It waits until the [country:Minsk|BY] agreement is carried out. The [country:Minsk|BY] agreement is old. The [country:Kenya|KE] agreement is not.',
    finds: ['Minsk agreement (agreement, unknown): '],
  },
  {
    rule: 'signed-document',
    why: 'a list in small letters, and one that is a clause',
    text: '[country:Kenya|KE] signed an agreement on friendship, good-neighbourliness, and cooperation aimed at peace. [country:Qatar|QA] signed an agreement on tariffs, opened a port and left.',
    finds: ['agreement on friendship, good-neighbourliness, and cooperation (agreement, signed): Kenya', 'agreement on tariffs (agreement, signed): Qatar'],
  },
  {
    rule: 'counted-bundle',
    why: 'what will be adopted and signed',
    text: 'After the talks [country:Kenya|KE] and [country:Qatar|QA] will adopt a Joint Declaration, sign twelve documents on ports. On behalf of both they signed a Framework Arrangement on behalf of their governments.',
    finds: [
      'Joint Declaration (declaration, planned): Kenya, Qatar',
      'twelve documents on ports (package, planned): Kenya, Qatar [parties-from-sentence-before]',
      'Framework Arrangement (agreement, signed): Kenya, Qatar [parties-from-sentence-before]',
    ],
  },
];
