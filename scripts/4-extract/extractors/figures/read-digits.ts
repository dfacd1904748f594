import { currencySigns } from '../../lexicon/currency-signs.ts';
import { moneyMultipliers } from '../../lexicon/money-multipliers.ts';
import { multipliers } from '../../lexicon/multipliers.ts';
import { oneOf } from '../../lexicon/one-of.ts';
import type { NumberExpression } from './number-expression.ts';

const sign = oneOf(currencySigns.keys());
/** Signs of a single letter or two, which are far more often part of a code: "N95", "R1", "Br4". */
const weakSigns: ReadonlySet<string> = new Set(['N', 'R', 'Br', 'Sh']);
const number = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,9})?|\\d{1,3}(?:\\.\\d{3}){2,6}|\\d{1,18}\\.\\d{1,9}|\\d{1,15},\\d{1,2}|\\d{1,18})(?![\\d])';
const whole = new RegExp(
  `^(?<sign>${sign})?(?<first>${number})(?:[-–—](?:${sign})?(?<last>${number}))?(?<suffix>%|\\+|[$€£₽₸₼₴₺₹₩₪₫₾₮฿֏]|[%+]?-?\\p{L}[\\p{L}²³·]*(?:-\\p{L}+)*[23]?)?$`,
  'u',
);
const multiplierAfter = new RegExp(`^[ -](?<word>${oneOf(multipliers.keys())})(?![\\p{L}\\d])`, 'u');
const multiplierInside = new RegExp(`^-?(?<word>${oneOf(multipliers.keys())})(?<rest>(?:-.*)?)$`, 'u');
const thingAfter =
  /^ (?:metric |registered |displaced |internally displaced |undocumented |labou?r |foreign )?(?:tons|tonnes|barrels|people|persons|workers|migrants|refugees|citizens|tourists|visitors|passengers|jobs|doses|hectares|acres|litres|liters)\b/;
const signBefore = new RegExp(`(?<![\\p{L}\\d])(?<sign>${oneOf([...currencySigns.keys()].filter((entry) => !weakSigns.has(entry)))}) $`, 'u');

/** What parts runs of characters. */
const parting = /[\s()[\]“”"«»;]/;

/** Reads every run of characters that holds a digit; a run that is no number as a whole is given as such and never cut. */
export function readDigits(text: string): NumberExpression[] {
  const found: NumberExpression[] = [];
  for (const [from, to] of findRuns(text)) {
    const end = to - (/[.,:!?’'/…–—-]+$/u.exec(text.slice(Math.max(from, to - 12), to))?.[0].length ?? 0);
    const lead = text.slice(from, Math.min(to, from + 12));
    // "(+8.6%)": a growth, where "+992" opens a telephone number.
    const start = from + (/^[’'‘~…–—]+|^\+(?=\d{1,3}(?:[.,]\d{1,2})?%)/u.exec(lead)?.[0].length ?? 0);
    // An amount has a bounded length; a longer run is no number.
    const number = end - start > 80 ? null : whole.exec(text.slice(start, end));
    found.push(number ? readWhole(text, start, end, number) : broken(start, Math.max(end, start + 1)));
  }
  return joinGroups(text, found);
}

/** Gives `[start, end)` of every run of characters around a digit. */
function findRuns(text: string): Array<[start: number, end: number]> {
  const runs: Array<[number, number]> = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 48 || unit > 57) continue;
    const before = runs.at(-1)?.[1] ?? 0;
    let start = at;
    while (start > before && !parting.test(text.charAt(start - 1))) start--;
    while (at < text.length && !parting.test(text.charAt(at))) at++;
    runs.push([start, at]);
  }
  return runs;
}

function readWhole(text: string, start: number, end: number, match: RegExpExecArray): NumberExpression {
  const { first = '', last } = match.groups ?? {};
  let suffix = match.groups?.suffix ?? '';
  let exponent = 0;
  const inside = suffix === '' ? null : multiplierInside.exec(suffix);
  if (inside) {
    exponent = exponentOf(multipliers.get(inside.groups?.word ?? '') ?? 1);
    suffix = inside.groups?.rest ?? '';
  }
  const after = suffix === '' && exponent === 0 ? multiplierAfter.exec(text.slice(end, end + 14)) : null;
  if (after) exponent = exponentOf(multipliers.get(after.groups?.word ?? '') ?? 1);
  const before = match.groups?.sign === undefined ? signBefore.exec(text.slice(Math.max(0, start - 6), start)) : null;
  const sign = match.groups?.sign ?? before?.groups?.sign ?? null;
  // "5m tonnes", "2m people": a noun that is no length tells that "m" is a million.
  if (moneyMultipliers.has(suffix) && (sign !== null || thingAfter.test(text.slice(end, end + 24)))) {
    exponent = exponentOf(moneyMultipliers.get(suffix) ?? 1);
    suffix = '';
  }
  if (sign !== null && weakSigns.has(sign) && exponent === 0 && !first.includes(',')) return broken(start, end);
  return {
    start: before ? start - before[0].length : start,
    end: after ? end + after[0].length : end,
    value: readNumber(first, exponent),
    upper: last === undefined ? null : readNumber(last, exponent),
    sign,
    suffix,
    exponent,
    form: 'digits',
    whole: true,
  };
}

/** Puts together groups of three parted by spaces: "1 482", "12 500 000 tons". */
function joinGroups(text: string, found: NumberExpression[]): NumberExpression[] {
  const joined: NumberExpression[] = [];
  for (const part of found) {
    const previous = joined.at(-1);
    const groups =
      previous?.whole &&
      part.whole &&
      previous.suffix === '' &&
      previous.exponent === 0 &&
      // What ends in decimals goes on in no further group.
      Number.isSafeInteger(previous.value) &&
      part.sign === null &&
      previous.upper === null &&
      part.upper === null &&
      part.start === previous.end + 1 &&
      text[previous.end] === ' ' &&
      /(?:^|\D)\d{1,3}(?: \d{3})*$/.test(text.slice(Math.max(previous.start, previous.end - 12), previous.end)) &&
      /^\d{3}(?!\d)/.test(text.slice(part.start, part.start + 4));
    if (!previous || !groups) {
      joined.push(part);
      continue;
    }
    const digits = /^\d{3}(?:[.,]\d{1,2})?/.exec(text.slice(part.start, part.end))?.[0] ?? '';
    const value = Number(`${String(previous.value)}${digits.replace(',', '.')}e${part.exponent}`);
    joined[joined.length - 1] = { ...part, start: previous.start, sign: previous.sign, value };
  }
  return joined;
}

function broken(start: number, end: number): NumberExpression {
  return { start, end, value: 0, upper: null, sign: null, suffix: '', exponent: 0, form: 'digits', whole: false };
}

/** Reads "1,200.5", "14,5" and "1.200.000"; the exponent goes through the decimal notation, so that 58.4 million is exact. */
export function readNumber(digits: string, exponent: number): number {
  const plain = /^\d{1,3}(?:,\d{3})+/.test(digits)
    ? digits.replaceAll(',', '')
    : /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)
      ? digits.replaceAll('.', '')
      : digits.replace(',', '.');
  return Number(`${plain}e${exponent}`);
}

/** Gives 6 for a million. */
export function exponentOf(factor: number): number {
  return Math.round(Math.log10(factor));
}
