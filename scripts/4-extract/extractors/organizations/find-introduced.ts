import { findAtCapitals } from '../../../1-read/find-at-capitals.ts';
import { neverInOrganizationNames } from '../../lexicon/never-in-organization-names.ts';
import { documentWords } from '../../lexicon/organization-heads.ts';
import type { FoundName, Line } from './found-name.ts';

/** "Investment Facility for Central Asia (IFCA)", "Khujand Water Utility (KWU)": capitals, then the acronym that they make. */
const introduced =
  /(?<![\p{L}\p{N}’-])(?<name>\p{Lu}[\p{L}’-]{1,30}(?: (?:(?:of|for|and|on|in|the|to|&|against) ){0,2}\p{Lu}[\p{L}’-]{0,30}){1,9}) \((?<acronym>[A-Z]{3,8})\)/gu;

/** Last words of plans, routes, quantities and papers, which bear acronyms as well. */
const things =
  /(?:^|\s)(?:Initiative|Initiatives|Corridor|Corridors|Route|Routes|Railway|Pipeline|Line|Project|Program|Programme|Plan|Framework|Mechanism|Product|Income|Parity|Area|Zone|Zones|System|Systems|Tax|Action|Preferences|Vehicle|Vehicles|Plant|Station|Basin|Sea|Strait|Region|Oblast|Province|District|Dollar|Rate|Index|Goals|Investment|Assistance|Facilities|Missile|Missiles|Forum|Dialogue|Consultations|Talks|Meeting|Meetings|Negotiations|Summit|Platform|Process|Conference|Statement|Scheme|Visa|Permit|Policy|Roadmap|Technologies|Intelligence|Capacity|Mix|Assessment|Report|Survey|Standard|Standards|Degree|Officer|Scanner|Committee Resolution)$/u;

/** Finds bodies by the acronym that the text makes of their names, whatever the words say. */
export function findIntroduced({ text, headline, stateAt }: Line): FoundName[] {
  if (headline || !text.includes('(')) return [];
  const found: FoundName[] = [];
  for (const match of findAtCapitals(text, introduced)) {
    const { name = '', acronym = '' } = match.groups ?? {};
    const start = startOfName(name, acronym);
    if (start === null) continue;
    const own = name.slice(start);
    if (things.test(own) || documentWords.has(own.split(' ').at(-1) ?? '') || things.test(own.split(/ (?:of|for|on|in|to|against) /)[0] ?? '')) continue;
    // "the Memorandum of Understanding (MOU)"
    if (
      documentWords.has(
        own
          .split(/ (?:of|for|on|in|to|against|between) /)[0]
          ?.split(' ')
          .at(-1) ?? '',
      )
    )
      continue;
    const state = stateAt(match.index + start);
    if (state && state.start === match.index + start && state.end >= match.index + start + own.length) continue;
    found.push({ start: match.index + start, end: match.index + name.length, name: own, rule: 'organization-introduced', known: null, acronym, country: null });
  }
  return found;
}

/** Gives where in a run of words the name begins whose initials make the acronym; null where none does. */
function startOfName(run: string, acronym: string): number | null {
  let offset = 0;
  for (const word of run.split(' ')) {
    const rest = run.slice(offset);
    const capitals = (rest.match(/(?<![\p{L}’])\p{Lu}/gu) ?? []).join('');
    const all = (rest.match(/(?<![\p{L}’])\p{L}/gu) ?? []).join('').toUpperCase();
    if (/^\p{Lu}/u.test(word) && !neverInOrganizationNames.has(word) && (capitals === acronym || all === acronym)) return rest.includes(' ') ? offset : null;
    offset += word.length + 1;
  }
  return null;
}
