import type { Article } from '../3-split/article.ts';
import { capitals } from '../4-extract/lexicon/capitals.ts';
import { regionStates } from '../4-extract/lexicon/region-states.ts';
import { stateAtStart } from './state-at-start.ts';

const cities: ReadonlyMap<string, string> = new Map([...regionStates, ...capitals].map(([name, code]) => [name.toLowerCase(), code]));
const opening = /^(?:(?:By|by) )?(?<city>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})/u;
const reporting = /\bin (?<city>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/u;

/** "BLANTYRE, Malawi, May 22": the state stands behind its town, before what else the line holds. */
const withState = /^(?:(?:By|by) )?\p{Lu}[\p{L}’' -]+, (?<state>\p{Lu}\p{L}+(?: \p{Lu}?\p{L}+){0,3})(?= ?[,(—–-]| ?$)/u;

/** Gives the state of the city from which the article reports: "BAKU, December 3", "Mariama Coly-Sagna in Nouakchott"; null where no city is listed. */
export function stateOfDateline(article: Article): string | null {
  for (const { text, rule } of article.boilerplate) {
    const city =
      rule === 'dateline' || rule === 'date-line' ? opening.exec(text)?.groups?.city : rule === 'by-line' ? reporting.exec(text)?.groups?.city : undefined;
    const code = city === undefined ? undefined : (cities.get(city.toLowerCase()) ?? cities.get(city.split(' ')[0]?.toLowerCase() ?? ''));
    if (code !== undefined) return code;
    const state = rule === 'dateline' ? stateAtStart(withState.exec(text)?.groups?.state ?? '') : undefined;
    if (state !== undefined) return state;
  }
  return null;
}
