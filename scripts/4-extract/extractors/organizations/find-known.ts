import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import { rememberBy } from '../../../1-read/remember-by.ts';
import type { FoundName, Line } from './found-name.ts';
import { findNames, indexNames, type NameIndex } from './name-index.ts';

/** An organization of the gazetteer. */
export interface KnownOrganization {
  id: string;
  name: string;
  country: string | null;
}

const spellings: ReadonlyArray<readonly [string, string]> = [
  ['Organization', 'Organisation'],
  ['Center', 'Centre'],
  ['Programme', 'Program'],
  ['Defense', 'Defence'],
  ['Labor', 'Labour'],
  ['Co-operation', 'Cooperation'],
  ['Stabilization', 'Stabilisation'],
];

/** Gives the gazetteer's organizations by every name and alias, in American and in British spelling. */
export const indexKnown = rememberBy(
  (gazetteer: Gazetteer): NameIndex<KnownOrganization> =>
    indexNames(
      [...gazetteer.organizations].flatMap(([id, { name, aliases, country }]) =>
        [name, ...aliases].flatMap(spellBothWays).map((text) => ({ text, value: { id, name, country } })),
      ),
    ),
);

/** Gives a name as written, and all American, and all British. */
function spellBothWays(name: string): string[] {
  const text = name.replace(/'/g, '’');
  const american = spellings.reduce((each, [left, right]) => each.replaceAll(right, left), text);
  const british = spellings.reduce((each, [left, right]) => each.replaceAll(left, right), text);
  return [...new Set([text, american, british])];
}

/** Finds the names and acronyms of the gazetteer; in a line of capitals only, short acronyms are left: "WHO IS NEXT". */
export function findKnown({ text, openings }: Line, index: NameIndex<KnownOrganization>): FoundName[] {
  const found = findNames(text, index, openings);
  const shouted = found.length > 0 && !/\p{Ll}/u.test(text);
  return found
    .filter(({ start, end }) => !shouted || end - start > 4 || /\d/.test(text.slice(start, end)))
    .map(({ start, end, value }) => ({
      start,
      end,
      name: value.name,
      rule: 'organization-known',
      known: value.id,
      acronym: isAcronym(text.slice(start, end)) ? text.slice(start, end) : null,
      country: null,
    }));
}

/** True for a short form in capitals: "EAEU", "C5+1", "UNRCCA". */
export function isAcronym(text: string): boolean {
  return /^[\p{Lu}\d+&-]{2,10}$/u.test(text) && /\p{Lu}/u.test(text);
}
