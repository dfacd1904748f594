import { maskPattern, type MeetingRule, noOwner, people, subject, toVerb } from '../meeting-rule.ts';

/** Reads "A spoke by phone with B", "A telephoned B". */
export const called: MeetingRule = {
  name: 'called',
  type: 'call',
  patterns: [
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:spoke|talked)(?: [^,;:.\\ue001\\ue006]{1,30}?)? (?:by|on|over) (?:the )?(?:tele)?phone(?: [^,;:.\\ue001\\ue006]{1,30}?)? (?:with|to) (?<guests>${people})${noOwner}`),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:spoke|talked) (?:with|to) (?<guests>${people}) (?:by|on|over) (?:the )?(?:tele)?phone`),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:telephoned|phoned) (?<guests>${people})${noOwner}`),
    maskPattern(`${subject}(?<each>${people})${toVerb}(?:spoke|talked) (?:by|on|over) (?:the )?(?:tele)?phone`),
  ],
};
