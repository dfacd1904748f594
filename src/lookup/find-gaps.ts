import { capitalizeFirst } from '../wording/capitalize-first.ts';
import { countWord, numberWord, shareWord } from '../wording/count-word.ts';
import type { Corpus, Fact } from './corpus-shape.ts';

/** What a page is about, as far as gaps can be found in it. */
export interface Subject {
  facts: readonly Fact[];
  /** Ids of the articles that name it. */
  articles: readonly string[];
  /** The parts of its page, with the number of things in each. */
  parts: ReadonlyArray<{ title: string; count: number }>;
}

/** Gives, sentence by sentence, what the corpus does not say about a subject: empty parts, missing dates and values, single sources. */
export function findGaps(corpus: Pick<Corpus, 'article'>, { facts, articles, parts }: Subject): string[] {
  const empty = parts.filter(({ count }) => count === 0).map(({ title }) => title.toLowerCase());
  const sources = articles.map((id) => corpus.article(id).record.source);
  const undated = sources.filter(({ published }) => published.edtf === null).length;
  const unnamed = sources.filter(({ publisher }) => publisher === null).length;
  const statements = facts.map(({ statement }) => statement);
  const meetings = statements.flatMap((statement) => (statement.kind === 'meeting' ? [statement.value] : []));
  const figures = statements.flatMap((statement) => (statement.kind === 'figure' ? [statement.value] : []));
  const agreements = statements.flatMap((statement) => (statement.kind === 'agreement' ? [statement.value] : []));
  const whenUnknown = meetings.filter(({ date }) => date === null).length;
  const whereUnknown = meetings.filter(({ place }) => place === null).length;
  const statusUnknown = agreements.filter(({ status }) => status === 'unknown').length;
  const periodUnknown = figures.filter(({ period }) => period === null).length;
  const single = facts.filter(({ quotes }) => quotes.length > 0 && quotes.every(({ article }) => article === quotes[0]?.article)).length;
  const gaps = [
    empty.length > 0 ? `No article gives ${empty.join(', ').replace(/, ([^,]*)$/, ' or $1')}.` : '',
    undated > 0 ? `${shareWord(undated, articles.length, 'article')} ${undated === 1 ? 'is' : 'are'} undated.` : '',
    unnamed > 0 && unnamed < articles.length ? `${countWord(unnamed, 'article')} ${unnamed === 1 ? 'does' : 'do'} not name an outlet.` : '',
    whenUnknown > 0
      ? `${countWord(whenUnknown, 'meeting or visit has', 'meetings and visits have')} no date${whereUnknown > 0 ? `, ${numberWord(whereUnknown)} no place` : ''}.`
      : '',
    statusUnknown > 0 ? `how far ${countWord(statusUnknown, 'agreement has', 'agreements have')} come cannot be told.` : '',
    periodUnknown > 0 ? `${countWord(periodUnknown, 'figure')} ${periodUnknown === 1 ? 'stands' : 'stand'} without a period.` : '',
    single > 0 ? `${shareWord(single, facts.length, 'fact')} ${single === 1 ? 'rests' : 'rest'} on a single article.` : '',
  ];
  return gaps.filter((gap) => gap !== '').map(capitalizeFirst);
}
