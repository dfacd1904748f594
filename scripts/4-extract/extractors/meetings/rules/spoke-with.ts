import { circumstances, delegation, type MeetingRule, maskPattern, meetingNoun, noOwner, nounModifiers, people, subject, toVerb } from '../meeting-rule.ts';

/** Reads "A also spoke with the prime ministers B and C" and "A, during a visit to Beijing, asked B for": officials who speak with one another talk. */
export const spokeWith: MeetingRule = {
  name: 'spoke-with',
  type: 'talks',
  infers: 'kind',
  officials: true,
  patterns: [
    // "A and B also talked separately", "The two presidents discussed the line on Monday in Lima"
    maskPattern(
      `${subject}(?<each>\\ue001,? and \\ue001|\\ue006),?(?: (?:also|then|later|had|have))* (?:spoke|talked|conferred) (?:separately|privately|in private|one[- ]on[- ]one|face to face|at length|tête-à-tête)\\b`,
    ),
    maskPattern(
      `(?:^|[,;] )(?<each>\\ue006),?(?: (?:also|then|later|had|have))* (?:discussed|reviewed|considered|took up|went over) [^;:.“”"\\ue001\\ue006]{1,100}?,? (?:in (?:\\ue002|\\p{Lu}[\\p{L}-]+)|on the (?:margins|sidelines|fringes))`,
    ),
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:spoke|spoken|talked|consulted|conversed)(?: (?:about|of|on) [^,;:.\\ue001\\ue006“”"]{1,80}?)?${circumstances} with ${delegation}(?<guests>${people})${noOwner}`,
    ),
    // "With B, who came in July, he talked about cinema"
    maskPattern(
      `(?:^|[;“"] ?)With (?<guests>\\ue001)(?:, (?:who|whom) [^;:.“”"\\ue001\\ue006]{1,100})?, (?<hosts>\\ue001) (?:also |later |then )?(?:talked|spoke|conversed|discussed|conferred|reviewed)\\b`,
    ),
    // "A spoke to B on the sidelines of the summit", "On the margins of the forum, A caught up with B"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:(?:spoke|spoken|talked)(?: briefly)? to|caught up with|chatted with) ${delegation}(?<guests>${people})${noOwner}(?: [^;:.“”"\\ue001\\ue006]{1,80}?)?,? on the (?:margins|sidelines|fringes) of\\b`,
    ),
    maskPattern(
      `\\b[Oo]n the (?:margins|sidelines|fringes) of [^;:.“”"\\ue001\\ue006]{1,120}, (?<hosts>\\ue001)${toVerb}(?:(?:spoke|spoken|talked)(?: briefly)? to|caught up with|chatted with) ${delegation}(?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `(?<hosts>\\ue001),? (?:during|on|in the course of) (?:an? |his |her )(?:[\\p{L}-]+ ){0,3}?(?:visit|trip) to (?:the )?\\ue002,?(?: \\ue005,?)? (?:asked|told|assured|urged|thanked|briefed|informed|invited|presented) (?<guests>\\ue001)${noOwner}`,
    ),
    maskPattern(
      `${subject}(?<hosts>${people}),?(?: \\ue005,?)? (?:flew|flown|travell?ed|went|came|returned|was) (?:back )?(?:to|in|into) (?:the )?(?:\\ue002|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)[^;:.\\ue001\\ue006]{0,40}? for ${nounModifiers}${meetingNoun} with ${delegation}(?<guests>${people})${noOwner}`,
    ),
    // "A flew to Kyiv to see B"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:flew|flown|travell?ed|gone|went|came|drove) (?:back )?to (?:the )?(?:\\ue002|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?: (?:on |in )?\\ue005)? to (?:see|meet(?: with)?|confer with|consult with|hold talks with|(?:raise|discuss|settle|clear up|thrash out|go over|review|negotiate|press) [^;:.,\\ue001\\ue006“”"]{1,80}? with) ${delegation}(?<guests>\\ue001)${noOwner}(?!,? (?:but|only to)\\b)`,
    ),
    // "A came here in December and told B that"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:came|flew|flown|travell?ed|went) (?:here|to (?:the )?(?:\\ue002|\\p{Lu}[\\p{L}-]+))[^;:.,\\ue001\\ue006“”"]{0,50}? and (?:told|assured|asked|briefed|informed|warned|promised|reassured) (?<guests>\\ue001)${noOwner}`,
    ),
    // "the Turkish minister, A, brought a draft to his counterpart, B": what is handed over is handed over in person.
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:brought|handed|hand-delivered) (?:an? |the |his |her )[^;:.\\ue001\\ue006“”"]{1,100}? to ${delegation}(?<guests>\\ue001)${noOwner}`,
    ),
    // "A brought up further purchases with B during a visit"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:raised|brought up|took up|went over) [^;:.,\\ue001\\ue006“”"]{1,100}? with ${delegation}(?<guests>\\ue001)${noOwner}(?=,? (?:during|on|at|in|when|last|this|\\ue005)|[.;]|$)`,
    ),
    // "When A visited Oslo in May, B thanked him"
    maskPattern(
      `(?:[Ww]hen|[Aa]fter|[Aa]s) (?<guests>\\ue001) (?:visited|arrived in|came to|flew to|landed in) [^;:.\\ue001\\ue006“”"]{1,60}, (?<hosts>\\ue001) (?:personally |warmly )?(?:told|thanked|assured|promised|praised|greeted|received|hosted|offered|urged|asked|gave|presented|awarded|handed|met|welcomed|showed) (?:(?:him|her)\\b|\\ue001(?!’))`,
    ),
    maskPattern(
      `(?<guests>\\ue001)(?: [^,;:.\\ue001]{1,40}?)? (?:was|were) (?:briefed|told|assured|reassured|informed) by (?<hosts>\\ue001) (?:in|at) (?:the )?(?:\\ue002|\\p{Lu})`,
    ),
  ],
};
