import type { CorpusRow } from '../../corpus.ts';

const minister = 'Foreign Minister [person:Ana Petrov|BG|Foreign Minister]';
const toiu = '[person:Oana Toiu|RO|Foreign Minister]';
const karis = 'President [person:Alar Karis|EE|President]';
const stubb = 'President [person:Alexander Stubb|FI|President]';
const petrov = `On [date:3 May|XXXX-05-03] the ${minister} took part in the conference in Vienna.`;

/** Rows in the manner of official reports and agencies: passives, nouns for verbs, hosts left out, words that refer back. */
export const rowsOfReports: readonly CorpusRow[] = [
  {
    rule: 'visited',
    why: 'a visit named before its visitor, with its month',
    text: `${stubb} spoke. During his visit to [country:Kuwait|KW] in [date:November|XXXX-11], he signed an agreement.`,
    finds: ['visit Alexander Stubb + Kuwait in Kuwait on November'],
  },
  {
    rule: 'received',
    why: 'a delegation of those who rule a state',
    text: `${toiu} received a [organization:Taliban] delegation led by Acting Water Minister [person:Abdul Mansoor].`,
    finds: ['meeting Oana Toiu + Abdul Mansoor'],
  },
  {
    rule: 'host-left-out',
    why: 'the host is the person whose doings the article reports',
    text: `${petrov} In the evening, a meeting was held with the Secretary General, [person:Jasem Albudaiwi].`,
    finds: ['meeting Ana Petrov + Jasem Albudaiwi'],
  },
  {
    rule: 'host-left-out',
    why: 'a delegation and its head',
    text: `${petrov} In the course of the meeting with the delegation of [country:Latvia|LV] headed by State Secretary [person:Artis Berzins], the sides discussed visas.`,
    finds: ['meeting Ana Petrov + Artis Berzins'],
  },
  {
    rule: 'host-left-out',
    why: 'issues considered with somebody',
    text: `${petrov} Issues of border management were considered with the Special Representative, [person:Eduards Stiprais].`,
    finds: ['meeting Ana Petrov + Eduards Stiprais'],
  },
  {
    rule: 'host-left-out',
    why: 'nobody whose doings are reported',
    text: 'The summit ended. A meeting was held with the Secretary General, [person:Jasem Albudaiwi].',
    finds: [],
  },
  {
    rule: 'host-left-out',
    why: 'a meeting that is planned',
    text: `${petrov} A meeting is to be held with the Secretary General, [person:Jasem Albudaiwi].`,
    finds: [],
  },
  {
    rule: 'spoke-with',
    why: 'officials who speak with officials',
    text: `On the sidelines ${karis} also spoke with ${stubb} and Prime Minister [person:Evika Silina|LV].`,
    finds: ['talks Alar Karis + Alexander Stubb', 'talks Alar Karis + Evika Silina'],
  },
  {
    rule: 'spoke-with',
    why: 'asked on a visit',
    text: `${karis}, during a visit to [capital:Helsinki|FI], asked ${stubb} for support.`,
    finds: ['visit Alar Karis + Helsinki in Helsinki', 'talks Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'spoke-with',
    why: 'travelled for talks',
    text: `The ${minister} travelled to [capital:Bucharest|RO] for talks with her Romanian opposite number, ${toiu}.`,
    finds: ['visit Ana Petrov + Bucharest in Bucharest', 'talks Ana Petrov + Oana Toiu'],
  },
  {
    rule: 'visited',
    why: 'a visit of the latter',
    text: `${karis} discussed trade with ${stubb} during the latter’s visit to [capital:Tallinn|EE].`,
    finds: ['talks Alar Karis + Alexander Stubb', 'visit Alexander Stubb + Tallinn in Tallinn'],
  },
  {
    rule: 'received',
    why: 'the leader of a state is its president, not its minister',
    text: `${karis} and ${stubb} spoke. Foreign Minister [person:Elina Valtonen|FI] was there. The [demonym:Finnish|FI] leader was also received by Prime Minister [person:Kristen Michal|EE].`,
    finds: ['meeting Kristen Michal + Alexander Stubb'],
  },
  {
    rule: 'met',
    why: 'one after the other',
    text: `${karis} met ${stubb} on [date:6 May|XXXX-05-06] and then Commerce Secretary [person:Howard Lutnick|US].`,
    finds: ['meeting Alar Karis + Alexander Stubb on 6 May', 'meeting Alar Karis + Howard Lutnick on 6 May'],
  },
  {
    rule: 'co-chaired',
    why: 'both were there',
    text: `The papers were signed in the presence of Presidents ${karis.replace('President ', '')} and ${stubb.replace('President ', '')}. It will be signed in the presence of reporters.`,
    finds: ['meeting Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'headed-delegations',
    why: 'who chaired and who led the other side',
    text: `It was chaired by ${karis}; the [demonym:Finnish|FI] delegation was led by ${stubb}.`,
    finds: ['talks Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'met',
    why: 'ahead of something else',
    text: `Ahead of the dinner ${karis} met separately with ${stubb}. Ahead of a meeting of ${karis} with ${stubb}, the streets were closed.`,
    finds: ['meeting Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'headed-delegations',
    why: 'two sides in a row',
    text: `The [demonym:Estonian|EE] side was headed by ${karis}, the [demonym:Finnish|FI] side by ${stubb}.`,
    finds: ['talks Alar Karis + Alexander Stubb'],
  },
  { rule: 'spoke-with', why: 'a reporter is no official', text: `${karis} spoke with [person:Mari Tamm] in the corridor.`, finds: [] },
  { rule: 'spoke-with', why: 'a hope', text: `${karis} hoped to travel to [capital:Helsinki|FI] for talks with ${stubb}.`, finds: [] },
  {
    rule: 'presented-credentials',
    why: 'handed over',
    text: `Ambassador [person:Vahan Kostanyan|AM] presented his credentials to ${karis}.`,
    finds: ['meeting Alar Karis + Vahan Kostanyan'],
  },
  {
    rule: 'presented-credentials',
    why: 'accepted',
    text: `${karis} accepted the credentials of the new ambassador, [person:Vahan Kostanyan|AM].`,
    finds: ['meeting Alar Karis + Vahan Kostanyan'],
  },
  { rule: 'presented-credentials', why: 'not yet', text: `Ambassador [person:Vahan Kostanyan|AM] will present his credentials to ${karis}.`, finds: [] },
  {
    rule: 'agreed-together',
    why: 'in one place',
    text: `${karis} and ${stubb} agreed in Warsaw on [date:27 January|XXXX-01-27] that a bridge would be built.`,
    finds: ['talks Alar Karis + Alexander Stubb in Warsaw on 27 January'],
  },
  { rule: 'agreed-together', why: 'from afar', text: `${karis} and ${stubb} agreed that a bridge would be built.`, finds: [] },
  {
    rule: 'co-chaired',
    why: 'the passive',
    text: `The fifth meeting of the commission was co-chaired by Deputy Prime Minister [person:Jamshid Khodjaev|UZ] and [person:Denisa Sakova|SK], Deputy Prime Minister of Slovakia.`,
    finds: ['meeting Jamshid Khodjaev + Denisa Sakova'],
  },
  { rule: 'co-chaired', why: 'founders of a firm hold no office', text: '[person:Adam Black] and [person:Eve White] launched a magazine.', finds: [] },
  {
    rule: 'signed-together',
    why: 'the passive',
    text: `The protocol was signed in Geneva by ${minister} and her Romanian opposite number, ${toiu}.`,
    finds: ['meeting Ana Petrov + Oana Toiu in Geneva'],
  },
  {
    rule: 'signed-together',
    why: 'one for each side',
    text: `The protocol was signed by ${minister} for [country:Bulgaria|BG] and Minister ${toiu} for [country:Romania|RO].`,
    finds: ['meeting Ana Petrov + Oana Toiu'],
  },
  {
    rule: 'received',
    why: 'a clause about the guest in between',
    text: `${karis}, who was met at the airport on [date:Tuesday] by Prime Minister [person:Petteri Orpo|FI], sat down with ${stubb} for three hours.`,
    finds: ['meeting Petteri Orpo + Alar Karis', 'meeting Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'received',
    why: 'received, then talks with another',
    text: `${karis} was received by Prime Minister [person:Petteri Orpo|FI] and had talks with his Finnish colleague ${stubb}.`,
    finds: ['meeting Petteri Orpo + Alar Karis', 'meeting Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'received',
    why: 'played host',
    text: `${karis} played host in Tartu to his Finnish opposite number, ${stubb}, and proposed a commission.`,
    finds: ['meeting Alar Karis + Alexander Stubb in Tartu'],
  },
  {
    rule: 'received',
    why: '"him" is the guest',
    text: `${karis} paid a state visit to [country:Spain|ES] at the invitation of King [person:Felipe Borbon|ES], who received him at the Royal Palace.`,
    finds: ['visit Alar Karis + Spain in Spain', 'meeting Felipe Borbon + Alar Karis'],
  },
  {
    rule: 'received',
    why: 'the head of state is the president of whom the text spoke',
    text: `On [date:12 November|XXXX-11-12] the ${karis} arrived in [country:Kuwait|KW]. At the airport the Head of State was welcomed by the Prime Minister, Sheikh [person:Ahmad Al-Sabah|KW].`,
    finds: ['visit Alar Karis + Kuwait in Kuwait on 12 November', 'meeting Ahmad Al-Sabah + Alar Karis'],
  },
  {
    rule: 'met',
    why: '"the latter" is the last one named',
    text: `The delegation of [person:Qohir Rasulzoda|TJ] includes [person:Daler Juma|TJ] and [person:Qurbon Hakimzoda|TJ]. The latter met with his counterpart [person:Yuri Gorlov|BY].`,
    finds: ['meeting Qurbon Hakimzoda + Yuri Gorlov'],
  },
  {
    rule: 'met',
    why: '"they" are the two of the sentence before',
    text: '[person:Ajit Doval|IN] writes to [person:Nasrullo Mahmudzoda|TJ]. They last sat together in Bishkek.',
    finds: ['meeting Ajit Doval + Nasrullo Mahmudzoda in Bishkek'],
  },
  {
    rule: 'met',
    why: '"they" among three is nobody',
    text: 'The book is about [person:Ajit Doval|IN], [person:Karan Singh|IN] and [person:Nasrullo Mahmudzoda|TJ]. They last sat together in Bishkek.',
    finds: [],
  },
  {
    rule: 'met',
    why: 'an office in front of a delegation’s head',
    text: `A delegation led by Deputy Minister [person:Vahan Kostanyan|AM] visited [capital:Tallinn|EE] and met ${karis}.`,
    finds: ['visit Vahan Kostanyan + Tallinn in Tallinn', 'meeting Vahan Kostanyan + Alar Karis'],
  },
  {
    rule: 'between',
    why: 'a meeting that several held',
    text: 'The trilateral meeting of ministers that [person:Farzaneh Sadegh|IR], [person:Azim Ibrohim|TJ] and their Turkmen counterpart [person:Mammetkhan Chakyyev|TM] held in Mashhad was decisive.',
    finds: [
      'meeting Farzaneh Sadegh + Azim Ibrohim in Mashhad',
      'meeting Farzaneh Sadegh + Mammetkhan Chakyyev in Mashhad',
      'meeting Azim Ibrohim + Mammetkhan Chakyyev in Mashhad',
    ],
  },
  {
    rule: 'between',
    why: 'a meeting of one with two, on three sides',
    text: `${petrov} In addition, a trilateral meeting of the Minister with the Minister of Foreign Affairs [person:Oana Toiu|RO] and the Minister of Foreign Affairs [person:Radoslaw Sikorski|PL] was held.`,
    finds: ['meeting Ana Petrov + Oana Toiu', 'meeting Ana Petrov + Radoslaw Sikorski', 'meeting Oana Toiu + Radoslaw Sikorski'],
  },
  {
    rule: 'between',
    why: 'what lies between them is the agreement',
    text: 'He supports negotiations on a free trade agreement between the [organization:European Union] and the [organization:Gulf Cooperation Council].',
    finds: [],
  },
  {
    rule: 'meeting-with',
    why: '"his" meeting, at the head of a sentence',
    text: `${karis} flew home. His meeting with ${stubb} lasted two hours.`,
    finds: ['meeting Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'headed-delegations',
    why: 'teams with their heads',
    text: 'The negotiating teams, led by [person:Abbas Araghchi|IR] and [person:Steve Witkoff|US], met in Muscat.',
    finds: ['meeting Abbas Araghchi + Steve Witkoff in Muscat'],
  },
  { rule: 'called', why: 'told by telephone', text: `${karis} told ${stubb} by telephone that it was late.`, finds: ['call Alar Karis + Alexander Stubb'] },
];
