import { weekdays } from '../../lexicon/weekdays.ts';
import { readDates } from './read-dates.ts';

/**
 * Gives the EDTF date of a line that dates an article ("Published: 6 Nov 2025", "06.11.2025 14:30", "DUSHANBE, March 14, 2024 (Reuters)"):
 * the first full day, else the first month, else a day without its year (`XXXX-03-14`); null where the line has none or leaves day and month open.
 */
export function readPublishedDate(text: string): string | null {
  const line = text
    .slice(0, 400)
    .replace(/\s+/g, ' ')
    // "21-Aug-2025", "AUGUST 21ST"
    .replace(/(?<=\d)-(\p{L}{3,9})-(?=\d{4})/u, ' $1 ')
    // "December, 09, 2025", "December 09,2025", "9. December 2025", "2025, December 9", "2025-12-9"
    .replace(/(?<=(?<!\p{L})\p{L}{3,9}),? (\d{1,2})(?:, ?| )(?=\d{4}(?!\d))/u, ' $1, ')
    // "25, November, 2024"
    .replace(/(?<=(?<!\d)\d{1,2}), (?=\p{L}{3,9},? \d{4}(?!\d))/u, ' ')
    // "21 Nov,2024"
    .replace(/(?<=(?<!\d)\d{1,2} \p{L}{3,9}),(?=\d{4}(?!\d))/u, ' ')
    .replace(/(?<=(?<!\d)\d{1,2})\. (?=\p{L}{3,9},? \d{4}(?!\d))/u, ' ')
    .replace(/(?<!\d)(\d{4}),? (\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?![\d:])/u, '$2 $3, $1')
    .replace(/(?<!\d)(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/u, (_, year, __, month, day) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .replace(weekdayAndNumbers, orderByWeekday)
    .replace(/(?<=\d)(?:ST|ND|RD|TH)\b/, (ending) => ending.toLowerCase());
  return readLine(line) ?? readLine(line.replace(/(?<!\d)\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()));
}

function readLine(line: string): string | null {
  const found = readDates(line).flatMap(({ edtf, reason }) => (reason ? [] : [edtf ?? '']));
  return (
    [/^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d$/, /^XXXX-\d\d-\d\d$/].map((form) => found.find((edtf) => form.test(edtf))).find((edtf) => edtf !== undefined) ?? null
  );
}

const weekdayAndNumbers =
  /\b(?<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? (?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?!\d)/iu;

/** Puts "Tue, 12/09/2025" in the order of a calendar day where its weekday fits but one order of day and month; leaves it otherwise. */
function orderByWeekday(written: string, weekday: string, first: string, _mark: string, second: string, year: string): string {
  const fits = (month: string, day: string) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() === Number(month) - 1 && weekdays[(date.getUTCDay() + 6) % 7]?.slice(0, 3).toLowerCase() === weekday.toLowerCase();
  };
  const [dayFirst, monthFirst] = [fits(second, first), fits(first, second)];
  if (dayFirst === monthFirst) return written;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
