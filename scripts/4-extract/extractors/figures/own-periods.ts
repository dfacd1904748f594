import type { DateMatch } from '../../match.ts';
import { isPeriod } from './is-period.ts';

/** The dates of a sentence that are the period of something in it: no days, and none that only the other side of a comparison has ("against 96% in 2023"). */
export function ownPeriods(text: string, dates: readonly DateMatch[]): DateMatch[] {
  return dates.filter(
    (date) =>
      isPeriod(text, date) &&
      !/\b(?:from|against|versus|compare[sd] (?:with|to)|[Ii]n comparison (?:with|to)|[Rr]elative to|than|on)\b[^,;]{0,60}$/u.test(
        text.slice(Math.max(0, date.start - 80), date.start),
      ),
  );
}
