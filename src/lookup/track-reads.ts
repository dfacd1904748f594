import { answerPrepared, askingPrepared } from './ask-prepared.ts';
import type { Corpus } from './corpus-shape.ts';
import { digestContent } from './digest-content.ts';
import { listActors } from './list-actors.ts';

/** A corpus that remembers what is read from it. */
export interface TrackedCorpus {
  /** Answers as the corpus itself. */
  corpus: Corpus;
  /** Forgets what was read and begins to remember. */
  begin: () => void;
  /** Ends remembering and gives the keys of what was read, each once. */
  end: () => string[];
  /** Gives the digest of what stands under a key; an empty one where there is nothing. */
  digestOf: (key: string) => string;
  /** Gives the digest of a value with parts of the corpus in it; actors, topics and relations count by their ids, since reading them is remembered. Throws for a function. */
  digest: (value: unknown) => string;
}

/** Something that was read. */
interface Read {
  key: string;
  /** What the reader gets. */
  shown: unknown;
  /** Number of the page that read it last. */
  page: number;
}

/** What is read, and of what: `ask`, a function of the corpus and its arguments; `prepared`, a question and its argument; `corpus` or the name of an entity, and a property. */
type Question = readonly [of: string, name: string, argument?: string];

/** Gives the things that pages share, by names with a space in them; their properties are read one by one. */
function listEntities(corpus: Corpus): Map<string, object> {
  return new Map<string, object>([
    ...listActors(corpus).map((actor) => [`actor ${actor.id}`, actor] as const),
    ...corpus.topics.map((topic) => [`topic ${topic.id}`, topic] as const),
    ...corpus.relations.map((relation) => [`relation ${relation.id}`, relation] as const),
  ]);
}

/** Gives arguments as text: of a thing its kind and id, more is not handed on. */
function writeArguments(given: readonly unknown[]): string {
  return JSON.stringify(
    given.map((each) => (typeof each === 'object' && each !== null ? { kind: Reflect.get(each, 'kind'), id: Reflect.get(each, 'id') } : each)),
  );
}

/**
 * Gives a corpus that remembers what is read from it: questions with what they are asked for, lists, and each property of an actor, topic or
 * relation by itself. What was made from one corpus comes out the same from another where every key that it read has the same digest in both.
 */
export function trackReads(corpus: Corpus): TrackedCorpus {
  const entities = listEntities(corpus);
  const names = new Map<object, string>([...entities].map(([name, entity]) => [entity, name]));
  const shownEntities = new Map<string, object>();
  const shownBefore = new WeakMap<object, object>();
  const reads = new Map<string, Read>();
  const digests = new Map<string, string>();
  const { digest, isWhole } = digestContent(corpus, (value) => names.get(value));
  let [page, remembering] = [0, false];
  let keys: string[] = [];

  /** Gives what the corpus itself has. */
  const find = ([of, name, argument = '']: Question): unknown => {
    if (of === 'corpus') return Reflect.get(corpus, name);
    if (of === 'ask') return (Reflect.get(corpus, name) as (...given: unknown[]) => unknown)(...JSON.parse(argument));
    if (of === 'prepared') return answerPrepared(corpus, name, argument);
    const entity = entities.get(of);
    if (entity === undefined) throw new Error(`the corpus has no ${of}`);
    return Reflect.get(entity, name);
  };

  /** Gives what a reader gets for a value: the same, with every actor, topic and relation in it tracked. */
  const show = (value: unknown): unknown => {
    if (typeof value === 'function') throw new Error('a corpus answers with data; nobody would remember what a function reads');
    if (typeof value !== 'object' || value === null || isWhole(value)) return value;
    const name = names.get(value);
    if (name !== undefined) return showEntity(name, value);
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) throw new Error('a corpus answers with plain data');
    const before = shownBefore.get(value);
    if (before !== undefined) return before;
    const parts = Object.entries(value).map(([key, part]) => [key, show(part)] as const);
    const plain = parts.every(([key, part]) => part === Reflect.get(value, key));
    const shown = plain ? value : Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
    shownBefore.set(value, shown);
    return shown;
  };

  const readOf = (question: Question): Read => {
    const key = JSON.stringify(question);
    const read = reads.get(key) ?? { key, shown: show(find(question)), page: 0 };
    reads.set(key, read);
    return read;
  };

  const note = (read: Read): unknown => {
    if (remembering && read.page !== page) {
      read.page = page;
      keys.push(read.key);
    }
    return read.shown;
  };

  /** Gives what was read under a word before, or reads it. */
  const readOnce = (before: Map<string, Read>, word: string, ask: () => Question): unknown => {
    const read = before.get(word) ?? readOf(ask());
    before.set(word, read);
    return note(read);
  };

  const showEntity = (name: string, entity: object): object => {
    const known = shownEntities.get(name);
    if (known !== undefined) return known;
    const before = new Map<string, Read>();
    const shown = new Proxy(entity, {
      // Whoever holds it knows which one it is.
      get: (target, property) =>
        typeof property === 'symbol' || property === 'id' ? Reflect.get(target, property) : readOnce(before, property, () => [name, property]),
    });
    shownEntities.set(name, shown);
    names.set(shown, name);
    return shown;
  };

  /** Gives a function of the corpus, remembered with its arguments; more than it takes, as `map` gives, are left out. */
  const showFunction = (name: string, takes: number): ((...given: unknown[]) => unknown) => {
    const before = new Map<string, Read>();
    return (...given) => {
      const [first] = given;
      if (takes === 1 && typeof first === 'string') return readOnce(before, first, () => ['ask', name, JSON.stringify([first])]);
      return note(readOf(['ask', name, writeArguments(given.slice(0, takes))]));
    };
  };

  const lists = new Map<string, Read>();
  const functions = new Map<string, unknown>();
  const questions = new Map<string, Read>();
  const askPrepared = (name: string, argument: string): unknown => readOnce(questions, `${name} ${argument}`, () => ['prepared', name, argument]);
  const tracked = new Proxy(corpus, {
    get(target, property) {
      if (property === askingPrepared) return askPrepared;
      const value: unknown = Reflect.get(target, property);
      if (typeof property === 'symbol') return value;
      if (typeof value !== 'function') return readOnce(lists, property, () => ['corpus', property]);
      const shown = functions.get(property) ?? showFunction(property, value.length);
      functions.set(property, shown);
      return shown;
    },
  });

  /** Gives the digest of what the corpus has under a key. */
  const findDigest = (key: string): string => {
    try {
      return digest(find(JSON.parse(key)));
    } catch {
      return '';
    }
  };

  return {
    corpus: tracked,
    begin: () => {
      [page, remembering, keys] = [page + 1, true, []];
    },
    end: () => {
      remembering = false;
      return keys;
    },
    digestOf: (key) => {
      const found = digests.get(key) ?? findDigest(key);
      digests.set(key, found);
      return found;
    },
    digest,
  };
}
