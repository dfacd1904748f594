import type { DateMatch, Span } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';

const word = /,? respectively\b/gu;
/** Between two items of a list. */
const link = /^(?:,| and|, and) (?:in |of |for )?(?:the )?$/u;

/**
 * Gives amounts told in the order of their times the period each: "$84.3 million, and $69 million in 2013 and 2014, respectively", "in 2013 and 2014 it was
 * 5 and 7 million, respectively". `figures` and `dates` are those of the sentence, in the order of the text; the result goes by the index of the figure.
 */
export function pairRespectively(text: string, figures: readonly FigureSpan[], dates: readonly DateMatch[]): Map<number, Span> {
  const pairs = new Map<number, Span>();
  if (!text.includes('respectively')) return pairs;
  for (const { index } of text.matchAll(word)) {
    const behind = dates.filter(({ end }) => end <= index);
    const last = behind.at(-1);
    const figuresBefore = figures.flatMap(({ end }, i) => (end <= index ? [i] : []));
    // The times stand last: "… in 2013 and 2014, respectively".
    const closing = last && text.slice(last.end, index) === '';
    const first = figures[figuresBefore.at(-1) ?? -1];
    const run = closing ? listEndingAt(text, behind, behind.length - 1) : first ? listBefore(text, behind, figures, figuresBefore) : [];
    if (run.length < 2) continue;
    const opening = run[0] as DateMatch;
    const amounts = figuresBefore.filter((i) => !closing || (figures[i] as FigureSpan).end <= opening.start).slice(-run.length);
    const units = new Set(amounts.map((i) => figures[i]?.unit));
    if (amounts.length !== run.length || units.size !== 1) continue;
    const start = figures[amounts[0] as number]?.start ?? 0;
    if (/[.;:](?:\s|$)/u.test(text.slice(Math.min(start, opening.start), index))) continue;
    for (const [k, i] of amounts.entries()) {
      const { sentence, start: from, end } = run[k] as DateMatch;
      pairs.set(i, { sentence, start: from, end });
    }
  }
  return pairs;
}

/** Gives the dates that form one list ending with the one at an index. */
function listEndingAt(text: string, dates: readonly DateMatch[], at: number): DateMatch[] {
  let from = at;
  while (from > 0 && link.test(text.slice((dates[from - 1] as DateMatch).end, (dates[from] as DateMatch).start))) from--;
  return dates.slice(from, at + 1);
}

/** Gives the list of dates that stands before as many amounts at the end. */
function listBefore(text: string, dates: readonly DateMatch[], figures: readonly FigureSpan[], before: readonly number[]): DateMatch[] {
  for (let at = dates.length - 1; at > 0; at--) {
    const run = listEndingAt(text, dates, at);
    if (run.length < 2) continue;
    const after = before.filter((i) => (figures[i] as FigureSpan).start >= (dates[at] as DateMatch).end);
    return after.length === run.length ? run : [];
  }
  return [];
}
