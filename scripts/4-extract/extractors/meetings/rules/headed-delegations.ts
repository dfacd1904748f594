import { type MeetingRule, maskPattern } from '../meeting-rule.ts';

/** Reads "The Tajik delegation was headed by A, and the Korean delegation by B". */
export const headedDelegations: MeetingRule = {
  name: 'headed-delegations',
  type: 'talks',
  infers: 'kind',
  patterns: [
    maskPattern(
      `(?:\\ue002|\\ue003 [\\p{L}]+)(?: (?:at|in|to|for|during) (?:the|these) [\\p{Ll} -]{3,40})? (?:was|were) (?:headed|led|represented) by (?<hosts>\\ue001)(?:,? (?:and|while)|[,;]) (?:the )?(?:\\ue002|\\ue003 [\\p{L}]+)(?: (?:was|were))?(?: (?:headed|led|represented))? by (?<guests>\\ue001)`,
    ),
    // "It was chaired by A; the Tajik delegation was led by B."
    maskPattern(
      `\\bchaired by (?:the )?(?<hosts>\\ue001)(?:[,;] |,? and |,? while )(?:the )?(?:\\ue002|\\ue003 [\\p{L}]+|[\\p{L}]+ delegation) (?:was|were) (?:headed|led|represented) by (?:the )?(?<guests>\\ue001)`,
    ),
    maskPattern(
      `(?:teams|delegations|sides|groups),? (?:headed|led|represented) by (?<each>\\ue001,? and \\ue001),? (?:met|held|sat|began|started|resumed)\\b`,
    ),
  ],
};
