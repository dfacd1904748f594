import { cityBefore } from './city-before.ts';
import { isAway } from './is-away.ts';
import { isHead } from './is-head.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import type { FindState } from './person-context.ts';

/** Offices whose holders speak abroad as often as at home. */
const traveller = /\b(?:foreign minister|minister (?:of|for) foreign affairs|president|negotiator|secretary of state|foreign secretary)\b/i;
const speaks =
  /^,? (?:also |later |then )?(?:said|says|told|added|noted|announced|stressed|warned|called|argued|confirmed|explained|voiced|dismissed|rejected|denied|declined|promised|insisted|expressed|criticised|criticized|praised|acknowledged|admitted|put|estimated)\b/;

/** Reads "In Tehran, foreign ministry spokesman X voiced doubts": who speaks in a capital for a body of a state that is not named speaks for the one at home there. */
export const stateOfCityBefore: FindState = (person, context) => {
  if (isHead(person)) return null;
  for (const mention of officialMentions(person, context)) {
    const { role, sentence, start, end } = mention;
    if (!role || role.span.sentence !== sentence || traveller.test(role.text.replace(/\bforeign ministry\b/i, ''))) continue;
    const text = context.article.sentences[sentence]?.text ?? '';
    const code = cityBefore(text, Math.min(start, role.span.start));
    if (code !== null && speaks.test(text.slice(Math.max(end, role.span.end))) && mayBeOf(person, code, context) && !isAway(mention, context)) return code;
  }
  return null;
};
