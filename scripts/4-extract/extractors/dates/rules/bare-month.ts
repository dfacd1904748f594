import { months } from '../../../lexicon/months.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateReading, DateRule } from '../date-rule.ts';
import { pad } from '../day-edtf.ts';

const before =
  /(?:^|[\s(“"])(?<word>in|since|by|until|till|of|from|to|between|through|during|before|after|and|or|early|late|mid|this|last|next|that|the same|the|a|his|her|its|their|’s|on|for|as of|following|[-–])[\s-]*$/iu;
/** "April and May", "April–May": a month stands before. */
const monthBefore = new RegExp(`${p.monthName}(?: \\d{4})?,?(?: and | or | ?[-–] ?)$`, 'u');
/** Words that go with time before a month cut short. */
const timeBefore = `(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Ff]rom|[Bb]etween|through|[Dd]uring|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|end of|to|${p.monthStop} and)`;
const rangeAfter = new RegExp(`^ ?[-–—] ?${p.monthName}`, 'u');
/** Months that are also words or names need more than a capital. */
const doubtful = new Set(['March', 'May']);
const determiner = /^(?:this|last|next|that)$/i;

/**
 * Reads a month without a day or year: `the March visit`, `in May`, `last November`, `in Dec.`, `Jan.–Oct. 2023`. Always in its capital. "March" and "May"
 * need a word before them that goes with time, since both are verbs and names; other months stand alone unless a name follows. Cut short, a month needs its stop and such a word before it, or another month joined to it.
 */
export const bareMonth: DateRule = {
  name: 'bare-month',
  needs: ['month'],
  pattern: new RegExp(
    `${p.wordStart.replace('-', '')}(?:(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]hat) )?(?<month>${p.monthName})(?!-(?!${p.monthName})\\p{Lu}|-old)|${p.wordStart}(?<short>${p.monthShort})(?=\\.?[-–—]${p.month})|(?<short>${p.monthStop})(?! ?\\d| \\p{Lu}\\p{Ll})(?<=(?:${p.month}[-–—]|\\b${timeBefore} )${p.monthStop})`,
    'gu',
  ),
  read(match, text) {
    const month = match.groups?.month ?? '';
    const short = match.groups?.short;
    if (short !== undefined) return [readShort(match, short, text)];
    const [start, end] = [match.index, match.index + match[0].length];
    const monthStart = end - month.length;
    const lead = before.exec(text.slice(Math.max(0, monthStart - 20), monthStart))?.groups?.word?.toLowerCase() ?? null;
    const after = text.slice(end, end + 24);
    const listed = monthBefore.test(text.slice(Math.max(0, monthStart - 30), monthStart));
    const inRange = rangeAfter.test(after);
    if (doubtful.has(month) && !inRange) {
      if ((lead === null && !listed) || lead === 'a' || lead === 'on' || lead === 'for') return [];
      if ((lead === 'or' || lead === 'and' || lead === '-' || lead === '–') && !listed) return [];
      // "Thousands to March", "the government of May’s rival": a verb or a name.
      if (lead === 'to' && !/\bfrom\b[^.]{1,30}$|\b(?:year|months|quarter|half) to $/i.test(text.slice(Math.max(0, monthStart - 40), monthStart))) return [];
      if (month === 'May' && /^’s/.test(after)) return [];
      if ((lead === 'the' || lead === 'its' || lead === 'their' || lead === 'his' || lead === 'her' || lead === '’s') && !/^ \p{Ll}/u.test(after)) return [];
    } else if (!inRange && /^ \p{Lu}\p{Ll}/u.test(after) && (lead === null || lead === 'a' || ((lead === 'and' || lead === 'or') && !listed))) {
      return [];
    }
    // "on a still January evening", "every August": any year's.
    if (
      /\b(?:a|an|any|every|each) (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, start - 24), start)) &&
      /^ (?:mornings?|evenings?|nights?|days?|afternoons?|weather|sun|sky|storm|frosts?)(?!\p{L})/u.test(after)
    )
      return [];
    // "had lived through a dry July": any year's.
    if (
      /\b(?:a|another|one more) (?:dry|wet|cold|hot|warm|mild|bad|good|quiet|busy|rainy|snowy|stormy|normal|typical|single) $/u.test(
        text.slice(Math.max(0, start - 24), start),
      )
    )
      return [];
    // "normally signed in December": any year's.
    if (/\b(?:normally|usually|typically|traditionally) (?:\p{L}+ ){1,4}in $/u.test(text.slice(Math.max(0, start - 60), start))) return [];
    if (/\b(?:every|each|any) $/iu.test(text.slice(Math.max(0, start - 7), start))) return [];
    // "Black September": a name.
    if (/(?:Black|Red|Bloody) $/.test(text.slice(Math.max(0, start - 8), start))) return [];
    const shifted = match[0].split(' ')[0] ?? '';
    const relative = determiner.test(shifted);
    return [
      {
        start: relative ? start : monthStart,
        end,
        edtf: `XXXX-${pad(months.get(month) ?? 0)}`,
        missing: relative ? 'anchor' : 'year',
        reason: relative ? `the year depends on “${match[0]}”` : null,
      },
    ];
  },
};

/** Gives the reading of a month cut short, its stop included. */
function readShort(match: RegExpExecArray, short: string, text: string): DateReading {
  const end = match.index + match[0].length;
  const edtf = `XXXX-${pad(months.get(short.replace('.', '')) ?? 0)}`;
  return { start: match.index, end: text[end] === '.' ? end + 1 : end, edtf, missing: 'year', reason: null };
}
