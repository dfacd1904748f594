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
    .replace(/(?<=\d)(?:ST|ND|RD|TH)\b/, (ending) => ending.toLowerCase());
  return readLine(line) ?? readLine(line.replace(/(?<!\d)\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()));
}

function readLine(line: string): string | null {
  const found = readDates(line).flatMap(({ edtf, reason }) => (reason ? [] : [edtf ?? '']));
  return (
    [/^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d$/, /^XXXX-\d\d-\d\d$/].map((form) => found.find((edtf) => form.test(edtf))).find((edtf) => edtf !== undefined) ?? null
  );
}
