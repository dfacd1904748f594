import { type MeetingRule, maskPattern, people } from '../meeting-rule.ts';

/** Reads "A, speaking alongside B in Rome", "the two were joined by C": who stand side by side meet, where they act for different states. */
export const appearedTogether: MeetingRule = {
  name: 'appeared-together',
  type: 'meeting',
  infers: 'kind',
  statesDiffer: true,
  patterns: [
    maskPattern(
      `(?<hosts>\\ue001)(?:,| [^;:.\\ue001\\ue006]{1,120}?,?) (?:speaking|standing|appearing|sitting|seated) (?:alongside|beside|next to|together with) (?:the )?(?<guests>\\ue001)(?!’|')`,
    ),
    maskPattern(`(?<hosts>${people}),? (?:was|were) (?:then |later |also )?joined (?:there |in \\ue002 |\\ue005 )?by (?:the )?(?<guests>${people})(?!’|')`),
  ],
};
