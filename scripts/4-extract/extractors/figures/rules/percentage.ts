import type { FigureRule } from '../figure-rule.ts';

/** "48.2 and 35.8 percent": what the next number is counted in. */
const sharedUnit =
  /^(?:,? (?:and|or)|,) (?:(?:about|around|over|nearly|only|some) )?\d{1,3}(?<decimals>\.\d{1,3})?(?:,? and \d{1,3}(?:\.\d{1,3})?)?(?: ?%| ?(?:percent|per cent)(?!\p{L}))/u;

/** Reads `14.5%`, `4.7 %`, `27 per cent`, `5–6 percent`; percentage points are a unit of their own. */
export const percentage: FigureRule = {
  name: 'percentage',
  read(number, { text }) {
    const after = text.slice(number.end, number.end + 24);
    const inside = number.suffix === '%' || number.suffix === '-percent' || number.suffix === 'pc';
    const match = /^(?: ?%| ?-?(?:percent|per cent|pct|p\.c\.)(?!\p{L}))/u.exec(after);
    if (number.sign !== null || (!inside && (!match || number.suffix !== ''))) {
      const shared = number.sign === null && number.suffix === '' && number.upper === null ? sharedUnit.exec(text.slice(number.end, number.end + 40)) : null;
      // Two shares are written alike: "48.2 and 35.8 percent", not "in grade 7 and 35.8 percent".
      const alike = shared !== null && shared.groups?.decimals !== undefined && /\d\.\d/.test(text.slice(number.start, number.end)) && number.value <= 100;
      if (alike)
        return {
          start: number.start,
          end: number.end,
          value: number.value,
          upper: null,
          unit: '%',
          inferred: [{ part: 'unit', rule: 'unit-from-amount-after' }],
        };
      return points(number, after);
    }
    const end = number.end + (inside ? 0 : (match?.[0].length ?? 0));
    return (
      points({ ...number, end }, text.slice(end, end + 24)) ?? { start: number.start, end, value: number.value, upper: number.upper, unit: '%', inferred: [] }
    );
  },
};

function points(number: { start: number; end: number; value: number; upper: number | null; sign: string | null }, after: string) {
  const match = /^ ?(?:percentage|percent|basis) ?points?(?!\p{L})|^ points?(?!\p{L})(?= of growth)/u.exec(after);
  if (!match || number.sign !== null) return null;
  const unit = match[0].includes('basis') ? 'basis points' : 'percentage points';
  return { start: number.start, end: number.end + match[0].length, value: number.value, upper: number.upper, unit, inferred: [] };
}
