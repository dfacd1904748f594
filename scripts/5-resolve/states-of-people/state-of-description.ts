import type { CountryMention, PersonMention } from '../../4-extract/match.ts';
import type { FindState, PersonContext } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';

/** Office or trade in small letters between an adjective and the name: "Russian | geologist", "Tajik | human rights activist". */
const trade = /^ (?:(?!(?:and|or|with|to|in|by|from|for|of|on|at|as|that|which|who|than|is|was|were|has|had|the|company|firm|side|capital)\b)[a-z-]+ ){1,3}$/;
const article = /(?:^|\b(?:[Tt]he|[Aa]n?|[Vv]eteran|[Rr]enowned|[Ff]amous|[Ff]ormer|[Ff]ellow|[Bb]y|[Aa]nd|[Ww]ith) |[,;(“"] ?)$/;

/** "X has been | Denmark’s special envoy": the verb that says what somebody is. */
const copula =
  /^(?:, (?:the|an?) (?:\p{Ll}[\p{L}-]* ){1,4}who (?=(?:became|is|was|serve[sd]) )|,? (?:who )?)(?:(?:has|had) been|is|was|became|serve[sd] as|work(?:s|ed) as|has served as|was appointed|was named) (?:the )?$/u;
const owned =
  /^(?:’s?|') (?:[a-z-]+ ){0,2}(?:[a-z-]*(?:ambassador|envoy|minister|negotiator|representative|consul|chief|president|coordinator|spokes\p{L}+|adviser|advisor|governor|coach|champion|commissioner|head|director))\b/u;

/** "Y (signed) for the Kazakhs": the state on whose part somebody signs. */
const behalf = /^,? (?:(?:signed|acted|spoke|negotiated|signing|acting|speaking|negotiating) )?(?:for|on behalf of|on the part of) (?:the )?(?:Republic of )?$/;

/** "a group of Polish senators led by X", "Turkmen officials, among them Deputy Prime Minister X". */
const among =
  /^ (?:\p{Ll}[\p{Ll}-]* ){0,2}(?:senators|lawmakers|parliamentarians|MPs|deputies|officials|diplomats|ministers|businessmen|entrepreneurs|experts|officers|delegates|scientists)(?:,? (?:led|headed) by|, (?:among them|including|such as)) (?:the |their )?$/u;

/** "Major General X of the Indian Army". */
const service =
  /^ (?:\p{Lu}\p{L}+ ){0,3}(?:Army|Navy|Air Force|Armed Forces|Ministry|Parliament|Senate|Government|Border (?:Guards?|Service|Troops)|army|navy|air force|armed forces|ministry|parliament|senate|government|border (?:guards?|service|troops))\b/u;

/** Reads "the Russian geologist X", "X has been Denmark’s special envoy", "Y for the Kazakhs": what the sentence says somebody is. */
export const stateOfDescription: FindState = ({ mentions }, context) => {
  for (const mention of mentions) {
    const state = context.statesIn(mention.sentence).find((each) => describes(each, mention, context));
    if (state) return state.code;
  }
  return null;
};

function describes(state: CountryMention, { sentence, start, end, role }: PersonMention, { article: { sentences }, personsIn }: PersonContext): boolean {
  const text = sentences[sentence]?.text ?? '';
  if (state.end <= start) {
    const from = startWithRole({ sentence, start, role });
    if (state.form === 'demonym' && from - state.end < 90 && among.test(text.slice(state.end, from))) return true;
    return (
      role === null &&
      state.form === 'demonym' &&
      start - state.end < 40 &&
      trade.test(text.slice(state.end, start)) &&
      article.test(text.slice(Math.max(0, state.start - 12), state.start))
    );
  }
  if (state.start < end || state.start - end > 60 || personsIn(sentence).some(({ mention }) => mention.start >= end && mention.start < state.start))
    return false;
  const between = text.slice(end, state.start);
  if (/^,? (?:of|from) (?:the )?$/.test(between)) return state.form === 'demonym' && service.test(text.slice(state.end, state.end + 60));
  if (copula.test(between)) return state.form !== 'capital' && owned.test(text.slice(state.end, state.end + 60));
  return (
    behalf.test(between) &&
    state.form !== 'capital' &&
    /^(?:[.,;]| and\b|$)/.test(text.slice(state.end)) &&
    /\bsign|\bnegotiat|\bdelegat|\btalks\b/.test(text.slice(0, state.start) + (sentences[sentence - 1]?.text ?? ''))
  );
}
