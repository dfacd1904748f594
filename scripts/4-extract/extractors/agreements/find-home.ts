import { rememberBy } from '../../../1-read/remember-by.ts';
import type { MaskedArticle } from '../../lexicon/mask-article.ts';
import { type MaskedSentence, signs } from '../../lexicon/masked-sentence.ts';
import type { ActorMention } from '../../match.ts';
import { type PartyList, stateOf } from './party-list.ts';

/** Counts the sentences of an article that name each state: the most frequent first, with one mention of each. */
const countStates = rememberBy((article: MaskedArticle): Array<{ times: number; actor: ActorMention }> => {
  const count = new Map<string, { times: number; actor: ActorMention }>();
  for (const sentence of article.sentences) {
    const codes = new Map<string, ActorMention>();
    for (const token of sentence.tokens.values()) {
      if (token.sign === signs.group) continue;
      for (const actor of [...token.actors, ...token.states]) {
        const code = stateOf(article, actor);
        if (code !== null) codes.set(code, actor);
      }
    }
    // What the headline names the article is about more than what any other sentence names.
    const weight = sentence.sentence.kind === 'title' ? 2 : 1;
    for (const [code, actor] of codes) count.set(code, { times: (count.get(code)?.times ?? 0) + weight, actor: count.get(code)?.actor ?? actor });
  }
  return [...count.values()].sort((a, b) => b.times - a.times);
});

/** Gives a mention of the state that an article is about: named in half as many sentences again as any other. */
export function findHome(article: MaskedArticle): ActorMention | null {
  const [first, second] = countStates(article);
  return first && first.times >= 3 && first.times >= 1.5 * (second?.times ?? 0) ? first.actor : null;
}

/** Gives a mention of the state named most, whose officials the article names more than any other's, where the sentence and the title name no third one. */
export function findGovernment(article: MaskedArticle, masked: MaskedSentence, offset: number, found: PartyList): ActorMention | null {
  const [first, second] = countStates(article);
  if (!first || first.times < 3 || first.times <= (second?.times ?? 0) || !hasMostOfficials(article, first.actor)) return null;
  // "a treaty with Port Moresby": its partner is a name that nobody knows.
  if (/\bwith (?:the )?\p{Lu}/u.test(masked.text.slice(offset, offset + 120))) return null;
  const state = stateOf(article, first.actor);
  const parties = new Set(found.give().actors.map((actor) => stateOf(article, actor)));
  const named = (sentence: MaskedSentence) =>
    [...sentence.tokens.values()]
      .flatMap(({ actors, states }) => [...actors, ...states].map((actor) => stateOf(article, actor)))
      .filter((code) => code !== null);
  if (named(masked).some((code) => code !== state && !parties.has(code))) return null;
  const title = article.sentences.find(({ sentence }) => sentence.kind === 'title');
  const titled = title ? named(title) : [];
  return titled.length === 0 || titled.every((code) => code === state || parties.has(code)) ? first.actor : null;
}

/** True where at least two holders of offices act for a state, and twice as many as for any other. */
function hasMostOfficials(article: MaskedArticle, actor: ActorMention): boolean {
  const state = stateOf(article, actor);
  const officials = new Map<string, Set<string>>();
  for (const { key, country, offices } of article.persons.values())
    if (country !== null && offices.length > 0) officials.set(country, (officials.get(country) ?? new Set()).add(key));
  const most = Math.max(0, ...[...officials].filter(([code]) => code !== state).map(([, keys]) => keys.size));
  const own = officials.get(state ?? '')?.size ?? 0;
  return own >= 2 && own >= 2 * most;
}
