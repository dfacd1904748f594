import { capitalizeFirst } from '../../wording/capitalize-first.ts';
import { countWord } from '../../wording/count-word.ts';
import type { ArticleSentences, Fact } from '../corpus-shape.ts';
import type { SummarySentence } from './phrase.ts';
import { sayAgreements } from './say-agreements.ts';
import { sayDates } from './say-dates.ts';
import { sayDoubts } from './say-doubts.ts';
import { sayFigures } from './say-figures.ts';

/** Gives facts and sentences in a few sentences; `belong` says what the sentences do: "name both", "fall under this topic". */
export function summarizeFacts(facts: readonly Fact[], rows: readonly ArticleSentences[], belong: { one: string; many: string }): SummarySentence[] {
  const sentences = rows.reduce((sum, row) => sum + row.sentences.length, 0);
  const meetings = facts.filter(({ kind }) => kind === 'meeting').length;
  const extent = [capitalizeFirst(`${countWord(sentences, 'sentence')} in ${countWord(rows.length, 'article')} ${sentences <= 1 ? belong.one : belong.many}.`)];
  const met = meetings === 0 ? [] : [capitalizeFirst(`${countWord(meetings, 'meeting or visit is', 'meetings and visits are')} recorded.`)];
  return [extent, met, sayAgreements(facts), sayFigures(facts), sayDates(facts), sayDoubts(facts)].filter((sentence) => sentence.length > 0);
}
