import { delegation, type MeetingRule, maskPattern, noOwner, people, subject, toVerb } from '../meeting-rule.ts';

/** Reads "A spoke by phone with B", "A telephoned B". */
export const called: MeetingRule = {
  name: 'called',
  type: 'call',
  patterns: [
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:spoke|talked)(?: [^,;:.\\ue001\\ue006]{1,30}?)? (?:by|on|over) (?:the )?(?:tele)?phone(?: [^,;:.\\ue001\\ue006]{1,30}?)? (?:with|to) (?<guests>${people})${noOwner}`,
    ),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:spoke|talked) (?:with|to) (?<guests>${people}) (?:by|on|over) (?:the )?(?:tele)?phone`),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:telephoned|phoned|rang up|spoke by video link with) (?<guests>${people})${noOwner}`),
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:called|rang) (?<guests>${people}) (?:by (?:tele)?phone|on the (?:tele)?phone|to (?:congratulate|offer|express|discuss|thank|wish|convey))`,
    ),
    maskPattern(
      `(?<hosts>\\ue001)(?: [^;:.\\ue001\\ue006]{1,30}?)? (?:told|assured|congratulated|briefed|informed) (?<guests>\\ue001) (?:by|over|on) (?:the )?(?:tele)?phone\\b`,
    ),
    maskPattern(`(?<hosts>\\ue001),? (?:on|over|by) the (?:tele)?phone (?:with|to) ${delegation}(?<guests>${people})${noOwner}`),
    maskPattern(`(?:tele)?phone (?:call|conversation|talk)s?(?: [^;:.\\ue001\\ue006]{1,60}?)? from (?<guests>\\ue001) to (?<hosts>\\ue001)`),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:received|took|got|had) (?:a |an incoming )?(?:tele)?phone call from (?<guests>${people})`),
    maskPattern(`${subject}(?<each>${people})${toVerb}(?:spoke|talked) (?:by|on|over) (?:the )?(?:tele)?phone`),
    // "A and B settled the price in a phone call on Monday"
    maskPattern(
      `${subject}(?<each>\\ue001,? and (?:the )?\\ue001),? [^;:.“”"\\ue001\\ue006]{1,100}? (?:in|during|over|by) (?:an? |the |their )?(?:[\\p{Ll}-]+ ){0,2}?(?:tele)?phone (?:call|conversation|talk)s?\\b(?! (?:with|to|from|between)\\b)`,
    ),
  ],
};
