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
];
