import { type MeetingRule, maskPattern, people, subject, toVerb } from '../meeting-rule.ts';

const visitor = `(?<hosts>${people})`;
const state = `(?:the )?(?:(?<guests>\\ue002(?:(?:, |,? and )\\ue002){0,4})|(?:\\ue003 )?(?:(?:city|town|port|region) of )?(?<place>\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,2}))(?!’|-)`;
const kindOfVisit = '(?:(?!upcoming|forthcoming|planned|possible|next)[\\p{L}-]+ ){0,4}?';
const moved =
  '(?:arrived in|arrived to|arrived at|landed in|touched down in|flew to|flew on to|flew into|flew in to|came to|travell?ed to|travell?ed on to|journeyed to|went to)';

/** Reads "A visited Kazakhstan", "A made an official visit to Tajikistan", "the March visit of A to Tajikistan", "A arrived in Dushanbe". */
export const visited: MeetingRule = {
  name: 'visited',
  type: 'visit',
  visits: true,
  patterns: [
    maskPattern(`${subject}${visitor}${toVerb}(?:visited|toured) ${state}`),
    // "A visited the carmaker's headquarters in Shenzhen"
    maskPattern(
      `${subject}${visitor}${toVerb}(?:visited|toured|inspected) (?:[^,;:.\\ue001\\ue006“”"]{0,60} )?(?:headquarters|plant|factory|offices?|campus|university|museum|exhibition|pavilion|base|shipyard|laboratory|terminal|port|refinery|mosque|cathedral|memorial|research cent(?:er|re)) in ${state}`,
    ),
    // "A left Muscat on Thursday at the end of a three-day state visit"
    maskPattern(
      `${subject}${visitor}${toVerb}(?:left|departed(?: from)?|flew out of) ${state}(?:,? (?:on )?\\ue005)?(?:,? (?:for|on (?:his|her) way) [^;:.,\\ue001\\ue006“”"]{1,40})?,? (?:at the end of|after|following|having (?:completed|ended|concluded)) (?:an? |his |her |the )${kindOfVisit}(?:[Vv]isit|[Tt]rip|stay)\\b(?! to )`,
    ),
    // "A departed for Tajikistan with a state visit on March 9"
    maskPattern(
      `${subject}${visitor}${toVerb}(?:left|departed|set off|set out|took off|flew)(?: (?:\\ue002|\\p{Lu}[\\p{L}-]+))?(?: (?:on )?\\ue005)? for ${state}(?: (?:on )?\\ue005)? (?:on|with|for) (?:an? |his |her )${kindOfVisit}[Vv]isit\\b(?! to )`,
    ),
    // "In Ashgabat, A last visited in August"
    maskPattern(`(?:^|[;] )(?:[Ii]n )?${state}, ${visitor} (?:(?:last|first) visited|(?:paid|made) (?:an? |his |her )${kindOfVisit}visit) (?:in|on) \\ue005`),
    // "A returned to Nouakchott in July, for the third time": who is of another state does not go home there.
    maskPattern(
      `${subject}${visitor}${toVerb}returned to ${state}(?=,? (?:in|on|last|this) \\ue005,? for\\b|,? (?:for the (?:second|third|fourth|fifth|sixth)|for another|on (?:an? |his |her )(?:[\\p{L}-]+ ){0,3}visit))`,
    ),
    maskPattern(`${visitor},? who (?:is|was) (?:currently )?(?:paying|on) (?:an? |his |her )?${kindOfVisit}[Vv]isit to ${state}`),
    maskPattern(
      `${subject}${visitor}${toVerb}(?:made|paid|began|started|begun|concluded|completed|ended|undertook|is on|was on|is paying|wrapped up|wound up|winds up|wraps up|rounded off|capped|was wrapping up|was winding up|is wrapping up) (?:an? |his |her |the )?${kindOfVisit}(?:[Vv]isit|[Tt]rip) to ${state}`,
    ),
    maskPattern(
      `${subject}${visitor}${toVerb}(?:${moved}|been to|spent (?:an? |the |two |three |four |five |several |a few )?(?:[\\p{L}-]+ )?(?:hours?|days?|week|weekend|afternoon|morning) in|stopped (?:over )?in|made a (?:brief )?stop(?:over)? in) ${state}`,
    ),
    maskPattern(
      `${visitor}(?: (?:also|then|warmly))* (?:recalled|remembered|mentioned|spoke of|looked back on) (?:his|her) (?:own )?${kindOfVisit}(?:[Vv]isit|[Tt]rip) to ${state}`,
    ),
    maskPattern(`${visitor},? (?:during|on|in the course of) (?:an? |his |her )${kindOfVisit}(?:[Vv]isit|[Tt]rip) to ${state}`),
    maskPattern(
      `${visitor},? (?:who (?:is|was) |was |is (?=(?:currently )?(?:in|on) ))(?:currently |then )?(?:in ${state}(?: on (?:an? |his |her )?${kindOfVisit}visit|(?=[.,;]| again\\b| for\\b| last\\b| (?:from|between) \\ue005| (?:in|on) \\ue005| \\ue005| and (?:met|held|signed|was received|spoke|had)\\b| to (?:meet|attend|sign|discuss|hold|take part)\\b| with \\ue001)))`,
    ),
    // "A and his counterpart B agreed during the former’s visit to Chad"
    maskPattern(
      `${visitor},? and \\ue001,?(?: [^;:.\\ue001\\ue006“”"]{1,80}?)? (?:during|on|in the course of) the former’s ${kindOfVisit}(?:[Vv]isit|[Tt]rip) to ${state}`,
    ),
    maskPattern(
      `\\ue001,? and ${visitor},?(?: [^;:.\\ue001\\ue006“”"]{1,80}?)? (?:during|on|in the course of) the latter’s ${kindOfVisit}(?:[Vv]isit|[Tt]rip) to ${state}`,
    ),
    maskPattern(`(?:visits?|trips?) (?:of|by) (?:the )?${visitor} to ${state}`),
    maskPattern(`visits? to ${state} (?:of|by) (?:the )?${visitor}`),
    // "the visit that A made in May to Zambia"
    maskPattern(`(?:visit|trip),? (?:that |which )?(?:the )?${visitor} (?:had )?(?:made|paid|undertook)(?: (?:in |on )?\\ue005)? to ${state}`),
    maskPattern(`${visitor}(?:’s?|') ${kindOfVisit}(?:[Vv]isit|[Tt]rip) to ${state}`),
    maskPattern(
      `(?:[Dd]uring|[Aa]fter|[Oo]n|[Ff]ollowing|[Aa]s part of|[Ww]ithin|[Ww]ithin the framework of) (?:his|her|an?) ${kindOfVisit}(?:(?:[Vv]isit|[Tt]rip) to|stay in) ${state}(?: (?:in |on |last |this |earlier )[^,;:.]{1,30})?,? ${visitor}`,
    ),
    // "A visited Chad in May and Niger the month after": each visit has its own time.
    maskPattern(
      `${subject}${visitor}${toVerb}(?:visited|toured|${moved}) \\ue002,? (?:in |on |last )?\\ue005,? and (?<second>(?:then )?(?:the )?(?<guests>\\ue002))(?!’|-)(?=,? (?:(?:in|on|last|the) )?\\ue005|[.;]|$| (?:in the|the) (?:following|next) (?:day|week|month|year))`,
    ),
    // "A's trip took him to Chad and Niger"
    maskPattern(
      `${visitor}(?:’s?|') [^;:.,“”"\\ue001\\ue006]{0,40}?(?:trip|tour|travels|journey|visit)[^;:.,“”"\\ue001\\ue006]{0,60}? (?:took|brought|has taken) (?:him|her) to ${state}`,
    ),
    maskPattern(`(?<hosts>\\ue002) visited ${state}`),
    // "talks with A, who came to Astana"
    maskPattern(`(?<hosts>\\ue001), who (?:(?:has|had|last|first|recently|already) ){0,2}(?:visited|${moved}) ${state}`),
    // "A became the first British premier to set foot in Iraq"
    maskPattern(
      `${subject}${visitor}${toVerb}(?:became|was) (?:only )?the (?:first|second|third|only|last|latest) (?:[^,;:.\\ue001\\ue006“”"]{1,60} )?to (?:visit|set foot in|travel to|come to|(?:pay|make) (?:an? )?${kindOfVisit}visit to) ${state}`,
    ),
    maskPattern(`[Aa]rrival of (?:the )?${visitor} in ${state}`),
    // Whose visit "his" is, is plain only where the sentence has named nobody else.
    maskPattern(
      `^[^;:.\\ue001\\ue006]{0,120}(?<hosts>\\ue001)(?!’|')[^;:.\\ue001\\ue006]{1,160}? (?:during|on|after|following|from|since|in the course of|at the end of|(?:results|outcomes?) of) (?:his|her) ${kindOfVisit}(?:[Vv]isit|[Tt]rip) to ${state}`,
    ),
    maskPattern(`\\b(?:[Vv]isit|[Tt]rip) (?:is|was) ${visitor}’s? ${kindOfVisit}(?:first|second|third|fourth|fifth|last) to ${state}`),
    maskPattern(
      `\\b[Ii]n ${state},?(?: (?:in |on )?\\ue005,?)? (?:during|on the occasion of) (?:an? |the )?${kindOfVisit}visit (?:of|by) (?:the )?${visitor}(?! to\\b|’)`,
    ),
    maskPattern(`\\b(?:sent|dispatched|despatched) (?:the )?${visitor} to ${state}(?! as\\b)`),
    maskPattern(
      `${subject}${visitor}${toVerb}(?:made|chose|picked) ${state} (?:as |for )?(?:the |his |her )(?:first|second|next|last) (?:[\\p{L}-]+ ){0,3}?(?:destination|stop|visit|trip)\\b`,
    ),
    maskPattern(
      `\\b(?:headed|led) by ${visitor},?(?: (?:on )?\\ue005,?)? (?:visited|toured|${moved}|(?:made|paid|began|started) (?:an? |the )?${kindOfVisit}visit to) ${state}`,
    ),
    maskPattern(
      `${subject}${visitor}${toVerb}(?:headed|led|brought) (?:an? |the )[^;:.\\ue001\\ue006]{0,60}?delegation (?:on (?:an? )?${kindOfVisit}(?:visit|trip) )?to ${state}`,
    ),
  ],
};
