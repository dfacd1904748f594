import type { Article } from '../../../3-split/article.ts';
import { findQuestions } from '../../lexicon/find-questions.ts';
import type { Claims } from './claims.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { Reading } from './word.ts';

/** Fewest questions of an interview. */
const fewestQuestions = 3;

/**
 * Gives the one who is interviewed the office that the headline names without a holder: "Manila’s envoy in Hanoi on a quiet friendship".
 * The interviewee is the one whose name and a colon open an answer, or the only person named in full before the first question; what the text says of him itself is kept.
 */
export function findInterviewee(article: Article, readings: readonly Reading[], claims: Claims): void {
  const answering = claims.all().filter(({ rule }) => rule === 'name-before-answer');
  const questions = answering.length > 0 ? findQuestions(article) : article.sentences.flatMap(({ kind }, i) => (kind === 'question' ? [i] : []));
  const [title] = readings;
  const first = questions[0];
  if (!title || first === undefined || questions.length < fewestQuestions || article.sentences[0]?.kind !== 'title' || claims.inSentence(0).length > 0) return;
  const offices = title.offices.filter(({ plural, counterpart, countries }) => !plural && !counterpart && countries.length < 2);
  const office = offices[0];
  if (!office || offices.length !== 1) return;
  const persons =
    answering.length > 0
      ? answering
      : readings
          .slice(1, first)
          .flatMap(({ sentence }) => claims.inSentence(sentence))
          .filter(({ run }) => run.end - run.start > 1);
  const names = new Set(
    persons.map(({ sentence, run }) =>
      (readings[sentence] as Reading).words
        .slice(run.start, run.end)
        .map(({ key }) => key)
        .join(' '),
    ),
  );
  const person = persons[0];
  if (!person || names.size !== 1) return;
  const role = roleOfOffice(title, office);
  if (role && persons.every((each) => each.role === null)) person.role = { ...role, sentence: 0, rule: 'role-of-interviewee' };
  const code = office.countries[0];
  if (code !== undefined && persons.every(({ country }) => country === null)) person.country = { code, basis: 'inferred', rule: 'role-of-interviewee' };
}
