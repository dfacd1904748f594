import { countryForms } from '../../../lexicon/country-forms.ts';
import { currencySigns } from '../../../lexicon/currency-signs.ts';
import { type CurrencyWord, currencyWords } from '../../../lexicon/currency-words.ts';
import { moneyMultipliers } from '../../../lexicon/money-multipliers.ts';
import { oneOf } from '../../../lexicon/one-of.ts';
import type { FigureReading, FigureRule, Surroundings } from '../figure-rule.ts';
import type { NumberExpression } from '../number-expression.ts';
import { exponentOf } from '../read-digits.ts';

const codes = [...currencySigns.keys()].filter((sign) => /^(?!CFA)[A-Z]{3}$/.test(sign));
const wordAfter = new RegExp(
  `^[ -](?:(?!CF[AP](?!\\p{L}))(?<owner>(?:U\\.S\\.|US|\\p{Lu}[\\p{L}.]{1,14})(?: \\p{Lu}\\p{L}{1,14})?) )?(?<word>${oneOf(currencyWords.keys())})(?![\\p{L}])`,
  'u',
);
const codeAfter = new RegExp(`^ ?(?<code>${oneOf(codes)}|[$€£₽₸₼₴₺₹₩₪₫₾₮฿֏])(?![\\p{L}\\d])`, 'u');
/** Signs that several states share. */
const sharedSigns: ReadonlyMap<string, CurrencyWord | undefined> = new Map([
  ['¥', { byCountry: { CN: 'CNY', JP: 'JPY' }, alone: null }],
  ['Rs', currencyWords.get('rupees')],
  ['Rs.', currencyWords.get('rupees')],
  ['₨', currencyWords.get('rupees')],
  ['FCFA', currencyWords.get('FCFA')],
  ['CFA', currencyWords.get('CFA')],
  ['Dh', currencyWords.get('dirhams')],
  ['Dhs', currencyWords.get('dirhams')],
  ['Sh', currencyWords.get('shillings')],
  ['C$', { byCountry: { CA: 'CAD', NI: 'NIO' }, alone: 'CAD' }],
  ['Br', { byCountry: { BY: 'BYN', ET: 'ETB' }, alone: null }],
  ['Bs', { byCountry: { BO: 'BOB', VE: 'VES' }, alone: null }],
  ['Bs.', { byCountry: { BO: 'BOB', VE: 'VES' }, alone: null }],
  ['N', { byCountry: { NG: 'NGN' }, alone: null }],
  ['R', { byCountry: { ZA: 'ZAR' }, alone: null }],
]);

/** Owners of a currency that are no states of the lists of names. */
const owners: ReadonlyMap<string, string> = new Map([
  ['Hong Kong', 'HK'],
  ['New Taiwan', 'TW'],
  ['Taiwan', 'TW'],
  ['Taiwanese', 'TW'],
  ['U.S.', 'US'],
  ['US', 'US'],
]);
/** Words that are a currency only beside digits or a multiplier: "two won seats". */
const ordinary = /^(?:won|sums?|real|rand|pound|crowns|lei|soles)$/;

