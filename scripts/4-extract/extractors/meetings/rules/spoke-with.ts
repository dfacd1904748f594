import { circumstances, delegation, type MeetingRule, maskPattern, meetingNoun, noOwner, nounModifiers, people, subject, toVerb } from '../meeting-rule.ts';

/** Reads "A also spoke with the prime ministers B and C" and "A, during a visit to Beijing, asked B for": officials who speak with one another talk. */
export const spokeWith: MeetingRule = {
  name: 'spoke-with',
  type: 'talks',
  infers: 'kind',
  officials: true,
  patterns: [
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:spoke|talked|consulted|conversed)${circumstances} with ${delegation}(?<guests>${people})${noOwner}`),
    maskPattern(
      `(?<hosts>\\ue001),? (?:during|on|in the course of) (?:an? |his |her )(?:[\\p{L}-]+ ){0,3}?(?:visit|trip) to (?:the )?\\ue002,?(?: \\ue005,?)? (?:asked|told|assured|urged|thanked|briefed|informed|invited|presented) (?<guests>\\ue001)${noOwner}`,
    ),
    maskPattern(
      `${subject}(?<hosts>${people}),?(?: \\ue005,?)? (?:flew|travell?ed|went|came|returned|was) (?:back )?(?:to|in) (?:the )?\\ue002[^;:.\\ue001\\ue006]{0,40}? for ${nounModifiers}${meetingNoun} with ${delegation}(?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `(?<guests>\\ue001)(?: [^,;:.\\ue001]{1,40}?)? (?:was|were) (?:briefed|told|assured|reassured|informed) by (?<hosts>\\ue001) (?:in|at) (?:the )?(?:\\ue002|\\p{Lu})`,
    ),
  ],
};
