import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { TopicEntry } from '../../src/schemas/gazetteer-entries.ts';
import type { Sentence } from '../../src/schemas/sentence.ts';
import { findAll } from '../1-read/find-all.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import { rememberBy } from '../1-read/remember-by.ts';

type TopicMatch = ArticleRecord['topics'][number];

/** One term, cut into words; `topic` counts in the order of the gazetteer. */
interface Term {
  topic: number;
  words: ReadonlyArray<{ text: string; prefix: boolean }>;
  /** True where the term holds a capital: then case counts. */
  exact: boolean;
  excludes: boolean;
}

/** The terms of all topics by their first word, for one pass over a sentence. */
interface TermTable {
  ids: readonly string[];
  whole: ReadonlyMap<string, readonly Term[]>;
  /** Terms whose first word ends in a star, by that word's letters. */
  prefixes: ReadonlyMap<string, readonly Term[]>;
  longestPrefix: number;
  shortestPrefix: number;
}

/**
 * Gives the topics under which the terms of the gazetteer bring an article, in the order of the gazetteer, each with its sentences.
 * Terms are whole words, in any case unless they hold a capital; a star ends a word that may go on; a hyphen reads like a space.
 * The title and headings count only beside a sentence of the text.
 */
export function matchTopics(sentences: readonly Sentence[], topics: Gazetteer['topics']): TopicMatch[] {
  const table = tableOf(topics);
  const found: TopicMatch['evidence'][] = table.ids.map(() => []);
  for (const sentence of sentences) {
    for (const [topic, focus] of matchSentence(sentence, table)) {
      const { id, start, end, text } = sentence;
      found[topic]?.push({ sentence: id, start, end, quote: text, focus: { start: start + focus.start, end: start + focus.end } });
    }
  }
  const told = new Set(sentences.filter(({ kind }) => kind !== 'title' && kind !== 'heading').map(({ id }) => id));
  return table.ids
    .map((id, topic) => ({ id, evidence: found[topic] ?? [] }))
    .filter(({ evidence }) => evidence.some(({ sentence }) => told.has(sentence)))
    .map(({ id, evidence }) => ({
      id,
      evidence: [...evidence.filter(({ sentence }) => told.has(sentence)), ...evidence.filter(({ sentence }) => !told.has(sentence))],
    }));
}

/** Builds the table of all terms. */
const tableOf = rememberBy((topics: ReadonlyMap<string, TopicEntry>): TermTable => {
  const whole = new Map<string, Term[]>();
  const prefixes = new Map<string, Term[]>();
  for (const [topic, entry] of [...topics.values()].entries()) {
    for (const [source, excludes] of [...entry.terms.map((term) => [term, false] as const), ...entry.exclude.map((term) => [term, true] as const)]) {
      const exact = /\p{Lu}/u.test(source);
      const words = readWords(source.replace(/’|'/g, '’'), true).map(({ word }) => ({
        text: (exact ? word : word.toLowerCase()).replace(/\*$/, ''),
        prefix: word.endsWith('*'),
      }));
      const first = words[0];
      if (!first || first.text === '') continue;
      const map = first.prefix ? prefixes : whole;
      const key = first.text.toLowerCase();
      map.set(key, [...(map.get(key) ?? []), { topic, words, exact, excludes }]);
    }
  }
  const lengths = [...prefixes.keys()].map((key) => key.length);
  return { ids: [...topics.keys()], whole, prefixes, longestPrefix: Math.max(0, ...lengths), shortestPrefix: Math.min(99, ...lengths) };
});

/** A word of a text with its place. */
interface Word {
  word: string;
  lower: string;
  start: number;
  end: number;
}

const starredWord = /[\p{L}\p{M}\d+](?:[\p{L}\p{M}\d+’]*[\p{L}\p{M}\d+])?\*?/gu;
const plainWord = /[\p{L}\p{M}\d+](?:[\p{L}\p{M}\d+’]*[\p{L}\p{M}\d+])?/gu;

/** Cuts a text into words; hyphens part them, apostrophes do not. */
function readWords(text: string, starred: boolean): Word[] {
  return findAll(text, starred ? starredWord : plainWord).map((match) => ({
    word: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Gives each topic that a sentence comes under, with the first term that says so. */
function matchSentence(sentence: Sentence, table: TermTable): Map<number, { start: number; end: number }> {
  const text = sentence.text.replace(/['‘`]/g, '’');
  const words = readWords(text, false);
  const hits: Array<{ topic: number; excludes: boolean; start: number; end: number }> = [];
  for (const [i, { lower }] of words.entries()) {
    const take = (terms: readonly Term[] | undefined) => {
      for (const term of terms ?? []) {
        if (!standsAt(words, i, term, text)) continue;
        hits.push({ topic: term.topic, excludes: term.excludes, start: (words[i] as Word).start, end: (words[i + term.words.length - 1] as Word).end });
      }
    };
    take(table.whole.get(lower));
    // "Tajikistan’s" is "Tajikistan" too.
    if (lower.endsWith('’s')) take(table.whole.get(lower.slice(0, -2)));
    for (let length = table.shortestPrefix; length <= table.longestPrefix && length <= lower.length; length++) take(table.prefixes.get(lower.slice(0, length)));
  }
  const excluded = hits.filter(({ excludes }) => excludes);
  const topics = new Map<number, { start: number; end: number }>();
  for (const { topic, excludes, start, end } of hits) {
    if (excludes || topics.has(topic) || excluded.some((other) => other.topic === topic && other.start <= start && end <= other.end)) continue;
    topics.set(topic, { start, end });
  }
  return topics;
}

/** True where the words of a term stand from word `at` on, with nothing but a space or a hyphen between them. */
function standsAt(words: readonly Word[], at: number, term: Term, text: string): boolean {
  return term.words.every(({ text: wanted, prefix }, k) => {
    const word = words[at + k];
    if (!word) return false;
    const own = term.exact ? word.word : word.lower;
    const plain = wanted.endsWith('’s') ? own : own.replace(/’s$/, '');
    if (k > 0 && !/^[\s\u00a0‐‑–-]{1,3}$/u.test(text.slice((words[at + k - 1] as Word).end, word.start))) return false;
    if (k > 0 && k < term.words.length && !(term.words[k - 1] as { text: string }).text.endsWith('’s') && /’s$/.test((words[at + k - 1] as Word).word))
      return false;
    return prefix ? own.startsWith(wanted) : plain === wanted;
  });
}
