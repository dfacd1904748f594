import type { KeptRead } from '../schemas/kept-pages.ts';
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
  /** Ends remembering and gives what was read, each once. */
  end: () => KeptRead[];
  /** Gives the digest of what stands under a key; an empty one where there is nothing. */
  digestOf: (key: string) => string;
  /** Gives the digest of a value with parts of the corpus in it; actors, topics and relations count by their ids, since reading them is remembered. Throws for a function. */
  digest: (value: unknown) => string;
}

/** Something that was read. */
interface Read extends KeptRead {
  /** What the reader gets. */
  shown: unknown;
  /** Number of the page that read it last. */
  page: number;
}

/**
 * What is read, and of what: `ask`, a function of the corpus and its arguments; `prepared`, a question and its argument; `corpus` or the name of an
 * entity, and a property or `face`.
 */
type Question = readonly [of: string, name: string, argument?: string];

/**
 * Properties that are read together wherever a page names one of these, so that they count as one. Each of them is text or tells yes from no.
 */
const face: ReadonlySet<string> = new Set(['kind', 'name', 'leader', 'hasPage', 'title']);

/** Gives the face of an entity: those of its properties that count as one. */
function faceOf(entity: object): unknown {
  return Object.fromEntries(Object.entries(entity).filter(([name]) => face.has(name)));
}

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
  const shownBefore = new Map<object, object>();
  /** The face of each entity that was shown; whoever reads it gets the entity. */
  const faces = new Map<string, Read>();
  /** What was found under keys that have no digest yet. */
  const found = new Map<string, unknown>();
  const digests = new Map<string, string>();
  const { digest, isWhole } = digestContent(corpus, (value) => names.get(value));
  let [page, remembering, count] = [0, false, 0];
  let noted: Read[] = [];

  /** Gives what the corpus itself has. */
  const find = ([of, name, argument = '']: Question): unknown => {
    if (of === 'corpus') return Reflect.get(corpus, name);
    if (of === 'ask') return (Reflect.get(corpus, name) as (...given: unknown[]) => unknown)(...JSON.parse(argument));
    if (of === 'prepared') return answerPrepared(corpus, name, argument);
    const entity = entities.get(of);
    if (entity === undefined) throw new Error(`the corpus has no ${of}`);
    return name === 'face' ? faceOf(entity) : Reflect.get(entity, name);
  };

  /** Gives what a reader gets for a value: the same, with every actor, topic and relation in it tracked. */
  const show = (value: unknown): unknown => {
    if (typeof value === 'function') throw new Error('a corpus answers with data; nobody would remember what a function reads');
    if (typeof value !== 'object' || value === null || isWhole(value)) return value;
    const name = names.get(value);
    if (name !== undefined) return readFace(name, value).shown;
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) throw new Error('a corpus answers with plain data');
    const before = shownBefore.get(value);
    if (before !== undefined) return before;
    const shown = Array.isArray(value) ? showList(value) : showParts(value);
    shownBefore.set(value, shown);
    return shown;
  };

  const showList = (list: unknown[]): unknown[] => {
    const shown = list.map(show);
    return shown.every((part, place) => part === list[place]) ? list : shown;
  };

  const showParts = (value: object): object => {
    const parts = Object.entries(value).map(([key, part]) => [key, part, show(part)] as const);
    return parts.every(([, part, shown]) => part === shown) ? value : Object.fromEntries(parts.map(([key, , shown]) => [key, shown]));
  };

  const readAs = (question: Question, value: unknown, shown: unknown): Read => {
    const key = JSON.stringify(question);
    found.set(key, value);
    const read = { key, place: count, shown, page: 0 };
    count += 1;
    return read;
  };

  const readOf = (question: Question): Read => {
    const value = find(question);
    return readAs(question, value, show(value));
  };

  const note = (read: Read): unknown => {
    if (remembering && read.page !== page) {
      read.page = page;
      noted.push(read);
    }
    return read.shown;
  };

  /** Gives what was read under a word before, or reads it. */
  const readOnce = (before: Map<string, Read>, word: string, ask: () => Question): unknown => {
    const known = before.get(word);
    if (known !== undefined) return note(known);
    const read = readOf(ask());
    before.set(word, read);
    return note(read);
  };

  /** Gives the read of an entity's face, by which the entity is shown. */
  const readFace = (name: string, entity: object): Read => {
    const known = faces.get(name);
    if (known !== undefined) return known;
    const before = new Map<string, Read>();
    const shown = new Proxy(entity, {
      get(target, property) {
        // Whoever holds it knows which one it is.
        if (typeof property === 'symbol' || property === 'id') return Reflect.get(target, property);
        if (!face.has(property)) return readOnce(before, property, () => [name, property]);
        note(read);
        return Reflect.get(target, property);
      },
    });
    const read = readAs([name, 'face'], faceOf(entity), shown);
    faces.set(name, read);
    names.set(shown, name);
    return read;
  };

  /** Gives a function of the corpus, remembered with its arguments; more than it takes, as `map` gives, are left out. */
  const showFunction = (name: string, takes: number): ((...given: unknown[]) => unknown) => {
    const before = new Map<string, Read>();
    return (...given) => {
      const [first] = given;
      const isPlain = takes === 1 && typeof first === 'string';
      const word = isPlain ? first : writeArguments(given.slice(0, takes));
      const known = before.get(word);
      if (known !== undefined) return note(known);
      // Asked for by its id, an entity says no more than that there is one, and its face says that, too.
      const entity = isPlain ? entities.get(`${name} ${first}`) : undefined;
      const read = entity === undefined ? readOf(['ask', name, isPlain ? JSON.stringify([first]) : word]) : readFace(`${name} ${first}`, entity);
      before.set(word, read);
      return note(read);
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
      return digest(found.has(key) ? found.get(key) : find(JSON.parse(key)));
    } catch {
      return '';
    }
  };

  return {
    corpus: tracked,
    begin: () => {
      [page, remembering, noted] = [page + 1, true, []];
    },
    end: () => {
      remembering = false;
      return noted;
    },
    digestOf: (key) => {
      const known = digests.get(key);
      if (known !== undefined) return known;
      const fresh = findDigest(key);
      digests.set(key, fresh);
      found.delete(key);
      return fresh;
    },
    digest,
  };
}
