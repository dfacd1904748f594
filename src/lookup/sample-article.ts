import type { Actor } from '../schemas/actor.ts';
import { type ArticleRecord, articleRecord } from '../schemas/article-record.ts';
import type { Evidence } from '../schemas/evidence.ts';

/** What a test says about an actor; the rest follows from the text. */
export interface SampleActor extends Partial<Pick<Actor, 'role' | 'leader' | 'countryBasis' | 'conflicts' | 'inferred'>> {
  id: string;
  kind: Actor['kind'];
  name: string;
  /** ISO code. */
  country?: string;
  /** The words by which the text names it; the name where nothing is given. */
  words?: string[];
}

/** A record with its evidence, made from sentences; for tests. */
export interface SampleArticle {
  record: ArticleRecord;
  /** Gives the evidence of a sentence, with the words that are marked in it. */
  say: (sentence: string, words?: string) => Evidence;
}

/** Gives a valid record whose sentences stand line by line in its seed; the first is the title. `add` gives the facts. */
export function sampleArticle(
  texts: readonly string[],
  actors: readonly SampleActor[],
  add: (say: SampleArticle['say']) => Partial<ArticleRecord> = () => ({}),
): ArticleRecord {
  let end = 0;
  const sentences = texts.map((text, index) => {
    const start = end;
    end = start + text.length + 1;
    return { id: `s${index + 1}`, paragraph: index, start, end: start + text.length, kind: index === 0 ? ('title' as const) : ('text' as const), text };
  });
  const say: SampleArticle['say'] = (id, words) => {
    const found = sentences.find((sentence) => sentence.id === id);
    if (found === undefined) throw new Error(`the sample has no sentence ${id}`);
    const at = words === undefined ? -1 : found.text.indexOf(words);
    const focus = words === undefined || at < 0 ? {} : { focus: { start: found.start + at, end: found.start + at + words.length } };
    return { sentence: id, start: found.start, end: found.end, quote: found.text, ...focus };
  };
  const mentionsOf = (words: readonly string[]) =>
    sentences.flatMap(({ id, start, text }) =>
      words.flatMap((word) =>
        text.includes(word) ? [{ sentence: id, start: start + text.indexOf(word), end: start + text.indexOf(word) + word.length, text: word }] : [],
      ),
    );
  return articleRecord.parse({
    title: texts[0],
    source: { file: 'sample.txt', sha256: '0'.repeat(64), publisher: null, authors: [], published: { edtf: null, basis: 'unknown', evidence: null } },
    actors: actors.map(({ words, ...actor }) => {
      const mentions = mentionsOf(words ?? [actor.name]);
      const roleSentence = mentions[0]?.sentence ?? 's1';
      return {
        aliases: [],
        role: null,
        roleEvidence: actor.role ? say(roleSentence, actor.role) : null,
        country: null,
        countryBasis: actor.country ? 'stated' : 'unknown',
        leader: false,
        rule: 'test',
        inferred: [],
        conflicts: [],
        mentions,
        ...actor,
      };
    }),
    dates: [],
    agreements: [],
    figures: [],
    meetings: [],
    topics: [],
    sentences,
    setAside: [],
    ...add(say),
  });
}
