import type { CorpusRow } from '../../corpus.ts';

const macron = 'President [person:Emmanuel Macron|FR|President]';
const merz = '[person:Friedrich Merz|DE|Chancellor]';
const salim = '[person:Mohieddin Salim|SD|Foreign Minister]';
const badr = '[person:Badr Abdelatty|EG|foreign minister]';
const jp = '[country:Japan|JP]';

/** Rows about meetings that papers, gifts and journeys tell of. */
export const rowsOfPapers: readonly CorpusRow[] = [
  {
    rule: 'co-chaired',
    why: 'a day before the verb',
    text: `${macron} and ${merz}, on [date:4 May|XXXX-05-04] presided over the opening of a plant.`,
    finds: ['meeting Emmanuel Macron + Friedrich Merz on 4 May'],
  },
  {
    rule: 'between',
    why: 'talks by who leads them',
    text: `A third round of talks on tariffs, led by ${macron} and ${merz}, began in Perth.`,
    finds: ['talks Emmanuel Macron + Friedrich Merz in Perth'],
  },
  {
    rule: 'signed-together',
    why: 'signed with somebody',
    text: `${macron} flew to Nancy and signed with ${merz} a deal on trains.`,
    finds: ['meeting Emmanuel Macron + Friedrich Merz'],
  },
  {
    rule: 'signed-together',
    why: 'two who sign, behind what the second had done',
    text: `${macron} and ${merz}, who arrived in Nancy a day before, signed ten papers.`,
    finds: ['meeting Emmanuel Macron + Friedrich Merz in Nancy'],
  },
  {
    rule: 'signed-together',
    why: 'what others signed, behind a clause on two',
    text: `${macron} and ${merz}, who were in Nancy, watched on; ministers signed ten papers.`,
    finds: [],
  },
  {
    rule: 'signed-together',
    why: 'a paper with somebody at a place',
    text: `${macron} signed a treaty with ${merz} in Nancy in [date:May|XXXX-05].`,
    finds: ['meeting Emmanuel Macron + Friedrich Merz in Nancy on May'],
  },
  { rule: 'signed-together', why: 'a treaty that somebody’s country made', text: `${macron} signed a law on trade with ${merz}’s country.`, finds: [] },
  {
    rule: 'spoke-with',
    why: 'a letter handed over',
    text: `On [date:4 May|XXXX-05-04] ${badr} brought a letter of two pages to his counterpart, ${salim}.`,
    finds: ['talks Badr Abdelatty + Mohieddin Salim on 4 May'],
  },
  { rule: 'spoke-with', why: 'a leaflet for somebody without an office', text: `${badr} handed a leaflet to [person:Ann Lee].`, finds: [] },
  {
    rule: 'spoke-with',
    why: 'he came and told',
    text: `${badr} came here in [date:March 2024|2024-03] and told ${salim} that the deal was dead.`,
    finds: ['talks Badr Abdelatty + Mohieddin Salim on March 2024'],
  },
  {
    rule: 'visited',
    why: 'a plant in a town of another state',
    text: `${jp} builds cars. ${macron} visited the carmaker’s headquarters in Osaka in [date:May|XXXX-05].`,
    finds: ['visit Emmanuel Macron + Japan in Osaka on May'],
  },
  { rule: 'visited', why: 'the graves of those killed abroad', text: `${jp} mourns. ${macron} visited the families of those killed in Osaka.`, finds: [] },
  {
    rule: 'visited',
    why: 'he returned for the third time',
    text: `${jp} is far. ${macron} returned to Osaka in [date:July|XXXX-07], for the third time in a year.`,
    finds: ['visit Emmanuel Macron + Japan in Osaka on July'],
  },
  { rule: 'visited', why: 'he returned, nobody says as a guest', text: `${jp} is far. ${macron} returned to Osaka and slept.`, finds: [] },
  {
    rule: 'meeting-with',
    why: 'greetings of a third one',
    text: `${badr} conveyed the greetings of ${macron} in the meeting with ${salim} on [date:4 May|XXXX-05-04].`,
    finds: ['meeting Badr Abdelatty + Mohieddin Salim on 4 May'],
  },
  {
    rule: 'meeting-with',
    why: 'a clause between him and the press conference; what is quoted has its own time',
    text: `${badr}, who heads a team, said at a joint press conference with ${salim}: “In [date:May|XXXX-05] trade grew.”`,
    finds: ['meeting Badr Abdelatty + Mohieddin Salim'],
  },
  {
    rule: 'called',
    why: 'what two settled on the phone',
    text: `${macron} and ${merz} went over the design of a joint tank in a long telephone conversation on [date:4 May|XXXX-05-04].`,
    finds: ['call Emmanuel Macron + Friedrich Merz on 4 May'],
  },
  { rule: 'called', why: 'calls that two of them had with a third', text: `${macron} and ${merz} raised it in phone calls with the operator.`, finds: [] },
  {
    rule: 'received',
    why: 'a state that stands for its delegation',
    text: `${macron} received an [country:Egypt|EG] headed by ${badr}.`,
    finds: ['meeting Emmanuel Macron + Badr Abdelatty'],
  },
  {
    rule: 'discussed',
    why: 'brought up with somebody',
    text: `${salim} brought the visas up with ${badr}.`,
    finds: ['talks Mohieddin Salim + Badr Abdelatty'],
  },
  { rule: 'discussed', why: 'brought up by somebody as a child', text: `${salim} was brought up with ${badr}’s cousins.`, finds: [] },
  {
    rule: 'spoke-with',
    why: 'spoke about something with somebody',
    text: `${macron} talked about the fish with ${badr}.`,
    finds: ['talks Emmanuel Macron + Badr Abdelatty'],
  },
  {
    rule: 'spoke-with',
    why: 'a journey to see somebody',
    text: `${badr} travelled to Port Sudan to meet ${salim}.`,
    finds: ['talks Badr Abdelatty + Mohieddin Salim'],
  },
  { rule: 'spoke-with', why: 'a journey in vain', text: `${badr} flew to Port Sudan to see ${salim}, but fog closed the airport.`, finds: [] },
  { rule: 'spoke-with', why: 'a journey to come', text: `${badr} will travel to Port Sudan to meet ${salim}.`, finds: [] },
  {
    rule: 'meeting-with',
    why: 'what was put forward by one at talks with the other',
    text: `The plan was put forward by ${macron} after a meeting with ${merz}.`,
    finds: ['meeting Emmanuel Macron + Friedrich Merz'],
  },
  {
    rule: 'visited',
    why: 'the first who went there',
    text: `${macron} was the first leader of a great power to visit [country:Japan|JP] since the quake.`,
    finds: ['visit Emmanuel Macron + Japan in Japan'],
  },
  { rule: 'visited', why: 'the first who wishes to go there', text: `${macron} was the first to seek a visit to [country:Japan|JP].`, finds: [] },
  {
    rule: 'visited',
    why: 'a clause about where somebody came',
    text: `The pipeline was praised by ${merz}, who flew to [country:Japan|JP].`,
    finds: ['visit Friedrich Merz + Japan in Japan'],
  },
  {
    rule: 'visited',
    why: 'no comma after the visit',
    text: `During his stay in [country:Japan|JP] ${merz} saw a plant.`,
    finds: ['visit Friedrich Merz + Japan in Japan'],
  },
];
