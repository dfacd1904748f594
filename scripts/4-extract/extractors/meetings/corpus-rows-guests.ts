import type { CorpusRow } from '../../corpus.ts';

const petrov = '[person:Ana Petrov|BG|Foreign Minister]';
const toiu = '[person:Oana Toiu|RO|Foreign Minister]';
const kos = '[person:Marta Kos|SI|Foreign Minister]';
const karis = 'President [person:Alar Karis|EE|President]';
const stubb = 'President [person:Alexander Stubb|FI|President]';
const tamm = 'Speaker [person:Kaja Tamm|EE|Speaker]';

/** Rows for who is meant by "the ministers", "the high guest", "the minister" and "a Finnish president", and for what is told beside a meeting. */
export const rowsOfGuests: readonly CorpusRow[] = [
  {
    rule: 'met',
    why: 'holders of one office without a number',
    text: `A ferry was agreed by Foreign Ministers ${petrov} and ${toiu}. In the evening the ministers met with [person:Ivo Blaga|HR].`,
    finds: ['meeting Ana Petrov + Ivo Blaga', 'meeting Oana Toiu + Ivo Blaga'],
  },
  {
    rule: 'met',
    why: 'holders of one office, another of whom was named in between',
    text: `A ferry was agreed by Foreign Ministers ${petrov} and ${toiu}. Foreign Minister ${kos} stayed away. The ministers met with [person:Ivo Blaga|HR].`,
    finds: [],
  },
  {
    rule: 'host-left-out',
    why: 'what the heads of state did at a meeting with the guest',
    text: `On [date:Monday] ${karis} opened a forum. At the meeting with ${stubb}, the heads of state hailed the ferry.`,
    finds: ['meeting Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'received',
    why: '"the high guest" is who came on a visit',
    text: `${karis} greeted the press. ${stubb} is on a state visit to [country:Estonia|EE]. Later the high guest was received by ${tamm}.`,
    finds: ['visit Alexander Stubb + Estonia in Estonia', 'meeting Kaja Tamm + Alexander Stubb'],
  },
  {
    rule: 'received',
    why: 'a guest of whose visit nothing is told',
    text: `${karis} greeted the press. The guest of the evening was received by ${tamm}.`,
    finds: [],
  },
  {
    rule: 'held-talks',
    why: '"the minister" is the one of two whom the sentence before names',
    text: `Foreign Minister ${petrov} stayed at home. Foreign Minister ${kos} opened the fair. In addition, the minister held talks with [person:Ivo Blaga|HR].`,
    finds: ['talks Marta Kos + Ivo Blaga'],
  },
  {
    rule: 'held-talks',
    why: 'a minister who may be either of two',
    text: `Foreign Minister ${petrov} praised Foreign Minister ${kos}. In addition, the minister held talks with [person:Ivo Blaga|HR].`,
    finds: [],
  },
  {
    rule: 'meeting-with',
    why: 'whom one receives while saying something',
    text: `Receiving ${stubb} at the palace, ${karis} spoke of a ferry.`,
    finds: ['meeting Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'meeting-with',
    why: 'somebody who was taken along to a meeting',
    text: `I accompanied the bank’s chief, [person:Ivo Blaga|HR], to a meeting with Minister ${kos} in [capital:Ljubljana|SI].`,
    finds: ['meeting Ivo Blaga + Marta Kos in Ljubljana'],
  },
  {
    rule: 'meeting-with',
    why: 'an invitation to a meeting',
    text: `The chief, [person:Ivo Blaga|HR], asked for a meeting with Minister ${kos}.`,
    finds: [],
  },
  {
    rule: 'called',
    why: 'what one told another by phone, after an inserted name',
    text: `The new foreign minister, ${toiu}, told Minister ${petrov} by phone that the ferry was late.`,
    finds: ['call Oana Toiu + Ana Petrov'],
  },
  {
    rule: 'co-chaired',
    why: 'a session that one co-chaired with another',
    text: `Minister ${toiu} spoke after the session, which she co-chaired with her colleague Minister ${petrov}.`,
    finds: ['meeting Oana Toiu + Ana Petrov'],
  },
  { rule: 'co-chaired', why: 'a body that has several chairs', text: `The commission is co-chaired with the help of Minister ${petrov}.`, finds: [] },
  {
    rule: 'signed-together',
    why: 'a paper that three signed, told in passing',
    text: `A letter of intent signed by Ministers ${petrov}, ${toiu} and ${kos} names the price.`,
    finds: ['meeting Ana Petrov + Oana Toiu', 'meeting Ana Petrov + Marta Kos', 'meeting Oana Toiu + Marta Kos'],
  },
  {
    rule: 'signed-together',
    why: 'a letter',
    text: `A letter signed by Ministers ${petrov} and ${toiu} names the price.`,
    finds: [],
  },
  {
    rule: 'signed-together',
    why: 'two of one state sign with a third',
    text: `The treaty, signed by ${karis}, ${tamm} and ${stubb}, is in force.`,
    finds: ['meeting Alar Karis + Alexander Stubb', 'meeting Kaja Tamm + Alexander Stubb'],
  },
  {
    rule: 'agreed-together',
    why: 'what two agreed during a visit of one of them',
    text: `The sum is what ${karis} and ${stubb} agreed during the former’s state visit to [country:Finland|FI] in [date:May|XXXX-05].`,
    finds: ['talks Alar Karis + Alexander Stubb on May', 'visit Alar Karis + Finland in Finland on May'],
  },
  {
    rule: 'spoke-with',
    why: 'a visitor who is thanked',
    text: `When ${stubb} visited [country:Estonia|EE] in [date:May|XXXX-05], ${karis} thanked him for the ferry.`,
    finds: ['talks Alar Karis + Alexander Stubb on May', 'visit Alexander Stubb + Estonia in Estonia on May'],
  },
  {
    rule: 'first-visit-of',
    why: 'a visit that is told by the office of the visitor',
    text: `Foreign Minister ${toiu} left a book in Tallinn. It was the first visit by a [demonym:Romanian|RO] foreign minister to [country:Estonia|EE] since [date:1998|1998].`,
    finds: ['visit Oana Toiu + Estonia in Estonia'],
  },
  {
    rule: 'first-visit-of',
    why: 'another office than that of the person close by',
    text: `Foreign Minister ${toiu} left a book in Tallinn. The first visit by a [demonym:Romanian|RO] president to [country:Estonia|EE] was in [date:1998|1998].`,
    finds: [],
  },
  {
    rule: 'first-visit-of',
    why: 'a visit that is still to come',
    text: `Foreign Minister ${toiu} wrote a book. It would be the first visit by a [demonym:Romanian|RO] foreign minister to [country:Estonia|EE].`,
    finds: [],
  },
  {
    rule: 'met-headline',
    why: 'words under a picture',
    text: `${karis} shakes hands with ${stubb}`,
    finds: [],
  },
  {
    rule: 'visited',
    why: 'a visit without a pronoun, before the visitor',
    text: `On a visit to [country:Finland|FI] in [date:May|XXXX-05], ${karis} praised the ferry.`,
    finds: ['visit Alar Karis + Finland in Finland on May'],
  },
  {
    rule: 'met',
    why: 'both, named behind their office; a huddle, and a handshake refused',
    text: 'President [person:Ann Otieno|KE|President] sat down with both presidents, [person:Jan Novak|SK] and [person:Ali Saleh|QA], in Doha. President [person:Ann Otieno|KE|President] huddled with [person:Bo Lind|SE], but refused to shake hands with [person:Eva Roth|AT].',
    finds: ['meeting Ann Otieno + Jan Novak in Doha', 'meeting Ann Otieno + Ali Saleh in Doha', 'meeting Ann Otieno + Bo Lind'],
  },
  {
    rule: 'meeting-with',
    why: 'he who talks with somebody is not that one, with a comma or none',
    text: 'President [person:Ann Otieno|KE|President] flew to Doha. In talks with Emir [person:Ali Saleh|QA|Emir] she asked for gas. Speaking after talks with [person:Jan Novak|SK], [person:Bo Lind|SE] left.',
    finds: ['meeting Ann Otieno + Ali Saleh', 'meeting Bo Lind + Jan Novak'],
  },
  {
    rule: 'meeting-with',
    why: 'who it is that speaks is not said; talks that are still ahead',
    text: 'In talks with Emir [person:Ali Saleh|QA|Emir] she asked for gas. Ahead of talks with [person:Jan Novak|SK], [person:Bo Lind|SE] left.',
    finds: [],
  },
  {
    rule: 'spoke-with',
    why: 'one who speaks to another on the sidelines of a summit',
    text: 'President [person:Ann Otieno|KE|President] spoke to Emir [person:Ali Saleh|QA|Emir] on the sidelines of the summit in Doha. On the margins of the forum, Premier [person:Jan Novak|SK|Premier] caught up with President [person:Bo Lind|SE|President].',
    finds: ['talks Ann Otieno + Ali Saleh in Doha', 'talks Jan Novak + Bo Lind'],
  },
  {
    rule: 'spoke-with',
    why: 'one who speaks to reporters there, or of another',
    text: 'President [person:Ann Otieno|KE|President] spoke to reporters about Emir [person:Ali Saleh|QA|Emir] on the sidelines of the summit. Premier [person:Jan Novak|SK|Premier] spoke to President [person:Bo Lind|SE|President] for us.',
    finds: [],
  },
  {
    rule: 'received',
    why: 'an audience granted, and one that was not',
    text: 'President [person:Ann Otieno|KE|President] granted an audience to [person:Jan Novak|SK]. President [person:Bo Lind|SE|President] will grant an audience to [person:Ali Saleh|QA].',
    finds: ['meeting Ann Otieno + Jan Novak'],
  },
  {
    rule: 'met',
    why: 'counterparts of two states',
    text: 'Minister [person:Ann Otieno|KE|Minister] met separately with her [demonym:Slovak|SK] and [demonym:Qatari|QA] counterparts, [person:Jan Novak|SK] and [person:Ali Saleh|QA], in Doha.',
    finds: ['meeting Ann Otieno + Jan Novak in Doha', 'meeting Ann Otieno + Ali Saleh in Doha'],
  },
  {
    rule: 'visited',
    why: 'a visit that was put off, and one that followed what was put off',
    text: 'The visit of [person:Ann Otieno|KE|Minister] to [country:Qatar|QA], scheduled for autumn, was put off. [person:Jan Novak|SK|Minister] visited [country:Chile|CL]. The vote was put off.',
    finds: ['visit Jan Novak + Chile in Chile'],
  },
  {
    rule: 'signed-together',
    why: 'ministers of two states named by their adjectives; a state and a person who signed for another',
    text: 'The protocol was signed by [demonym:Kenyan|KE] and [demonym:Slovak|SK] ministers [person:Ann Otieno|KE|minister] and [person:Jan Novak|SK|minister]. The accord was signed by [country:Qatar|QA] and [person:Bo Lind|SE|minister].',
    finds: ['meeting Ann Otieno + Jan Novak'],
  },
  {
    rule: 'received',
    why: 'counterparts from states that stand before their names; one that is not named',
    text: 'Minister [person:Ann Otieno|KE|Minister] hosted her counterparts from [country:Slovakia|SK] and [country:Qatar|QA], [person:Jan Novak|SK] and [person:Ali Saleh|QA], for talks. Minister [person:Bo Lind|SE|Minister] hosted his counterpart from [country:Chile|CL], and praised [person:Eva Roth|AT].',
    finds: ['meeting Ann Otieno + Jan Novak', 'meeting Ann Otieno + Ali Saleh'],
  },
  {
    rule: 'met',
    why: 'one after the other; before one sits down, nothing has happened',
    text: 'Minister [person:Ann Otieno|KE|Minister] sat down with [person:Jan Novak|SK] on [date:Tuesday] and then with [person:Ali Saleh|QA]. Before sitting down with [person:Bo Lind|SE], [person:Eva Roth|AT] left.',
    finds: ['meeting Ann Otieno + Jan Novak', 'meeting Ann Otieno + Ali Saleh'],
  },
  {
    rule: 'met',
    why: 'what is talked of is elsewhere; where they meet may be told before it',
    text: '[person:Ann Otieno|KE] and [person:Jan Novak|SK] met to discuss the fighting in [country:Sudan|SD]. [person:Bo Lind|SE] and [person:Eva Roth|AT] met in [country:Chile|CL] to review roads in [country:Qatar|QA].',
    finds: ['meeting Ann Otieno + Jan Novak', 'meeting Bo Lind + Eva Roth in Chile'],
  },
  {
    rule: 'met',
    why: 'two by themselves; one who is called on and one who is met afterwards',
    text: '[person:Ann Otieno|KE] and [person:Jan Novak|SK] met separately. [person:Bo Lind|SE] called on Shri [person:Ali Saleh|QA] and held a meeting with Shri [person:Eva Roth|AT].',
    finds: ['meeting Ann Otieno + Jan Novak', 'meeting Bo Lind + Ali Saleh', 'meeting Bo Lind + Eva Roth'],
  },
  {
    rule: 'signed-together',
    why: 'under a contract that two signed; one that somebody else signed with a firm',
    text: 'Under a contract [person:Ann Otieno|KE|minister] signed with his [demonym:Slovak|SK] counterpart, [person:Jan Novak|SK|minister], it is sold. Under a contract that the firm signed with him, [person:Bo Lind|SE] left.',
    finds: ['meeting Ann Otieno + Jan Novak'],
  },
];
