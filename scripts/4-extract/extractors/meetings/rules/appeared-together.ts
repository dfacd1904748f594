import { type MeetingRule, maskPattern, people } from '../meeting-rule.ts';

/** Reads "A, speaking alongside B in Rome", "A told reporters beside B", "A and B toured the plant", "the two were joined by C": who stand side by side meet, where they act for different states. */
export const appearedTogether: MeetingRule = {
  name: 'appeared-together',
  type: 'meeting',
  infers: 'kind',
  statesDiffer: true,
  patterns: [
    maskPattern(
      `(?<hosts>\\ue001)(?:,| [^;:.\\ue001\\ue006]{1,120}?,?) (?:speaking|standing|appearing|sitting|seated) (?:alongside|beside|next to|together with) (?:the )?(?<guests>\\ue001)(?!’|')`,
    ),
    // "Speaking alongside his Serbian counterpart, B, A emphasised"
    maskPattern(
      `(?:^|[“;] )(?:Speaking|Standing|Appearing|Sitting|Seated)(?: (?:to|before) (?:the )?(?:reporters|journalists|press))?(?: (?:in|at) [^,;:.“”"\\ue001\\ue006]{1,60}?)?,? (?:alongside|beside|next to|together with|side by side with) (?:the )?(?:(?:his|her) (?:[\\p{L}\\ue003-]+ ){0,2}(?:counterpart|colleague|host|guest),? )?(?<guests>\\ue001), (?<hosts>\\ue001)(?= [\\p{Ll}])`,
    ),
    // "A told reporters beside B and C", "A said alongside B"
    maskPattern(
      `(?<hosts>\\ue001) (?:told|addressed|briefed|answered|faced|said to|spoke to) (?:the )?(?:reporters|journalists|press|media)(?: [^,;:.“”"\\ue001\\ue006]{1,60}?)?,? (?:beside|alongside|next to|side by side with|flanked by|together with) (?:the )?(?<guests>\\ue001(?:(?:, |,? and )\\ue001){0,3})(?!’|')`,
    ),
    maskPattern(
      `(?<hosts>\\ue001),? (?:flanked|accompanied(?: to the (?:airport|border|station))?|joined|shown round|shown around|escorted) by (?:the )?(?<guests>${people})(?!’|')`,
    ),
    maskPattern(
      `(?<hosts>\\ue001),? (?:[^;:.“”"\\ue001\\ue006]{1,80} )?with (?:the )?(?<guests>\\ue001) (?:standing |sitting |seated )?(?:at|by) (?:his|her) side\\b`,
    ),
    // "A and B toured a car factory", "A cut the ribbon together with B"
    maskPattern(
      `(?<each>\\ue001\\.?,? and (?:(?:his|her) (?:[\\p{L}-]+ ){0,2}(?:host|guest|counterpart|colleague),? |visiting )?\\ue001),?(?: who (?:is|was) [^,;:.\\ue001\\ue006]{1,60},)?(?: (?:then|later|also|both|\\ue005))* (?:watched (?:their (?:[\\p{Ll}-]+ )?(?:ministers|officials|aides|envoys)|as (?:their|the) |the (?:signing|exchange|ceremony|parade))|witnessed the (?:signing|exchange|ceremony)|oversaw the (?:signing|exchange)|presided over the (?:signing|exchange)|attended the (?:signing|exchange)|stood|looked on|walked|strolled|embraced|hugged|posed|toured|planted|cut the|laid (?:flowers|wreaths|a wreath|the)|reviewed (?:the|a) (?:guard|honou?r)|inspected|rode|boarded|lunched|dined|raised a glass|drove|emerged|unfurled|kicked off)\\b`,
    ),
    // "A and his counterpart B told a crowd", "A and B also told their ministries to complete it"
    maskPattern(
      `(?<each>\\ue001,? and (?:(?:his|her) (?:[\\p{L}\\ue003-]+ ){0,2}(?:host|guest|counterpart|colleague),? )?\\ue001),?(?: (?:then|later|also|both|jointly|(?:on )?\\ue005))* (?:told|addressed|assured|briefed) (?:an?|the|their) (?:[\\p{Ll}-]+ ){0,2}(?:crowd|audience|press conference|news conference|briefing|forum|rally|gathering)\\b`,
    ),
    maskPattern(
      `(?<each>\\ue001,? and (?:(?:his|her) (?:[\\p{L}\\ue003-]+ ){0,2}(?:host|guest|counterpart|colleague),? )?\\ue001),?(?: (?:then|later|also|both|jointly|(?:on )?\\ue005))* (?:told|instructed|ordered|asked|tasked|directed|charged) their (?:[\\p{Ll}-]+ ){0,3}(?:ministries|ministers|officials|governments|teams|negotiators|experts|agencies|aides|deputies|commissions?)\\b`,
    ),
    // "A and B on Tuesday attended the start of works on a bridge"
    maskPattern(
      `(?<each>\\ue001,? and (?:(?:his|her) (?:[\\p{L}-]+ ){0,2}(?:host|guest),? )?\\ue001),?(?: (?:then|later|also|both|(?:on )?\\ue005))* attended (?:the|a) (?:(?:ceremonial|official) )?(?:(?:start|launch|beginning|completion) of (?:the )?(?:construction|building|works?|drilling|dredging)|ground-?breaking|foundation-laying|(?:opening|inauguration|commissioning|launch) of (?:an?|the) [^;:.,“”"\\ue001\\ue006]{0,60}?(?:pipeline|bridge|line|plant|road|highway|railway|station|port|terminal|tunnel|dam|factory|mill|crossing|link|embassy|consulate))\\b`,
    ),
    maskPattern(
      `(?<hosts>\\ue001),?(?: (?:then|later|also|\\ue005))* (?:toured|visited|inspected|opened|inaugurated|launched|unveiled|laid|planted|cut the|attended|walked|stood|posed)\\b[^;:.,“”"\\ue001\\ue006]{0,100}?,? (?:together with|alongside|along with|side by side with|in the company of|accompanied by) (?:the )?(?<guests>\\ue001)(?!’|')`,
    ),
    maskPattern(
      `(?<hosts>${people}),?(?: who (?:hosted|chaired|opened|convened|led) [^,;:.\\ue001\\ue006]{1,60},)? (?:was|were) (?:then |later |also )?joined (?:there |in \\ue002 |\\ue005 )?by (?:the )?(?<guests>${people})(?!’|')`,
    ),
  ],
};
