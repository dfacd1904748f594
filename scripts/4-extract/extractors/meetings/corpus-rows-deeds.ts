import type { CorpusRow } from '../../corpus.ts';

const minister = 'Foreign Minister [person:Ana Petrov|BG|Foreign Minister]';
const toiu = '[person:Oana Toiu|RO|Foreign Minister]';
const karis = 'President [person:Alar Karis|EE|President]';
const stubb = 'President [person:Alexander Stubb|FI|President]';
const karisAndStubb = 'Alar Karis + Alexander Stubb';

/** Rows for words that tell of a meeting without naming it: who is beside whom, who tells whom something in one place, lists of what a visitor did. */
export const rowsOfDeeds: readonly CorpusRow[] = [
  {
    rule: 'agreed-together',
    why: 'on the fringes of a gathering',
    text: `${karis} and ${stubb} agreed on [date:4 May|XXXX-05-04], on the sidelines of a forum, to share data.`,
    finds: [`talks ${karisAndStubb} on 4 May`],
  },
  {
    rule: 'agreed-together',
    why: 'one agreed with the other in a place',
    text: `The ${minister} agreed with ${toiu} in [capital:Sofia|BG] on a ferry.`,
    finds: ['talks Ana Petrov + Oana Toiu in Sofia'],
  },
  { rule: 'agreed-together', why: 'an opinion shared', text: `The ${minister} agreed with ${toiu} that the ferry was late.`, finds: [] },
  {
    rule: 'appeared-together',
    why: 'to the press beside another',
    text: `${karis} told reporters beside ${stubb} that nothing had changed.`,
    finds: [`meeting ${karisAndStubb}`],
  },
  { rule: 'appeared-together', why: 'to the press about another', text: `${karis} told reporters that ${stubb} would come.`, finds: [] },
  {
    rule: 'appeared-together',
    why: 'two who look at something together',
    text: `${karis} and his guest, ${stubb}, toured a shipyard.`,
    finds: [`meeting ${karisAndStubb}`],
  },
  { rule: 'appeared-together', why: 'two of one state', text: `${karis} and Minister [person:Kaja Tamm|EE] toured a shipyard.`, finds: [] },
  {
    rule: 'appeared-together',
    why: 'something done together with another',
    text: `${stubb} planted an oak together with ${karis}.`,
    finds: ['meeting Alexander Stubb + Alar Karis'],
  },
  {
    rule: 'appeared-together',
    why: 'accompanied by',
    text: `${stubb}, accompanied by ${karis}, laid flowers at the memorial.`,
    finds: ['meeting Alexander Stubb + Alar Karis'],
  },
  {
    rule: 'appeared-together',
    why: 'at his side',
    text: `${stubb} opened the exhibition with ${karis} at his side.`,
    finds: ['meeting Alexander Stubb + Alar Karis'],
  },
  {
    rule: 'called',
    why: 'something discussed by telephone',
    text: `${karis} discussed the ferry with ${stubb} by telephone on [date:6 May|XXXX-05-06].`,
    finds: [`call ${karisAndStubb} on 6 May`],
  },
  {
    rule: 'called',
    why: 'a call before who made it',
    text: `In a phone call on [date:6 May|XXXX-05-06], ${karis} urged ${stubb} to wait.`,
    finds: [`call ${karisAndStubb} on 6 May`],
  },
  {
    rule: 'called',
    why: 'a call after what was said',
    text: `${karis} thanked ${stubb} for the ships in a brief telephone call.`,
    finds: [`call ${karisAndStubb}`],
  },
  { rule: 'called', why: 'a call with a third', text: `${karis} told ${stubb} about it in a phone call with the king.`, finds: [] },
  { rule: 'called', why: 'had spoken', text: `${karis} said he had spoken on telephone with ${stubb}.`, finds: [`call ${karisAndStubb}`] },
  {
    rule: 'called',
    why: 'two who settle something by telephone',
    text: `${karis} and ${stubb} settled the matter by telephone on [date:6 May|XXXX-05-06].`,
    finds: [`call ${karisAndStubb} on 6 May`],
  },
  { rule: 'called', why: 'rang', text: `${karis} rang ${stubb} on [date:6 May|XXXX-05-06].`, finds: [`call ${karisAndStubb} on 6 May`] },
  {
    rule: 'discussed',
    why: 'assured in a place',
    text: `The ${minister} reminded ${toiu} in Plovdiv in [date:May|XXXX-05] that the ferry was late.`,
    finds: ['talks Ana Petrov + Oana Toiu in Plovdiv on May'],
  },
  {
    rule: 'discussed',
    why: 'pressed at a meeting',
    text: `The ${minister} pressed ${toiu} on the ferry at a meeting in Plovdiv.`,
    finds: ['meeting Ana Petrov + Oana Toiu in Plovdiv'],
  },
  {
    rule: 'discussed',
    why: 'told of a meeting with a third',
    text: `The ${minister} told ${toiu} about the ferry after a meeting with the owners.`,
    finds: [],
  },
  {
    rule: 'met',
    why: 'one of several deeds',
    text: `${karis} was here in [date:May|XXXX-05], met with ${stubb}, and left.`,
    finds: [`meeting ${karisAndStubb} on May`],
  },
  {
    rule: 'met',
    why: 'received by one, in talks with another',
    text: `The ${minister} was received by ${karis} and held talks with Minister [person:Kaja Tamm|EE].`,
    finds: ['meeting Alar Karis + Ana Petrov', 'meeting Ana Petrov + Kaja Tamm'],
  },
  {
    rule: 'met',
    why: 'what the guest is due to do next',
    text: `${karis} met ${stubb} in Rome and is scheduled to fly home on [date:Friday].`,
    finds: [`meeting ${karisAndStubb} in Rome`],
  },
  {
    rule: 'met',
    why: 'what the guest said of others',
    text: `${karis} met with ${stubb}, who said that the owners do not answer.`,
    finds: [`meeting ${karisAndStubb}`],
  },
  { rule: 'met', why: 'a meeting that did not take place', text: `A meeting of ${karis} with ${stubb} was planned and did not take place.`, finds: [] },
  {
    rule: 'received',
    why: 'a delegation of a state',
    text: `${karis} received a [demonym:Finnish|FI] trade delegation in Tartu.`,
    finds: ['meeting Alar Karis + Finnish in Tartu'],
  },
  {
    rule: 'received',
    why: 'a delegation from a state',
    text: `${karis} hosted a delegation from [country:Finland|FI].`,
    finds: ['meeting Alar Karis + Finland'],
  },
  { rule: 'received', why: 'a delegation of his own state', text: `${karis} received an [demonym:Estonian|EE] trade delegation in Tartu.`, finds: [] },
  { rule: 'received', why: 'a tour', text: `${stubb} was given a tour of the port by ${karis}.`, finds: ['meeting Alar Karis + Alexander Stubb'] },
  { rule: 'received', why: 'somebody’s guest', text: `${stubb} was ${karis}’s guest in Tartu.`, finds: ['meeting Alar Karis + Alexander Stubb in Tartu'] },
  {
    rule: 'between',
    why: 'talks that bring two together',
    text: `Talks in Oslo brought together the ${minister} and ${toiu}.`,
    finds: ['talks Ana Petrov + Oana Toiu in Oslo'],
  },
  {
    rule: 'signed-together',
    why: 'with whom, behind the day',
    text: `${karis} signed the Baltic Compact in Oslo on [date:4 May|XXXX-05-04], with ${stubb} and Prime Minister [person:Evika Silina|LV].`,
    finds: [`meeting ${karisAndStubb} in Oslo on 4 May`, 'meeting Alar Karis + Evika Silina in Oslo on 4 May'],
  },
  {
    rule: 'signed-together',
    why: 'an agreement with a state',
    text: `${karis} signed the Baltic Compact with [country:Latvia|LV] on [date:4 May|XXXX-05-04].`,
    finds: [],
  },
  {
    rule: 'spoke-with',
    why: 'flown somewhere to raise something',
    text: `The ${minister} had flown to [capital:Bucharest|RO] to raise the matter with ${toiu}.`,
    finds: ['talks Ana Petrov + Oana Toiu'],
  },
  {
    rule: 'spoke-with',
    why: 'brought something up',
    text: `The ${minister} brought up further ferries with ${toiu} during a visit in [date:May|XXXX-05].`,
    finds: ['talks Ana Petrov + Oana Toiu on May'],
  },
  { rule: 'spoke-with', why: 'something raised for a company', text: `The ${minister} raised 40 million euros with bonds for ${toiu}.`, finds: [] },
  {
    rule: 'visited',
    why: 'several capitals in one journey',
    text: `${karis} was in [capital:Helsinki|FI], [capital:Riga|LV] and [capital:Oslo|NO] from [date:19 to 22 May|XXXX-05-19/XXXX-05-22].`,
    finds: [
      'visit Alar Karis + Helsinki in Helsinki on 19 to 22 May',
      'visit Alar Karis + Riga in Riga on 19 to 22 May',
      'visit Alar Karis + Oslo in Oslo on 19 to 22 May',
    ],
  },
  {
    rule: 'visited',
    why: 'two visits, each with its time',
    text: `${karis} visited [capital:Helsinki|FI] in [date:May|XXXX-05] and [capital:Riga|LV] in [date:June|XXXX-06].`,
    finds: ['visit Alar Karis + Helsinki in Helsinki on May', 'visit Alar Karis + Riga in Riga on June'],
  },
  {
    rule: 'visited',
    why: 'another subject after the visit',
    text: `${karis} visited [capital:Helsinki|FI] in [date:May|XXXX-05] and [country:Latvia|LV] protested.`,
    finds: ['visit Alar Karis + Helsinki in Helsinki on May'],
  },
  {
    rule: 'visited',
    why: 'where a trip took somebody',
    text: `${karis}’s trip to the north took him to [country:Finland|FI].`,
    finds: ['visit Alar Karis + Finland in Finland'],
  },
  {
    rule: 'visited',
    why: 'a State Visit in capitals',
    text: `${karis}, who is on a three-day State Visit to [country:Finland|FI], spoke.`,
    finds: ['visit Alar Karis + Finland in Finland'],
  },
  {
    rule: 'visited',
    why: 'an envoy of many states',
    text: `[person:David Holm||EU special envoy] went to [capital:Helsinki|FI] in [date:May|XXXX-05].`,
    finds: ['visit David Holm + Helsinki in Helsinki on May'],
  },
];
