import { stateNames } from './rules/state-names.ts';

/** Where a wire report says it comes from, before its first sentence. */
export interface Dateline {
  /** Length of the dateline in the clean text, with the dash and the spaces after it. */
  length: number;
  /** The date as written, `[start, end)` in the clean text. */
  date: { start: number; end: number } | null;
  agency: string | null;
  /** Who reports for the agency: "/TASS correspondent Jane Doe/". */
  author: string | null;
}

const month = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const date = `(?:${month} \\d{1,2}(?:(?:,? |/)\\d{4})?|\\d{1,2} ${month}(?:,? \\d{4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const city = `(?:ST\\. )?(?:\\p{Lu}[\\p{Lu}’'-]+(?: \\p{Lu}[\\p{Lu}’'-]+){0,3}|\\p{Lu}[\\p{L}’'-]+(?: (?:d[’']|(?:de|da|do|del|of|and) )?\\p{Lu}[\\p{L}’'-]+){0,2})`;
const place = `(?<city>${city}(?:[,/] ?${city}){0,2})`;
const agency = `(?:\\((?<bracketed>[^()]{2,40})\\)|/(?<slashed>[^/]{2,40})/|(?<=\\d[,.]? )(?<several>\\p{Lu}[\\p{L}.&-]*(?: (?:(?:of|and|for) )?\\p{Lu}[\\p{L}.&-]*){1,5})(?= ?[-–—])|(?<bare>\\p{Lu}[\\p{L}-]{2,20}))`;
const pattern = new RegExp(
  `^(?!(?:On|In|By|Since|From|At|Until|After|Before|The|This|That) )\\(?${place}(?:[,.]? (?<date>${date})|,? \\((?<date>${date})(?=\\))| [-–—] (?<date>${date})(?=:))?\\)?[,.]?(?: ?${agency})?[.,]? ?(?:[-–—]{1,2}(?!\\d)|:|(?<=/\\.?)|(?<=\\p{L}\\.? \\d{1,2}(?:,? \\d{4})?\\.)(?= \\p{Lu})|(?<=\\d{1,2} \\p{L}{3,9}\\.? \\d{4}\\.)(?= \\p{Lu})|(?<=\\d ?\\([\\p{L} ]{2,30}\\))(?= \\p{Lu})) ?`,
  'u',
);

/** "Corr. of Severny Vestnik Jane Doe", "TASS correspondent Jane Doe" */
const writer =
  /^(?:(?:[Cc]orr(?:\.|espondent)|[Rr]eporter) (?:of|for) (?:the )?(?<of>.{2,30}?)|(?<before>.{2,30}?) (?:[Cc]orr(?:\.|espondent)|[Rr]eporter)),? (?<name>\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)$/u;

/** Reads the dateline at the start of a first paragraph: "DUSHANBE, March 14 (Reuters) - ", "MOSCOW, October 9. /TASS/. ", "BAKU, Azerbaijan, December 3. ", "ASTANA – ". Null where there is none. */
export function readDateline(text: string): Dateline | null {
  const match = pattern.exec(text.slice(0, 160));
  if (!match?.groups) return null;
  const { city: named = '', date: dated, bracketed, slashed, several, bare } = match.groups;
  const agencyName = bracketed ?? slashed ?? several ?? bare ?? null;
  const reporter = writer.exec(agencyName ?? '')?.groups;
  const capitals = named.split(/[,/]/)[0]?.trim() ?? '';
  // "Tajikistan – a landlocked state –" opens a sentence; a dateline shows itself by capitals, a date or an agency in brackets.
  const shown =
    (capitals.length >= 3 && capitals === capitals.toUpperCase()) ||
    dated !== undefined ||
    bracketed !== undefined ||
    slashed !== undefined ||
    /^\p{Lu}{3,}$/u.test(bare ?? '');
  if (!shown || !/\S/.test(text.slice(match[0].length))) return null;
  const start = dated === undefined ? -1 : match[0].indexOf(dated);
  return {
    length: match[0].length,
    date: dated === undefined ? null : { start, end: start + dated.length },
    // "DUSHANBE- China-led AIIB": a state is no agency.
    agency: reporter?.of ?? reporter?.before ?? (agencyName !== null && stateNames.includes(agencyName) ? null : agencyName),
    author: reporter?.name ?? null,
  };
}
