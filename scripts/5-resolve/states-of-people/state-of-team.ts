import type { FindState } from './person-context.ts';

const joining =
  /(?:sat (?:in|on)|leads?|led|heads?|headed|joined|serv(?:es|ed) (?:in|on)|(?:was|is) (?:a )?(?:member|part) of|chairs?|chaired|runs?|ran|commands?|commanded|oversees|oversaw|represent(?:s|ed)|negotiated for|(?:signed|initialled|acted|spoke)(?: it)? (?:for|on behalf of)) (?:the )?$/;
const owned =
  /^(?:’s?|')? (?:[\p{L}-]+ ){0,2}(?:delegation|team|side|mission|government|cabinet|parliament|senate|ministry|agency|committee|council|army|navy|police|Ministry|Agency|Committee|Council|Government|Parliament|Senate|Central Bank|National Bank|central bank|forces|troops|guard|service|railways?|utility|company|operator|regulator)\b/u;

/** Reads "X sat in Paraguay’s delegation", "X, who heads Indonesia’s Ministry for …": the state whose body the person is part of. */
export const stateOfTeam: FindState = ({ mentions }, { article, statesIn, personsIn }) => {
  for (const { sentence, end } of mentions) {
    const text = article.sentences[sentence]?.text ?? '';
    const next = statesIn(sentence).filter(({ start }) => start >= end && start - end < 140);
    for (const state of next) {
      const between = text.slice(end, state.start);
      if (/[.;:?!]/.test(between) || personsIn(sentence).some(({ mention }) => mention.start >= end && mention.start < state.start)) break;
      if (joining.test(between) && owned.test(text.slice(state.end, state.end + 80))) return state.code;
    }
  }
  return null;
};
