import { circumstances, delegation, type MeetingRule, maskPattern, meetingNoun, noOwner, nounModifiers, people } from '../meeting-rule.ts';

const noun = `${nounModifiers}${meetingNoun}`;
const held = '(?:took place|(?:was|were|has been|have been)(?: also| then| later)? (?:held|conducted|arranged))';

/** Reads official reports that name only the guest: "In the evening, a meeting was held with B", "Issues of trade were considered with B", "During the conversation with B, the sides …". */
export const hostLeftOut: MeetingRule = {
  name: 'host-left-out',
  type: 'meeting',
  infers: 'participants',
  hostLeftOut: true,
  patterns: [
    maskPattern(
      `(?:^|, |: )(?:[Aa]n? |[Tt]he )?${noun}${circumstances},? (?:also |then )?${held}${circumstances} with (?:the )?${delegation}(?<guests>${people})${noOwner}`,
    ),
    maskPattern(
      `(?:^|, |: )(?:[Aa]n? |[Tt]he )?${noun}${circumstances} with (?:the )?${delegation}(?<guests>${people}),?${circumstances},? (?:also |then )?${held}(?!’)`,
    ),
    maskPattern(
      `(?:^|, )(?:[Ii]ssues|[Qq]uestions|[Mm]atters|[Pp]rospects|[Tt]opics|[Vv]iews)\\b[^;:.\\ue001“”"]{0,160}? were(?: also)? (?:considered|discussed|exchanged|reviewed|examined)(?: [^;:.\\ue001“”"]{1,80}?)? with ${delegation}(?<guests>${people})${noOwner}`,
    ),
    // "With the Crown Prince of Kuwait, the opening of flights was discussed", "With the Deputy Prime Minister of Oman, the sides considered banking"
    maskPattern(
      `^With (?:the )?(?<guests>\\ue001),(?: [^;.“”"\\ue001\\ue006]{3,220})? (?:was|were)(?: also)? (?:discussed|considered|reviewed|examined|touched upon)(?=[.,;]|$)`,
    ),
    maskPattern(
      `^With (?:the )?(?<guests>\\ue001), (?:\\ue006|the (?:sides|parties|interlocutors|ministers|two)) (?:also )?(?:considered|discussed|reviewed|examined|exchanged|touched|spoke|talked)\\b`,
    ),
    maskPattern(
      `^(?:The|His|Her) ${noun}${circumstances} with (?:the )?${delegation}(?<guests>${people}),?${circumstances},? (?:focused|centred|centered|touched|covered|dealt|lasted|was devoted|were devoted|concentrated|dwelt|revolved)\\b`,
    ),
    maskPattern(
      `(?:^|, )(?:[Dd]uring|[Ii]n the course of|[Aa]t|[Ii]n|[Ff]ollowing|[Aa]fter) (?:an? |the )?${noun}${circumstances} with (?:the )?${delegation}(?<guests>${people}),(?: [^;:.\\ue001\\ue006]{1,60},)? (?:\\ue006|(?:the (?:sides|parties|interlocutors|ministers)|issues|it was|an exchange|views)\\b)`,
    ),
  ],
};
