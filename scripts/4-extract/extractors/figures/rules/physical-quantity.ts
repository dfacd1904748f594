import { oneOf } from '../../../lexicon/one-of.ts';
import { physicalUnits } from '../../../lexicon/physical-units.ts';
import type { FigureRule } from '../figure-rule.ts';

const after = new RegExp(
  `^[ -](?:(?:standard|conventional) |of (?:the|those|these) )?(?<unit>${oneOf(physicalUnits.keys())})(?![\\p{L}\\d²³·])(?!-\\p{L}+-)`,
  'u',
);

const devices =
  /\b(?:install(?:s|ed|ing)?|replac(?:es?|ed|ing)|(?:put|putting) in) (?:(?:about|almost|nearly|over|more than|some|around|up to|a further|another|at least) ){0,2}$/u;

/** Reads `320 megawatts`, `1.5 billion kWh`, `972 kilometres`, `a 500-MW plant`, `412 thousand tons`, `5 bcm`. */
export const physicalQuantity: FigureRule = {
  name: 'physical-quantity',
  read(number, { text }) {
    if (number.sign !== null) return null;
    const stuck = number.suffix.replace(/^-/, '');
    const inside = stuck === '' ? undefined : physicalUnits.get(stuck);
    const match = number.suffix === '' || number.suffix === '+' ? after.exec(text.slice(number.end, number.end + 32)) : null;
    const found = inside ?? physicalUnits.get(match?.groups?.unit ?? '');
    // "670m" may be metres or millions: only a currency tells.
    if (!found || stuck === 'm' || stuck === 'mt') return null;
    // "install 62,000 meters": devices.
    if (/^meters$/.test(match?.groups?.unit ?? '') && devices.test(text.slice(Math.max(0, number.start - 40), number.start))) {
      const { start, value, upper } = number;
      return { start, end: number.end + (match?.[0].length ?? 0), value, upper, unit: 'meters', inferred: [] };
    }
    const places = Math.round(Math.log10(found.factor));
    const scale = (value: number) => (places === 0 ? value : Number(`${value}e${places}`));
    return {
      start: number.start,
      end: number.end + (match?.[0].length ?? 0),
      value: scale(number.value),
      upper: number.upper === null ? null : scale(number.upper),
      unit: found.unit,
      inferred: [],
    };
  },
};
