import type { Basis } from '../../src/schemas/evidence.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { OrganizationMention, PersonMention } from '../4-extract/match.ts';
import { spansOverlap } from '../4-extract/span.ts';
import { stateOfPlace } from './state-of-place.ts';

/** The state of a person, how sure it is and the rule that derived it. */
export interface ChosenCountry {
  code: string | null;
  basis: Basis;
  rule: string | null;
}

/** Gives the state that the mentions state, else the one a rule derived from them, that of the institution in the role, the known person's and that of the place in the role. */
export function chooseCountry(
  mentions: readonly PersonMention[],
  organizations: readonly OrganizationMention[],
  gazetteer: Gazetteer,
  known: string | null,
): ChosenCountry {
  const stated = mostFrequent(mentions.flatMap(({ country }) => (country?.basis === 'stated' ? [country.code] : [])));
  if (stated !== null) return { code: stated, basis: 'stated', rule: null };
  const derived = mentions.flatMap(({ country }) => (country ? [country] : []))[0];
  // What is known of a person weighs more than what a list or a side suggests.
  if (derived && (known === null || known === derived.code)) return { code: derived.code, basis: 'inferred', rule: derived.rule };
  const seated = known === null ? stateOfInstitution(mentions, organizations, gazetteer) : null;
  if (seated !== null) return { code: seated, basis: 'inferred', rule: 'country-of-institution' };
  if (known !== null) return { code: known, basis: 'inferred', rule: 'country-from-gazetteer' };
  const local = mentions.map(({ role }) => (role ? stateOfPlace(role.text) : null)).find((code) => code !== null);
  if (local != null) return { code: local, basis: 'inferred', rule: 'country-of-place' };
  return { code: null, basis: 'unknown', rule: null };
}

/** Gives the state of the body that a role names. */
function stateOfInstitution(mentions: readonly PersonMention[], organizations: readonly OrganizationMention[], gazetteer: Gazetteer): string | null {
  for (const { role } of mentions) {
    if (!role) continue;
    for (const body of organizations) {
      if (!spansOverlap(role.span, body)) continue;
      const code = body.country ?? (body.known === null ? null : (gazetteer.organizations.get(body.known)?.country ?? null));
      if (code !== null) return code;
    }
  }
  return null;
}

/** Gives the value that comes most often, the first of equals. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) as number)) best = value;
  return best;
}
