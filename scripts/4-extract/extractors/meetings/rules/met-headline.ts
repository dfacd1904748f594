import { type MeetingRule, maskPattern, noOwner, people } from '../meeting-rule.ts';

/** Reads the present tense of headlines: "Rahmon meets Putin", "Rahmon receives Kuwaiti minister X"; see `inHeadings`. */
export const metHeadline: MeetingRule = {
  name: 'met-headline',
  type: 'meeting',
  patterns: [maskPattern(`^(?<hosts>${people}) (?:[Mm]eets(?: [Ww]ith)?|[Rr]eceives|[Hh]osts|[Hh]olds [Tt]alks [Ww]ith) (?<guests>${people})${noOwner}`)],
};
