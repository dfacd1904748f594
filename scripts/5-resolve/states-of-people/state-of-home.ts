import { isAtHome } from './is-at-home.ts';
import { isDomesticOffice } from './is-domestic-office.ts';
import { isHead } from './is-head.ts';
import { isOfTwoStates } from './is-of-two-states.ts';
import { isPrincipal } from './is-principal.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import type { FindState } from './person-context.ts';

/** Politicians who hold no office, and those who held the highest one. */
const politician =
  /^(?:a |the )?(?:(?:opposition|exiled|jailed|party|deputy|co-|then[- ]) ?)*(?:(?:leader|founder|chairman|chairwoman|chair|head|member|co-founder)\b.{0,60}\b(?:party|movement|coalition|opposition|bloc|alliance|front)|(?:former|ex-?) ?(?:president|prime minister|premier)$|opposition (?:leader|politician|figure|activist)|(?:new |military |transitional |interim |junta )*(?:leader|ruler|general|colonel)$)/i;

/** Gives the state in which an outlet of that state reports to an official, or a politician, whom the report names without a state. */
export const stateOfHome: FindState = (person, context) => {
  const { outlet, home, statesIn } = context;
  const code = home ?? outlet;
  if (
    code === null ||
    person.mentions.some(({ role }) => role !== null && isOfTwoStates(role.text)) ||
    !mayBeOf(person, code, context) ||
    (isHead(person) && home === null) ||
    // A correspondent abroad reports the officials of the place.
    (home === null && context.dateline !== null && context.dateline !== code) ||
    (home === null && !isPrincipal(code, 0.34, context)) ||
    context.asking.size > 1
  )
    return null;
  if (officialMentions(person, context, { former: true }).some((mention) => isAtHome(mention, code, context))) return code;
  if (home === null) return null;
  const named =
    person.mentions.some((mention) => politician.test(mention.role?.text ?? '') && isAtHome(mention, code, context)) ||
    person.mentions.some(
      ({ role, sentence }) =>
        role !== null &&
        (politician.test(role.text) || (isDomesticOffice(role.text) && /\bformer|then|ex\b/i.test(role.text))) &&
        statesIn(sentence).every((state) => state.code === code),
    );
  return named ? code : null;
};
