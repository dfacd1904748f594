import { legislatures } from '../../lexicon/legislatures.ts';
import { wellKnownBodies } from '../../lexicon/well-known-bodies.ts';
import { isAcronym } from './find-known.ts';
import type { FoundName, Line } from './found-name.ts';
import { findNames, indexNames } from './name-index.ts';

const index = indexNames([
  ...[...wellKnownBodies].map(([text, name]) => ({ text, value: { name, country: null as string | null } })),
  ...[...legislatures].map(([text, value]) => ({ text, value })),
]);
/** What goes on as another name: "Bosch | Institute", "Samsung | Street". */
const goesOn = /^(?: \p{Lu}\p{Ll}|-\p{L})/u;

/** Finds the companies and societies of the list; a form in capitals only counts where the line is not all capitals. */
export function findListed({ text, openings, headline }: Line): FoundName[] {
  const found = findNames(text, index, openings);
  const shouted = found.length > 0 && !/\p{Ll}/u.test(text);
  return found
    .filter(({ start, end }) => !(shouted && end - start < 5) && (headline || text.slice(start, end).includes(' ') || !goesOn.test(text.slice(end, end + 4))))
    .map(({ start, end, value }) => ({
      start,
      end,
      name: value.name,
      rule: 'organization-listed',
      known: null,
      acronym: isAcronym(text.slice(start, end)) ? text.slice(start, end) : null,
      country: value.country,
    }));
}
