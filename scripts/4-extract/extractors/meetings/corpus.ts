import type { Corpus, CorpusRow } from '../../corpus.ts';
import { readMarkup } from '../../lexicon/read-markup.ts';
import type { Span } from '../../match.ts';
import { rowsOfDeeds } from './corpus-rows-deeds.ts';
import { rowsOfGuests } from './corpus-rows-guests.ts';
import { rowsOfMoments } from './corpus-rows-moments.ts';
import { rowsOfPapers } from './corpus-rows-papers.ts';
import { rowsOfReports } from './corpus-rows-reports.ts';
import { rowsOfTravel } from './corpus-rows-travel.ts';
import { extractMeetings, headlineRules, meetingRules, visitingGuest } from './extract-meetings.ts';

const rahmon = 'Tajik President [person:Emomali Rahmon|TJ|President]';
const japarov = 'Kyrgyz President [person:Sadyr Japarov|KG|President]';
const lavrov = 'Russian Foreign Minister [person:Sergey Lavrov|RU|Foreign Minister]';

const rows: CorpusRow[] = [
  {
    rule: 'met',
    why: 'one who met several makes a pair with each',
    text: `[person:Zalmay Khalilzad|US] met with ${rahmon}, Minister of Foreign Affairs [person:Sirojidin Muhriddin|TJ], Chairman of the [organization:State Committee for National Security] Colonel-General [person:Saymumin Yatimov|TJ], and other high-ranking officials.`,
    finds: ['meeting Zalmay Khalilzad + Emomali Rahmon', 'meeting Zalmay Khalilzad + Sirojidin Muhriddin', 'meeting Zalmay Khalilzad + Saymumin Yatimov'],
  },
  {
    rule: 'met',
    why: 'without "with", the office of the guest in between',
    text: 'Its chief, [person:Zia-ur-Rehman Wardak|AF], met the [organization:World Bank]’s regional director, [person:Tove Lindqvist-Amara], in Dubai on [date:17 and 18 May|XXXX-05-17/XXXX-05-18] to talk about guarantees.',
    finds: ['meeting Zia-ur-Rehman Wardak + Tove Lindqvist-Amara in Dubai on 17 and 18 May'],
  },
  {
    rule: 'met',
    why: 'two who met',
    text: `${rahmon} and ${japarov} met in [capital:Bishkek|KG] on [date:13 March|XXXX-03-13].`,
    finds: ['meeting Emomali Rahmon + Sadyr Japarov in Bishkek on 13 March'],
  },
  {
    rule: 'met',
    why: '"the two" are the two persons of the sentence',
    text: 'Italian Prime Minister [person:Giorgia Meloni|IT] raised it with [person:Rahmon|TJ] when the two met in [capital:Astana|KZ] in [date:May|XXXX-05].',
    finds: ['meeting Giorgia Meloni + Rahmon in Astana on May'],
  },
  {
    rule: 'met',
    why: 'a second verb of the same subject',
    text: `[person:Zalmay Khalilzad|US] flew in on [date:Monday] and met ${rahmon}.`,
    finds: ['meeting Zalmay Khalilzad + Emomali Rahmon'],
  },
  {
    rule: 'met',
    why: 'an apposition in front of the verb',
    text: 'The real work was done by two security chiefs, [person:K.Tashiev|KG] and [person:S.Yatimov|TJ], who met every few weeks.',
    finds: ['meeting K.Tashiev + S.Yatimov'],
  },
  {
    rule: 'met',
    why: '"he" is the person with whom the sentence before begins',
    text: '[person:Farrukh Sharif|TJ] was in Ankara. There he met Deputy Minister [person:Ayse Demirtas|TR].',
    finds: ['meeting Farrukh Sharif + Ayse Demirtas'],
  },
  {
    rule: 'met',
    why: 'an office without a name, held by one person of the article',
    text: 'On [date:26 February|XXXX-02-26] the Tajik First Deputy Minister, [person:Farrukh Sharif|TJ|First Deputy Minister of Foreign Affairs], opened the forum. The First Deputy Minister met Minister [person:Cho Tae-yul|KR].',
    finds: ['meeting Farrukh Sharif + Cho Tae-yul'],
  },
  {
    rule: 'met',
    why: '"sat down with"',
    text: `${rahmon} sat down with ${japarov} on [date:Monday|2025-03-10].`,
    finds: ['meeting Emomali Rahmon + Sadyr Japarov on Monday'],
  },
  { rule: 'met', why: 'a denial', text: `${rahmon} did not meet ${lavrov}.`, finds: [] },
  { rule: 'met', why: 'the future', text: `${rahmon} will meet ${lavrov} on [date:Friday], a source said.`, finds: [] },
  { rule: 'met', why: 'a plan', text: `${rahmon} said he hoped the ministers would have met [person:Lavrov|RU] by then.`, finds: [] },
  { rule: 'met', why: 'goals are met too', text: `${rahmon} and the ministries met the target of one billion dollars.`, finds: [] },
  { rule: 'met', why: 'persons in one list are no pair', text: `The summit was attended by ${rahmon}, ${japarov} and ${lavrov}.`, finds: [] },
  { rule: 'met', why: '"he" among two is nobody', text: `${rahmon} praised ${japarov} and said he had met [person:Ban Ki-moon|KR].`, finds: [] },
  {
    rule: 'met',
    why: 'joined two',
    text: '[person:Sadyr Japarov|KG] and [person:Emomali Rahmon|TJ] signed the treaty. On that day [person:Shavkat Mirziyoyev|UZ] joined the two presidents in Khujand.',
    finds: [
      'meeting Sadyr Japarov + Emomali Rahmon',
      'meeting Shavkat Mirziyoyev + Sadyr Japarov in Khujand',
      'meeting Shavkat Mirziyoyev + Emomali Rahmon in Khujand',
    ],
  },
  {
    rule: 'held-talks',
    why: 'place, day and guest after the noun',
    text: '[country:Iran|IR]’s Minister of Roads and Urban Development, [person:Farzaneh Sadegh|IR], held talks in [capital:Dushanbe|TJ] on [date:Wednesday|XXXX-03-05] with Tajik Transport Minister [person:Azim Ibrohim|TJ] on restarting a freight route through [country:Turkmenistan|TM].',
    finds: ['talks Farzaneh Sadegh + Azim Ibrohim in Dushanbe on Wednesday'],
  },
  {
    rule: 'held-talks',
    why: 'two who held a meeting',
    text: 'US President [person:Donald Trump|US] and Tajik leader [person:Emomali Rahmon|TJ] held a pivotal bilateral meeting, signalling intent.',
    finds: ['meeting Donald Trump + Emomali Rahmon'],
  },
  {
    rule: 'held-talks',
    why: 'a guest who stands for his body',
    text: 'The minister [person:Farrukh Sharif|TJ] held talks with the Vice President of the [organization:Korea International Cooperation Agency] (KOICA), [person:Bae Soo-jin|KR], and the Chairman of [organization:Hanil Hydro Co.], [person:Namgung Jae-hyun|KR].',
    finds: ['talks Farrukh Sharif + Bae Soo-jin', 'talks Farrukh Sharif + Namgung Jae-hyun'],
  },
  { rule: 'held-talks', why: 'talks about, not with', text: `${rahmon} held talks on water.`, finds: [] },
  { rule: 'held-talks', why: 'a plan', text: `${rahmon} plans to hold talks with ${japarov}.`, finds: [] },
  {
    rule: 'received',
    why: 'place in between',
    text: 'On [date:14 May|XXXX-05-14], the President of the Republic of Tajikistan, Leader of the Nation, [person:Emomali Rahmon|TJ] received at the Palace of the Nation the Minister of Foreign Affairs of the State of [country:Kuwait|KW], Sheikh [person:Fahad Nasser Al-Mutlaq|KW], who is in [capital:Dushanbe|TJ] on an official visit.',
    finds: ['meeting Emomali Rahmon + Fahad Nasser Al-Mutlaq in Palace of the Nation on 14 May', 'visit Fahad Nasser Al-Mutlaq + Dushanbe in Dushanbe'],
  },
  {
    rule: 'received',
    why: 'the passive, after another verb',
    text: 'Its head, [person:Mehmet Akif Kocaoglu|TR], visited us last week and was received by my chairman, [person:Sulton Rahimzoda|TJ].',
    finds: ['meeting Sulton Rahimzoda + Mehmet Akif Kocaoglu'],
  },
  {
    rule: 'received',
    why: 'those who act for a state',
    text: 'It comes after [demonym:Tajik|TJ] officials hosted [demonym:Afghan|AF] representatives in [capital:Dushanbe|TJ].',
    finds: ['meeting Tajik + Afghan in Dushanbe'],
  },
  { rule: 'received', why: 'letters are received too', text: `${rahmon} received a letter from ${lavrov}.`, finds: [] },
  { rule: 'received', why: 'what belongs to somebody is received', text: `${rahmon} welcomed [person:Lavrov|RU]’s proposal.`, finds: [] },
  {
    rule: 'between',
    why: 'a noun and two',
    text: 'Ultimately, the direct engagement between Presidents [person:Trump|US] and [person:Rahmon|TJ] marks a milestone.',
    finds: ['talks Trump + Rahmon'],
  },
  {
    rule: 'between',
    why: 'words between noun and pair',
    text: `After the ceremony, talks in a narrow format took place between ${rahmon} and the President of Turkmenistan [person:Serdar Berdimuhamedov|TM].`,
    finds: ['talks Emomali Rahmon + Serdar Berdimuhamedov'],
  },
  { rule: 'between', why: 'no meeting took place', text: `No meeting between ${rahmon} and ${japarov} took place.`, finds: [] },
  { rule: 'between', why: 'a possible meeting', text: `A possible meeting between ${rahmon} and ${japarov} was mentioned.`, finds: [] },
  { rule: 'between', why: 'relations are no meeting', text: 'Relations between [country:Tajikistan|TJ] and [country:China|CN] are good.', finds: [] },
  {
    rule: 'meeting-with',
    why: 'the subject comes after',
    text: 'In a separate meeting with Kazakh President [person:Kassym-Jomart Tokayev|KZ], President [person:Rahmon|TJ] emphasized the bonds.',
    finds: ['meeting Rahmon + Kassym-Jomart Tokayev'],
  },
  {
    rule: 'meeting-with',
    why: '"his" meeting',
    text: `During his meeting with ${japarov}, President [person:Rahmon|TJ] praised the momentum.`,
    finds: ['meeting Rahmon + Sadyr Japarov'],
  },
  {
    rule: 'meeting-with',
    why: 'after meeting',
    text: '[organization:EU] foreign policy chief [person:Kaja Kallas] said after meeting Tajik Foreign Minister [person:Sirojiddin Muhriddin|TJ] that the text should be signed.',
    finds: ['meeting Kaja Kallas + Sirojiddin Muhriddin'],
  },
  { rule: 'meeting-with', why: 'a planned one', text: `${rahmon} spoke of plans for a future meeting with ${japarov}.`, finds: [] },
  {
    rule: 'called',
    why: 'by phone',
    text: `${rahmon} spoke by phone with ${japarov} on [date:Friday|2025-03-14].`,
    finds: ['call Emomali Rahmon + Sadyr Japarov on Friday'],
  },
  {
    rule: 'called',
    why: 'a conversation on the telephone',
    text: `A telephone conversation took place between ${rahmon} and ${lavrov}.`,
    finds: ['call Emomali Rahmon + Sergey Lavrov'],
  },
  { rule: 'called', why: 'to call for something', text: `${rahmon} called on ${japarov} to act.`, finds: [] },
  {
    rule: 'headed-delegations',
    why: 'two heads',
    text: 'The [demonym:Tajik|TJ] delegation was headed by the First Deputy Minister of Foreign Affairs, [person:Farrukhzoda Hamid Sharif|TJ], and the [demonym:Korean|KR] delegation by the Deputy Minister for Political Affairs, [person:Han Dong-seok|KR].',
    finds: ['talks Farrukhzoda Hamid Sharif + Han Dong-seok'],
  },
  { rule: 'headed-delegations', why: 'one head', text: 'The [demonym:Tajik|TJ] delegation was headed by [person:Hamid Sharif|TJ].', finds: [] },
  {
    rule: 'visited',
    why: 'plain',
    text: 'Even earlier, [person:Vladimir Mishustin|RU] visited [country:Tajikistan|TJ].',
    finds: ['visit Vladimir Mishustin + Tajikistan in Tajikistan'],
  },
  {
    rule: 'visited',
    why: 'an official visit',
    text: 'Ambassador [person:Zalmay Khalilzad|US] made an official visit to [country:Tajikistan|TJ] beginning on [date:October 2|XXXX-10-02].',
    finds: ['visit Zalmay Khalilzad + Tajikistan in Tajikistan on October 2'],
  },
  {
    rule: 'visited',
    why: 'the noun',
    text: 'After the [date:March|XXXX-03] visit of Russian Prime Minister [person:Mikhail Mishustin|RU] to [country:Tajikistan|TJ], one can observe it.',
    finds: ['visit Mikhail Mishustin + Tajikistan in Tajikistan on March'],
  },
  {
    rule: 'visited',
    why: 'came to the capital; "he" signs with another',
    text: 'When [person:Putin|RU] came to [capital:Dushanbe|TJ] for a state visit in [date:October 2025|2025-10], he and [person:Rahmon|TJ] signed a joint statement.',
    finds: ['visit Putin + Dushanbe in Dushanbe on October 2025', 'meeting Putin + Rahmon on October 2025'],
  },
  {
    rule: 'visited',
    why: 'was in the capital',
    text: 'In [date:July|XXXX-07] [person:Xi|CN] was in [capital:Dushanbe|TJ].',
    finds: ['visit Xi + Dushanbe in Dushanbe on July'],
  },
  { rule: 'visited', why: 'nobody visits his own state', text: '[person:Rahmon|TJ] arrived in [capital:Dushanbe|TJ] at night.', finds: [] },
  {
    rule: 'visited',
    why: 'a plan',
    text: '[person:Putin|RU] intends to visit [country:Tajikistan|TJ], and the upcoming visit of [person:Putin|RU] to [country:Tajikistan|TJ] is prepared.',
    finds: [],
  },
  {
    rule: 'visited',
    why: 'an unnamed president whom the article names',
    text: 'The state visit of the President of [country:Turkmenistan|TM] to the Republic of [country:Tajikistan|TJ] began. A ceremony was held for the President of [country:Turkmenistan|TM] [person:Serdar Berdimuhamedov|TM].',
    finds: ['visit Serdar Berdimuhamedov + Tajikistan in Tajikistan'],
  },
  {
    rule: 'awarded',
    why: 'an award handed over',
    text: 'President [person:Kassym-Jomart Tokayev|KZ] of [country:Kazakhstan|KZ] bestowed the state award of [country:Kazakhstan|KZ] (Altin Quran) upon [person:Rahmon|TJ].',
    finds: ['meeting Kassym-Jomart Tokayev + Rahmon'],
  },
  { rule: 'awarded', why: 'a proposal is presented too', text: `${rahmon} presented a plan to ${lavrov}.`, finds: [] },
  {
    rule: 'co-chaired',
    why: 'two lead a session',
    text: 'On the sidelines of the visit, [person:Rania Al-Mashat|EG] and Sheikh [person:Faisal Al Thani|QA] co-chaired the sixth session.',
    finds: ['meeting Rania Al-Mashat + Faisal Al Thani'],
  },
  { rule: 'co-chaired', why: 'one leads', text: '[person:Rania Al-Mashat|EG] chaired the session.', finds: [] },
  {
    rule: 'met',
    why: 'unnamed negotiators of two states',
    text: 'The crossings between [country:Pakistan|PK] and [country:Afghanistan|AF] remained closed as negotiators from the two countries met in Istanbul.',
    finds: ['meeting Pakistan + Afghanistan in Istanbul'],
  },
  {
    rule: 'met',
    why: 'a courtesy call',
    text: 'Minister [person:Battsetseg|MN] paid a courtesy call on [person:Ishiba|JP].',
    finds: ['meeting Battsetseg + Ishiba'],
  },
  {
    rule: 'meeting-with',
    why: 'three sit together',
    text: '[person:Shavkat Mirziyoyev|UZ] took part in a trilateral meeting with President [person:Serdar Berdimuhamedov|TM] and President [person:Ilham Aliyev|AZ].',
    finds: ['meeting Shavkat Mirziyoyev + Serdar Berdimuhamedov', 'meeting Shavkat Mirziyoyev + Ilham Aliyev', 'meeting Serdar Berdimuhamedov + Ilham Aliyev'],
  },
  {
    rule: 'met-headline',
    why: 'the present tense of a headline',
    text: '[heading][person:Emomali Rahmon|TJ] Meets With [person:Vladimir Putin|RU]',
    finds: ['meeting Emomali Rahmon + Vladimir Putin'],
  },
  {
    rule: 'met-headline',
    why: 'the present tense in the text may be the future',
    text: '[person:Emomali Rahmon|TJ] meets with [person:Vladimir Putin|RU] next week.',
    finds: [],
  },
  {
    rule: 'visited-headline',
    why: 'the present tense of a headline',
    text: '[heading][person:Zalmay Khalilzad|US] Visits [capital:Dushanbe|TJ] As Part of Afghan Peace Process',
    finds: ['visit Zalmay Khalilzad + Dushanbe in Dushanbe'],
  },
  {
    rule: 'visited-headline',
    why: 'the present tense in the text may be a habit',
    text: '[person:Zalmay Khalilzad|US] visits [capital:Dushanbe|TJ] every year.',
    finds: [],
  },
  {
    rule: 'discussed',
    why: 'two discussed',
    text: 'Foreign Minister [person:Ishaq Dar|PK] and his Tajik counterpart, [person:Sirojiddin Muhriddin|TJ], discussed the matter in Samarkand in [date:late April|XXXX-04].',
    finds: ['talks Ishaq Dar + Sirojiddin Muhriddin in Samarkand on late April'],
  },
  {
    rule: 'discussed',
    why: 'one with another',
    text: '[person:Farzaneh Sadegh|IR] was also received by Prime Minister [person:Qohir Rasulzoda|TJ]. [date:The day before], in Tashkent, she had discussed rail tariffs with Uzbek Deputy Prime Minister [person:Jamshid Khodjaev|UZ].',
    finds: ['meeting Qohir Rasulzoda + Farzaneh Sadegh', 'talks Farzaneh Sadegh + Jamshid Khodjaev in Tashkent'],
  },
  { rule: 'discussed', why: 'discussed by one', text: '[person:Ishaq Dar|PK] discussed [person:Rahmon|TJ].', finds: [] },
  {
    rule: 'signed-together',
    why: 'two sign',
    text: 'On [date:13 March|XXXX-03-13] [person:Sadyr Japarov|KG] and [person:Emomali Rahmon|TJ] signed the treaty on the state border in [capital:Bishkek|KG].',
    finds: ['meeting Sadyr Japarov + Emomali Rahmon in Bishkek on 13 March'],
  },
  { rule: 'signed-together', why: 'states sign from afar', text: '[country:India|IN] and [country:Iran|IR] signed a contract.', finds: [] },
];

const article = (text: string) => readMarkup(text);

/** Rows for the rules of meetings; their texts carry marked mentions, so that only these rules are tried. */
export const corpus: Corpus = {
  rules: [...[...headlineRules, ...meetingRules].map(({ name }) => name), visitingGuest],
  read(text) {
    const { article: read, actors, dates } = article(text);
    const words = (span: Span) => read.sentences[span.sentence]?.text.slice(span.start, span.end) ?? '';
    return extractMeetings(read, { actors, dates }).meetings.map((match) => ({
      rule: match.rule,
      shown: `${match.type} ${match.participants.map(words).join(' + ')}${match.place === null ? '' : ` in ${match.place}`}${match.date === null ? '' : ` on ${words(match.date)}`}`,
    }));
  },
  rows: [...rows, ...rowsOfReports, ...rowsOfTravel, ...rowsOfGuests, ...rowsOfPapers, ...rowsOfDeeds, ...rowsOfMoments],
};
