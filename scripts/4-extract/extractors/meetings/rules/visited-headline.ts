import { type MeetingRule, maskPattern, people } from '../meeting-rule.ts';

/** Reads the present tense of headlines: "Khalilzad visits Dushanbe"; see `inHeadings`. */
export const visitedHeadline: MeetingRule = {
  name: 'visited-headline',
  type: 'visit',
  visits: true,
  patterns: [maskPattern(`^(?<hosts>${people}) (?:[Vv]isits|[Aa]rrives [Ii]n) (?<guests>\\ue002)(?!’|-)`)],
};
