import type { PersonMention } from '../../4-extract/match.ts';
import { isAtHome } from './is-at-home.ts';
import { isHead } from './is-head.ts';
import { isPrincipal } from './is-principal.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import type { FindState, PersonContext } from './person-context.ts';

const host =
  /\b(?:was|were|been|being) (?:also )?(?:received|welcomed|greeted|hosted|met)(?: [\p{L} ]{1,30})? by (?:the )?(?:[\p{L}’-]+ ){0,6}$|\b(?:paid a (?:courtesy )?call (?:on|to)|called on|courtesy call (?:on|to)) (?:the )?(?:[\p{L}’-]+ ){0,6}$/iu;

/** Gives the state of the city in the dateline to who receives a guest there, or speaks there as an official without a state. */
export const stateOfHostCity: FindState = (person, context) => {
  const { dateline } = context;
  if (dateline === null || !mayBeOf(person, dateline, context) || !isPrincipal(dateline, 0.5, context)) return null;
  return officialMentions(person, context, { former: true }).some(
    (mention) => isHost(mention, dateline, context) || (!isHead(person) && isAtHome(mention, dateline, context)),
  )
    ? dateline
    : null;
};

/** True where a guest is received by the person, and the sentence names no other place or state. */
function isHost(mention: PersonMention, dateline: string, { article, statesIn }: PersonContext): boolean {
  if (statesIn(mention.sentence).some(({ code, form, start }) => code !== dateline && form !== 'demonym' && start < mention.start)) return false;
  const text = article.sentences[mention.sentence]?.text ?? '';
  return host.test(text.slice(Math.max(0, mention.start - 120), mention.start));
}
