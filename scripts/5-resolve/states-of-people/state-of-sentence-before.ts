import { isAway } from './is-away.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import { openingBodyState, openingState } from './opening-state.ts';
import type { FindState } from './person-context.ts';

/** Gives the state with which the sentence before opens, where this one names no state and one official. */
export const stateOfSentenceBefore: FindState = (person, context) => {
  for (const mention of officialMentions(person, context)) {
    const { sentence } = mention;
    if (context.statesIn(sentence).length > 0 || context.personsIn(sentence).length !== 1) continue;
    if (context.article.sentences[sentence]?.paragraph !== context.article.sentences[sentence - 1]?.paragraph) continue;
    const parliament = openingBodyState(sentence - 1, context);
    if (parliament !== null && mayBeOf(person, parliament, context) && !isAway(mention, context)) return parliament;
    const code = openingState(sentence - 1, context);
    const named = new Set(context.statesIn(sentence - 1).map((state) => state.code));
    if (code !== null && named.size === 1 && mayBeOf(person, code, context) && !isAway(mention, context)) return code;
  }
  return null;
};
