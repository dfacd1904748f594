import type { CountryForm } from '../../lexicon/country-forms.ts';
import {
  borrowerAfter,
  companyAfter,
  companyAfterDemonym,
  currencyAfter,
  originBefore,
  outletAfter,
  regionBefore,
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

const school = /^ (?:\p{Lu}\p{L}+ ){0,2}(?:University|College|School|Lyceum|Gymnasium)\b/u;
const schoolOfTwo = /^-\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ){0,2}(?:University|College|School|Lyceum|Gymnasium)\b/u;

/** The reason for a form that is a given name or a surname where it stands. */
export const partOfPersonName = 'part of a person’s name';

/** Gives the reason why a form of words names no state where it stands; null where it does. */
export function refuseCountry({ text, form, before, after, headline }: Candidate): string | null {
  if (/^\.\p{Ll}/u.test(after) || /(?:www\.|\/\/|@)$/.test(before.slice(-4))) return 'part of an address';
  if ((form === 'demonym' || /^U\.?S|^UK$/.test(text)) && currencyAfter.test(after)) return 'a currency';
  if (outletAfter.test(after) && !/^ Air (?:Chief|Force|Marshal|Vice|Defen[cs]e|Base)/.test(after)) return 'the name of an outlet or carrier';
  if (/^ SSR\b/.test(after)) return 'a republic of the Soviet Union';
  if (text === 'Emirates' && !/\bthe (?:United Arab )?$/i.test(before)) return 'a company';
  if (/^(?:American|Americans|African|America|Mongolia)$/.test(text) && regionBefore.test(before.slice(-12))) return 'a region or its people';
  if (text === 'America' && /^n/.test(after)) return 'a region or its people';
  if (form === 'name' && (companyAfter.test(after) || /\b(?:Corporation|Company|Airlines|Television|Radio) of (?:the )?$/.test(before.slice(-24))))
    return 'the name of a company';
  if (form === 'demonym' && (tongueAfter.test(after) || (tongueBefore.test(before.slice(-60)) && tongueAlone.test(after)))) return 'a language';
  if (form === 'demonym' && !headline && companyAfterDemonym.test(after)) return 'the name of a company';
  // "the Kazakh-German University"
  if (form === 'demonym' && (schoolOfTwo.test(after) || (/\p{Lu}\p{L}+-$/u.test(before.slice(-16)) && school.test(after)))) return 'the name of a school';
  if (form === 'demonym' && !headline && studiesAfter.test(after)) return 'a field of learning';
  if (form !== 'name' && form !== 'capital' && originBefore.test(before.slice(-14))) return 'an origin';
  if (form === 'capital' && streetAfter.test(after)) return 'a street or house that is named after it';
  if (form === 'capital' && (borrowerAfter.test(after) || companyAfter.test(after))) return 'a name that another thing has borrowed';
  if (text === 'Kremlin' && /\p{Lu}\p{L}+ $/u.test(before.slice(-20)) && !/\bThe $/.test(before)) return 'the fortress of another city';
  if (!headline && standsInPersonName(text, before, after)) return partOfPersonName;
  return null;
}
