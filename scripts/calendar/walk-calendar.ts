import { isEdtf } from '../../src/schemas/edtf.ts';
import { describeDate } from '../../src/wording/describe-date.ts';
import { readFrontMatter } from '../1-read/read-front-matter.ts';
import { toDayEdtf } from '../4-extract/extractors/dates/day-edtf.ts';

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
/** What is written behind the year, `-mm-dd`, by months 0 to 13 and days 0 to 32, since millions of dates are made of it. */
const behindYear = Array.from({ length: 14 }, (_, month) => Array.from({ length: 33 }, (_, day) => `-${pad(month, 2)}-${pad(day, 2)}`));

/** Gives `yyyy-mm-dd` by the system's own calendar. */
function writeDay(day: Date): string {
  return pad(day.getUTCFullYear(), 4) + behindYear[day.getUTCMonth() + 1]?.[day.getUTCDate()];
}

/** What a walk found: how many days there are, how many impossible ones were tried, and what went wrong (the first few). */
export interface CalendarWalk {
  days: number;
  impossible: number;
  faults: string[];
}

/**
 * Tries every `yyyy-mm-dd` of the years 1 to 9999 with months 0 to 13 and days 0 to 32: those that the system's own calendar knows must be
 * accepted, all others refused. The days of every fourth year, from the year `quarter`, must also be said rightly in words and come back
 * unchanged from front matter: four walks with 0 to 3 try that for all.
 */
export function walkCalendar(quarter: number): CalendarWalk {
  const walk: CalendarWalk = { days: 0, impossible: 0, faults: [] };
  const fault = (what: string) => walk.faults.length < 10 && walk.faults.push(what);
  // Built day by day, so that the judge shares no arithmetic with what is judged.
  const today = new Date(Date.UTC(2000, 0, 1));
  today.setUTCFullYear(1, 0, 1);
  let todayText = writeDay(today);
  for (let year = 1; year <= 9999; year++) {
    const inYear: string[] = [];
    const yearText = pad(year, 4);
    const isMine = year % 4 === quarter;
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = yearText + behindYear[month]?.[day];
        const exists = text === todayText;
        if (isEdtf(text) !== exists) fault(`${text} is ${exists ? 'refused' : 'accepted'}`);
        if (toDayEdtf(yearText, month, day) !== (exists ? text : null)) fault(`${text} is read wrongly`);
        if (exists) {
          if (isMine && describeDate(text) !== `${day} ${names[month - 1]} ${yearText}`) fault(`${text} is described as ${describeDate(text)}`);
          inYear.push(text);
          today.setTime(today.getTime() + 86_400_000);
          todayText = writeDay(today);
        } else walk.impossible++;
      }
    }
    walk.days += inYear.length;
    if (isMine && JSON.stringify(readFrontMatter(`---\ndates: ${JSON.stringify(inYear)}\n---\n`).data.dates) !== JSON.stringify(inYear))
      fault(`the days of ${year} read back to something else`);
  }
  return walk;
}

if (import.meta.main) console.log(JSON.stringify(walkCalendar(Number(process.argv[2] ?? 0))));