/** Reads `$670 million`, `US$1.2bn`, `EUR 40m`, `35 billion somoni`, `1.1 million US dollars`, `100 USD` in base units and ISO 4217 codes. */
export const money: FigureRule = {
  name: 'money',
  read(number, around) {
    const { start, suffix } = number;
    const after = around.text.slice(number.end, number.end + 48);
    // "USD 9.24 ▲": a rate on the page, not an amount.
    const ticker = /^ ?(?:[A-Z]{3} ?)?[▲▼↑↓]/.test(after) || /[▲▼↑↓] ?$/.test(around.text.slice(Math.max(0, start - 2), start));
    if (ticker && (number.sign !== null || /^ ?[A-Z]{3}/.test(after))) return { refused: 'an exchange rate of the page' };
    if (number.value === 1 && number.exponent === 0 && /\bper ?$/.test(around.text.slice(Math.max(0, start - 4), start)))
      return { refused: 'the base of an exchange rate' };
    if (number.sign !== null) {
      if (suffix !== '' && suffix !== '+' && !suffix.startsWith('-')) return { refused: 'what follows the amount is not understood' };
      const shared = sharedSigns.get(number.sign);
      const currency = shared ? pickCurrency(shared, null, around) : { code: currencySigns.get(number.sign) ?? null, inferred: false };
      // "$670 million US dollars", "$5 million USD": said twice.
      const twice = /^ (?:US |U\.S\. )?(?:dollars|USD)(?![\p{L}])/u.exec(number.sign.endsWith('$') ? after : '');
      return build(number, number.end + (twice?.[0].length ?? 0), number.exponent, currency);
    }
    if (suffix !== '' && suffix !== '+' && !moneyMultipliers.has(suffix) && !/^[$€£₽₸₼₴₺₹₩₪₫₾₮฿֏]$/.test(suffix)) {
      const code = codes.includes(suffix) ? currencySigns.get(suffix) : undefined;
      const word = currencyWords.get(suffix.replace(/^-/, ''));
      if (code !== undefined) return build(number, number.end, number.exponent, { code, inferred: false });
      return word ? build(number, number.end, number.exponent, pickCurrency(word, null, around)) : null;
    }
    if (/^[$€£₽₸₼₴₺₹₩₪₫₾₮฿֏]$/.test(suffix)) return build(number, number.end, number.exponent, { code: currencySigns.get(suffix) ?? null, inferred: false });
    const letters = moneyMultipliers.get(suffix);
    const exponent = letters === undefined ? number.exponent : exponentOf(letters);
    const cents = number.exponent === 0 && suffix === '' ? /^[ -](?<owner>US|U\.S\.|[Ee]uro) cents?(?!\p{L})/u.exec(after) : null;
    if (cents) return build(number, number.end + cents[0].length, -2, { code: /^e/i.test(cents.groups?.owner ?? '') ? 'EUR' : 'USD', inferred: false });
    const code = codeAfter.exec(after);
    if (code) return build(number, number.end + code[0].length, exponent, { code: currencySigns.get(code.groups?.code ?? '') ?? null, inferred: false });
    const word = wordAfter.exec(after);
    const meaning = currencyWords.get(word?.groups?.word ?? '');
    if (!word || !meaning) return readRate(number, around);
    const named = word.groups?.word ?? '';
    if (ordinary.test(named) && !word.groups?.owner && exponent === 0 && number.form === 'words') return null;
    // "10 real reasons": the singular names money only where nothing follows.
    if (named === 'real' && /^ \p{L}/u.test(after.slice(word[0].length))) return null;
    // "1,500 pounds of cocaine": a weight, unless an owner or a multiplier makes it money.
    const weight = exponent < 6 || /^ of /.test(after.slice(word[0].length));
    if (/^pounds?$/.test(named) && !word.groups?.owner && weight) return { refused: 'pounds may be a weight' };
    const currency = pickCurrency(meaning, word.groups?.owner ?? null, around);
    const whole = build({ ...number, start }, number.end + word[0].length, exponent, currency);
    return 'refused' in whole || number.upper !== null ? whole : addParts(whole, exponent, around.text);
  },
};

const perUnit = /^ (?:to|per|against|for|a) (?:the |an? |one |1 )?(?:U\.?S\.? |American )?(?:dollar|euro|ruble|rouble|yuan)(?![\p{L}])/u;
const rated = new RegExp(`\\b[Tt]he (?:(?<owner>\\p{Lu}\\p{L}{1,14}) )?(?<word>${oneOf(currencyWords.keys())})(?: \\p{Ll}[\\p{L}-]*,?){0,10} $`, 'u');

