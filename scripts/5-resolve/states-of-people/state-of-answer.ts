import type { PersonMention } from '../../4-extract/match.ts';
import { isAtHome } from './is-at-home.ts';
import { isHead } from './is-head.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import type { FindState, PersonContext } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';
import { stateOfSpeaker } from './state-of-speaker.ts';

/** Gives the state of the one who answers in an interview to a minister whom the answer names without a state. */
export const stateOfAnswer: FindState = (person, context) => {
  if (isHead(person) || context.publisher !== null) return null;
  for (const mention of officialMentions(person, context)) {
    const code = stateOfSpeaker(mention, context);
    if (code !== null && !isMetByCompatriot(mention, code, context) && mayBeOf(person, code, context) && isAtHome(mention, code, context)) return code;
  }
  return null;
};

/** True for Y in "our minister X met Minister Y": one whom a compatriot of the speaker meets is likely a foreigner. */
function isMetByCompatriot({ sentence, start, role }: PersonMention, code: string, { article, personsIn }: PersonContext): boolean {
  const from = startWithRole({ sentence, start, role });
  const lead = (article.sentences[sentence]?.text ?? '').slice(Math.max(0, from - 30), from);
  return (
    /\b(?:met|meets|saw|visited)(?: with)? (?:the )?$/.test(lead) &&
    personsIn(sentence).some(({ mention, person }) => mention.end <= from && person.country.code === code)
  );
}
