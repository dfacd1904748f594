import type { PersonMention } from '../../4-extract/match.ts';
import { isAway } from './is-away.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import { openingBodyState, openingState } from './opening-state.ts';
import type { FindState, PersonContext, PersonOfArticle } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';

/** True for the only person of a sentence, and for one with whose office it opens beside others: "President A and B discussed it". */
function isFirstNamed({ sentence, start, role }: PersonMention, person: PersonOfArticle, { personsIn, article }: PersonContext): boolean {
  const named = personsIn(sentence);
  if (named.length === 1) return true;
  const opening = (article.sentences[sentence]?.text ?? '').slice(0, startWithRole({ sentence, start, role }));
  return named[0]?.person === person && /^\W{0,2}(?:The |Its )?$/.test(opening);
}

/** Gives the state with which the sentence before opens, where this one names no state and one official, or opens with him. */
export const stateOfSentenceBefore: FindState = (person, context) => {
  for (const mention of officialMentions(person, context)) {
    const { sentence } = mention;
    if (context.statesIn(sentence).length > 0 || !isFirstNamed(mention, person, context)) continue;
    if (context.article.sentences[sentence]?.paragraph !== context.article.sentences[sentence - 1]?.paragraph) continue;
    const parliament = openingBodyState(sentence - 1, context);
    if (parliament !== null && mayBeOf(person, parliament, context) && !isAway(mention, context)) return parliament;
    const code = openingState(sentence - 1, context);
    const named = new Set(context.statesIn(sentence - 1).map((state) => state.code));
    if (code !== null && named.size === 1 && mayBeOf(person, code, context) && !isAway(mention, context)) return code;
  }
  return null;
};
