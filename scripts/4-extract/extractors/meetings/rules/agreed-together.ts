import { type MeetingRule, maskPattern } from '../meeting-rule.ts';

/** Reads "A and B agreed in Warsaw on Monday that …": two who agree in one place meet there. */
export const agreedTogether: MeetingRule = {
  name: 'agreed-together',
  type: 'talks',
  infers: 'kind',
  officials: true,
  patterns: [
    maskPattern(
      `(?<each>\\ue001,? and \\ue001),?(?: (?:have|had|also|then|later))* (?:agreed|decided|announced|declared|pledged|resolved|settled)(?= (?:here\\b|(?:in|at) (?:the )?(?:\\ue002|\\p{Lu})))`,
    ),
  ],
};
