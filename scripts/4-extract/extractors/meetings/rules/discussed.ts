import { type MeetingRule, maskPattern, noOwner, people, subject, toVerb } from '../meeting-rule.ts';

/** Reads "A and B discussed trade" and "A discussed trade with B": who discussed something together talked. */
export const discussed: MeetingRule = {
  name: 'discussed',
  type: 'talks',
  infers: 'kind',
  patterns: [
    maskPattern(`(?<hosts>\\ue001) told (?<guests>\\ue001),? (?:in|at) (?:\\ue002|\\p{Lu})`),
    // "In Lima last May, A asked B for help"
    maskPattern(
      `(?:^|[;“] )(?:[Ii]n|[Aa]t) (?:\\ue002|(?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2})(?:,? (?:in |on |last )?\\ue005)?, (?<hosts>\\ue001)(?: (?:also|then|later|had))* (?:told|asked|urged|assured|pressed|promised|thanked|warned|reminded) (?<guests>\\ue001)${noOwner}(?=,? (?:that|for|to|about|of|not)\\b)`,
    ),
    // "A, the economy minister, assured his counterpart, B, in Basel in May that"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:told|assured|reassured|reminded|promised|informed|briefed) (?<guests>\\ue001)${noOwner},?(?: (?:on |last )?\\ue005)? (?:in|at) (?:the )?(?:\\ue002|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?),?(?: (?:in |on |last )?\\ue005,?)? (?:that|to|about)\\b`,
    ),
    // "A pressed B on the tariffs at a meeting in Lomé"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:told|assured|reassured|reminded|promised|informed|briefed|pressed|urged|asked|thanked|warned|invited|questioned|lobbied) (?<guests>\\ue001)${noOwner},?(?: [^,;:.“”"\\ue001\\ue006]{1,60}?)? (?:at|in|during) (?:their |a |an |the )?(?:[\\p{Ll}-]+ ){0,2}?(?:meeting|talks|negotiations|conversation|audience|lunch|dinner|breakfast)(?=,? (?:in|at|on|last|this|earlier|that|to|\\ue005)\\b|,? \\ue005|[.,;]|$)`,
    ),
    // "A said it to B in my presence, in May, at the summit in Oslo"
    maskPattern(
      `${subject}(?<hosts>\\ue001)(?: (?:had|has|also|then|later|himself|herself))* (?:said|put) (?:it|this|that|so|as much|the same) to (?<guests>\\ue001)${noOwner},?(?: [^;:.“”"\\ue001\\ue006]{1,60}?)? (?:in person|face to face|in (?:my|our) presence|at the (?:[\\p{L}\\ue003\\ue004-]+ ){0,3}(?:summit|meeting|talks|dinner|lunch)|when they met)\\b`,
    ),
    maskPattern(`(?<hosts>\\ue001)${toVerb}(?:discussed|exchanged views on|reviewed) [^;:.\\ue001\\ue006“”"]{1,120}? with (?<guests>${people})${noOwner}`),
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:(?:raised|took up|brought up) (?:the|this|that|these|it|his|her|their)\\b(?! (?:level|status))[^;:.\\ue001\\ue006“”"]{0,100}?|brought (?:it|this|that|them|(?:the|this|that|these|his|her|their) [^,;:.\\ue001\\ue006“”"]{1,60}?) up|exchanged (?:views|opinions)) with (?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `(?<guests>\\ue001),? with whom (?<hosts>\\ue001)(?: (?:had|has|also|later|then))* (?:met|held|discussed|reviewed|spoke|talked|exchanged|considered|signed)\\b`,
    ),
    maskPattern(
      `(?<each>\\ue001,? and \\ue001),? [^;:.“”"\\ue001\\ue006]{1,80}? (?:at|during) (?:(?:their|a|the) )?(?:(?:bilateral|face-to-face|separate|informal|joint) )?(?:talks|negotiations|meeting|summit)(?= (?:in|on)\\b|[.,;])`,
    ),
    // "The plan was announced by A and B after a working lunch"
    maskPattern(
      `\\bby (?:the )?(?<each>\\ue001,? and \\ue001),? (?:after|following|during|at) (?:an?|their) (?:(?:working|joint|bilateral|one-on-one|two-hour|three-hour|brief|long) ){0,2}(?:lunch|luncheon|dinner|breakfast|talks|meeting)(?! (?:with|between|by|of)\\b)`,
    ),
    // "A and B announced the measures in Lima after three hours of talks"
    maskPattern(
      `(?<each>\\ue001,? and \\ue001),? [^;:.“”"\\ue001\\ue006]{1,120}? (?:after|following) (?:(?:nearly |about |almost |over |more than |some )?(?:an?|two|three|four|five|six|seven|eight|several|\\d+)(?:-hour| hours?(?: and a half)?| minutes| days?)(?: of)?|their|one-on-one) (?:[\\p{Ll}-]+ ){0,2}(?:talks|negotiations|meeting)(?! (?:with|between|by|of)\\b)`,
    ),
    maskPattern(`(?<each>\\ue001,?(?: and |, )\\ue001),?(?: (?:also|then|later|have|had))* (?:discussed|exchanged views)\\b`),
  ],
};
