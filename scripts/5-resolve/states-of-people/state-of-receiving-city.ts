import { capitals } from '../../4-extract/lexicon/capitals.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import type { FindState } from './person-context.ts';

const receives = /^,? (?:(?:has|had|also|later|then|today|on \p{Lu}\p{L}+) ){0,2}(?:received|hosted|welcomed|greeted|receives|hosts|welcomes)\b/u;
const inCity = / in (?<city>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?= (?:today|yesterday|on|this)\b|[.,;]|$)/gu;

/** Reads "Foreign Secretary A received the Permanent Secretary of the Foreign Ministry of Thailand, B, in Islamabad": who receives a guest of another state in a capital is at home there. */
export const stateOfReceivingCity: FindState = (person, context) => {
  for (const mention of officialMentions(person, context)) {
    const { sentence, end, role } = mention;
    const text = context.article.sentences[sentence]?.text ?? '';
    const from = Math.max(end, role?.span.sentence === sentence ? role.span.end : 0);
    const rest = text.slice(from);
    if (!receives.test(rest) || /\b(?:[Vv]isiting|delegation)\b/.test(text.slice(Math.max(0, mention.start - 60), from))) continue;
    const codes = new Set([...rest.matchAll(inCity)].flatMap(({ groups }) => capitals.get(groups?.city ?? '') ?? []));
    const [code] = codes;
    const guests = context.statesIn(sentence).filter(({ start, form }) => start >= from && form !== 'capital');
    if (code === undefined || codes.size > 1 || guests.length === 0 || guests.some((state) => state.code === code)) continue;
    if (mayBeOf(person, code, context)) return code;
  }
  return null;
};
