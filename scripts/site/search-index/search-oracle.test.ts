import { stemmer } from 'stemmer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/schemas/article-record.ts';
import { findPassages } from '../../../src/search/index/find-passages.ts';
import { readState } from '../../../src/search/search-state.ts';
import { commonWords } from '../../../src/search/text/common-words.ts';
import { makeRandom, type Random } from '../../bench/corpus/make-random.ts';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { type IndexedCorpus, indexCorpusFolder } from './test-corpus.ts';

/** How many queries of each kind are made. */
const rounds = 60;

const makeFolder = useTemporaryFolders();
let corpus: IndexedCorpus;
/** What each article says, sentence by sentence, as plain lower-case words; written anew here, so that a fault of the index cannot hide in it. */
let texts: Map<string, string[][]>;

/** Number words that the articles hold; the search takes them for digits. */
const numerals: Readonly<Record<string, string>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, String(value)]),
);

/** Splits a text made of plain words. */
const plainWords = (text: string): string[] =>
  text
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase())
    .filter(Boolean)
    .map((word) => numerals[word] ?? word);

/** A sentence of which every word is plain: no accents, digits, points inside words, apostrophes or hyphens. */
const isPlain = (text: string): boolean => /^[A-Za-z ,;:()“”"?!]+\.?$/.test(text);

beforeAll(async () => {
  corpus = await indexCorpusFolder(makeFolder(), ['seeds', 'scripts/score/labelled/tuning']);
  texts = new Map([...corpus.records].map(([id, record]) => [id, record.sentences.map(({ text }) => plainWords(text.replace(/['’]s\b/g, '')))]));
});

const stems = new Map<string, string>();
/** Gives the stem of a word, computed once. */
const stem = (word: string): string => {
  const known = stems.get(word) ?? stemmer(word);
  stems.set(word, known);
  return known;
};

/** True where a word of a text answers one of a query. */
const answers = (wanted: string, word: string): boolean =>
  word === wanted ||
  (wanted.length >= 3 && word.startsWith(wanted) && !commonWords.has(word)) ||
  (wanted.length >= 4 && ![wanted, word].includes('news') && !commonWords.has(word) && stem(wanted) === (word.length >= 4 ? stem(word) : word));

/** Gives the ids of the articles that a plain scan finds. */
function scan(holds: (sentences: string[][]) => boolean): string[] {
  return [...texts]
    .filter(([, sentences]) => holds(sentences))
    .map(([id]) => id)
    .sort();
}

const hasWord = (wanted: string) => (sentences: string[][]) => sentences.some((words) => words.some((word) => answers(wanted, word)));
const hasPhrase = (wanted: readonly string[]) => (sentences: string[][]) =>
  sentences.some((words) => words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word)));

/** Gives the ids of the articles that the index finds. */
async function ask(query: string, more = ''): Promise<string[]> {
  const { articles } = await corpus.index.search(readState(`?q=${encodeURIComponent(query)}${more}`));
  const parts = await Promise.all(articles.map(corpus.index.article));
  return parts.map(({ path }) => path.slice('articles/'.length, -1)).sort();
}

/** Gives a plain sentence by chance, with its rarer words. */
function pickSentence(random: Random): { article: string; words: string[]; rare: string[] } {
  for (;;) {
    const [article = '', record] = random.pick([...corpus.records]) as [string, ArticleRecord];
    const { text } = random.pick(record.sentences);
    const words = plainWords(text);
    const rare = [...new Set(words)].filter((word) => word.length >= 3 && !commonWords.has(word));
    if (isPlain(text) && rare.length >= 3) return { article, words, rare };
  }
}

describe('the search index against a scan of the records', () => {
  it('finds the same articles for words, beginnings of words and words of other sentences', async () => {
    const random = makeRandom(1);
    for (let round = 0; round < rounds; round++) {
      const { article, rare } = pickSentence(random);
      const other = pickSentence(random).rare;
      const first = random.pick(rare);
      const second = random.pick(random.chance(0.5) ? rare : other);
      const beginning = first.slice(0, Math.max(3, first.length - random.whole(0, 3)));
      // The index does not hold common words.
      if (commonWords.has(beginning)) continue;
      const found = await ask(`${beginning} ${second}`);
      // Facts are found by the names in them as well, which a sentence may leave out.
      const expected = scan((sentences) => hasWord(beginning)(sentences) && hasWord(second)(sentences));
      expect(found, `${beginning} ${second}`).toEqual(expect.arrayContaining(expected));
      if (rare.includes(second)) expect(found).toContain(article);
      const extra = found.filter((id) => !expected.includes(id));
      for (const id of extra) expect(foundInFacts(id, [beginning, second]), `${beginning} ${second}: ${id}`).toBe(true);
    }
  });

  it('finds phrases exactly where they stand', async () => {
    const random = makeRandom(2);
    for (let round = 0; round < rounds; round++) {
      const { words } = pickSentence(random);
      const length = 2 + random.whole(0, 2);
      const start = random.whole(0, Math.max(0, words.length - length));
      const phrase = words.slice(start, start + length);
      if (phrase.length < 2 || phrase.every((word) => commonWords.has(word))) continue;
      const candidates = await ask(`"${phrase.join(' ')}"`);
      const expected = scan(hasPhrase(phrase));
      // Common words are not in the index: what it proposes is compared with the text before it is shown.
      expect(candidates).toEqual(expect.arrayContaining(expected));
      const { articles, query } = await corpus.index.search(readState(`?q=${encodeURIComponent(`"${phrase.join(' ')}"`)}`));
      const parts = await Promise.all(articles.map(corpus.index.article));
      const shown = parts.filter((part) => findPassages(part, query, null).sentences.length > 0).map(({ path }) => path.slice('articles/'.length, -1));
      expect(shown.sort(), phrase.join(' ')).toEqual(expect.arrayContaining(expected));
    }
  });

  it('leaves out articles that hold an excluded word', async () => {
    const random = makeRandom(3);
    for (let round = 0; round < rounds; round++) {
      const wanted = random.pick(pickSentence(random).rare);
      const unwanted = random.pick(pickSentence(random).rare);
      const found = await ask(`${wanted} -${unwanted}`);
      const excluded = scan(hasWord(unwanted));
      expect(found.filter((id) => excluded.includes(id))).toEqual([]);
      const expected = scan((sentences) => hasWord(wanted)(sentences) && !hasWord(unwanted)(sentences));
      for (const id of expected.filter((each) => !found.includes(each))) expect(foundInFacts(id, [unwanted]), `${wanted} -${unwanted}: ${id}`).toBe(true);
    }
  });

  it('shows exactly the sentences that hold all words', async () => {
    const random = makeRandom(4);
    for (let round = 0; round < rounds; round++) {
      const { rare } = pickSentence(random);
      const pair = [random.pick(rare), random.pick(rare)];
      const { articles, query } = await corpus.index.search(readState(`?q=${encodeURIComponent(pair.join(' '))}`));
      for (const number of articles) {
        const part = await corpus.index.article(number);
        const { sentences } = findPassages(part, query, null);
        const whole = sentences.filter((passage) => passage.whole).map(({ id }) => id);
        const expected = part.sentences
          .filter(([, text]) => isPlain(text) && pair.every((word) => plainWords(text).some((each) => answers(word, each))))
          .map(([id]) => id);
        expect(whole).toEqual(expect.arrayContaining(expected));
        const marked = sentences.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
        const fits = (mark: string) =>
          [...plainWords(mark), mark.replace(/[^A-Za-z]/g, '').toLowerCase()].some((each) => pair.some((word) => answers(word, each)));
        expect(marked.filter((mark) => !fits(mark))).toEqual([]);
      }
    }
  });

  it('finds every article by its headline, within the first three', async () => {
    for (const [id, record] of corpus.records) {
      const { articles } = await corpus.index.search(readState(`?q=${encodeURIComponent(record.title.slice(0, 190))}`));
      const first = await Promise.all(articles.slice(0, 3).map(corpus.index.article));
      expect(
        first.map(({ path }) => path),
        record.title,
      ).toContain(`articles/${id}/`);
    }
  });

  it('narrows to exactly the articles of a country and a year', async () => {
    const random = makeRandom(5);
    for (let round = 0; round < 60; round++) {
      const record = random.pick([...corpus.records.values()]) as ArticleRecord;
      const country = record.actors.find(({ kind }) => kind === 'country')?.name;
      const year = record.source.published.edtf?.slice(0, 4);
      if (country === undefined || year === undefined) continue;
      const word = random.pick(pickSentence(random).rare);
      const found = await ask(word, `&country=${encodeURIComponent(country)}&year=${year}`);
      const fits = ({ actors, source }: ArticleRecord) =>
        actors.some(({ kind, name }) => kind === 'country' && name === country) && source.published.edtf?.startsWith(year) === true;
      expect(found).toEqual((await ask(word)).filter((id) => fits(corpus.records.get(id) as ArticleRecord)));
    }
  });

  it('counts for each value what choosing it gives', async () => {
    const state = readState('?q=trade');
    const counts = await (await corpus.index.search(state)).count();
    for (const [value, count] of counts.country.slice(0, 20)) {
      const { articles, names } = await corpus.index.search({ ...state, chosen: { ...state.chosen, country: [value] } });
      expect(articles.length + names.length, value).toBe(count);
    }
  });
});

/** True where the facts of an article, or its joined words, hold the words that its sentences do not. */
function foundInFacts(id: string, words: readonly string[]): boolean {
  const record = corpus.records.get(id) as ArticleRecord;
  const all = JSON.stringify(record).toLowerCase();
  return words.every(
    (word) => all.split(/[^\p{L}\p{N}]+/u).some((each) => answers(word, each) || each.includes(word)) || all.replace(/[-‐‑.'’]/g, '').includes(word),
  );
}
