import { type MeetingRule, maskPattern, meetingNoun, noOwner, parties, people } from '../meeting-rule.ts';

/** Reads "talks between A and B", "the direct engagement between Presidents A and B", "a meeting of the foreign ministers A and B". */
export const between: MeetingRule = {
  name: 'between',
  type: 'talks',
  patterns: [
    maskPattern(
      `(?:(?:tele)?phone )?${meetingNoun}(?! (?:on|over|about|for) [^;:.]{0,60}(?:agreement|treaty|accord|pact|deal|convention|border|relations|cooperation|partnership)\\b)(?: [^;:.\\ue001\\ue006\\ue002]{1,70}?)?(?: (?:in|at) \\ue002(?:,? (?:on |in |last )?\\ue005)?)? (?:between|among) (?:the )?(?<each>${parties})(?!’|-)`,
    ),
    maskPattern(`${meetingNoun}(?: [^;:.\\ue001\\ue006]{1,50}?)? (?:brought|had brought) together (?:the )?(?<each>\\ue001,? and (?:the )?\\ue001)(?!’)`),
    // "the eighth Trilateral Meeting of Foreign Ministers of A, B and C"
    maskPattern(
      `(?:[Mm]eeting|[Tt]alks|[Ss]ummit|[Cc]onsultations) of (?:the )?(?:(?:[\\p{L}-]+ ){0,2}(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Ss]peakers|[Hh]eads of [Ss]tate|[Dd]elegations|[Ee]xperts|[Oo]fficials) (?:of|from) (?:the )?)?(?<each>\\ue002(?:, (?:the )?\\ue002){0,2},? and (?:the )?\\ue002)(?!’|-|,? and )`,
    ),
    maskPattern(`(?:meeting|talks|summit) of (?:the )?(?<each>\\ue001(?:, \\ue001){0,2},? and \\ue001)(?!’)`),
    maskPattern(
      `(?:(?:[Tt]rilateral|[Tt]ripartite|[Tt]hree-way) )?(?:meeting|talks|summit) of (?:the )?(?<hosts>\\ue001) with (?:the )?(?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `${meetingNoun}(?: of [^;:.\\ue001\\ue006\\ue002]{1,50}?)? (?:that|which) (?<each>\\ue001(?:,? and |, )\\ue001(?:,? and \\ue001)?) (?:had |have )?(?:held|had|conducted)\\b`,
    ),
    maskPattern(
      `${meetingNoun}(?: [^;:.\\ue001\\ue006\\ue002]{1,70}?)? (?:held|conducted|led|headed|chaired|co-chaired) by (?<each>\\ue001(?: until \\ue005)?(?:,? and |, )\\ue001(?:,? and \\ue001)?)(?!’)`,
    ),
  ],
};
