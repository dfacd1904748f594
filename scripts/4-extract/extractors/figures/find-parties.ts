import type { Inference } from '../../../../src/schemas/evidence.ts';
import { findAll } from '../../../1-read/find-all.ts';
import type { Article } from '../../../3-split/article.ts';
import type { ActorMention, CountryMention, Span } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';

const boundary =
  /[;—]|, (?:and|but|which|who|while|whose|where|whereas|according to|said|told)\b|, (?:[\p{L}’.-]{1,24} ){1,8}(?:said|told|noted|says|added|stressed)\b/gu;
const pairWords =
  /\b(?:(?:the )?two (?:countries|sides|states|nations|neighbours|neighbors|governments)|both (?:countries|sides|states|nations)|our (?:two )?countries|(?:bilateral|mutual) (?:trade|turnover|commerce))\b/iu;

/** How many sentences back the pair may have been named. */
const reach = 6;

/** The mentions that a figure is about, and what of it is inferred. */
export interface Parties {
  spans: Span[];
  inferred: Inference[];
}

/**
 * Finds the states and bodies in the clause of a figure, one mention each. Where the clause says "the two countries" or "bilateral trade"
 * and names no pair, the nearest sentence before it that names states must name exactly two.
 */
export function findParties(article: Article, sentence: number, figure: FigureSpan, mentionsOf: (sentence: number) => readonly ActorMention[]): Parties {
  const text = article.sentences[sentence]?.text ?? '';
  const from = Math.max(0, figure.start - 240);
  const around = text.slice(from, figure.end + 240);
  let [first, last] = [from, from + around.length];
  for (const match of findAll(around, boundary)) {
    const at = from + match.index;
    if (at < figure.start) first = at;
    else if (at >= figure.end && at < last) last = at;
  }
  const mentions = mentionsOf(sentence);
  const begin = firstIndex(mentions, (mention) => mention.start >= first);
  const own = distinct(mentions.slice(begin, begin + 40).filter((mention) => mention.kind !== 'person' && mention.end <= last && !isOwner(mention, figure)));
  const countries = own.filter((mention) => mention.kind === 'country');
  if (countries.length < 2 && pairWords.test(text.slice(first, last))) {
    const pair = pairBefore(sentence, mentionsOf);
    if (pair) return { spans: pair.map(spanOf), inferred: [{ part: 'parties', rule: 'parties-from-pair-before' }] };
  }
  return { spans: own.map(spanOf), inferred: [] };
}

/** Gives the two states of the nearest sentence before that names any; null where it names one or more than two. */
function pairBefore(sentence: number, mentionsOf: (sentence: number) => readonly ActorMention[]): ActorMention[] | null {
  for (let i = sentence - 1; i >= Math.max(0, sentence - reach); i--) {
    const countries = distinct(
      mentionsOf(i)
        .filter((mention) => mention.kind === 'country')
        .slice(0, 40),
    );
    if (countries.length > 0) return countries.length === 2 ? countries : null;
  }
  return null;
}

/** True for the state of a currency, which is no party: "1.1 million US dollars". The people of a count are: "1.2 million Tajiks". */
function isOwner(mention: ActorMention, figure: FigureSpan): boolean {
  return mention.start >= figure.start && mention.end <= figure.end && /^[A-Z]{3}$/.test(figure.unit);
}

/** Keeps the first mention of each state and body. */
function distinct(mentions: readonly ActorMention[]): ActorMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const key = mention.kind === 'country' ? (mention satisfies CountryMention).code : mention.name;
    return !seen.has(key) && seen.add(key);
  });
}

function spanOf({ sentence, start, end }: Span): Span {
  return { sentence, start, end };
}
