import { type MeetingRule, maskPattern, people, subject, toVerb } from '../meeting-rule.ts';

const visitor = `(?<hosts>${people})`;
const state = '(?:the )?(?<guests>\\ue002(?:(?:, |,? and )\\ue002){0,4})(?!’|-)';
const kindOfVisit = '(?:[\\p{L}-]+ ){0,4}?';

/** Reads "A visited Kazakhstan", "A made an official visit to Tajikistan", "the March visit of A to Tajikistan", "A arrived in Dushanbe". */
export const visited: MeetingRule = {
  name: 'visited',
  type: 'visit',
  visits: true,
  patterns: [
    maskPattern(`${subject}${visitor}${toVerb}(?:visited|toured) ${state}`),
    maskPattern(`${visitor},? who (?:is|was) paying (?:an? |his |her )?${kindOfVisit}visit to ${state}`),
    maskPattern(
      `${subject}${visitor}${toVerb}(?:made|paid|began|started|begun|concluded|completed|ended|undertook|is on|was on|is paying|wrapped up) (?:an? |his |her |the )?${kindOfVisit}(?:visit|trip) to ${state}`,
    ),
    maskPattern(
      `${subject}${visitor}${toVerb}(?:arrived in|arrived to|arrived at|landed in|flew to|flew into|flew in to|came to|travell?ed to|journeyed to|went to) ${state}`,
    ),
    maskPattern(`${visitor},? (?:during|on|in the course of) (?:an? |his |her )${kindOfVisit}(?:visit|trip) to ${state}`),
    maskPattern(
      `${visitor},? (?:who (?:is|was) |was |is (?=(?:currently )?(?:in|on) ))(?:currently |then )?(?:in ${state}(?: on (?:an? |his |her )?${kindOfVisit}visit|(?=[.,;]| for\\b| last\\b)))`,
    ),
    maskPattern(`visits? (?:of|by) (?:the )?${visitor} to ${state}`),
    maskPattern(`visits? to ${state} (?:of|by) (?:the )?${visitor}`),
    maskPattern(`${visitor}(?:’s?|') ${kindOfVisit}(?:visit|trip) to ${state}`),
    maskPattern(
      `(?:[Dd]uring|[Aa]fter|[Oo]n|[Ff]ollowing|[Aa]s part of|[Ww]ithin|[Ww]ithin the framework of) (?:his|her) ${kindOfVisit}(?:visit|trip) to ${state}(?: (?:in |on |last |this |earlier )[^,;:.]{1,30})?, ${visitor}`,
    ),
    maskPattern(`(?<hosts>\\ue002) visited ${state}`),
  ],
};
