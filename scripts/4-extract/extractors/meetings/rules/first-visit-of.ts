import { type MeetingRule, maskPattern } from '../meeting-rule.ts';

/** Reads "the first visit of a Chilean foreign minister to the Philippines": the visitor is who holds that office of that state close by. */
export const firstVisitOf: MeetingRule = {
  name: 'first-visit-of',
  type: 'visit',
  visits: true,
  infers: 'participants',
  patterns: [
    maskPattern(
      `\\b(?:first|second|third|fourth|fifth|only|rare|latest)(?:-ever| ever)?(?: [\\p{Ll}-]+){0,3}? (?:visit|trip)(?: (?:in|since) [^;:.,\\ue001-\\ue004]{1,30}?)? (?:of|by|from) an? (?:[\\p{Ll}-]+ ){0,4}?(?:the )?(?<office>[\\ue002\\ue003](?:(?: [\\p{L}-]+){0,4}?)) to (?:the )?(?<guests>\\ue002)(?!’|-)`,
    ),
  ],
};
