import { foldText } from '../text/fold-text.ts';
import type { Query } from '../text/parse-query.ts';
import { type Romanization, soundKey } from '../text/sound-key.ts';
import type { NamedPage } from './index-shape.ts';
import { type NameKeys, readNameKeys } from './name-keys.ts';

/** A page whose name answers a query. */
export interface FoundName {
  page: NamedPage;
  /** The form of the name that answered; null where it is the title. */
  form: string | null;
  /** How well it answers, see `grades`. */
  grade: number;
}

/** How well a name answers, the best highest. */
export const grades = { title: 6, form: 5, sound: 4, words: 3, named: 2.5, beginnings: 2, soundBeginnings: 1 } as const;

/** The order of kinds where names answer equally well. */
const kindOrder = ['Country', 'Leader', 'Organization', 'Topic', 'Person', 'Agreement', 'Relation'];

/** The words of a query as names are compared with them. */
interface Asked extends Pick<NameKeys, 'whole' | 'words' | 'sounds'> {
  /** Words that must follow each other, joined by spaces. */
  phrases: readonly string[];
  /** All words outside phrases, joined by spaces. */
  free: string;
  /** The words in the order of the alphabet. */
  sorted: string;
}

/** Gives the pages that a query names, the best first; ties by kind, by how often the page is named, by title. */
export function findNames(pages: readonly NamedPage[], query: Query, romanization: Romanization): FoundName[] {
  const { words } = query;
  if (words.length === 0) return [];
  const phrases = query.wanted.filter(({ phrase }) => phrase).map((term) => term.words.join(' '));
  const wanted: Asked = {
    whole: words.join(' '),
    words: [...words],
    sounds: words.map((word) => soundKey(word, romanization)),
    phrases,
    free: phrases.reduce((text, phrase) => text.replace(phrase, '|'), words.join(' ')),
    sorted: [...words].sort().join(' '),
  };
  const unwanted = query.unwanted.flatMap((term) => term.words);
  return pages
    .flatMap((page) => gradePage(page, wanted, unwanted, romanization) ?? [])
    .sort((a, b) => b.grade - a.grade || rankOf(a.page.kind) - rankOf(b.page.kind) || compareWeight(a.page, b.page));
}

/** Orders pages by how often they are named, then by title, the shortest first. */
export function compareWeight(a: NamedPage, b: NamedPage): number {
  return b.weight - a.weight || a.title.length - b.title.length || (a.title < b.title ? -1 : 1);
}

/** Gives the best grade of a page's forms; null where none answers. */
function gradePage(page: NamedPage, wanted: Asked, unwanted: readonly string[], romanization: Romanization): FoundName | null {
  const title = readNameKeys(page.title, romanization);
  if (unwanted.some((word) => title.words.includes(word))) return null;
  let best: FoundName | null = null;
  for (const form of [page.title, ...page.forms]) {
    const keys = form === page.title ? title : readNameKeys(form, romanization);
    const grade = gradeForm(keys, wanted, form === page.title);
    if (grade > (best?.grade ?? 0)) best = { page, form: form === page.title ? null : form, grade };
  }
  // A form with the very words says more than one that only sounds like them.
  const literal =
    best?.grade === grades.sound ? page.forms.find((form) => wanted.words.every((word) => readNameKeys(form, romanization).words.includes(word))) : undefined;
  return best && literal !== undefined ? { ...best, form: literal } : best;
}

/** Grades one form of a name; 0 where it does not answer. */
function gradeForm(keys: NameKeys, wanted: Asked, isTitle: boolean): number {
  const holds = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `);
  if (wanted.words.length > 1 && keys.whole.length > 2 && holds(wanted.free, keys.whole))
    return sameName(keys.words, wanted.words) ? grades.title : grades.named;
  if (!wanted.phrases.every((phrase) => holds(keys.whole, phrase))) return 0;
  if (sameName(keys.words, wanted.words)) return isTitle ? grades.title : grades.form;
  if (keys.words.join('') === wanted.words.join('') || [...keys.words].sort().join(' ') === wanted.sorted) return grades.form;
  if (sameName(keys.sounds, wanted.sounds)) return grades.sound;
  if (wanted.words.every((word) => keys.words.includes(word))) return grades.words;
  const last = wanted.words.length - 1;
  const begins = (held: readonly string[], asked: readonly string[], shortest: number): boolean =>
    asked.every((word, at) => held.some((each) => each === word || (word.length >= (at === last ? 1 : shortest) && each.startsWith(word))));
  if (begins(keys.words, wanted.words, 3)) return grades.beginnings;
  return wanted.whole.length > 3 && begins(keys.sounds, wanted.sounds, 4) ? grades.soundBeginnings : 0;
}

/** True where two names have the same words in the same order. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

/** Gives the place of a kind in the order of kinds. */
function rankOf(kind: string): number {
  const rank = kindOrder.indexOf(kind);
  return rank < 0 ? kindOrder.length : rank;
}

/** Gives the beginnings under which a word of a name, or of a query, may be filed: of the word and of its sound. */
export function beginningsOf(word: string, romanization: Romanization): string[] {
  return [...new Set([foldText(word), soundKey(word, romanization)])];
}
