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

/** The persons of one sentence, in the order in which they were found and by word. */
interface Page {
  found: FoundPerson[];
  words: Map<number, FoundPerson>;
}

/** Makes an empty book of claims. */
export function makeClaims(): Claims {
  const found: FoundPerson[] = [];
  const pages = new Map<number, Page>();
  const isFree = (page: Page | undefined, { start, end }: NameRun) => {
    if (page) for (let word = start; word < end; word++) if (page.words.has(word)) return false;
    return true;
  };
  return {
    add(person) {
      const page: Page = pages.get(person.sentence) ?? { found: [], words: new Map() };
      if (!isFree(page, person.run)) return false;
      pages.set(person.sentence, page);
      for (let word = person.run.start; word < person.run.end; word++) page.words.set(word, person);
      found.push(person);
      page.found.push(person);
      return true;
    },
    at: ({ sentence }, word) => pages.get(sentence)?.words.get(word),
    isFree: ({ sentence }, run) => isFree(pages.get(sentence), run),
    inSentence: (sentence) => [...(pages.get(sentence)?.found ?? [])].sort((a, b) => a.run.start - b.run.start),
    all: () => [...found],
  };
}
