import { type MeetingRule, maskPattern, noOwner, people } from '../meeting-rule.ts';

/** Reads the present tense of headlines: "Rahmon meets Putin", "Rahmon receives Kuwaiti minister X", and of words under pictures; see `headlineRules`. */
export const metHeadline: MeetingRule = {
  name: 'met-headline',
  type: 'meeting',
  patterns: [
    maskPattern(`^(?<hosts>${people}) (?:[Mm]eets(?: [Ww]ith)?|[Rr]eceives|[Hh]osts|[Hh]olds [Tt]alks [Ww]ith) (?<guests>${people})${noOwner}`),
    // "August 17, 2018: In Tashkent, A and B sign a treaty"
    maskPattern(
      `(?:^|[:,] )(?<each>${people}) (?:(?:jointly|then|also) )?(?:meet|hold talks|sign|initial|ink)(?= (?:an?|the|two|three|several|\\d+|in|at|on|for)\\b|[.,;]|$)`,
    ),
    // "A shakes hands with B at the airport", under a picture
    maskPattern(
      `^(?<hosts>\\ue001),?(?: \\([^()]{1,20}\\)| left,| right,)? (?:(?:[Ss]hakes|[Ss]haking) hands with|(?:[Ss]its|[Ss]tands|[Pp]oses) (?:next to|beside|alongside|with)|(?:is )?(?:pictured|photographed|seen|shown) (?:with|beside|alongside)) (?:the )?(?<guests>\\ue001)${noOwner}`,
    ),
  ],
};
