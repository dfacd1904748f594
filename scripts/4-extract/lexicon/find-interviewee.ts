import type { ActorMention } from '../match.ts';
import { type MaskedSentence, signs } from './masked-sentence.ts';

const answers = new RegExp(
  `(?<who>${signs.person}),? (?:told|explains?|explained|answers|answered|talks|talked|spoke|speaks|tells|shares?|shared)\\b|\\b(?:spoke|talked|talks|speaks|put questions|conversation|interview(?:ed)?)(?: (?:to|with))? (?<asked>${signs.person})`,
  'u',
);

/** Finds who answers in an interview: the person whom the text before the first question introduces as the one asked. `introduction` is that text, masked. */
export function findInterviewee(introduction: readonly MaskedSentence[]): ActorMention | null {
  for (const { text, tokens } of [...introduction].reverse()) {
    const match = answers.exec(text);
    if (!match) continue;
    const at = match.groups?.who !== undefined ? match.index : match.index + match[0].length - 1;
    return tokens.get(at)?.actors[0] ?? null;
  }
  return null;
}
