import type { FoundPerson, NameRun, Reading } from './word.ts';

/** The persons found so far in one article, by sentence and word, so that no word is given to two of them. */
export interface Claims {
  /** Adds a person unless one of the words is taken; true where it was added. */
  add(person: FoundPerson): boolean;
  /** Gives the person to whom a word belongs. */
  at(reading: Reading, word: number): FoundPerson | undefined;
  /** True where no word of the run is taken. */
  isFree(reading: Reading, run: NameRun): boolean;
  /** Gives the persons of a sentence in the order of the text. */
  inSentence(sentence: number): FoundPerson[];
  /** Gives all persons in the order in which they were found. */
  all(): FoundPerson[];
}

/** Makes an empty book of claims. */
export function makeClaims(): Claims {
  const found: FoundPerson[] = [];
  const sentences = new Map<number, FoundPerson[]>();
  const words = new Map<string, FoundPerson>();
  const indices = ({ start, end }: NameRun) => Array.from({ length: end - start }, (_, i) => start + i);
  return {
    add(person) {
      const keys = indices(person.run).map((i) => `${person.sentence}:${i}`);
      if (keys.some((key) => words.has(key))) return false;
      for (const key of keys) words.set(key, person);
      found.push(person);
      const group = sentences.get(person.sentence);
      if (group) group.push(person);
      else sentences.set(person.sentence, [person]);
      return true;
    },
    at: (reading, word) => words.get(`${reading.sentence}:${word}`),
    isFree: (reading, run) => indices(run).every((i) => !words.has(`${reading.sentence}:${i}`)),
    inSentence: (sentence) => [...(sentences.get(sentence) ?? [])].sort((a, b) => a.run.start - b.run.start),
    all: () => [...found],
  };
}
