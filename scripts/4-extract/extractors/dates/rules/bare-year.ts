import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { isAmountBefore } from '../is-amount-before.ts';

const temporal =
  /(?:^|[\s(“"—–-])(?<word>in|since|until|till|by|before|after|during|throughout|entire|whole|fiscal|early|late|mid|end|circa|year|fy|as of|end of|start of|beginning of|middle of|summer of|through|following|years)[\s-](?:the year |the end of |late |early |mid-|about )?$/i;
/** Events that a year names, in the plural, behind an article. */
const events =
  /^ (?:\p{Ll}+ )?(?:clashes|elections|protests|riots|talks|negotiations|agreements|accords|treaties|wars|floods|earthquakes|sanctions|attacks|events|hostilities|battles|summits|meetings|Games|reforms|deals|statements|memoranda|documents|amendments|rules|figures|results|forecasts|estimates|borders)(?![\p{L}-])/u;

/** "signed as long ago as 2015", "as early as 2027" */
const asFarAs = /\bas (?:far back|long ago|early|late|recently|soon) as $/iu;
const loose = /(?:^|[\s(“"])(?:from|to|of|for|over|between|both|and|or|around|than|with)\s(?:the year |late |early |mid-)?$/i;
const determiner = /(?:^|[\s(“"])(?:the|a|an|its|their|his|her|our|this|that|[\p{L}]+’s?)\s$/iu;
const otherYear = /(?<!\d)(?:1[6-9]|20)\d\d(?:,| and| or|, and)\s$/;
/** Plans that carry a year in their name: "the 2030 Agenda". */
const planName = /^ (?:Agenda|Vision|Strategy|Goals?|Plan|Concept|Programme|Program|Olympics|Games|Expo|World Cup|Sustainable)/;
const finite = /^ (?:was|is|will|saw|has|had|marks|marked|brought|became|began|started|ended)(?!\p{L})/u;

/**
 * Reads a year that stands where a time is said: `in 2021`, `(2021)`, `the 2021 withdrawal`, `2019, 2020 and 2021`, `until 2042`.
 * Leaves amounts ("2,021", "2000 people") and names ("Vision 2030", "Strategy-2040", "resolution 2231").
 */
export const bareYear: DateRule = {
  name: 'bare-year',
  needs: ['digit'],
  pattern: new RegExp(`(?<![\\p{L}\\d.,/$€£¥₽#+])(?<year>${p.year})`, 'gu'),
  read(match, text) {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - 32), start);
    const after = text.slice(end, end + 32);
    const found = [{ start, end, edtf: match[0], missing: null }];
    if (/[-–—]$/.test(before) && !/(?:^|[\s(])(?:mid|end|early|late)-$/i.test(before)) return [];
    if (/^[-–]\p{L}/u.test(after)) return [];
    if (/\($/.test(before) && /^[),;]/.test(after)) return found;
    if (asFarAs.test(before)) return found;
    const counted = isAmountBefore(after);
    if (temporal.test(before)) return counted && Number(match[0]) % 50 === 0 ? [] : found;
    // "The deficit closed 2025 at 2.8%"
    if (/\b(?:closed|ended|began|opened) $/.test(before) && /^ (?:at|with|on|by) /.test(after)) return found;
    // "declared 2025 the International Year of Peace"
    if (/\b(?:declare[ds]?|proclaim(?:ed|s)?|designated?|named|announced) $/.test(before) && /^ (?:the|as|to be|a) /.test(after)) return found;
    // "where the 2021 clashes began": events of a year, not so many of them.
    if (counted && determiner.test(before) && Number(match[0]) % 50 !== 0 && events.test(after)) return found;
    if (counted || planName.test(after)) return [];
    if (loose.test(before) || otherYear.test(before)) return found;
    if (/^’s? \p{L}/u.test(after) && /(?:^|[\s(“"])$/.test(before)) return found;
    if (determiner.test(before)) return /^ \p{L}/u.test(after) ? found : [];
    // "2000: Uzbekistan begins to mine the border"
    return before === '' && (finite.test(after) || /^: [“"]?\p{Lu}/u.test(after)) ? found : [];
  },
};
