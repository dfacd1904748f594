import type { Repair } from './repair.ts';

const space = () => ' ';

/** Small words that stand before a number, and months: no name or code begins with them and goes on in digits. */
const beforeNumber =
  'in|of|by|since|until|till|from|to|around|about|over|under|nearly|almost|only|before|after|during|between|with|and|or|for|year|years|than|some|roughly|approximately|reached|January|February|March|April|June|July|August|September|October|November|December';
const beforeName = 'to|and|of|from|with|between|against|President|Minister|Ambassador|Chancellor|Secretary';
const afterNumber = 'per ?cent|percentage|people|billion|million|trillion|megawatts|kilomet(?:re|er)s|hectares|tonnes';

/** Gives words back the space between them, where scraping has lost it and no name or code is written so. */
export const spaceRepairs: readonly Repair[] = [
  // Units first: numbers behind small words must end in themselves.
  { why: 'a unit behind a number: "40per cent"', pattern: new RegExp(`(?<=\\d)(?=(?:${afterNumber})(?!\\p{L}))`, 'gu'), put: space },
  { why: 'a comma: "four accords,including a protocol"', pattern: /(?<=\p{Ll}{2},)(?=\p{L}{2})/gu, put: space },
  { why: 'an opening quotation mark: "the“interim government"', pattern: /(?<=\p{Ll})(?=“)/gu, put: space },
  // A name of the web is written so, too ("Booking.Com"): what follows the point must be a word and then another.
  { why: 'the end of a sentence: "in the talks.The project"', pattern: /(?<=\p{Ll}{3}\.)(?=(?:\p{Lu}\p{Ll}+[ $€£]|A ))/gu, put: space },
  { why: 'a currency behind a word: "a target of$300m"', pattern: /(?<=\p{Ll}{2}|\.The)(?=[$€£¥]\d)/gu, put: space },
  {
    why: 'a number behind a small word or a month: "in2022", "December2022"',
    pattern: new RegExp(`(?<=(?<![\\p{L}\\p{N}_@/.-])(?:${beforeNumber}))(?=\\d[\\d,.–-]*(?![\\p{L}\\d,.–-]))`, 'giu'),
    put: space,
  },
  {
    why: 'a number in groups behind a word: "will carry1,300 megawatts"',
    pattern: /(?<=(?<![\p{L}\p{N}_@/.-])\p{L}?\p{Ll}{2,12})(?=\d{1,3}(?:,\d{3})+(?![\d,]))/gu,
    put: space,
  },
  {
    why: 'a name behind a small word or an office: "andKyrgyzstan", "PresidentRahmon"',
    pattern: new RegExp(`(?<=(?<![\\p{L}\\p{N}_@/.-])(?:${beforeName}))(?=\\p{Lu}\\p{Ll}{3})`, 'gu'),
    put: space,
  },
  // "President KassymJomart Tokayev" is a spelling, and "Minister MacDonald" a name.
  {
    why: 'two names behind an office: "Foreign Minister IshaqDar"',
    pattern:
      /(?<=(?<!\p{L})(?:Minister|President|Ambassador|Secretary|Chancellor) (?!Mac|Fitz|Abu)\p{Lu}\p{Ll}{2,15})(?=\p{Lu}\p{Ll}{2,15}(?![\p{L}’-]| \p{Lu}))/gu,
    put: space,
  },
];
