import type { FigureRule } from '../figure-rule.ts';

const ends =
  /^(?:[.,;)]|$| (?:by|in|from|had|has|was|were|is|are|have|will|over|during|and|last|less|more|lower|higher|fewer|this|a year|per|on the same|on that|of (?:this|that|the) (?:amount|total|sum|volume|figure))\b)/u;
const joins =
  /\b(?:to|at|and|or|of which|with which|against|(?:down|up) from|compared (?:with|to)|instead of|reaching|reached|(?:capacity|level|peak|record|total|production|output|demand|consumption|generation|imports|exports|sales|supply|needs?) of|accounted for|made up|exceeding|exceeded|surpassed|reach|was|is|be|with|hit|a further|another|in (?:19|20)\d\d|(?:last|this) year|totalled|totaled)(?: (?:about|almost|nearly|over|more than|some|around|only|just)){0,2} $/u;
/** "of which 208 million to the repayment of the principal": a share and its purpose. */
const partOf = /\bof which (?:(?:about|almost|nearly|over|more than|some|around|only|just) ){0,2}$/u;
const purpose = /^ (?:to|for|went|goes|go)\b/u;
const others =
  /\b(?:population|people|inhabitants|residents|citizens|workers|migrants|speakers|users|subscribers|voters|tourists|passengers|men|women|children|downloads|views)\b/u;

/** "in 2023 it transported 13 million": what is moved in the measure of the amount before. */
const carried =
  /\b(?:transported|carried|handled|exported|imported|produced|sold|bought|shipped|delivered|mined|pumped|generated|wanted|asked for|needs|needed|requested|received|released|let out|used|consumed|expects?|expected|plans|targets|forecasts?|from|against|than)(?: (?:about|almost|nearly|over|more than|some|around|only|just)){0,2} $/u;
const bulk = /^(?:tons|barrels|cubic meters|cubic kilometers|kWh|MWh|GWh|kilowatt-hours|TEU)$/;

/** Reads an amount that leaves out its unit because the amount before has it: `150.5 million euros, of which 61 million`, `48 per cent, Turkmenistan’s 36`. */
export const unitLeftOut: FigureRule = {
  name: 'unit-left-out',
  read(number, { text, lastAmount }) {
    if (lastAmount === null || number.sign !== null || number.suffix !== '') return null;
    const { start, end, value, upper } = number;
    const before = text.slice(Math.max(0, start - 120), start);
    const fits =
      lastAmount.unit === '%' ? lastAmount.here && number.exponent === 0 && /’s $/u.test(before) && value <= 100 : large(number.exponent, lastAmount.value);
    const after = text.slice(end, end + 18);
    if (!fits || !(ends.test(after) || (purpose.test(after) && partOf.test(before)))) return null;
    if (lastAmount.unit !== '%' && (!(joins.test(before) || (bulk.test(lastAmount.unit) && carried.test(before))) || others.test(before))) return null;
    return { start, end, value, upper, unit: lastAmount.unit, inferred: [{ part: 'unit', rule: 'unit-from-amount-before' }] };
  },
};

/** True for a number with a multiplier after an amount with one: millions follow millions or billions. */
function large(exponent: number, last: number): boolean {
  return exponent >= 6 && last >= 1e6;
}
