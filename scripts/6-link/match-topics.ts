import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { TopicEntry } from '../../src/schemas/gazetteer-entries.ts';
import type { Sentence } from '../../src/schemas/sentence.ts';
import { findAll } from '../1-read/find-all.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import { rememberBy } from '../1-read/remember-by.ts';
import { isPossessive, TextWords } from './text-words.ts';
import { WordOpenings } from './word-openings.ts';

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
  /** Terms whose first word ends in a star: by as many of that word's letters as every such word has, the words and their terms, the shorter word first. */
  prefixes: ReadonlyMap<string, ReadonlyArray<{ letters: string; terms: readonly Term[] }>>;
  shortestPrefix: number;
  /** How the first words of all terms begin. */
  openings: WordOpenings;
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
      const words = readTermWords(source.replace(/’|'/g, '’')).map((word) => ({
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
  const shortestPrefix = Math.min(99, ...[...prefixes.keys()].map((key) => key.length));
  const grouped = new Map<string, Array<{ letters: string; terms: readonly Term[] }>>();
  for (const [letters, terms] of [...prefixes].sort(([a], [b]) => a.length - b.length)) {
    const key = letters.slice(0, shortestPrefix);
    grouped.set(key, [...(grouped.get(key) ?? []), { letters, terms }]);
  }
  return { ids: [...topics.keys()], whole, prefixes: grouped, shortestPrefix, openings: new WordOpenings(whole.keys(), prefixes.keys(), shortestPrefix) };
});

const starredWord = /[\p{L}\p{M}\d+](?:[\p{L}\p{M}\d+’]*[\p{L}\p{M}\d+])?\*?/gu;

/** Cuts a term into words; hyphens part them, apostrophes do not, and a star may end them. */
function readTermWords(text: string): string[] {
  return findAll(text, starredWord).map(([word]) => word);
}

/** Gives each topic that a sentence comes under, with the first term that says so. */
function matchSentence(sentence: Sentence, table: TermTable): Map<number, { start: number; end: number }> {
  const text = /['‘`]/.test(sentence.text) ? sentence.text.replace(/['‘`]/g, '’') : sentence.text;
  const words = new TextWords(text);
  const hits: Array<{ topic: number; excludes: boolean; start: number; end: number }> = [];
  let at = 0;
  const take = (terms: readonly Term[] | undefined) => {
    for (const term of terms ?? []) {
      if (!standsAt(words, at, term)) continue;
      hits.push({ topic: term.topic, excludes: term.excludes, start: words.start(at), end: words.end(at + term.words.length - 1) });
    }
  };
  for (at = 0; at < words.count; at++) {
    if (!table.openings.mayOpen(text, words.start(at), words.end(at))) continue;
    const { lower } = words.at(at);
    take(table.whole.get(lower));
    // "Tajikistan’s" is "Tajikistan" too.
    if (isPossessive(lower)) take(table.whole.get(lower.slice(0, -2)));
    if (lower.length < table.shortestPrefix) continue;
    for (const { letters, terms } of table.prefixes.get(lower.slice(0, table.shortestPrefix)) ?? []) if (lower.startsWith(letters)) take(terms);
  }
  if (hits.length === 0) return none;
  const excluded = hits.filter(({ excludes }) => excludes);
  const topics = new Map<number, { start: number; end: number }>();
  for (const { topic, excludes, start, end } of hits) {
    if (excludes || topics.has(topic) || excluded.some((other) => other.topic === topic && other.start <= start && end <= other.end)) continue;
    topics.set(topic, { start, end });
  }
  return topics;
}

const none: Map<number, { start: number; end: number }> = new Map();

/** True where the words of a term stand from word `at` on, with nothing but a space or a hyphen between them. */
function standsAt(words: TextWords, at: number, term: Term): boolean {
  for (let k = 0; k < term.words.length; k++) {
    if (at + k >= words.count) return false;
    const { text: wanted, prefix } = term.words[k] as Term['words'][number];
    const word = words.at(at + k);
    const own = term.exact ? word.word : word.lower;
    if (prefix ? !own.startsWith(wanted) : own !== wanted && !(isPossessive(own) && own.slice(0, -2) === wanted)) return false;
    if (k === 0) continue;
    if (isPossessive(words.at(at + k - 1).word) && !isPossessive(term.words[k - 1]?.text ?? '')) return false;
    if (!words.isJoined(at + k)) return false;
  }
  return true;
}
