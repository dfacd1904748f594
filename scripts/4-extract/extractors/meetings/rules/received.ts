import { circumstances, maskPattern, type MeetingRule, noOwner, people, subject, toVerb } from '../meeting-rule.ts';

const guest = `(?:a delegation (?:headed|led) by |an? (?:\\ue003 )?[\\p{L} -]{0,40}?delegation (?:headed|led) by )?`;

/** Reads "A received B", "A hosted B", "B was received by A", "Tajik officials hosted Afghan representatives". */
export const received: MeetingRule = {
  name: 'received',
  type: 'meeting',
  patterns: [
    maskPattern(`${subject}(?<hosts>${people})${toVerb}(?:received|hosted|welcomed|greeted)${circumstances} ${guest}(?<guests>${people})${noOwner}`),
    maskPattern(`(?<guests>${people})${toVerb}(?:was|were|been) (?:also |then |later |warmly |personally )?(?:received|hosted|welcomed|greeted|met)(?: [^,;:.\\ue001\\ue006]{1,60}?)? by (?:the )?(?<hosts>${people})${noOwner}`),
    maskPattern(`(?<hosts>\\ue002) (?:hosted|received|welcomed) (?<guests>\\ue002)${noOwner}`),
    maskPattern(`(?<hosts>\\ue002) (?:hosted|received|welcomed) (?<guests>\\ue001)${noOwner}`),
  ],
};
