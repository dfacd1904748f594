import type { CountryForm } from '../../lexicon/country-forms.ts';
import {
  borrowerAfter,
  capitalAhead,
  companyAfter,
  companyAfterDemonym,
  currencyAfter,
  originBefore,
  outletAfter,
  regionBefore,
  schoolAfter,
  schoolOfTwoAfter,
  sovietAfter,
  streetAfter,
  studiesAfter,
  tongueAfter,
  tongueAlone,
  tongueBefore,
} from './neighbours.ts';
import { standsInPersonName } from './person-like.ts';

/** A form of words in its sentence. */
export interface Candidate {
  text: string;
  form: CountryForm['form'];
  before: string;
  after: string;
  /** True in a line set as a headline, where a capital says nothing. */
  headline: boolean;
}

/** The reason for a form that is a given name or a surname where it stands. */
export const partOfPersonName = 'part of a person’s name';

/** Forms that continents and their peoples bear as well. */
const regional: ReadonlySet<string> = new Set(['American', 'Americans', 'African', 'America', 'Mongolia']);

/** Gives the reason why a form of words names no state where it stands; null where it does. */
export function refuseCountry(candidate: Candidate): string | null {
  const { text, before, after, headline } = candidate;
  const reason = refuseByWords(candidate) ?? (capitalAhead.test(after) ? refuseByNameAfter(candidate) : null);
  return reason ?? (!headline && standsInPersonName(text, before, after) ? partOfPersonName : null);
}

/** Gives the reason that words before a form, or small ones after it, give. */
function refuseByWords({ text, form, before, after }: Candidate): string | null {
  if ((after.startsWith('.') && /^\.\p{Ll}/u.test(after)) || /(?:www\.|\/\/|@)$/.test(before.slice(-4))) return 'part of an address';
  if (currencyAfter.test(after) && (form === 'demonym' || /^U\.?S|^UK$/.test(text))) return 'a currency';
  if (text === 'Emirates' && !/\bthe (?:United Arab )?$/i.test(before)) return 'a company';
  if (regional.has(text) && regionBefore.test(before.slice(-12))) return 'a region or its people';
  if (text === 'America' && after.startsWith('n')) return 'a region or its people';
  if (form === 'name' && /\b(?:Corporation|Company|Airlines|Television|Radio) of (?:the )?$/.test(before.slice(-24))) return 'the name of a company';
  if (form === 'demonym' && (tongueAfter.test(after) || (tongueBefore.test(before.slice(-60)) && tongueAlone.test(after)))) return 'a language';
  if (form !== 'name' && form !== 'capital' && originBefore.test(before.slice(-14))) return 'an origin';
  if (form === 'capital' && borrowerAfter.test(after)) return 'a name that another thing has borrowed';
  if (text === 'Kremlin' && /\p{Lu}\p{L}+ $/u.test(before.slice(-20)) && !/\bThe $/.test(before)) return 'the fortress of another city';
  return null;
}

/** Gives the reason that a name gives which goes on after a form. */
function refuseByNameAfter({ form, before, after, headline }: Candidate): string | null {
  // "the China–Kyrgyzstan–Uzbekistan Railway"
  const joined = form === 'name' && /\p{Lu}\p{L}+[–-]$/u.test(before.slice(-24));
  if (!joined && outletAfter.test(after) && !/^ Air (?:Chief|Force|Marshal|Vice|Defen[cs]e|Base)/.test(after)) return 'the name of an outlet or carrier';
  if (sovietAfter.test(after)) return 'a republic of the Soviet Union';
  if (!joined && (form === 'name' || form === 'capital') && companyAfter.test(after)) return 'the name of a company';
  if (form === 'capital' && streetAfter.test(after)) return 'a street or house that is named after it';
  if (form !== 'demonym') return null;
  if (!headline && companyAfterDemonym.test(after)) return 'the name of a company';
  // "the Kazakh-German University"
  if (schoolOfTwoAfter.test(after) || (schoolAfter.test(after) && /\p{Lu}\p{L}+-$/u.test(before.slice(-16)))) return 'the name of a school';
  return !headline && studiesAfter.test(after) ? 'a field of learning' : null;
}