/** Reads a rate of exchange: "the kwacha trades at 1,734 to the dollar" is an amount of the currency of which it tells; null for other numbers. */
function readRate(number: NumberExpression, around: Surroundings): FigureReading | { refused: string } | null {
  if (number.exponent !== 0 || !perUnit.test(around.text.slice(number.end, number.end + 40))) return null;
  const subject = rated.exec(around.text.slice(Math.max(0, number.start - 120), number.start))?.groups;
  const meaning = currencyWords.get(subject?.word ?? '');
  if (!meaning) return null;
  const read = build(number, number.end, 0, pickCurrency(meaning, subject?.owner ?? null, around));
  return 'refused' in read ? read : { ...read, inferred: [{ part: 'unit', rule: 'unit-from-subject' }] };
}

/** "1 billion dollars | 477 million 4 thousand": what stands behind the currency belongs to the same amount. */
const partsAfter =
  /^(?: (?<millions>\d{1,3}) million)?(?: (?<thousands>\d{1,3}) thousand)?(?![\p{L}\d]| ?[$€£%]| \p{L}*(?:dollars?|somoni|rubles?|euros?|tons?|people)\b)/u;

/** Adds the millions and thousands that are told behind the currency of an amount of billions or millions. */
function addParts<T extends { end: number; value: number }>(amount: T, exponent: number, text: string): T {
  const found = exponent === 9 || exponent === 6 ? partsAfter.exec(text.slice(amount.end, amount.end + 40)) : null;
  const { millions, thousands } = found?.groups ?? {};
  if (!found || (millions === undefined && thousands === undefined) || (millions !== undefined && exponent === 6)) return amount;
  return { ...amount, end: amount.end + found[0].length, value: amount.value + Number(millions ?? 0) * 1e6 + Number(thousands ?? 0) * 1e3 };
}

function build(
  number: { start: number; value: number; upper: number | null; exponent: number },
  end: number,
  exponent: number,
  currency: { code: string | null; inferred: boolean },
) {
  if (currency.code === null) return { refused: 'the text does not tell which currency it is' };
  const scale = (value: number) => (exponent === number.exponent ? value : Number(`${value}e${exponent}`));
  return {
    start: number.start,
    end,
    value: scale(number.value),
    upper: number.upper === null ? null : scale(number.upper),
    unit: currency.code,
    inferred: currency.inferred ? [{ part: 'unit', rule: 'currency-from-country' }] : [],
  };
}

/** Gives the code of a currency that several states call by one name, by its owner ("Kuwaiti dinars") or by the states named near by, else by the only one of them in the article. */
function pickCurrency(word: CurrencyWord, owner: string | null, { mentions, states, home }: Surroundings): { code: string | null; inferred: boolean } {
  const state = owner === null ? undefined : (owners.get(owner) ?? countryForms.get(owner)?.code);
  if (state !== undefined) return { code: word.byCountry[state] ?? word.alone, inferred: false };
  // A paper of Islamabad means its own rupees, whomever it speaks of.
  if (word.alone === null && home !== null && word.byCountry[home] !== undefined) return { code: word.byCountry[home] ?? null, inferred: true };
  const near = mentions.flatMap((mention) => (mention.kind === 'country' && mention.code in word.byCountry ? [mention] : []));
  const nearest = new Set(near.filter((mention) => mention.sentence === near[0]?.sentence).map((mention) => word.byCountry[mention.code]));
  if (word.alone === null && nearest.size === 1) return { code: [...nearest][0] ?? null, inferred: true };
  if (word.alone !== null && word.alone !== 'USD' && near.length > 0 && nearest.size === 1) {
    const code = [...nearest][0] ?? word.alone;
    return { code, inferred: code !== word.alone };
  }
  if (word.alone !== 'USD' && near.length === 0) {
    const anywhere = new Set([...states].flatMap((state) => word.byCountry[state] ?? []));
    const [only] = anywhere;
    if (anywhere.size === 1 && only !== undefined) return { code: only, inferred: only !== word.alone };
  }
  return { code: word.alone, inferred: false };
}
