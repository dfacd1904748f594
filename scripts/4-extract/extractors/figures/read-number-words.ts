import { findAll } from '../../../1-read/find-all.ts';
import { multipliers } from '../../lexicon/multipliers.ts';
import { numberWords } from '../../lexicon/number-words.ts';
import { oneOf } from '../../lexicon/one-of.ts';
import type { NumberExpression } from './number-expression.ts';
import { exponentOf } from './read-digits.ts';

const word = oneOf([...numberWords.keys()].filter((entry) => entry !== 'zero'));
const scale = oneOf([...multipliers.keys()].filter((entry) => !entry.endsWith('s')));
const pattern = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?<half>half a) (?<scale>${scale})|(?<tens>${word})(?:[- ](?<units>${word}))?(?: and a (?<plus>half))?(?:[ -](?<scale>${scale}|dozen))?|(?<one>an?) (?<scale>${scale}|dozen))(?!\\p{L}|s\\b)`,
  'giu',
);

/** Reads numbers written as words, 2 and above: "twenty-one", "one billion", "half a million", "three dozen"; "one" and "a" only with a multiplier, "one" before "per cent" as well. */
export function readNumberWords(text: string): NumberExpression[] {
  const found: NumberExpression[] = [];
  for (const match of findAll(text, pattern)) {
    const groups = match.groups ?? {};
    const tens = numberWords.get((groups.tens ?? '').toLowerCase());
    const units = numberWords.get((groups.units ?? '').toLowerCase());
    const compound = tens !== undefined && units !== undefined;
    // "Twenty five" is 25; "nine ten" is two numbers, which nobody writes for one amount.
    const whole = !compound || (tens >= 20 && units >= 1 && units <= 9);
    const scaleWord = (groups.scale ?? '').toLowerCase();
    const dozen = scaleWord === 'dozen';
    const exponent = dozen || scaleWord === '' ? 0 : exponentOf(multipliers.get(scaleWord) ?? 1);
    const base = (groups.half ? 0.5 : groups.one ? 1 : (tens ?? 0) + (units ?? 0)) + (groups.plus ? 0.5 : 0);
    const value = Number(`${base * (dozen ? 12 : 1)}e${exponent}`);
    // "less than one per cent"
    if (value < 2 && exponent === 0 && !(value === 1 && /^ (?:per cent|percent)(?!\p{L})/u.test(text.slice(match.index + match[0].length)))) continue;
    found.push({ start: match.index, end: match.index + match[0].length, value, upper: null, sign: null, suffix: '', exponent, form: 'words', whole });
  }
  return found;
}
