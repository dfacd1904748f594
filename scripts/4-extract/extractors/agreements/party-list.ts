import type { Inference } from '../../../../src/schemas/evidence.ts';
import { legislatures } from '../../lexicon/legislatures.ts';
import type { MaskedArticle } from '../../lexicon/mask-article.ts';
import { signs, type Token } from '../../lexicon/masked-sentence.ts';
import type { ActorMention } from '../../match.ts';

/** Who is bound by an agreement, and which rules said so where the sentence does not. */
export interface Parties {
  actors: ActorMention[];
  inferred: Inference[];
}

/** Gives the state that an actor is or acts for. */
export function stateOf(article: MaskedArticle, actor: ActorMention): string | null {
  if (actor.kind === 'country') return actor.code;
  if (actor.kind === 'organization') return /^(?:the )?Ministry\b/i.test(actor.name) ? actor.country : null;
  return actor.kind === 'person' ? (article.persons.get(actor)?.country ?? null) : null;
}

/** Collects parties, each state or body once. */
export class PartyList {
  readonly #article: MaskedArticle;
  readonly #byKey = new Map<string, ActorMention>();
  readonly #inferred: Inference[] = [];

  constructor(article: MaskedArticle) {
    this.#article = article;
  }

  /** True where at least two are known. */
  get complete(): boolean {
    return this.#byKey.size >= 2;
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** True where a person or a ministry is among them of which no state is known. */
  get hasUnknown(): boolean {
    return [...this.#byKey.keys()].some((key) => key.startsWith('unknown '));
  }

  /** Adds one actor, by the rule that derived it where the words do not name it. */
  add(actor: ActorMention, rule: string | null): void {
    // A parliament approves for its state what others have concluded.
    if (actor.kind === 'organization' && legislatures.has(actor.name)) return;
    const key =
      stateOf(this.#article, actor) ??
      (actor.kind === 'organization'
        ? `${/^(?:the )?Ministry\b/i.test(actor.name) ? 'unknown' : 'body'} ${actor.known ?? actor.name}`
        : `unknown ${this.#article.persons.get(actor)?.key}`);
    if (this.#byKey.has(key)) return;
    this.#byKey.set(key, actor);
    if (rule !== null && !this.#inferred.some((inference) => inference.rule === rule)) this.#inferred.push({ part: 'parties', rule });
  }

  /** Adds the actors that a token stands for. */
  addToken(token: Token): void {
    const actors = token.sign === signs.group ? (token.states.length > 0 ? token.states : token.actors) : token.actors;
    for (const actor of actors) this.add(actor, token.traced === 'group-from-sentence-before' ? 'parties-from-sentence-before' : token.traced);
  }

  /** True where some states hold everything found so far. */
  agrees(states: readonly ActorMention[], leaveUnknown = false): boolean {
    const codes = new Set(states.map((actor) => stateOf(this.#article, actor) as string));
    return [...this.#byKey.keys()].every((key) => codes.has(key) || (leaveUnknown && key.startsWith('unknown ')));
  }

  give(): Parties {
    return { actors: [...this.#byKey.values()], inferred: [...this.#inferred] };
  }
}
