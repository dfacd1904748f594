import { seasons } from '../../../lexicon/seasons.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { readYearReference } from '../read-year-reference.ts';

/** Words before "fall" that make it a verb: "Prices will fall this year". */
const falling =
  '(?:will|would|could|may|might|can|should|must|shall|to|not|n’t|also|further|and|or|prices|sales|exports|imports|rates|revenues|remittances|shares|levels|numbers|deliveries|volumes|reserves|stocks|costs|temperatures)';

/** Reads `spring of 2023`, `autumn 2025`, `the winter of 2022-23` and `2022/23`, `this autumn`, `next spring`, `the spring of next year`; `in the autumn`; `over the summer`, which comes every year and is told only by a verb of the past. */
export const season: DateRule = {
  name: 'season',
  pattern: new RegExp(
    `${p.wordStart}(?:(?!(?<=\\b${falling} )fall )(?<season>${p.season}|${p.seasonTitle}),? (?:of )?(?:the )?(?:(?<year>20\\d\\d)/(?:20)?\\d\\d(?![\\d/])|${p.yearReference}(?:[-–](?:20)?\\d\\d(?!\\d))?)|(?<shift>[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming) (?<season>${p.season})(?!\\p{L})|(?<=\\b[Ii]n the )(?<season>spring|autumn)(?! of|[\\p{L}-]| (?:and|or|when|months?|season)\\b)|(?<=\\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Tt]hroughout|[Tt]hrough) the )(?<season>summer|winter)(?: months)?(?! of|[\\p{L}-]| (?:and|or|when|(?:\\p{Ll}+ )?(?:season|holidays?|break|recess|heat|cold|peak|solstice|games|schools?))\\b))`,
    'gu',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const code = seasons.get((groups.season ?? '').toLowerCase()) ?? '';
    const bounds = { start: match.index, end: match.index + match[0].length };
    if (groups.shift) return [{ ...bounds, edtf: `XXXX-${code}`, missing: 'anchor', reason: `the year depends on “${match[0]}”` }];
    const { year, missing, reason } = readYearReference(groups);
    return [{ ...bounds, edtf: `${year}-${code}`, missing, reason }];
  },
};
