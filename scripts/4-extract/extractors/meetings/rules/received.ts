import { circumstances, delegation, type MeetingRule, maskPattern, noOwner, people, subject, toVerb } from '../meeting-rule.ts';

/** "received on Wednesday a letter from A": no guest. */
const notFrom = `(?<!\\b(?:letter|message|telegram|cable|note|greetings|congratulations|condolences|invitation|report|copy|request|reply|response|gift|present|proposal|offer|assurances?|call)s? (?:from|of|by) (?:the )?)`;

/** Reads "A received B", "A hosted B", "B was received by A", "Tajik officials hosted Afghan representatives". */
export const received: MeetingRule = {
  name: 'received',
  type: 'meeting',
  patterns: [
    maskPattern(
      `${subject}(?<hosts>${people})${toVerb}(?:received|hosted|welcomed|greeted|saw off|rolled out the red carpet(?:${circumstances}) for|showed (?=\\ue001 (?:around|round|over|through)\\b)|(?:played|acted as|was|has been) host(?:${circumstances}) to|(?:gave|granted|hosted|held|threw|offered) (?:an? )?(?:[\\p{L}-]+ ){0,2}(?:lunch|luncheon|breakfast|dinner|reception|banquet|audience)(?:${circumstances}) (?:to|for|in honou?r of))${circumstances} ${delegation}${notFrom}(?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `(?<guests>${people})${toVerb}(?:was|were|been) (?:also |then |later |\\p{Ll}+ly )?(?:received|hosted|welcomed|greeted|met|seen off|given an audience|granted an audience)(?: [^,;:.\\ue001\\ue006]{1,60}?)? by ${delegation}(?<hosts>${people})${noOwner}`,
    ),
    maskPattern(
      `(?<guests>\\ue001)${toVerb}(?:was|were|been) (?:given|taken on) (?:an? |the )(?:[\\p{Ll}-]+ )?tour(?: [^,;:.\\ue001\\ue006]{1,60}?)? by (?<hosts>\\ue001)${noOwner}`,
    ),
    maskPattern(`(?<guests>\\ue001) (?:was|had been|has been) (?<hosts>\\ue001)’s? guest(?= (?:in|at)\\b)`),
    // "A received a German trade delegation", "A hosted a delegation from Chad": the delegation is its state.
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:received|hosted|welcomed|met(?: with)?) (?:an? |the )(?:[\\p{Ll}-]+ ){0,2}(?<guests>\\ue003) (?:[\\p{Ll}-]+ ){0,3}delegation\\b(?!,? (?:which is |that is )?(?:headed|led|of)\\b)`,
    ),
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:received|hosted|welcomed|met(?: with)?) (?:an? |the )(?:[\\p{Ll}-]+ ){0,3}delegation from (?:the )?(?<guests>\\ue002)${noOwner}(?!,? (?:headed|led)\\b)`,
    ),
    maskPattern(`(?<guests>\\ue001),? whom (?<hosts>\\ue001)(?: (?:had|has|also|later|then|\\ue005)){0,3} (?:received|met|hosted|welcomed|visited)\\b`),
    maskPattern(
      `(?<guests>${people})(?:,? who)? (?:had )?(?:(?:was|were|been) (?:received|met|welcomed|greeted)|met|received|visited|held|had|paid|arrived|attended|signed|flew|travell?ed|opened|took part|landed|came)\\b[^;.“”"]{1,160}? (?:and|where [\\ue001\\ue006]) (?:(?:was|were)|(?:had|has|have) been) (?:then |later |also |\\p{Ll}+ly )?(?:received|hosted|welcomed|greeted|met)(?: [^,;:.\\ue001\\ue006]{1,60}?)? by (?:the )?(?<hosts>${people})${noOwner}`,
    ),
    maskPattern(`(?<guests>\\ue001)[^;.“”"\\ue001]{1,100}? (?:invitation of|guest of) (?<hosts>\\ue001), who (?:received|hosted|welcomed|met)\\b`),
    maskPattern(`(?<hosts>\\ue002) (?:hosted|received|welcomed) (?<guests>\\ue002)${noOwner}`),
    maskPattern(`(?<hosts>\\ue002) (?:hosted|received|welcomed) (?<guests>\\ue001)${noOwner}`),
  ],
};
