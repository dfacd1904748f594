import { readWords } from '../text/read-words.ts';
import { type Romanization, soundKey } from '../text/sound-key.ts';

/** A name made ready to be compared. */
export interface NameKeys {
  /** Its words, joined by spaces. */
  whole: string;
  words: string[];
  sounds: string[];
  /** Each word as written, without a possessive. */
  written: string[];
}

/** For queries in Latin letters. */
export const noLetters: Romanization = {};

/** Names made ready so far: they are asked again with every key that a reader presses. */
const known = new WeakMap<Romanization, Map<string, NameKeys>>();

/** Gives a form of a name as it is compared. */
export function readNameKeys(form: string, romanization: Romanization): NameKeys {
  const ready = known.get(romanization) ?? new Map<string, NameKeys>();
  known.set(romanization, ready);
  const found = ready.get(form);
  if (found) return found;
  const split = readWords(form);
  const words = split.map(({ word }) => word);
  const keys = {
    whole: words.join(' '),
    words,
    sounds: words.map((word) => soundKey(word, romanization)),
    written: split.map(({ start, end }) => form.slice(start, end).replace(/['’ʼ]s$/i, '')),
  };
  ready.set(form, keys);
  return keys;
}
