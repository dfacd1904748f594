import {
  circumstances,
  delegation,
  type MeetingRule,
  maskPattern,
  meetingNoun,
  noOwner,
  nounModifiers,
  parties,
  people,
  subject,
  toVerb,
} from '../meeting-rule.ts';

const held = `(?:held|had|conducted|hosted|holding|having|began|opened|continued|wrapped up|concluded) ${nounModifiers}${meetingNoun}`;

/** Reads "A held talks in Dushanbe on Wednesday with B", "A and B held a bilateral meeting", "A discussed tariffs with B". */
export const heldTalks: MeetingRule = {
  name: 'held-talks',
  type: 'talks',
  patterns: [
    maskPattern(
      `${subject}(?<hosts>${parties})${toVerb}${held}(?: (?:on|about) [^,;:.\\ue001\\ue006]{1,80}?)?${circumstances} with (?:the )?${delegation}(?<guests>${parties})${noOwner}`,
    ),
    maskPattern(`${subject}(?<each>${people})${toVerb}${held}(?! with\\b)(?! ${nounModifiers}(?:hearings?|elections?))`),
    // "A had a long session with B"
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:held|had|spent) (?:an? )?(?:[\\p{Ll}-]+ ){0,2}(?:long|short|brief|lengthy|private|closed|closed-door|separate|working|bilateral|hour-long|two-hour|one-on-one|friendly|substantive) (?:session|evening|hour|exchange|chat)${circumstances} with ${delegation}(?<guests>${people})${noOwner}`,
    ),
    // "A, the energy minister of B, and C held talks in Dushanbe"
    maskPattern(
      `${subject}(?<hosts>\\ue001), [^;:.“”"\\ue001\\ue006]{3,80}, and (?:the )?(?<guests>\\ue001)(?:, [^;:.“”"\\ue001\\ue006]{3,80},)?(?: (?:also|had|have|then|both|\\ue005))* ${held}(?! with\\b)(?! ${nounModifiers}(?:hearings?|elections?))`,
    ),
    // "opened by A and B, who earlier in the day held talks at the palace"
    maskPattern(
      `\\bby (?:the )?(?<each>\\ue001,? and \\ue001), who(?: (?:both|also|had|earlier|later|then|first|the same day|earlier in the day|later in the day|(?:on )?\\ue005)){0,3} ${held}(?! with\\b)`,
    ),
  ],
};
