import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { pad } from '../day-edtf.ts';

const words = new Map([
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['twenty-first', 21],
]);

/** Reads `the 19th century`, `the twentieth century` as a hundred years: `18XX`. */
export const century: DateRule = {
  name: 'century',
  pattern: new RegExp(`${p.wordStart}(?:(?<digits>\\d{1,2})(?:st|nd|rd|th)|(?<word>${[...words.keys()].join('|')})) (?:century|Century)${p.wordEnd}`, 'gu'),
  read(match) {
    const number = match.groups?.digits ? Number(match.groups.digits) : (words.get(match.groups?.word ?? '') ?? 0);
    if (number < 1 || number > 21) return [];
    return [{ start: match.index, end: match.index + match[0].length, edtf: `${pad(number - 1)}XX`, missing: null }];
  },
};
