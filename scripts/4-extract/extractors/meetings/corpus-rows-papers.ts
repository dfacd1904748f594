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
];
