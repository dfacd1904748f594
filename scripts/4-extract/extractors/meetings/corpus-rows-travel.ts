import type { CorpusRow } from '../../corpus.ts';

const karis = 'President [person:Alar Karis|EE|President]';
const stubb = 'President [person:Alexander Stubb|FI|President]';
const orpo = 'Prime Minister [person:Petteri Orpo|FI|Prime Minister]';
const toiu = 'Foreign Minister [person:Oana Toiu|RO|Foreign Minister]';

/** Rows of who travelled where, and of meetings that a report tells in passing. */
export const rowsOfTravel: readonly CorpusRow[] = [
  {
    rule: 'visited',
    why: 'a city stands for the state in which it lies',
    text: `[country:Italy|IT] is pleased. Last spring ${karis} flew to Turin and praised [country:Italy|IT].`,
    finds: ['visit Alar Karis + Italy in Turin'],
  },
  {
    rule: 'visited',
    why: 'a university bears the name of a city',
    text: `[country:Italy|IT] is pleased. ${karis} visited Turin Polytechnic University.`,
    finds: [],
  },
  { rule: 'visited', why: 'a tour at home', text: `[country:Italy|IT] is pleased. [person:Antonio Tajani|IT] visited Turin.`, finds: [] },
  {
    rule: 'visited',
    why: 'has been there, and since when that counts is no day of a visit',
    text: `${karis} has been to [country:Japan|JP] three times since [date:2022|2022].`,
    finds: ['visit Alar Karis + Japan in Japan'],
  },
  {
    rule: 'visited',
    why: 'was there in a month',
    text: `${toiu} was in [capital:Ankara|TR] on [date:9 May|2025-05-09] and met nobody.`,
    finds: ['visit Oana Toiu + Ankara in Ankara on 9 May'],
  },
  { rule: 'visited', why: 'was there when something else happened', text: `${toiu} was in [capital:Ankara|TR] prison cells, say her foes.`, finds: [] },
  {
    rule: 'visited',
    why: 'days spent there',
    text: `${toiu} spent three days in [country:Egypt|EG].`,
    finds: ['visit Oana Toiu + Egypt in Egypt'],
  },
  { rule: 'visited', why: 'years spent there are a life', text: `${toiu} spent three years in [country:Egypt|EG].`, finds: [] },
  {
    rule: 'visited',
    why: '"his" trip, in a sentence that names one person',
    text: `${karis} told lawmakers about the results of his working trip to [country:Egypt|EG].`,
    finds: ['visit Alar Karis + Egypt in Egypt'],
  },
  {
    rule: 'visited',
    why: 'whose trip it is stays open among two, and a trip to come is none yet',
    text: `${karis} congratulated ${stubb} after his trip to [country:Egypt|EG]. ${karis} spoke at length during talks on his upcoming visit to [country:Egypt|EG].`,
    finds: [],
  },
  {
    rule: 'visited',
    why: 'the state where something was signed on a visit',
    text: `The accord was signed in [capital:Cairo|EG] on [date:9 May|2025-05-09] during the official visit of ${karis}.`,
    finds: ['visit Alar Karis + Cairo in Cairo on 9 May'],
  },
  {
    rule: 'visited',
    why: 'what was put off is not the visit',
    text: `The vote on the treaty, drafted during the visit of ${karis} to [country:Egypt|EG], was postponed. A visit of ${stubb} to [country:Egypt|EG] was postponed.`,
    finds: ['visit Alar Karis + Egypt in Egypt'],
  },
  {
    rule: 'visited',
    why: 'the head of a delegation, an envoy who is sent, a first destination',
    text: `A trade mission led by ${toiu} arrived in [country:Egypt|EG]. The king dispatched [person:Omar Haddad|JO] to [country:Syria|SY]. ${karis} chose [country:Japan|JP] for his first foreign trip.`,
    finds: ['visit Oana Toiu + Egypt in Egypt', 'visit Omar Haddad + Syria in Syria', 'visit Alar Karis + Japan in Japan'],
  },
  {
    rule: 'visited',
    why: 'a prime minister who is only called by his state',
    text: `[person:Petteri Orpo|FI|prime minister] spoke. [country:Finland|FI]’s prime minister has been to [country:Japan|JP].`,
    finds: ['visit Petteri Orpo + Japan in Japan'],
  },
  {
    rule: 'visited-host',
    why: 'a guest who came to our country',
    text: `${karis} received ${stubb}, who is paying an official visit to our country. [country:Estonia|EE] is small.`,
    finds: ['meeting Alar Karis + Alexander Stubb', 'visit Alexander Stubb + Estonia'],
  },
  {
    rule: 'visited-host',
    why: '"here" is where the host is',
    text: `${stubb}, who is here for three days, also met ${karis}. [country:Estonia|EE] is small.`,
    finds: ['meeting Alexander Stubb + Alar Karis', 'visit Alexander Stubb + Estonia'],
  },
  {
    rule: 'visited-host',
    why: 'a visit that is returned, with its own year',
    text: `${karis} came to [country:Finland|FI] in [date:2021|2021] and ${stubb} returned the visit in [date:2023|2023]. [country:Estonia|EE] is small.`,
    finds: ['visit Alar Karis + Finland in Finland on 2021', 'visit Alexander Stubb + Estonia on 2023'],
  },
  {
    rule: 'visited-host',
    why: 'nobody acts for the country',
    text: `[person:Adam Black] spoke with ${stubb}, who loves our country. Nobody who came to the country met [person:Eve White].`,
    finds: [],
  },
  {
    rule: 'visiting-guest',
    why: 'the visitor of somebody who acts for a state',
    text: `${karis} held talks with visiting ${orpo}. [country:Estonia|EE] is small.`,
    finds: ['talks Alar Karis + Petteri Orpo', 'visit Petteri Orpo + Estonia'],
  },
  {
    rule: 'visiting-guest',
    why: 'a visiting professor',
    text: `${karis} met visiting Professor [person:Eve White].`,
    finds: ['meeting Alar Karis + Eve White'],
  },
  {
    rule: 'appeared-together',
    why: 'side by side',
    text: `${karis}, speaking alongside ${stubb} in Narva, ruled it out. Later the two were joined by ${toiu}.`,
    finds: ['meeting Alar Karis + Alexander Stubb in Narva', 'meeting Alar Karis + Oana Toiu', 'meeting Alexander Stubb + Oana Toiu'],
  },
  {
    rule: 'appeared-together',
    why: 'two of one government are always side by side',
    text: `${stubb}, standing beside ${orpo}, ruled it out.`,
    finds: [],
  },
  {
    rule: 'held-talks',
    why: 'one after the other; what comes next is another matter',
    text: `${karis} held talks with ${stubb} and with [country:Romania|RO]’s [person:Oana Toiu|RO], and is expected in [country:Japan|JP].`,
    finds: ['talks Alar Karis + Alexander Stubb', 'talks Alar Karis + Oana Toiu'],
  },
  {
    rule: 'called',
    why: 'on the phone',
    text: `${karis}, on the phone with ${stubb}, urged calm.`,
    finds: ['call Alar Karis + Alexander Stubb'],
  },
  { rule: 'called', why: 'not yet', text: `${karis} will be on the phone with ${stubb}.`, finds: [] },
  {
    rule: 'met',
    why: 'the ministers of two states, by name',
    text: `The foreign ministers of both states, [person:Margus Tsahkna|EE] and [person:Elina Valtonen|FI], met on the sidelines.`,
    finds: ['meeting Margus Tsahkna + Elina Valtonen'],
  },
  {
    rule: 'met',
    why: 'the leader of a state that the sentence before names',
    text: `[country:Finland|FI] is near. ${karis} met the country’s leader, [person:Alexander Stubb|FI], twice.`,
    finds: ['meeting Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'received',
    why: 'whom another received; a dinner in honour of somebody',
    text: `The day ended with ${stubb}, whom ${karis} had received in Tartu. On [date:Monday] ${karis} hosted a state dinner in honour of ${toiu}.`,
    finds: ['meeting Alar Karis + Alexander Stubb in Tartu', 'meeting Alar Karis + Oana Toiu'],
  },
  {
    rule: 'received',
    why: 'three who sat together',
    text: `${karis} hosted ${stubb} and ${toiu} for a trilateral lunch.`,
    finds: ['meeting Alar Karis + Alexander Stubb', 'meeting Alar Karis + Oana Toiu', 'meeting Alexander Stubb + Oana Toiu'],
  },
  {
    rule: 'discussed',
    why: 'raised with somebody; with whom somebody spoke',
    text: `${karis} raised the matter with ${stubb}. He thanked ${toiu}, with whom ${karis} discussed ports.`,
    finds: ['talks Alar Karis + Alexander Stubb', 'talks Alar Karis + Oana Toiu'],
  },
  { rule: 'discussed', why: 'relations are raised too', text: `${karis} raised the level of relations with ${stubb}’s state.`, finds: [] },
  {
    rule: 'meeting-with',
    why: 'a news conference for two',
    text: `${karis} defended the plan at a joint news conference with ${stubb}. ${karis} and ${toiu} later gave a joint press conference.`,
    finds: ['meeting Alar Karis + Alexander Stubb', 'meeting Alar Karis + Oana Toiu'],
  },
  {
    rule: 'host-left-out',
    why: 'the talks as the subject',
    text: `${karis} took part in the forum. The talks with ${stubb} focused on ports. The talks with [country:Finland|FI] focused on fish.`,
    finds: ['meeting Alar Karis + Alexander Stubb'],
  },
  {
    rule: 'presented-credentials',
    why: 'told by the ambassador',
    text: `[person:Vahan Kostanyan|AM] presented copies of his credentials to ${toiu}.`,
    finds: ['meeting Oana Toiu + Vahan Kostanyan'],
  },
  {
    rule: 'visited',
    why: 'a visit that ends',
    text: `Ports were discussed as ${karis} wound up a two-day visit to [country:Chad|TD]. ${stubb} left [country:Oman|OM] on [date:Thursday|2025-05-08] at the end of a three-day state visit.`,
    finds: ['visit Alar Karis + Chad in Chad', 'visit Alexander Stubb + Oman in Oman on Thursday'],
  },
  {
    rule: 'visited',
    why: 'who left for good, and a visit to another state',
    text: `${karis} left [country:Chad|TD] after a quarrel. ${stubb} left [country:Oman|OM] after a visit to [country:Niger|NE] was put off. ${toiu} left [country:Mali|ML] for a visit.`,
    finds: [],
  },
  {
    rule: 'visited',
    why: 'the visit that one made, and the one that he planned',
    text: 'The high point is the visit that President [person:Alar Karis|EE] made in [date:May 2018|2018-05] to [country:Kenya|KE], not the visit that President [person:Alexander Stubb|FI] planned in May to [country:Oman|OM].',
    finds: ['visit Alar Karis + Kenya in Kenya on May 2018'],
  },
  {
    rule: 'visited',
    why: 'who departed on a visit; who only left, and where the visit is another one',
    text: 'President [person:Alar Karis|EE] departed for [country:Finland|FI] with a state visit on [date:9 March|2018-03-09]. President [person:Alar Karis|EE] left for [country:Kenya|KE]. President [person:Alar Karis|EE] left for [country:Oman|OM] after a visit to Chad.',
    finds: ['visit Alar Karis + Finland in Finland on 9 March'],
  },
];
