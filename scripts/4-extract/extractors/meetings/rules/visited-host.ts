import { type MeetingRule, maskPattern, people, toVerb } from '../meeting-rule.ts';

const kindOfVisit = '(?:(?!upcoming|forthcoming|planned|possible|next)[\\p{L}-]+ ){0,4}?';
const there = '(?:our|the|this|his|her) (?:country|republic|kingdom|emirate|sultanate|capital)(?!’)';

/** Reads visits to a state that is only called "the country", beside somebody who acts for it: "A received B, who arrived in our country on Monday", "B met A during her first visit to the country", "A returned the visit". */
export const visitedHost: MeetingRule = {
  name: 'visited-host',
  type: 'visit',
  visits: true,
  patterns: [
    maskPattern(
      `(?<home>\\ue001)[^;:.“”"\\ue001\\ue006]{1,140} (?<hosts>\\ue001),? (?:who|which) (?:has |had )?(?:(?:(?:arrived|came|is|was) (?:currently )?here\\b)|(?:arrived in|came to|(?:is|was) (?:currently )?(?:staying )?in|(?:is |was )?(?:currently )?visit(?:ing|ed)|(?:(?:is|was) )?(?:paying|paid|on|began|started) (?:an? )?${kindOfVisit}visit to) ${there})`,
    ),
    maskPattern(
      `(?<hosts>\\ue001),? who (?:(?:arrived|came|is|was) (?:currently )?here\\b|(?:arrived in|came to|is in) ${there})[^;:.\\ue001\\ue006]{0,70}?,? (?:also |then |later |has )?(?:called on|met(?: with)?|was received by|held talks with|paid (?:a )?(?:courtesy )?(?:call|visit) (?:on|to)) (?<home>\\ue001)(?!’)`,
    ),
    maskPattern(
      `^[^\\ue001\\ue006]{0,100}(?<hosts>\\ue001)[^;:.\\ue001\\ue006]{1,140} (?:with|by|to) (?<home>\\ue001)[^;:.\\ue001\\ue006]{0,60}? (?:during|on|in the course of) (?:his|her|the former’s|an?) ${kindOfVisit}(?:visit|trip) to ${there}`,
    ),
    maskPattern(
      `(?<hosts>\\ue001) (?:came|flew|travell?ed) (?:here|to ${there})[^;:.,\\ue001\\ue006“”"]{0,50}? and (?:told|assured|asked|briefed|informed|warned|promised|reassured) (?<home>\\ue001)(?!’)`,
    ),
    maskPattern(`(?<hosts>\\ue001),? and (?<home>\\ue001),?[^;:.\\ue001\\ue006]{0,60}? (?:during|on) the former’s ${kindOfVisit}(?:visit|trip) to ${there}`),
    maskPattern(
      `(?<=(?<home>\\ue001)[^;:.“”"\\ue001\\ue006]{1,160} and )(?<hosts>${people})${toVerb}(?:returned|repaid|reciprocated) (?:the|his|her|that) visit\\b`,
    ),
  ],
};
