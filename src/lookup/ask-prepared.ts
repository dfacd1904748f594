import type { Corpus } from './corpus-shape.ts';

/** Gives answers from what was prepared from a whole corpus. */
type Answers = (argument: string) => unknown;

/** How each question is prepared, by its name. */
const preparations = new Map<string, (corpus: Corpus) => Answers>();
const prepared = new WeakMap<Corpus, Map<string, Answers>>();

/** The property under which a corpus whose reads are recorded answers prepared questions itself. */
export const askingPrepared = Symbol('prepared questions');

/** Answers a prepared question by its name, preparing at the first time. Throws where no such question is known. */
export function answerPrepared(corpus: Corpus, name: string, argument: string): unknown {
  const ready = prepared.get(corpus) ?? new Map<string, Answers>();
  prepared.set(corpus, ready);
  const answers = ready.get(name) ?? preparations.get(name)?.(corpus);
  if (answers === undefined) throw new Error(`nobody answers "${name}"`);
  ready.set(name, answers);
  return answers(argument);
}

/**
 * Makes a question that needs a look through the whole corpus, taken once. A page that asks it depends on its answer alone, not on all that
 * was looked through; nothing else may remember what it found in a corpus from page to page.
 */
export function makeQuestion<Argument extends string, Answer>(
  name: string,
  prepare: (corpus: Corpus) => (argument: Argument) => Answer,
): (corpus: Corpus, argument: Argument) => Answer {
  preparations.set(name, prepare as (corpus: Corpus) => Answers);
  return (corpus, argument) => {
    const ask = (corpus as { [askingPrepared]?: (name: string, argument: string) => unknown })[askingPrepared];
    return (ask === undefined ? answerPrepared(corpus, name, argument) : ask(name, argument)) as Answer;
  };
}

/** Says that a page is made from all of a corpus, for what reaches it by another way than the corpus itself. */
export const dependOnAll = makeQuestion(
  'everything',
  ({ articles }) =>
    () =>
      articles,
);
