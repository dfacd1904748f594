import { type MeetingRule, maskPattern, noOwner, people, subject, toVerb } from '../meeting-rule.ts';

/** Reads "A bestowed the state award upon B": an award is handed over in person. */
export const awarded: MeetingRule = {
  name: 'awarded',
  type: 'meeting',
  infers: 'kind',
  patterns: [
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:bestowed|conferred|presented|handed) [^;:\\.\\ue001\\ue006]{0,120}?\\b(?:award|order|medal|prize|title)\\b[^;:\\.\\ue001\\ue006]{0,60}? (?:upon|on|to) (?<guests>${people})${noOwner}`,
    ),
  ],
};
