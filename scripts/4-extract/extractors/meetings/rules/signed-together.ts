import { circumstances, type MeetingRule, maskPattern } from '../meeting-rule.ts';

/** Reads "A and B signed a treaty" and "the protocol was signed in Paris by A and B": two persons who sign one paper meet. */
export const signedTogether: MeetingRule = {
  name: 'signed-together',
  type: 'meeting',
  infers: 'kind',
  patterns: [
    maskPattern(
      `(?<each>\\ue001(?:, \\ue001){0,2},? and \\ue001),?(?: (?:have|had|also|then|later|on \\ue005|in \\ue005|\\ue005))* (?:signed|initialled|initialed|inked) (?!off|up|an appeal|a letter)`,
    ),
    maskPattern(
      `\\b(?:was|were|been) (?:signed|initialled|initialed|inked)${circumstances} by (?:the )?(?:then )?(?:[\\p{L} -]{1,60}, )?(?<each>\\ue001,? and \\ue001)(?!’)`,
    ),
    maskPattern(
      `\\b(?:signed|initialled|initialed|inked)${circumstances} by (?:the )?(?<hosts>\\ue001),? (?:for|on behalf of|from) (?:the )?[\\ue002\\ue004],? and (?:by )?(?:the )?(?<guests>\\ue001),? (?:for|on behalf of|from) `,
    ),
  ],
};
