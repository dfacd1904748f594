import { isAway } from './is-away.ts';
import { isHead } from './is-head.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import { openingState } from './opening-state.ts';
import type { FindState, PersonContext } from './person-context.ts';

/** Offices that a state has abroad or beside its government, given without the state. */
const servant =
  /^(?:(?:an? )?(?:senior |former )?(?:ambassador|adviser|advisor|envoy|general|special envoy|negotiator)|(?:an? )?(?:senior )?(?:adviser|advisor|aide) to (?:the )?[\p{L}’ -]{3,40})$/iu;

/** Reads "Tehran is unhappy. X, an adviser, threatened. Ambassador Y was politer": a paragraph that opens with a state is about that state until it names another. */
export const stateOfParagraph: FindState = (person, context) => {
  if (isHead(person) || context.asking.size > 1) return null;
  const official = new Set(officialMentions(person, context));
  for (const mention of person.mentions) {
    if (!mention.role || mention.rule.startsWith('plural-') || !(official.has(mention) || servant.test(mention.role.text))) continue;
    if (isAway(mention, context)) continue;
    const code = subjectOf(mention.sentence, context);
    if (code !== null && mayBeOf(person, code, context)) return code;
  }
  return null;
};

/** Gives the state with which the paragraph opens, where neither the sentences between nor the one asked about name another state or a person of one. */
function subjectOf(sentence: number, context: PersonContext): string | null {
  const { statesIn, personsIn, organizationsIn } = context;
  const { sentences } = context.article;
  let first = sentence;
  while (first > 0 && sentences[first - 1]?.paragraph === sentences[sentence]?.paragraph && sentences[first - 1]?.kind === 'text') first--;
  if (first === sentence) return null;
  const code = openingState(first, context);
  if (code === null) return null;
  for (let at = first; at <= sentence; at++) {
    const inName = (start: number, end: number) => organizationsIn(at).some((body) => body.start <= start && end <= body.end);
    if (statesIn(at).some((state) => state.code !== code && !inName(state.start, state.end))) return null;
    if (personsIn(at).some(({ person }) => person.country.code !== null && person.country.code !== code)) return null;
  }
  return code;
}
