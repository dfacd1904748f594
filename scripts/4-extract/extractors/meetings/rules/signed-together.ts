import { maskPattern, type MeetingRule } from '../meeting-rule.ts';

/** Reads "A and B signed a treaty": two persons who sign one paper meet. */
export const signedTogether: MeetingRule = {
  name: 'signed-together',
  type: 'meeting',
  infers: 'kind',
  patterns: [maskPattern(`(?<each>\\ue001,? and \\ue001),?(?: (?:have|had|also|then|later|on \\ue005|in \\ue005|\\ue005))* (?:signed|initialled|initialed|inked) (?!off|up|an appeal|a letter)`)],
};
