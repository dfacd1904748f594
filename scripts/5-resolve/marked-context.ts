import type { Actor } from '../../src/schemas/actor.ts';
import { makeSlug } from '../1-read/make-slug.ts';
import type { Article } from '../3-split/article.ts';
import type { ActorMention, DateMatch, Span } from '../4-extract/match.ts';
import type { FactContext } from './fact-context.ts';

/** Makes the context of an article whose mentions are marked: every mention is an actor of its own name, every date means what it is marked with. */
export function contextOf(article: Article, mentions: readonly ActorMention[], dates: readonly DateMatch[]): FactContext {
  const idOf = (mention: ActorMention) => (mention.kind === 'country' ? mention.code.toLowerCase() : makeSlug(mention.name));
  const actors = new Map<string, Actor>();
  for (const mention of mentions) {
    const country = mention.kind === 'country' ? mention.code : mention.kind === 'person' ? (mention.country?.code ?? null) : null;
    actors.set(idOf(mention), {
      id: idOf(mention),
      kind: mention.kind,
      name: mention.kind === 'country' ? mention.text : mention.name,
      aliases: [],
      role: null,
      roleEvidence: null,
      country,
      countryBasis: country === null ? 'unknown' : 'stated',
      leader: false,
      rule: mention.rule,
      inferred: [],
      conflicts: [],
      mentions: [{ sentence: article.sentences[mention.sentence]?.id ?? 's1', start: mention.start, end: mention.end, text: mention.text }],
    });
  }
  const same = (a: Span, b: Span) => a.sentence === b.sentence && a.start === b.start && a.end === b.end;
  return {
    actors: [...actors.values()],
    actorOf: (span) => {
      const mention = mentions.find((one) => same(one, span));
      return mention ? idOf(mention) : null;
    },
    dateOf: (span) => {
      const date = dates.find((one) => same(one, span));
      if (!date || date.edtf === null) return null;
      const { edtf, text, start, end } = date;
      return {
        id: makeSlug(edtf),
        edtf,
        basis: 'stated',
        text,
        sentence: article.sentences[span.sentence]?.id ?? 's1',
        start,
        end,
        part: null,
        rule: date.rule,
        inferred: [],
      };
    },
  };
}
