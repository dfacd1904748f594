import { type MeetingRule, maskPattern, noOwner, people, toVerb } from '../meeting-rule.ts';

/** Reads "A and B discussed trade" and "A discussed trade with B": who discussed something together talked. */
export const discussed: MeetingRule = {
  name: 'discussed',
  type: 'talks',
  infers: 'kind',
  patterns: [
    maskPattern(`(?<hosts>\\ue001) told (?<guests>\\ue001) (?:in|at) (?:\\ue002|\\p{Lu})`),
    maskPattern(`(?<hosts>\\ue001)${toVerb}(?:discussed|exchanged views on|reviewed) [^;:.\\ue001\\ue006“”"]{1,120}? with (?<guests>${people})${noOwner}`),
    maskPattern(`(?<each>\\ue001,?(?: and |, )\\ue001),?(?: (?:also|then|later|have|had))* (?:discussed|exchanged views)\\b`),
  ],
};
