import { type MeetingRule, maskPattern } from '../meeting-rule.ts';

/** Reads "A and B agreed in Warsaw on Monday that …", "A and B agreed in May on the margins of a summit": two who agree in one place meet there. */
export const agreedTogether: MeetingRule = {
  name: 'agreed-together',
  type: 'talks',
  infers: 'kind',
  officials: true,
  patterns: [
    maskPattern(
      `(?<each>\\ue001,? and \\ue001),?(?: (?:have|had|also|then|later))* (?:agreed|decided|announced|declared|pledged|resolved|settled)(?=(?:,? (?:(?:in|on) )?\\ue005)?,? (?:here\\b|(?:in|at) (?:the )?(?:\\ue002|\\p{Lu})|on the (?:margins|sidelines|fringes)\\b|(?:during|on) (?:the (?:former|latter)’s|their|an?|the|his|her) (?:[\\p{Ll}-]+ ){0,3}(?:visit|trip)\\b|(?:at|during|after) (?:their |a |the )(?:[\\p{Ll}-]+ ){0,2}(?:meeting|talks|negotiations)\\b(?! (?:with|of|between)\\b)))`,
    ),
    // "A and B agreed to strengthen ties during a bilateral talk held on Friday"
    maskPattern(
      `(?<each>\\ue001,? and \\ue001),?(?: (?:have|had|also|then|later|\\ue005))* (?:agreed|decided|pledged|resolved) to [^;:.“”"\\ue001\\ue006]{1,120}? (?:during|at|in) (?:their |a |the )(?:[\\p{Ll}-]+ ){0,2}(?:meeting|talks?|negotiations)\\b(?! (?:with|of|between)\\b)(?=,? (?:held |that took place )?(?:here|in|on|at|\\ue005)|[.;]|$)`,
    ),
    // "A flew to Tehran and agreed the outlines with B"
    maskPattern(
      `(?<hosts>\\ue001)(?: (?:had|has))? (?:flew|flown|travell?ed|went|came|gone) (?:back )?to (?:the )?(?:\\ue002|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?:,? (?:in |on |last )?\\ue005,?)? (?:and|to) (?:then )?(?:agreed?|settled?|discuss(?:ed)?|negotiated?|raised?|finali[sz]ed?) (?:the |an? |his |her |its |their )[^,;:.\\ue001\\ue006“”"]{1,60} with (?<guests>\\ue001)(?!’|')`,
    ),
    // "A agreed with B in Vienna on a working group"
    maskPattern(
      `(?<hosts>\\ue001),?(?: (?:has|had|also|then|later))* (?:agreed|arranged) with (?:(?:his|her) (?:[\\p{L}-]+ ){0,2}(?:counterpart|colleague),? )?(?<guests>\\ue001)(?!’|'),?(?= (?:in|at) (?:the )?(?:\\ue002|\\p{Lu})| on the (?:margins|sidelines|fringes)\\b)`,
    ),
  ],
};
