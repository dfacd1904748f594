import { maskPattern, type MeetingRule, meetingNoun, parties } from '../meeting-rule.ts';

/** Reads "talks between A and B", "the direct engagement between Presidents A and B", "a meeting of the foreign ministers A and B". */
export const between: MeetingRule = {
  name: 'between',
  type: 'talks',
  patterns: [
    maskPattern(`(?:(?:tele)?phone )?${meetingNoun}(?: [^;:.\\ue001\\ue006\\ue002]{1,70}?)? (?:between|among) (?:the )?(?<each>${parties})(?!’|-)`),
    maskPattern(`(?:meeting|talks|summit) of (?:the )?(?<each>\\ue001 and \\ue001)(?!’)`),
  ],
};
