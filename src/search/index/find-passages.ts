import { findMarks, type Mark } from '../text/find-marks.ts';
import type { Query } from '../text/parse-query.ts';
import { readWords } from '../text/read-words.ts';
import type { ArticlePart, FoundFact } from './index-shape.ts';

/** A sentence of an article with the words that answer. */
export interface Passage {
  /** Id of the sentence. */
  id: string;
  text: string;
  marks: Mark[];
  /** True where it holds all that is asked for. */
  whole: boolean;
}

/** A fact with its sentence. */
export interface FactPassage extends Passage {
  fact: FoundFact;
}

/** The parts of an article that answer a query. */
export interface Passages {
  facts: FactPassage[];
  /** Those that hold all terms; where there is none those that hold the most. */
  sentences: Passage[];
}

/** How many sentences are given that hold only some of what is asked for. */
const mostPartial = 2;

/** Gives the facts and sentences of an article that answer a query, in the order of the text; facts of the given kinds only, where some are given. */
export function findPassages({ sentences, facts }: ArticlePart, { wanted }: Query, kinds: ReadonlySet<string> | null): Passages {
  const read = sentences.map(([id, text]) => {
    const words = readWords(text);
    const found = wanted.map((term) => findMarks(words, term));
    return { id, text, found, marks: joinMarks(found.flat()), count: found.filter((marks) => marks.length > 0).length };
  });
  const passage = (at: number, whole: boolean): Passage => {
    const { id = '', text = '', marks = [] } = read[at] ?? {};
    return { id, text, marks, whole };
  };
  const answering = facts.flatMap((fact) => {
    if (kinds !== null && !kinds.has(fact.kind)) return [];
    const words = readWords(fact.summary);
    const inSummary = wanted.map((term) => findMarks(words, term).length > 0);
    const at = fact.sentences.find((sentence) => wanted.every((_, term) => inSummary[term] || (read[sentence]?.found[term]?.length ?? 0) > 0));
    // Without words, a kind alone asks for all its facts.
    const first = at ?? (kinds !== null ? fact.sentences[0] : undefined);
    return first === undefined || (wanted.length === 0 && kinds === null) ? [] : [{ ...passage(first, at !== undefined), fact }];
  });
  const whole = wanted.length === 0 ? [] : read.flatMap(({ count }, at) => (count === wanted.length ? [passage(at, true)] : []));
  if (whole.length > 0 || wanted.length < 2) return { facts: answering, sentences: whole };
  const partial = read.flatMap(({ count }, at) => (count > 0 ? [{ at, count }] : [])).sort((a, b) => b.count - a.count || a.at - b.at);
  return { facts: answering, sentences: partial.slice(0, mostPartial).map(({ at }) => passage(at, false)) };
}

/** Puts marks into the order of the text and joins those that meet. */
export function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else joined.push({ ...mark });
  }
  return joined;
}
