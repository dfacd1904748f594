import type { ActorMention } from '../match.ts';
import { type MaskedSentence, signs } from './masked-sentence.ts';

const answers = new RegExp(
  `(?<who>${signs.person}),? (?:told|explains?|explained|answers|answered|talks|talked|spoke|speaks|tells|shares?|shared)\\b|\\b(?:spoke|talked|talks|speaks|put questions|conversation|interview(?:ed)?)(?: (?:to|with))? (?<asked>${signs.person})|\\b(?:questions|they|these) (?:were|are|have been) answered by (?:the )?(?<by>${signs.person})`,
  'u',
);

/** An office right before the verb: its holder speaks. */
const officeThere =
  /\b(?:minister|president|premier|ambassador|envoy|commissioner|governor|mayor|chief|head|director|chairman|chairwoman|secretary|negotiator|chancellor|leader|boss|executive|spokesman|spokeswoman) $/i;
const opensWithPerson = new RegExp(`^${signs.person} \\p{Ll}`, 'u');

const asksWhom = new RegExp(`^${signs.person} (?:talks|talked|spoke|speaks) (?:to|with) ${signs.person}`, 'u');
const press = /\b(?:correspondent|reporter|journalist|columnist|editor|interviewer)\b/i;

/** Finds whom the introduction of an interview begins with, where it says nothing else of the one who answers: "Katri Sihvola has had an unusual year in the job." */
export function findIntroduced(introduction: readonly MaskedSentence[]): ActorMention | null {
  const first = introduction.find(({ sentence }) => sentence.kind === 'text');
  return first && opensWithPerson.test(first.text) ? (first.tokens.get(0)?.actors[0] ?? null) : null;
}

/** Finds who answers in an interview: the person whom the text before the first question introduces as the one asked. `introduction` is that text, masked. */
export function findInterviewee(introduction: readonly MaskedSentence[]): ActorMention | null {
  for (const { text, tokens, sentence } of [...introduction].reverse()) {
    const match = answers.exec(text);
    if (!match) continue;
    // "Namibia’s hydrogen commissioner talks to Ann Lee": who is named then asks.
    if (match.groups?.asked !== undefined && officeThere.test(text.slice(0, match.index)))
      return introduction.find(({ text: own, sentence }) => sentence.kind === 'text' && opensWithPerson.test(own))?.tokens.get(0)?.actors[0] ?? null;
    // "Our correspondent A spoke to B": A asks.
    const asks = asksWhom.exec(text.slice(match.index));
    const first = tokens.get(match.index);
    if (match.groups?.who !== undefined && asks && first && press.test(`${text.slice(0, match.index)}${sentence.text.slice(first.start, first.end)}`))
      return tokens.get(match.index + asks[0].length - 1)?.actors[0] ?? null;
    const at = match.groups?.who !== undefined ? match.index : match.index + match[0].length - 1;
    return tokens.get(at)?.actors[0] ?? null;
  }
  return null;
}
