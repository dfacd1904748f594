import { maskPattern, type MeetingRule } from '../meeting-rule.ts';

/** Reads "The Tajik delegation was headed by A, and the Korean delegation by B". */
export const headedDelegations: MeetingRule = {
  name: 'headed-delegations',
  type: 'talks',
  infers: 'kind',
  patterns: [maskPattern(`(?:\\ue002|\\ue003 [\\p{L}]+) (?:was|were) (?:headed|led|represented) by (?<hosts>\\ue001),? (?:and|while) (?:the )?(?:\\ue002|\\ue003 [\\p{L}]+)(?: (?:was|were))?(?: (?:headed|led|represented))? by (?<guests>\\ue001)`)],
};
