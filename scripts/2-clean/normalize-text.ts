import { decodeHTMLStrict } from 'entities';
import { type MappedText, replaceMapped } from './mapped-text.ts';
import { markupRepairs } from './rules/markup-repairs.ts';
import type { Repair } from './rules/repair.ts';
import { spaceRepairs } from './rules/space-repairs.ts';
import { stateNames } from './rules/state-names.ts';

const states = stateNames.filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name)).map((name) => RegExp.escape(name));

/** The repairs in the order in which they are made; later ones rely on earlier ones. */
const repairs: readonly Repair[] = [
  {
    why: 'a character reference of HTML, read once: "Tajikistan&#8217;s", "&quot;Treaty&quot;"',
    pattern: /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/g,
    put: ([reference]) => decodeHTMLStrict(reference),
  },
  {
    why: 'a byte-order mark, zero-width and direction characters, soft hyphens and controls are invisible',
    pattern: /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g,
    put: () => '',
  },
  { why: 'spaces of every kind read alike: "officials.\u00a0"', pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, put: () => ' ' },
  ...markupRepairs,
  { why: 'a left quotation mark used as an apostrophe: "Tajikistan‘s"', pattern: /(?<=\p{L})[‘`´ʼʻ](?=\p{L})/gu, put: () => '’' },
  { why: 'a straight apostrophe inside a word reads like the curly one: "Tajikistan\'s"', pattern: /(?<=\p{L})'(?=(?:s|t|re|ve|ll|d|m)?\b)/gu, put: () => '’' },
  {
    why: 'single quotation marks around a name or a sentence read like double ones: "the ‘Protocol on Water’ was signed"',
    pattern: /(?<=^|[\s(])['‘](?=\p{Lu}[^'‘’“”"\n]{3,180}['’](?:[\s,.;:)!?]|$))/gu,
    put: () => '“',
  },
  { why: 'the one that closes them', pattern: /(?<=(?:^|[\s(])“\p{Lu}[^'‘’“”"\n]{3,180})['’](?=[\s,.;:)!?]|$)/gu, put: () => '”' },
  {
    why: 'a footnote star marks a banned body, and belongs to no name: "Taliban*", "Taliban *"',
    pattern: /(?<=\p{L}[”"’)]?) ?\*+(?=[\s.,;:!?)’”"]|$)/gu,
    put: () => '',
  },
  ...spaceRepairs,
  { why: 'an article that lost its space: "theChinaCentral"', pattern: /(?<=\bthe)(?=\p{Lu}\p{Ll})/gu, put: () => ' ' },
  // Only behind a state's name: EurasiaNet, TotalEnergies and KassymJomart may be names as they stand. The small letter and the look-ahead come first: they keep the work linear and rare.
  {
    why: 'a state that lost the space behind it: "ChinaCentral Asia"',
    pattern: new RegExp(`(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{3,})(?<=(?<!\\p{L})(?:${states.join('|')}))`, 'gu'),
    put: () => ' ',
  },
  { why: 'a letter of a series that stuck to its noun: "PipelineD project"', pattern: /(?=[A-Z] \p{Ll})(?<=(?<!\p{L})\p{Lu}\p{Ll}{4,})/gu, put: () => ' ' },
  { why: 'a hyphen that does not break reads like any other', pattern: /[\u2010\u2011]/g, put: () => '-' },
  { why: 'runs of spaces', pattern: / {2,}/g, put: () => ' ' },
];

/** Marks and letters outside ASCII that articles are full of and no repair reads. */
const harmless: ReadonlySet<number> = new Set([...'’“”–—…«»·•'].map((sign) => sign.charCodeAt(0)));

/** Signs of ASCII that a repair reads, and those that one reads at the beginning of a line. */
const telling: ReadonlySet<number> = new Set([..."&'*`[\\_"].map((sign) => sign.charCodeAt(0)));
const leading = /^[#>]/;

/** By code unit of ASCII: 1 for what no repair reads. */
const plain = Uint8Array.from({ length: 128 }, (_, unit) => (unit >= 32 && unit < 127 && !telling.has(unit) ? 1 : 0));

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean => isSmall(unit) || isCapital(unit) || unit > 127;

/** True where two signs beside each other may have lost the space between them. */
function mayLackSpace(before: number, unit: number): boolean {
  if (isSmall(before) || before > 127) return isCapital(unit) || isDigit(unit) || unit === 0x24 || unit > 127;
  if (before === 0x2c) return isLetter(unit);
  if (before === 0x2e) return isCapital(unit) || unit > 127;
  return isDigit(before) && isSmall(unit);
}

/** True where a repair may have something to do: most lines hold no sign that any of them reads, and no words without a space between them. */
function mayNeedRepair(text: string): boolean {
  if (leading.test(text)) return true;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isPlain = unit < 128 ? plain[unit] === 1 && !(unit === 32 && before === 32) : harmless.has(unit);
    if (!isPlain || mayLackSpace(before, unit)) return true;
    before = unit;
  }
  return false;
}

/** Gives the text as a reader would read it, every character still leading back to the seed. */
export function normalizeText(raw: MappedText): MappedText {
  if (!mayNeedRepair(raw.text)) return raw;
  return repairs.reduce((text, { pattern, put }) => replaceMapped(text, pattern, put), raw);
}
