import { circumstances, delegation, type MeetingRule, maskPattern, noOwner, subject, toVerb } from '../meeting-rule.ts';

/** Reads "A and B signed a treaty" and "the protocol was signed in Paris by A and B": two persons who sign one paper meet. */
export const signedTogether: MeetingRule = {
  name: 'signed-together',
  type: 'meeting',
  infers: 'kind',
  notOfOneState: true,
  patterns: [
    // "He signed it with B, the minister of roads, on April 21"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:signed|initialled|initialed|inked) (?:it|them|this|the (?:document|paper|text|protocol)s?) with (?:the )?${delegation}(?<guests>\\ue001)(?!’|')`,
    ),
    maskPattern(
      `(?<each>\\ue001(?:, \\ue001){0,2},? and (?:\\ue001|the \\ue001(?=,)))(?:, (?:who|whose) [^;:.\\ue001\\ue006“”"]{1,120},)?,?(?: (?:have|had|also|then|later|on \\ue005|in \\ue005|\\ue005))* (?:(?:signed|initialled|initialed|inked) (?!off|up|an appeal|a letter)|put (?:pen to paper|their (?:names|signatures?)(?:${circumstances} (?:to|under)))\\b)`,
    ),
    maskPattern(
      `\\b(?:was|were|been) (?:signed|initialled|initialed|inked)${circumstances} by (?:the )?(?:then )?(?:[\\p{L} -]{1,60}, |\\ue003,? and (?:the )?)?(?<each>\\ue001,? and \\ue001)(?!’)`,
    ),
    // "a letter of intent signed by A, B and C", "The agreement, signed by A and B, allows"
    maskPattern(
      `\\b(?:[Aa]greement|[Mm]emorand(?:um|a)|[Tt]reaty|[Pp]rotocol|[Pp]act|[Aa]ccord|[Dd]eal|[Cc]ontract|[Ll]etter of intent|[Dd]eclaration|[Cc]ommuniqué|[Rr]oad ?map|[Pp]rogram(?:me)?|[Dd]ocument|MoU)s?(?: [^,;:.\\ue001\\ue006“”"]{1,80}?)?,? (?:signed|initialled|initialed|inked)${circumstances} by (?:the )?(?:then )?(?<each>\\ue001(?:, \\ue001){0,2},? and \\ue001)(?!’)`,
    ),
    // "he flew to Beijing and signed with B a joint declaration", "A signed a protocol with B"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:signed|initialled|initialed|inked)(?:${circumstances} with ${delegation}(?<guests>\\ue001)${noOwner} (?:an?|the|two|three|several|\\d)\\b)`,
    ),
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:signed|initialled|initialed|inked)${circumstances} (?:an? |the |two |three |several |\\d+ )[^;:.\\ue001-\\ue006“”"]{1,80}? with (?:(?:his|her|the) (?:[\\p{L}-]+ ){0,2}(?:counterpart|colleague),? )?(?<guests>\\ue001)${noOwner}(?= (?:in|at|on|during|to|under|by which|raising|allowing|extending|setting|opening|that|which)\\b|[.,;]|$)`,
    ),
    // "under a contract that A signed with his Uzbek counterpart, B, in Tashkent"
    maskPattern(
      `\\b(?:[Aa]greement|[Mm]emorandum|[Tt]reaty|[Pp]rotocol|[Pp]act|[Aa]ccord|[Dd]eal|[Cc]ontract|[Ll]etter of intent|[Dd]eclaration|[Rr]oad ?map|[Pp]rogram(?:me)?|[Dd]ocument|MoU)s?(?:,? (?:that|which))? (?<hosts>\\ue001)(?: (?:had|has|later|then|\\ue005)){0,2} (?:signed|initialled|initialed|inked)${circumstances} with (?:(?:his|her|the) (?:\\ue003 )?(?:[\\p{L}-]+ ){0,2}(?:counterpart|colleague),? )?(?<guests>\\ue001)${noOwner}`,
    ),
    // "A signed the Partnership Agreement in Oslo on 4 May, with B and C"
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:signed|initialled|initialed|inked) (?:an? |the |his |her |two |three |several |\\d+ )[^;:.\\ue001\\ue006“”"]{1,120}?(?: \\ue005,?|,| (?:in|at) (?:the )?(?:\\ue002|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?),?) (?:together )?with (?:the )?(?<guests>\\ue001(?:(?:, |,? and )(?:the )?\\ue001){0,3})${noOwner}(?= (?:in|at|on|during)\\b|[.,;]|$)`,
    ),
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:put|set|added) (?:his|her) (?:signature|name) to [^;:.\\ue001\\ue006“”"]{1,80}? (?:alongside|together with|along with|beside) (?:the )?(?<guests>\\ue001)${noOwner}`,
    ),
    maskPattern(
      `\\b(?:signed|initialled|initialed|inked)${circumstances} by (?:the )?(?<hosts>\\ue001),? (?:for|on behalf of|from) (?:the )?[\\ue002\\ue004],? and (?:by )?(?:the )?(?<guests>\\ue001),? (?:for|on behalf of|from) `,
    ),
  ],
};
