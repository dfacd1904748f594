import { maskPattern, type MeetingRule } from '../meeting-rule.ts';

/** Reads "A and B co-chaired the sixth session": who leads one session together meets. */
export const coChaired: MeetingRule = {
  name: 'co-chaired',
  type: 'meeting',
  infers: 'kind',
  patterns: [maskPattern('(?<each>\\ue001,? and \\ue001),?(?: (?:have|had|also|then|jointly|\\ue005))* (?:co-chaired|chaired|opened|inaugurated) ')],
};
