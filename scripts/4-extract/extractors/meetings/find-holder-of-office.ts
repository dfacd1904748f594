import type { MaskedArticle } from '../../lexicon/mask-article.ts';
import { type MaskedSentence, tokensWithin, unmaskSpan } from '../../lexicon/masked-sentence.ts';
import type { ActorMention } from '../../match.ts';

/** How many sentences before an unnamed office its holder may be named in. */
const depth = 2;
/** Words of an office that its holder’s own must have in common with it. */
const offices =
  /\b(?:president|minister|king|queen|emir|amir|sultan|chancellor|premier|secretary|speaker|commissioner|ambassador|envoy|chairman|governor|mayor|pope)\b/;
/** Words that stand for the highest office of a state or of its government. */
const heads = /\b(?:head|leader|ruler|monarch)\b/;
const highest = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|leader|head)\b/;

/**
 * Gives the person who holds an office that stands without a name in `[start, end)` of a masked sentence, "a Chilean foreign minister": the only
 * person of that state and office in the sentence, or else in one of the sentences before; null where there is none or several.
 */
export function findHolderOfOffice(masked: MaskedArticle, sentence: MaskedSentence, start: number, end: number): ActorMention | null {
  const state = tokensWithin(sentence, start, end)[0]?.states[0];
  if (state?.kind !== 'country') return null;
  const span = unmaskSpan(sentence, start, end);
  const words = sentence.sentence.text.slice(Math.max(0, span.start - 20), span.end).toLowerCase();
  const wanted = offices.exec(words)?.[0] ?? (heads.test(words) ? highest : null);
  if (wanted === null) return null;
  const holds = (held: string) => (typeof wanted === 'string' ? held.includes(wanted) : wanted.test(held));
  for (let index = sentence.index; index >= 0 && index >= sentence.index - depth; index--) {
    const found = new Map<string, ActorMention>();
    for (const { actors } of masked.sentences[index]?.tokens.values() ?? [])
      for (const actor of actors) {
        const person = masked.persons.get(actor);
        if (person?.country === state.code && person.offices.some(holds)) found.set(person.key, actor);
      }
    if (found.size > 0) return found.size === 1 ? ([...found.values()][0] ?? null) : null;
  }
  return null;
}
