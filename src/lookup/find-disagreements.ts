import type { ComparedFigure } from './compare-figures.ts';
import { compareText } from './compare-text.ts';
import { comparisonsOf } from './comparisons-of.ts';
import type { Actor, Conflict, Corpus, Fact, Quote } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';
import { listActorsWithPage } from './list-actors.ts';
import { dateOf } from './order-timeline.ts';
import { spanOf } from './span-of.ts';

/** Something that sources say differently. */
export type Disagreement =
  | { kind: 'name'; id: string; actor: Actor; conflict: Conflict }
  | { kind: 'figure'; id: string; comparison: string; one: ComparedFigure; two: ComparedFigure }
  | { kind: 'date'; id: string; facts: Fact[] };

/** Days within which two dated meetings of the same participants may be one. */
const near = 4;

/** Gives the actors under two names, those named most often first. */
function findNames(corpus: Corpus): Disagreement[] {
  const actors = listActorsWithPage(corpus).filter(({ conflicts }) => conflicts.length > 0);
  actors.sort((a, b) => b.weight - a.weight || compareText(a.id, b.id));
  return actors.flatMap((actor) =>
    actor.conflicts.map((conflict, index): Disagreement => ({ kind: 'name', id: `name-${actor.id}${index === 0 ? '' : `-${index + 1}`}`, actor, conflict })),
  );
}

/** Gives the pairs of figures that cannot both hold. */
function findFigures(corpus: Corpus): Disagreement[] {
  return comparisonsOf(corpus).all.flatMap(({ id, figures, pairs }) =>
    pairs.flatMap((pair): Disagreement[] => {
      const [one, two] = [figures[pair.a], figures[pair.b]];
      if (pair.verdict !== 'conflict' || one === undefined || two === undefined) return [];
      return [{ kind: 'figure', id: `figure-${id}-${pair.a + 1}-${pair.b + 1}`, comparison: id, one, two }];
    }),
  );
}

/** Gives what makes two facts candidates for one event: the same agreement by title and parties, or the same participants and kind of meeting. */
function eventOf({ statement: { kind, value } }: Fact): string | null {
  if (kind === 'agreement')
    return value.parties.length < 2 ? null : ['agreement', value.title.toLowerCase(), ...[...value.parties].sort(compareText)].join(' ');
  if (kind === 'meeting') return ['meeting', value.kind, ...[...value.participants].sort(compareText)].join(' ');
  return null;
}

/** True where two facts may be one event under two dates: dates that exclude each other, stated by different articles. */
function differInDate(a: Fact, b: Fact): boolean {
  const [one, two] = [a, b].map(({ statement }) => spanOf(dateOf(statement)?.edtf ?? ''));
  if (one == null || two == null || (one.from < two.to && two.from < one.to)) return false;
  if (a.quotes.some(({ article }) => b.quotes.some((other) => other.article === article))) return false;
  // An agreement is concluded once; two meetings are one only where they lie close.
  if (a.kind === 'agreement') return true;
  const days = [one, two].every(({ from, to }) => to - from <= 1);
  return days && Math.abs(one.from - two.from) <= near;
}

/** Gives agreements and meetings that articles date differently. */
function findDates(corpus: Corpus): Disagreement[] {
  const events = [...corpus.factsOfKind('agreement'), ...corpus.factsOfKind('meeting')].filter(({ statement }) => dateOf(statement) !== null);
  return [...groupBy(events, (fact) => eventOf(fact) ?? '')].flatMap(([event, same]): Disagreement[] => {
    if (event === '' || same.length < 2) return [];
    const dated = [...same]
      .sort((a, b) => compareText(dateOf(a.statement)?.edtf ?? '', dateOf(b.statement)?.edtf ?? '') || compareText(a.id, b.id))
      .slice(0, 60);
    const differing = dated.filter((fact) => dated.some((other) => other !== fact && differInDate(fact, other)));
    const [first] = differing;
    return first === undefined ? [] : [{ kind: 'date', id: `date-${first.id}`, facts: differing }];
  });
}

/** Gives everything that the sources of a corpus say differently: names, then figures, then dates of what may be one event. */
export function findDisagreements(corpus: Corpus): Disagreement[] {
  return [...findNames(corpus), ...findFigures(corpus), ...findDates(corpus)];
}

/** A sentence that several articles print in the same words. */
export interface RepeatedSentence {
  /** The sentence as each article has it, in the order of the articles. */
  quotes: Quote[];
  facts: Fact[];
}

/** Gives a sentence without what printing changes: case, quotation marks, dashes, spaces. */
function foldSentence(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Gives the facts that several articles tell in one and the same sentence, by that sentence, the most printed first: as
 * many articles, and one origin.
 */
export function findRepeated(corpus: Corpus): RepeatedSentence[] {
  const rows = corpus.facts.flatMap((fact) => {
    if (new Set(fact.quotes.map(({ article }) => article)).size < 2) return [];
    const texts = new Set(fact.quotes.map(({ text }) => foldSentence(text)));
    return texts.size === 1 ? [{ fact, text: [...texts][0] ?? '' }] : [];
  });
  return [...groupBy(rows, ({ text }) => text).values()]
    .map((same) => ({ quotes: same[0]?.fact.quotes ?? [], facts: same.map(({ fact }) => fact) }))
    .sort((a, b) => b.quotes.length - a.quotes.length || compareText(a.quotes[0]?.text ?? '', b.quotes[0]?.text ?? ''));
}
