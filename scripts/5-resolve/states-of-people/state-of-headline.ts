import { isAtHome } from './is-at-home.ts';
import { isHead } from './is-head.ts';
import { isPrincipal } from './is-principal.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import type { FindState, PersonContext } from './person-context.ts';

/** Gives the one state that the headline names and the article names most to an official without a state. */
export const stateOfHeadline: FindState = (person, context) => {
  const [code] = context.titleStates;
  if (
    code === undefined ||
    context.titleStates.length !== 1 ||
    context.statesIn(0).every(({ form }) => form === 'demonym' || form === 'people') ||
    isHead(person) ||
    isDestination(context) ||
    // "Germany’s ambassador hands over equipment": whom an envoy of the headline’s state meets is of the receiving one.
    /\b(?:ambassador|envoy|embassy|consul)\b/i.test(context.article.sentences[0]?.text ?? '') ||
    // In an interview the headline's state is the speaker's, and whom the speaker met may be of any.
    context.asking.size > 1 ||
    (context.dateline !== null && context.dateline !== code) ||
    !mayBeOf(person, code, context) ||
    !isPrincipal(code, 1.5, context)
  )
    return null;
  return officialMentions(person, context, { former: true }).some((mention) => isAtHome(mention, code, context)) ? code : null;
};

/** True where somebody of the headline goes there or comes from there: "President Hichilema leaves for Angola". */
function isDestination({ article }: PersonContext): boolean {
  return /\b(?:leaves? for|departs? for|heads? (?:to|for)|travels? to|flies to|goes to|arrives? in|off to|visits?|to visit|returns? from|back from)\b/i.test(
    article.sentences[0]?.text ?? '',
  );
}
