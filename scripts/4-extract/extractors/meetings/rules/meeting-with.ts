import {
  circumstances,
  type MeetingRule,
  maskPattern,
  meetingNoun,
  noOwner,
  nounModifiers,
  parties,
  people,
  someone,
  subject,
  toVerb,
} from '../meeting-rule.ts';

const noun = `(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Tt]he|[Tt]his)? ?${nounModifiers}(?:${meetingNoun}|joint (?:press|news) (?:conference|briefing|appearance))`;

/** Words before the noun among which none is a verb of opinion or of asking, nor the beginning of another phrase. */
const ownModifiers =
  '(?:(?:(?!(?:of|for|about|on|to|no|the|spoke|sought|want|seek|urge)(?![\\p{L}-]))(?!(?!held|opened|continued|resumed|concluded|attended|hosted|chaired|conducted|holds|has|opens|continues|resumes|hosts|begins|starts|conducts)\\p{Ll}+(?:ed|s)(?![\\p{L}-]))[\\p{L}-]+|\\d+) ){0,6}?';

/** Reads the noun with its guest: "In a separate meeting with B, A emphasized", "A praised … during his meeting with B", "A said after meeting B". */
export const meetingWith: MeetingRule = {
  name: 'meeting-with',
  type: 'meeting',
  patterns: [
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:took part in|participated in|attended|joined) (?:an? |the )${nounModifiers}(?:meeting|talks|summit|negotiations)${circumstances} with (?:the )?(?<guests>${parties})${noOwner}`,
    ),
    maskPattern(
      `(?:^|[,;“] )(?:(?:[Ss]peaking|[Tt]alking to (?:reporters|journalists)) )?(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing|[Oo]pening|[Cc]oncluding) ${noun}${circumstances} with (?:the )?(?<guests>${parties}),(?: [^;:.${'\\ue001\\ue006'}]{1,60},)? (?<hosts>${someone})(?= [\\p{Ll}])`,
    ),
    maskPattern(
      `(?<hosts>${people})(?! and\\b)(?:,|,? (?![^;:.\\ue001\\ue006]{0,120}\\b(?:progress|steps|decision|position|success)\\b)[^;:.\\ue001\\ue006]{1,160}?) (?:in|at|during|after|following) (?!its )${noun}${circumstances} with (?:the )?(?<guests>${parties})${noOwner}`,
    ),
    // "In talks with B he asked": no comma parts them.
    maskPattern(`^(?:In|At|During) ${noun}${circumstances} with (?:the )?(?<guests>\\ue001) (?<hosts>\\ue001)(?= [\\p{Ll}])`),
    // "A flew to Kabul, and water stood first on the agenda of his talks with B"
    maskPattern(
      `${subject}(?<hosts>\\ue001)(?! and\\b)[^;:.“”"\\ue001\\ue006]{1,200}? (?:agenda|results?|outcomes?|details|basis|margins|sidelines|end|conclusion|part) of (?:his|her) ${nounModifiers}${meetingNoun}${circumstances} with (?:the )?(?<guests>${people})${noOwner}`,
    ),
    // "A’s statement and answers to questions following talks with B"
    maskPattern(
      `^(?<hosts>\\ue001)’s? (?:[\\p{Ll}]+ ){0,3}(?:statement|remarks|speech|address|comments|answers|news conference|press conference)\\b[^;:.\\ue001\\ue006]{0,100}? (?:following|after|during|at|on the results of) (?:the |his |her )?${nounModifiers}(?:meeting|talks|negotiations|consultations) with (?:the )?(?<guests>${people})${noOwner}`,
    ),
    // "A informed him about the results of the meeting with B"
    maskPattern(
      `${subject}(?<hosts>\\ue001)(?: also| then| had)? (?:informed|briefed|told|spoke)(?: [^;:.“”"\\ue006]{1,40}?)? (?:about|of|on) the (?:results?|outcomes?|details|course|main points) of the ${ownModifiers}${meetingNoun}${circumstances} with (?:the )?(?<guests>\\ue001)${noOwner}`,
    ),
    // "At the talks in Lima in March, Presidents A and B set a target"
    maskPattern(
      `(?:^|[;“] )(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing) (?:the|their|a|an|these|those|last) ${nounModifiers}(?:meeting|talks|summit|negotiations|consultations)(?! with\\b)${circumstances}(?: (?:in |on )?\\ue005)?, (?<each>\\ue001,? and \\ue001)(?= [\\p{Ll}])`,
    ),
    // "A recalled his meeting with B in Baku"
    maskPattern(
      `(?<hosts>\\ue001)(?: (?:also|then|warmly|fondly|had))* (?:recalled|remembered|looked back on|recounted) (?:his|her) (?:own )?${nounModifiers}${meetingNoun}${circumstances} with (?:the )?(?<guests>${people})${noOwner}`,
    ),
    // "The matter was raised by A during talks with B"
    maskPattern(`\\bby (?<hosts>\\ue001),? (?:in|at|during|after|following) ${noun}${circumstances} with (?:the )?(?<guests>${parties})${noOwner}`),
    // "A conveyed the greetings of C in the meeting with B"
    maskPattern(
      `(?<hosts>\\ue001)(?: also| then)? (?:conveyed|extended|passed on|delivered|handed over|read out) [^;:.\\ue001\\ue006]{1,60} (?:of|from) (?:the )?\\ue001 (?:in|at|during) ${noun}${circumstances} with (?:the )?(?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `(?<hosts>${people})(?! and\\b) [^;:.\\ue001\\ue006]{1,120}? (?:after|while|when|before|\\ue005) (?:meeting|receiving|hosting|holding talks|talking)(?: with)? (?:the )?(?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `(?:^|[,;“] )(?:[Aa]fter|[Ww]hile|[Ff]ollowing|[Oo]n) (?:meeting|receiving|hosting|holding talks|talking|sitting down)(?: with)? (?:the )?(?<guests>${people}),? (?<hosts>${someone})(?= [\\p{Ll}])`,
    ),
    // "Receiving B in Astana on Friday, A said"
    maskPattern(
      `^(?:Meeting|Receiving|Hosting|Welcoming|Greeting|Holding talks)(?: with)? (?:the )?(?<guests>${people})(?!’)${circumstances},? (?<hosts>${someone})(?= [\\p{Ll}])`,
    ),
    // "I accompanied A to a meeting with B"
    maskPattern(
      `\\b(?:accompanied|escorted|brought|took|joined|followed) (?:(?:the|his|her|our|an?) [^;:.“”"\\ue001\\ue006]{1,60},? )?(?<hosts>\\ue001),? (?:to|at|in|into) ${noun}${circumstances} with (?:the )?(?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `${subject}(?<each>\\ue001,? and \\ue001),?(?: (?:also|later|then|had|have|\\ue005))* (?:told|held|gave|addressed|appeared at|spoke (?:at|to)) (?:an? |the |their )?joint (?:press|news) (?:conference|briefing|stakeout)`,
    ),
    maskPattern(`(?<hosts>\\ue001)’s? ${nounModifiers}${meetingNoun}${circumstances} with (?<guests>${parties})${noOwner}`),
    // "His meeting with B": a verb of what one thinks of talks tells of none, as in "He praised talks with B".
    maskPattern(`^(?<hosts>\\ue001)(?! [\\p{L}]+(?: [\\p{L}]+)? that\\b) ${ownModifiers}${meetingNoun}${circumstances} with (?<guests>${parties})${noOwner}`),
  ],
};
