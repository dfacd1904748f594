import { anyone, circumstances, maskPattern, type MeetingRule, noOwner, parties, people, subject, toVerb } from '../meeting-rule.ts';

/** Reads "A met B", "A met with B, C and D", "A and B met in Dushanbe", "the two met", "A joined B and C in Khujand". */
export const met: MeetingRule = {
  name: 'met',
  type: 'meeting',
  patterns: [
    maskPattern(`${subject}(?<hosts>${people})${toVerb}met(?: face to face)?${circumstances} with (?:the )?(?<guests>${parties})${noOwner}`),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:met(?: separately| briefly)?|sat (?:down )?(?:with|opposite|across from))${circumstances} (?<guests>${people})${noOwner}`),
    maskPattern(`${subject}(?<each>${people}),?(?: who)?(?: (?:also|had|have|last|first|then|both|recently))* met(?! with\\b)(?! ${anyone})(?= (?:in|at|on|for|to|every|again|several|twice|face|behind|near|during|briefly|ahead|earlier|late|last|[\\ue005])|[.,;]|$)`),
    maskPattern(`(?:negotiators|officials|delegations|representatives|experts|diplomats|envoys|(?:foreign |defen[cs]e |prime )?ministers|presidents|leaders) (?:from|of) (?:the )?(?<each>[\\ue006]|\\ue002 and (?:the )?\\ue002)(?: (?:have|had|also|then))* met\\b`),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:visited|paid (?:an? |his |her )?(?:courtesy )?(?:call|visit) (?:on|to)|called on) (?<guests>${people})${noOwner}(?! to\\b)`),
    maskPattern(`${subject}(?<hosts>${people}) (?:met|received|visited|held|arrived|attended|signed)\\b[^;.“”"]{1,140}? and (?:then |later |also |afterwards )?(?:called on|met(?: with)?|held talks with) (?<guests>${people})${noOwner}`),
    maskPattern(`(?<each>${people}) (?:shook|shake|shaking) hands\\b`),
    maskPattern(`${subject}(?<hosts>${people})${toVerb}joined (?:the )?(?<guests>${people})(?= (?:in|at|for|on)\\b)`),
  ],
};
