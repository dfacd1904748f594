import { type MeetingRule, maskPattern } from '../meeting-rule.ts';

/** Reads "A and B co-chaired the sixth session" and "the meeting was co-chaired by A and B": who leads one session together meets. */
export const coChaired: MeetingRule = {
  name: 'co-chaired',
  type: 'meeting',
  infers: 'kind',
  officials: true,
  patterns: [
    maskPattern(
      '(?<each>\\ue001,? and \\ue001|\\ue006),?(?: (?:have|had|also|then|jointly|(?:on )?\\ue005))* (?:co-chaired|chaired|presided over|presided at|opened|inaugurated|launched|unveiled|oversaw|witnessed|attended the signing|cut the ribbon|laid the (?:foundation|cornerstone)|(?:led|headed) (?:the|a|an) (?:(?!delegation|team)[\\p{Ll}-]+ ){0,3}(?:dialogue|consultations|talks|negotiations|session|meeting|round))\\b',
    ),
    maskPattern(
      `(?:co-?chaired|chaired|presided over|(?:was|were) (?:opened|inaugurated|launched))(?: jointly| together)?(?: (?:in|at) (?:the )?(?:\\ue002|\\p{Lu}[\\p{L}-]+))?(?: (?:on |in )?\\ue005)? by (?:the (?:co-chairs|ministers|deputy ministers|heads|leaders), )?(?<each>\\ue001,? (?:and|together with|along with|jointly with) \\ue001)(?!’)`,
    ),
    maskPattern(
      `(?<hosts>\\ue001),?(?: (?:also|then|later|jointly|(?:on )?\\ue005))* (?:co-chaired|jointly chaired|chaired jointly)(?: [^;:.\\ue001\\ue006“”"]{1,120}?)?,? (?:together |jointly )?with (?:the )?(?<guests>\\ue001)(?!’)`,
    ),
    maskPattern('[Ii]n the presence of (?:the )?(?<each>\\ue001,? and (?:the )?\\ue001)(?!’)'),
    maskPattern('under the (?:joint |co-)?chair(?:man)?ship of (?<each>\\ue001,? and \\ue001)(?!’)'),
    // "the commission, which met in Lima in May under A and his colleague B"
    maskPattern(
      '(?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Ww]orking group),?(?: (?:which|that))?(?: (?:last|also|first|had|has|\\ue005))* (?:met|sat|convened|gathered)(?:,?(?: (?:in|at|on) (?:the )?[^;:.,“”"\\ue001\\ue006]{1,40}?| \\ue005),?){0,3} under (?:the )?(?<each>\\ue001,? and \\ue001)(?!’)',
    ),
  ],
};
