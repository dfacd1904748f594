import { findAll } from '../../../1-read/find-all.ts';
import { holdsMatch } from '../../../1-read/find-first.ts';
import type { FoundName, Line } from './found-name.ts';

const field = String.raw`(?:trade|econom(?:ic|y)|scien(?:tific|ce)|techni(?:cal|que)|technolog(?:ical|y)|cultur(?:al|e)|humanitarian|industr(?:ial|y)|transport|energy|agricultur(?:al|e)|water|river|border|migration|security|military|military-technical|investment|tourism|education|health|delimitation|demarcation|labou?r|consular|legal)`;
const work = String.raw`(?: (?:co-?operation|collaboration|relations|ties|partnership|affairs|issues|matters))?`;

/**
 * "the intergovernmental commission on trade and economic cooperation": two states have one such, so it needs no capitals;
 * its field must follow, since "the joint commission" alone may be any.
 */
const jointCommission = new RegExp(
  String.raw`\b(?:[Ii]nter-?governmental|[Ii]nterstate|[Jj]oint|[Bb]ilateral|[Mm]ixed)(?: (?:joint|inter-?governmental|interstate|bilateral|state|\p{Lu}\p{Ll}+(?:[-–]\p{Lu}\p{Ll}+)+)){0,3} (?:commission|committee) (?:on|for) (?:the )?${field}(?:(?:, and |, | and )${field}){0,6}${work}(?![\p{L}-])`,
  'gu',
);
const word = /(?:commission|committee) (?:on|for) \p{Ll}/u;

/** Finds the joint commissions of two states that are written with small letters. */
export function findJointCommissions({ text }: Line): FoundName[] {
  if (!holdsMatch(text, word)) return [];
  return [...findAll(text, jointCommission)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[0].charAt(0).toUpperCase() + match[0].slice(1),
    rule: 'organization-joint-commission',
    known: null,
    acronym: null,
    country: null,
  }));
}
