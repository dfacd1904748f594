import { isAtHome } from './is-at-home.ts';
import { isHead } from './is-head.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import type { FindState } from './person-context.ts';
import { stateOfSpeaker } from './state-of-speaker.ts';

/** Gives the state of the one who answers in an interview to a minister whom the answer names without a state. */
export const stateOfAnswer: FindState = (person, context) => {
  if (isHead(person) || context.publisher !== null) return null;
  for (const mention of officialMentions(person, context)) {
    const code = stateOfSpeaker(mention, context);
    if (code !== null && mayBeOf(person, code, context) && isAtHome(mention, code, context)) return code;
  }
  return null;
};
