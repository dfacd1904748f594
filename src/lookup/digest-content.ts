import { hash } from 'node:crypto';
import { digestRecord } from '../collections/digest-record.ts';
import type { Article, Corpus, Fact } from './corpus-shape.ts';

/** Gives a short name for a text: 96 bits of its SHA-1. */
function shorten(text: string): string {
  return hash('sha1', text, 'base64url').slice(0, 16);
}

/** Gives a text behind its length, so that nothing that follows can be taken for a part of it. */
function writeText(text: string): string {
  return `${text.length}'${text}`;
}

/** Gives the facts and articles of a corpus: plain data through and through, of which a page may read any part. */
function listWholes({ facts, articles }: Corpus): Set<unknown> {
  return new Set<unknown>([...facts, ...articles, ...articles.flatMap((article) => article.facts)]);
}

/**
 * Gives a function that digests values of a corpus: equal digests, equal values. What `nameOf` names is digested by that name, everything
 * else by its content. Throws for what has no content, such as a function.
 */
export function digestContent(
  corpus: Corpus,
  nameOf: (value: object) => string | undefined,
): { digest: (value: unknown) => string; isWhole: (value: unknown) => boolean } {
  const wholes = listWholes(corpus);
  const known = new Map<object, string>();

  const records = new Map(corpus.articles.map(({ id, record }) => [id, record]));
  const digestOfRecord = (article: string): string => {
    const record = records.get(article);
    return record === undefined ? '' : digestRecord(record);
  };

  /** A fact is made from the records of its articles, the countries of its actors and what sources differ on; nothing of it need be read for its digest. */
  const digestFact = ({ kind, id, countries, disputed, versions }: Fact): string =>
    shorten([kind, id, String(disputed), ...countries, '', ...versions.flatMap(({ article }) => [article, digestOfRecord(article)])].join('\n'));

  /** The facts and maps of an article are made from its record, the countries of actors and what sources differ on. */
  const digestArticle = ({ id, record, withheld, facts }: Article): string => {
    const rows = facts.flatMap(({ kind, id: fact, disputed, countries }) => [kind, fact, String(disputed), ...countries, '']);
    return shorten([id, digestRecord(record), String(withheld), ...rows].join('\n'));
  };

  const digestWhole = (whole: Fact | Article): string => ('record' in whole ? digestArticle(whole) : digestFact(whole));

  const contentOfObject = (value: object): string => {
    const name = nameOf(value);
    if (name !== undefined) return `@${writeText(name)}`;
    if (wholes.has(value)) return `#${digestWhole(value as Fact | Article)}`;
    if (value instanceof Map) return `Map${contentOf([...value])}`;
    if (value instanceof Set) return `Set${contentOf([...value])}`;
    if (Array.isArray(value)) {
      let list = '[';
      for (const part of value) list += `${contentOf(part)},`;
      return `${list}]`;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('a page is given something that has no content to compare');
    let fields = '{';
    for (const key of Object.keys(value)) fields += `${writeText(key)}:${contentOf(Reflect.get(value, key))},`;
    return `${fields}}`;
  };

  const contentOf = (value: unknown): string => {
    if (typeof value === 'string') return writeText(value);
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('a page is given something that has no content to compare');
    if (typeof value !== 'object' || value === null) return String(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const content = contentOfObject(value);
    // Small things are put together again faster than they are found; a whole is long, however short its name.
    if (content.length <= 400 && !wholes.has(value)) return content;
    const short = content.length <= 40 ? content : `%${shorten(content)}`;
    known.set(value, short);
    return short;
  };

  return { digest: (value) => shorten(contentOf(value)), isWhole: (value) => wholes.has(value) };
}
