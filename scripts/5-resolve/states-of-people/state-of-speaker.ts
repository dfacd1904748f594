import type { Article } from '../../3-split/article.ts';
import type { PersonMention } from '../../4-extract/match.ts';
import type { PersonContext } from './person-context.ts';

/** Fewest paragraphs that ask, of an interview. */
const fewestQuestions = 3;

/** Gives the state of the one who says "our": who answers in an interview, else the organ of a state that published the article. */
export function stateOfSpeaker(mention: PersonMention, context: PersonContext): string | null {
  const { article, publisher, asking } = context;
  if (asking.size < fewestQuestions) return isQuoted(mention, article) ? null : publisher;
  const paragraph = article.sentences[mention.sentence]?.paragraph ?? -1;
  const first = article.sentences.findIndex((sentence) => asking.has(sentence.paragraph));
  if (asking.has(paragraph) || mention.sentence < first) return null;
  return stateOfInterviewee(context);
}

/** Gives the state of the one who answers in an interview, "you" to the one who asks; null where nobody or more than one was introduced. */
export function stateOfInterviewee({ article, asking, people }: PersonContext): string | null {
  if (asking.size < fewestQuestions) return null;
  const first = article.sentences.findIndex((sentence) => asking.has(sentence.paragraph));
  // "Mwila Chanda: A date, for once."
  const answering = people.filter(({ mentions }) => mentions.some(({ rule }) => rule === 'name-before-answer'));
  if (answering.length === 1) return answering[0]?.country.code ?? null;
  // One person named in full before the first question is the one who answers; of two nobody is guessed.
  const introduced = people.filter(({ mentions }) => mentions.some(({ sentence, partial }) => sentence < first && !partial));
  return introduced.length === 1 ? (introduced[0]?.country.code ?? null) : null;
}

/** True where a quotation mark opens before the mention and does not close. */
function isQuoted({ sentence, start }: PersonMention, { sentences }: Article): boolean {
  return (sentences[sentence]?.text.slice(0, start).match(/["“”]/g) ?? []).length % 2 === 1;
}
