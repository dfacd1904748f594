import type { NumberExpression } from './number-expression.ts';
import { readDigits } from './read-digits.ts';
import { readNumberWords } from './read-number-words.ts';

/** Gives all numbers of a sentence in the order of the text, ranges as one: "between 6,000 and 7,000", "90 to 100 million", "$10 million to $12 million". */
export function readNumbers(text: string, blocked: (start: number, end: number) => boolean): NumberExpression[] {
  const all = [...readDigits(text), ...readNumberWords(text)]
    .filter(({ start, end }) => !blocked(start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: NumberExpression[] = [];
  for (const number of all) {
    const previous = joined.at(-1);
    if (previous && number.start < previous.end) continue;
    const range = previous ? joinNumbers(text, previous, number) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(number);
  }
  return joined;
}

/** Gives one range for two numbers that a dash, "to" or "between … and …" joins; "from 5 to 7" tells a change and stays two. */
function joinNumbers(text: string, a: NumberExpression, b: NumberExpression): NumberExpression | null {
  if (!a.whole || !b.whole || a.upper !== null || b.upper !== null) return null;
  const gap = text.slice(a.end, b.start);
  // "3 billion 248 million": one amount in two steps.
  if (
    gap === ' ' &&
    b.sign === null &&
    a.suffix === '' &&
    a.exponent >= 3 &&
    b.exponent < a.exponent &&
    b.exponent % 3 === 0 &&
    /^\d{1,3}(?!\d)/.test(text.slice(b.start, b.start + 4)) &&
    Number.isInteger(a.value / 10 ** a.exponent)
  ) {
    const value = a.value + b.value;
    return b.value < 10 ** a.exponent ? { ...b, start: a.start, value, sign: a.sign, form: a.form } : null;
  }
  const before = text.slice(Math.max(0, a.start - 24), a.start);
  const dash = /^ ?[-–—] ?$/.test(gap);
  // "rose by $1.9 billion to $5.1 billion" tells a change and its result, "by 5 to 7 percent" a range.
  const whole = (a.exponent !== 0 || a.sign !== null) && /\bby (?:\p{L}+ ){0,2}$/iu.test(before);
  const to = /^ (?:to|or) $/.test(gap) && !whole && !/\bfrom (?:\p{L}+ ){0,2}$/iu.test(before);
  const and = gap === ' and ' && /\bbetween (?:the )?$/i.test(before);
  if (!dash && !to && !and) return null;
  if (a.sign !== null && b.sign !== null && a.sign !== b.sign) return null;
  if (a.sign === null && b.sign !== null) return null;
  const own = a.exponent !== 0 || a.suffix !== '';
  if (own && (a.suffix !== b.suffix || (a.exponent === 0 && b.exponent !== 0))) return null;
  const value = own ? a.value : Number(`${a.value}e${b.exponent}`);
  return value < b.value ? { ...b, start: a.start, value, upper: b.value, sign: a.sign ?? b.sign } : null;
}
