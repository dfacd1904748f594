import type { Corpus } from '../lookup/corpus-shape.ts';

const made = new WeakMap<Corpus, Map<string, string>>();

/** Gives a text made from the corpus, made once: the data page, the package and the file itself all ask for it. */
export function onceACorpus(corpus: Corpus, name: string, make: () => string): string {
  const texts = made.get(corpus) ?? new Map<string, string>();
  made.set(corpus, texts);
  const text = texts.get(name) ?? make();
  texts.set(name, text);
  return text;
}
