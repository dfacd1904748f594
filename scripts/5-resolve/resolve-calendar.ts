import type { Article } from '../3-split/article.ts';
import { readPublishedDate } from '../4-extract/extractors/dates/read-published-date.ts';
import type { DateMatch } from '../4-extract/match.ts';
import { fillYear } from './fill-year.ts';
import { resolveDates } from './resolve-dates.ts';
import { yearOfDateline } from './year-of-dateline.ts';

/** Gives the day of publication as EDTF, null where the page does not say it, and the dates of an article counted from it. */
export function resolveCalendar(article: Article, dates: readonly DateMatch[]): { published: string | null; calendar: ReturnType<typeof resolveDates> } {
  const day = article.dateLine && readPublishedDate(article.dateLine.text);
  // A dateline without a year dates nothing by itself: "March 14".
  const published = day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
  const year = published === null && day && /^XXXX-\d\d-\d\d$/.test(day) ? yearOfDateline(article, dates, day) : null;
  if (published === null && year === null) {
    const headline = dayOfHeadline(article, dates);
    if (headline !== null) return { published, calendar: resolveDates(article, dates, headline, ['day-of-headline']) };
  }
  const calendar = resolveDates(article, dates, year === null || !day ? published : fillYear(day, year), year === null ? [] : ['year-of-dateline']);
  return { published, calendar };
}

/** Gives the full day with which a headline ends behind a place, "…, Moscow, October 23, 2020": when what the text reproduces was said; null where it has none. */
function dayOfHeadline({ sentences }: Article, dates: readonly DateMatch[]): string | null {
  const [title] = sentences;
  const last = dates.findLast(({ sentence }) => sentence === 0);
  if (title?.kind !== 'title' || !last || last.missing !== null || !/^\d{4}-\d\d-\d\d$/.test(last.edtf ?? '')) return null;
  return last.end >= title.text.length - 1 && /, (?:\p{Lu}[\p{L}’-]+(?:[ -]\p{Lu}[\p{L}’-]+){0,2}, )?$/u.test(title.text.slice(0, last.start))
    ? last.edtf
    : null;
}
