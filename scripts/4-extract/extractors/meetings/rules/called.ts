import { delegation, type MeetingRule, maskPattern, noOwner, people, subject, toVerb } from '../meeting-rule.ts';

/** Reads "A spoke by phone with B", "A telephoned B". */
export const called: MeetingRule = {
  name: 'called',
  type: 'call',
  patterns: [
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:spoke|spoken|talked)(?: [^,;:.\\ue001\\ue006]{1,30}?)? (?:by|on|over|via) (?:the )?(?:tele)?phone(?: [^,;:.\\ue001\\ue006]{1,30}?)? (?:with|to) (?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:spoke|spoken|talked) (?:with|to) (?<guests>${people}),?(?: (?:on )?\\ue005)? (?:by|on|over|via) (?:the )?(?:tele)?phone`,
    ),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:telephoned|phoned|rang up|spoke by video link with) (?<guests>${people})${noOwner}`),
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:called|rang|phoned) (?<guests>${people}) (?:by (?:tele)?phone|on the (?:tele)?phone|to (?:congratulate|offer|express|discuss|thank|wish|convey)|(?:on the (?:eve|day|morning|evening|night) (?:of|before|after)|(?:on |late on |last |this |early on )?\\ue005)(?![’-]))`,
    ),
    maskPattern(
      `(?<hosts>\\ue001),?(?: [^;:.\\ue001\\ue006]{1,30}?)? (?:told|assured|congratulated|briefed|informed|thanked|urged|invited|asked|warned) (?<guests>\\ue001),?(?: (?:on )?\\ue005)? (?:by|over|on) (?:the )?(?:tele)?phone\\b`,
    ),
    maskPattern(`(?<hosts>\\ue001),? (?:on|over|by) the (?:tele)?phone (?:with|to) ${delegation}(?<guests>${people})${noOwner}`),
    maskPattern(`(?:tele)?phone (?:call|conversation|talk)s?(?: [^;:.\\ue001\\ue006]{1,60}?)? from (?<guests>\\ue001) to (?<hosts>\\ue001)`),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:received|took|got|had) (?:a |an incoming )?(?:tele)?phone call from (?<guests>${people})`),
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:rang|has rung|had rung) (?<guests>\\ue001)${noOwner}(?=,? (?:(?:on |last |late )?\\ue005|to\\b|and\\b|from\\b|in\\b)|[.;]|$)`,
    ),
    maskPattern(
      `${subject}(?<each>\\ue001,? and (?:the )?\\ue001),?(?: (?:also|then|later|had|have|\\ue005))* (?:discussed|reviewed|settled|agreed|went over|exchanged views)(?: [^;:.,\\ue001\\ue006“”"]{1,80}?)? (?:by|on|over|via) (?:the )?(?:tele)?phone\\b`,
    ),
    // "A discussed the war with B by telephone"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:discussed|reviewed|raised|settled|agreed|took up|exchanged views on) (?:[^;:.\\ue001\\ue006“”"]{1,120}? )?with (?<guests>${people})${noOwner},?(?: (?:on )?\\ue005)? (?:(?:by|on|over|via) (?:the )?(?:tele)?phone\\b|(?:in|during) (?:an? |the |their )(?:[\\p{Ll}-]+ ){0,2}?(?:tele)?phone (?:call|conversation)\\b)`,
    ),
    // "A discussed today, during a phone call, with B the relations of both"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:discussed|reviewed|exchanged views)(?: [^;:.,\\ue001\\ue006“”"]{1,60}?)?,? (?:during|in|over|by|on) (?:an? |the )(?:[\\p{Ll}-]+ ){0,2}?(?:tele)?phone (?:call|conversation),? with (?<guests>${people})${noOwner}`,
    ),
    // "In a phone call on Friday, A urged B to ease the rules"
    maskPattern(
      `(?:^|, |“)(?:[Ii]n|[Dd]uring|[Oo]ver) (?:an? |the |their )(?:[\\p{Ll}-]+ ){0,2}?(?:tele)?phone (?:call|conversation)(?: (?:on |late on |last )?\\ue005)?,? (?<hosts>\\ue001) (?:(?:also|then) )?(?:told|assured|urged|asked|thanked|congratulated|invited|warned|briefed|informed|promised|reassured|pressed) (?<guests>\\ue001)${noOwner}`,
    ),
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:told|assured|urged|asked|thanked|congratulated|invited|warned|briefed|informed|promised|reassured|pressed) (?<guests>\\ue001)${noOwner},?(?: [^;:.“”"\\ue001\\ue006]{1,60}?)? (?:in|during) (?:an? |the |their )(?:[\\p{Ll}-]+ ){0,2}?(?:tele)?phone (?:call|conversation)\\b(?! (?:with|to|from|between)\\b)`,
    ),
    maskPattern(`${subject}(?<each>${people})${toVerb}(?:spoke|spoken|talked) (?:by|on|over|via) (?:the )?(?:tele)?phone`),
    // "A and B settled the price in a phone call on Monday"
    maskPattern(
      `${subject}(?<each>\\ue001,? and (?:the )?\\ue001),? [^;:.“”"\\ue001\\ue006]{1,100}? (?:in|during|over|by) (?:an? |the |their )?(?:[\\p{Ll}-]+ ){0,2}?(?:tele)?phone (?:call|conversation|talk)s?\\b(?! (?:with|to|from|between)\\b)`,
    ),
  ],
};
