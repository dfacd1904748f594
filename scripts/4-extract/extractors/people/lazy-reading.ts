import { readOffices } from './read-office.ts';
import type { NameRun, Office, Reading, Word } from './word.ts';

/** The names of a sentence. */
export interface Names extends Pick<Reading, 'named' | 'runs' | 'fullNames' | 'runAt'> {
  /** Titles of the offices of a known person by the index of the word at which the full name begins. */
  titles: ReadonlyMap<number, string>;
}

/** A reading whose words and offices are read when they are asked for, which of sentences without names they seldom are. */
export class LazyReading implements Reading {
  readonly sentence: number;
  readonly text: string;
  readonly headline: boolean;
  readonly named: boolean;
  readonly runs: readonly NameRun[];
  readonly fullNames: readonly NameRun[];
  readonly runAt: ReadonlyMap<number, NameRun>;
  readonly #read: () => readonly Word[];
  readonly #titles: ReadonlyMap<number, string>;
  #words: readonly Word[] | null = null;
  #officeAt: readonly (Office | null)[] | null = null;
  #offices: readonly Office[] | null = null;

  constructor(line: Pick<Reading, 'sentence' | 'text' | 'headline'>, names: Names, read: () => readonly Word[]) {
    this.sentence = line.sentence;
    this.text = line.text;
    this.headline = line.headline;
    this.named = names.named;
    this.runs = names.runs;
    this.fullNames = names.fullNames;
    this.runAt = names.runAt;
    this.#titles = names.titles;
    this.#read = read;
  }

  get words(): readonly Word[] {
    this.#words ??= this.#read();
    return this.#words;
  }

  get officeAt(): readonly (Office | null)[] {
    this.#officeAt ??= readOffices(this.words, this.runAt, this.#titles);
    return this.#officeAt;
  }

  get offices(): readonly Office[] {
    this.#offices ??= pickOffices(this.officeAt);
    return this.#offices;
  }
}

/** Picks offices from the left; one that lies in the tail of another is part of it. */
function pickOffices(officeAt: readonly (Office | null)[]): Office[] {
  const offices: Office[] = [];
  for (let at = 0; at < officeAt.length; at++) {
    const office = officeAt[at];
    if (!office) continue;
    offices.push(office);
    at = office.end - 1;
  }
  return offices;
}
