import { circumstances, delegation, type MeetingRule, maskPattern, noOwner, people, subject, toVerb } from '../meeting-rule.ts';

/** Reads "Ambassador A presented his credentials to B" and "B accepted the credentials of the new ambassador, A": credentials are handed over in person. */
export const presentedCredentials: MeetingRule = {
  name: 'presented-credentials',
  type: 'meeting',
  infers: 'kind',
  patterns: [
    maskPattern(
      `${subject}(?<guests>${people})${toVerb}(?:presented|handed over|handed in|handed|submitted|delivered)(?: copies of| a copy of)? (?:his |her |their |the |my )?(?:letters? of credence|credentials)${circumstances} to ${delegation}(?<hosts>\\ue001)${noOwner}`,
    ),
    maskPattern(
      `${subject}(?<hosts>\\ue001)${toVerb}(?:accepted|received|took)(?: copies of| a copy of)? (?:the )?(?:letters? of credence|credentials)${circumstances} (?:of|from) ${delegation}(?<guests>${people})${noOwner}`,
    ),
  ],
};
