import type { Evidence } from '../schemas/evidence.ts';
import type { Quote, Stretch } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';

/** Gives the sentence of a piece of evidence as a quote, with its focus marked. */
export function quoteEvidence(article: string, { sentence, start, end, quote, focus }: Evidence): Quote {
  const inside = focus !== undefined && focus.start >= start && focus.end <= end && focus.start < focus.end;
  return { article, sentence, start, text: quote, marks: inside ? [{ start: focus.start - start, end: focus.end - start }] : [] };
}

/** Gives stretches in the order of the text; those that touch or overlap become one. */
function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Gives each quoted sentence once, with the marks of all its quotes. */
export function joinQuotes(quotes: readonly Quote[]): Quote[] {
  return [...groupBy(quotes, ({ article, sentence }) => `${article} ${sentence}`).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, marks: joinStretches(same.flatMap(({ marks }) => marks)) }] : [];
  });
}
