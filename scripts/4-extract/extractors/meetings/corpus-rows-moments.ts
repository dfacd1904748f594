import type { CorpusRow } from '../../corpus.ts';

const minister = 'Foreign Minister [person:Ana Petrov|BG|Foreign Minister]';
const toiu = '[person:Oana Toiu|RO|Foreign Minister]';
const karis = 'President [person:Alar Karis|EE|President]';
const stubb = 'President [person:Alexander Stubb|FI|President]';
const orpo = 'Prime Minister [person:Petteri Orpo|FI]';
const karisAndStubb = 'Alar Karis + Alexander Stubb';

/** Rows for moments at which two were together: hours of talks, a meeting recalled, the start of works, a session under both; and for who is meant by an office or a number. */
export const rowsOfMoments: readonly CorpusRow[] = [
  {
    rule: 'meeting-with',
    why: 'a meeting recalled',
    text: `Welcoming the guest, ${karis} fondly recalled his meeting with ${stubb} in [capital:Helsinki|FI].`,
    finds: [`meeting ${karisAndStubb} in Helsinki`],
  },
  { rule: 'meeting-with', why: 'a meeting that is to come, and one of others', text: `${karis} announced his next meeting with ${stubb}.`, finds: [] },
  { rule: 'meeting-with', why: 'what he recalled is no meeting', text: `${karis} recalled his quarrel with ${stubb}.`, finds: [] },
  {
    rule: 'met',
    why: 'two whose office stands behind them, and how often',
    text: '[person:Sven Mikser|EE] and [person:Pal Jonson|SE], the two security chiefs who negotiated it, met more than a dozen times before they were done.',
    finds: ['meeting Sven Mikser + Pal Jonson'],
  },
  {
    rule: 'met',
    why: 'what they met is no person',
    text: '[person:Sven Mikser|EE] and [person:Pal Jonson|SE], the two security chiefs, met resistance. [person:Sven Mikser|EE] and [person:Pal Jonson|SE], the two security chiefs, met hard times.',
    finds: [],
  },
  {
    rule: 'appeared-together',
    why: 'the start of works, on a day',
    text: `${karis} and ${orpo} on [date:Tuesday] attended the start of works on an oil pipeline. ${karis} and ${stubb} attended the opening of a new bridge.`,
    finds: ['meeting Alar Karis + Petteri Orpo', `meeting ${karisAndStubb}`],
  },
  {
    rule: 'appeared-together',
    why: 'a gathering of many',
    text: `${karis} and ${stubb} attended the opening of the Olympic Games. ${karis} and ${stubb} attended the launch of a book on railways.`,
    finds: [],
  },
  {
    rule: 'appeared-together',
    why: 'two of one state',
    text: `${stubb} and ${orpo} attended the start of construction of a port.`,
    finds: [],
  },
  {
    rule: 'co-chaired',
    why: 'a commission under both',
    text: `There is a joint commission, which met in [capital:Tallinn|EE] in [date:December|XXXX-12] under the ${minister}, and her Romanian colleague, ${toiu}.`,
    finds: ['meeting Ana Petrov + Oana Toiu in Tallinn on December'],
  },
  {
    rule: 'co-chaired',
    why: 'opened on a day by both',
    text: `The forum was opened in [capital:Tallinn|EE] on [date:Monday] by ${karis} and ${stubb}.`,
    finds: [`meeting ${karisAndStubb} in Tallinn`],
  },
  {
    rule: 'co-chaired',
    why: 'years under one and under the other',
    text: `The commission met four times under ${karis} and ${stubb}. The plant was opened in [date:2001|2001] under ${karis} and ${stubb}.`,
    finds: [],
  },
  {
    rule: 'held-talks',
    why: 'two who opened something and had talked before',
    text: `The forum was hailed by ${karis} and ${stubb}, who earlier in the day held talks at the palace.`,
    finds: [`talks ${karisAndStubb}`],
  },
  {
    rule: 'held-talks',
    why: 'talks with others',
    text: `The forum was hailed by ${karis} and ${stubb}, who earlier in the day held talks with farmers.`,
    finds: [],
  },
  {
    rule: 'discussed',
    why: 'said in the presence of a witness',
    text: `${karis} said it to ${stubb} in my presence, in [date:September 2021|2021-09], at the summit in [capital:Helsinki|FI].`,
    finds: [`summit ${karisAndStubb} in Helsinki on September 2021`],
  },
  { rule: 'discussed', why: 'said from afar', text: `${karis} said it to ${stubb} in a letter. ${karis} said it to reporters at the summit.`, finds: [] },
  {
    rule: 'discussed',
    why: 'what was announced after their talks',
    text: `${karis} and his host, ${stubb}, announced the measures in Porvoo after three hours of talks on the margins of a forum.`,
    finds: [`talks ${karisAndStubb} in Porvoo`],
  },
  {
    rule: 'discussed',
    why: 'talks of others',
    text: `${karis} and ${stubb} praised the envoys after two days of talks between the teams. ${karis} and ${stubb} hailed the deal after talks in Geneva.`,
    finds: [],
  },
  {
    rule: 'held-talks',
    why: 'the foreign minister is the minister of foreign affairs, whose deputy is none',
    text: `The Minister of Foreign Affairs of [country:Romania|RO], [person:Oana Toiu|RO], and the Deputy Minister of Foreign Affairs, [person:Ion Pop|RO], flew in. During her stay, the Foreign Minister of [country:Romania|RO] also held a meeting with ${karis}.`,
    finds: ['meeting Oana Toiu + Alar Karis'],
  },
  {
    rule: 'held-talks',
    why: 'a minister of something else',
    text: `The Minister of Energy of [country:Romania|RO], [person:Ion Pop|RO], flew in. The Foreign Minister of [country:Romania|RO] held a meeting with ${karis}.`,
    finds: [],
  },
  {
    rule: 'held-talks',
    why: 'offices of two in capitals',
    text: `${minister} is in town at the invitation of Foreign Minister ${toiu}. The two Foreign Ministers held talks.`,
    finds: ['talks Ana Petrov + Oana Toiu'],
  },
  {
    rule: 'met',
    why: 'the third of three has no name, whoever was named before',
    text: `Prime Minister [person:Evika Silina|LV] spoke. ${karis} raised it with our president and with ${stubb} when the three of them met in [capital:Riga|LV].`,
    finds: [`meeting ${karisAndStubb} in Riga`],
  },
  {
    rule: 'met',
    why: 'who asks is no leader',
    text: `Our correspondent [person:Mari Tamm|EE|Correspondent] spoke. ${karis} was there. The two leaders met in [capital:Riga|LV].`,
    finds: [],
  },
  {
    rule: 'visited',
    why: 'a short form with its point',
    text: 'President [person:Ferdinand Marcos Jr|PH]. visited [capital:Hanoi|VN] in [date:January 2024|2024-01].',
    finds: ['visit Ferdinand Marcos Jr + Hanoi in Hanoi on January 2024'],
  },
  {
    rule: 'met',
    why: 'side by side at one table, and in a list',
    text: `It is a year since ${karis} and ${stubb} sat side by side in Narva. The portraits of ${karis} and ${stubb} sat side by side on a shelf.`,
    finds: [`meeting ${karisAndStubb} in Narva`],
  },
  {
    rule: 'discussed',
    why: 'announced by two after a meal',
    text: `The plan was announced at the palace by ${karis} and ${stubb} after a working lunch.`,
    finds: [`talks ${karisAndStubb}`],
  },
  {
    rule: 'discussed',
    why: 'praised by two after a meeting of others',
    text: `The plan was praised by ${karis} and ${stubb} after a meeting of their ministers. The plan was praised by ${karis} and ${stubb} after an election.`,
    finds: [],
  },
  {
    rule: 'visited',
    why: 'when he was last there',
    text: `${karis}, who last travelled to [country:Pakistan|PK] in [date:December 2022|2022-12], sent his sympathy. ${stubb}, who never travelled to [country:Pakistan|PK], did not.`,
    finds: ['visit Alar Karis + Pakistan in Pakistan on December 2022'],
  },
  {
    rule: 'appeared-together',
    why: 'what two told a crowd, or their ministries; what two said to the papers apart',
    text: `${karis} and ${stubb} told a crowd in Narva that it will be built. ${karis} and ${orpo} also told their energy ministries to complete it. ${stubb} and ${orpo} told reporters that they were glad.`,
    finds: [`meeting ${karisAndStubb} in Narva`, 'meeting Alar Karis + Petteri Orpo'],
  },
  {
    rule: 'held-talks',
    why: 'a long session; a session of a body',
    text: `${karis} had a long session with ${stubb}. ${karis} had no session with ${orpo}.`,
    finds: [`talks ${karisAndStubb}`],
  },
  {
    rule: 'met',
    why: 'the meeting of two is recalled; what they did at the meeting with others',
    text: `${karis} wrote to ${stubb}. The two presidents at their meeting in [capital:Helsinki|FI] on [date:2 May|2024-05-02] promised it.`,
    finds: [`meeting ${karisAndStubb} in Helsinki on 2 May`],
  },
  {
    rule: 'spoke-with',
    why: 'with whom stands before the verb',
    text: `With ${stubb}, who came in [date:July|2015-07], ${karis} talked about cinema. With ${stubb} gone, ${karis} talked about cinema.`,
    finds: [`talks ${karisAndStubb} on July`],
  },
  {
    rule: 'met',
    why: 'he is whom the sentence before the last one names, where nobody stands between',
    text: `${karis} flew to Jeddah. A second summit has been put off. In [capital:Oslo|NO] [date:last January|2025-01] he sat down with ${stubb}.`,
    finds: [`meeting ${karisAndStubb} in Oslo on last January`],
  },
  {
    rule: 'between',
    why: 'where and when the talks were held that a clause tells; a region of which the paper is',
    text: `They praised the negotiations between [country:Estonia|EE] and [country:Finland|FI], which were held in [capital:Oslo|NO] in [date:November 2023|2023-11]. ${karis} and ${stubb} signed a memorandum on cooperation in the Antarctic region.`,
    finds: ['talks Estonia + Finland in Oslo on November 2023', `meeting ${karisAndStubb}`],
  },
  {
    rule: 'met',
    why: 'whom somebody without a name met is not he who acts next',
    text: `The boss of the bank travels to Narva, where he will hold talks with ${karis}. He is expected to meet ${stubb}.`,
    finds: [],
  },
  {
    rule: 'received',
    why: 'a letter is no guest',
    text: `${karis} received on [date:Wednesday|2008-04-23] a letter from ${stubb}. ${karis} received ${orpo}.`,
    finds: ['meeting Alar Karis + Petteri Orpo'],
  },
  {
    rule: 'met',
    why: 'on a screen',
    text: `${karis} virtually met with ${stubb}.`,
    finds: [`meeting ${karisAndStubb}`],
  },
  {
    rule: 'met',
    why: 'two with their states behind their names',
    text: `${karis} of [country:Estonia|EE] and ${stubb} of [country:Finland|FI] convened during the council in Narva.`,
    finds: [`meeting ${karisAndStubb} in Narva`],
  },
  {
    rule: 'host-left-out',
    why: 'with whom a matter was discussed, the host being he of whom the report is',
    text: `${karis} took part in the summit in Narva.\n\nWith ${stubb}, the opening of direct flights was discussed.\n\nWith ${orpo}, the sides considered tourism.`,
    finds: [`meeting ${karisAndStubb}`, 'meeting Alar Karis + Petteri Orpo'],
  },
  {
    rule: 'signed-together',
    why: 'with whom he signed it',
    text: `${karis} brought a protocol. He signed it with ${stubb} in Narva. ${orpo} signed it with a pen.`,
    finds: [`meeting ${karisAndStubb} in Narva`],
  },
  {
    rule: 'met',
    why: 'whom he met before the comma, and behind it',
    text: `Besides meeting with ${stubb}, ${karis} also sat down with ${orpo}. Besides ${stubb}, ${karis} likes ${orpo}.`,
    finds: [`meeting ${karisAndStubb}`, 'meeting Alar Karis + Petteri Orpo'],
  },
  {
    rule: 'called',
    why: 'whose war it is, is no place',
    text: `${karis} discussed challenges in [country:Syria|SY]’s war in a phone call with ${stubb}.`,
    finds: [`call ${karisAndStubb}`],
  },
  {
    rule: 'met',
    why: 'those who act for three states, as one with them',
    text: 'The energy ministers of [country:Kenya|KE], [country:Oman|OM] and [country:Qatar|QA] met in Narva. The ministers of [country:Peru|PE] and [country:Chile|CL] held talks in Narva.',
    finds: ['meeting Kenya + Oman in Narva', 'meeting Kenya + Qatar in Narva', 'meeting Oman + Qatar in Narva', 'meeting Peru + Chile in Narva'],
  },
  { rule: 'met', why: 'trade between two met a target', text: 'Trade between [country:Kenya|KE] and [country:Oman|OM] met the target.', finds: [] },
  {
    rule: 'meeting-with',
    why: 'what one thinks of talks, and the progress in them, are none',
    text: `${karis} praised talks with [organization:European Union]. ${karis} told [person:Mr Orpo|FI] of the progress that [country:Kenya|KE] has made in its negotiations with [organization:European Union].`,
    finds: [],
  },
  {
    rule: 'meeting-with',
    why: 'what came of a meeting',
    text: `${karis} informed them about the results of the meeting with ${stubb}, held in Narva.`,
    finds: [`meeting ${karisAndStubb} in Narva`],
  },
  {
    rule: 'met',
    why: 'ministers of two states by their adjectives; calls on two',
    text: `[demonym:Iraqi|IQ] and [demonym:Iranian|IR] foreign ministers met in Narva. ${karis} paid courtesy calls on ${stubb} and ${orpo}. [demonym:Iraqi|IQ] and [demonym:Iranian|IR] goods met a need.`,
    finds: ['meeting Iraqi + Iranian in Narva', `meeting ${karisAndStubb}`, 'meeting Alar Karis + Petteri Orpo'],
  },
  {
    rule: 'received',
    why: 'officially; an agency that reports it is no guest; whom one is meeting',
    text: `${karis} was officially welcomed by ${stubb} in Narva. ${karis} held a meeting with ${orpo}, [organization:24.kg] reports. ${stubb} is meeting with ${orpo} in Narva.`,
    finds: ['meeting Alexander Stubb + Alar Karis in Narva', 'meeting Alar Karis + Petteri Orpo', 'meeting Alexander Stubb + Petteri Orpo in Narva'],
  },
  {
    rule: 'between',
    why: 'a meeting of those who act for three states',
    text: 'The eighth Trilateral Meeting of Foreign Ministers of [country:Kenya|KE], [country:Oman|OM] and [country:Qatar|QA] is being held in Narva.',
    finds: ['talks Kenya + Oman in Narva', 'talks Kenya + Qatar in Narva', 'talks Oman + Qatar in Narva'],
  },
  {
    rule: 'met',
    why: 'with whom two met together',
    text: `${karis} and ${stubb} met again in Narva, this time together with ${orpo}.`,
    finds: [`meeting ${karisAndStubb} in Narva`, 'meeting Alar Karis + Petteri Orpo in Narva', 'meeting Alexander Stubb + Petteri Orpo in Narva'],
  },
  {
    rule: 'meeting-with',
    why: 'a statement that follows talks',
    text: `[person:Sergey Lavrov|RU|Foreign Minister]’s statement at a joint news conference following talks with ${stubb}`,
    finds: ['meeting Sergey Lavrov + Alexander Stubb'],
  },
  {
    rule: 'called',
    why: 'with whom he discussed it during a call; an event that is still to come',
    text: `${karis}, may God protect him, discussed [date:today], during a phone call, with ${stubb} the relations of both. It takes place before a great event — the visit of ${orpo} to [country:Kenya|KE].`,
    finds: [`call ${karisAndStubb}`],
  },
];
