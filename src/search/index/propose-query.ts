import { matchesWord } from '../text/matches-word.ts';
import { readWords } from '../text/read-words.ts';
import { type Romanization, soundKey } from '../text/sound-key.ts';
import type { NamedPage } from './index-shape.ts';
import { type NameKeys, readNameKeys } from './name-keys.ts';
import type { WordList } from './pagefind-files.ts';
import { type Candidate, suggestWord } from './suggest-word.ts';

/** Another query that may have been meant. */
export interface Proposal {
  /** `spelling`: a word is not known at all. `form`: the articles write a name in another form. */
  reason: 'spelling' | 'form';
  query: string;
}

/**
 * Gives the words that neither articles nor names hold, and the query with the nearest known words in their places, or
 * with the form of a name that articles use. Null where there is none.
 */
export function proposeQuery(
  text: string,
  missing: readonly string[],
  pages: readonly NamedPage[],
  lists: readonly WordList[],
  romanization: Romanization,
): { proposal: Proposal | null; unknown: string[] } {
  if (missing.length === 0) return { proposal: null, unknown: [] };
  const names = pages.flatMap((page) => [page.title, ...page.forms].map((form) => ({ title: page.title, keys: readNameKeys(form, romanization) })));
  const replacements = new Map<string, string>();
  const unknown: string[] = [];
  for (const word of missing) {
    const sound = soundKey(word, romanization);
    const named =
      names.find(({ keys }) => keys.words.includes(word)) ??
      names.find(({ keys }) => keys.words.some((each, at) => matchesWord(word, each) || keys.sounds[at] === sound));
    if (!named) unknown.push(word);
    const found = named
      ? formInTitle(word, sound, named.title, readNameKeys(named.title, romanization))
      : suggestWord(word, candidates(names, lists).values())?.written;
    if (found !== undefined) replacements.set(word, found);
  }
  if (replacements.size === 0) return { proposal: null, unknown };
  return { proposal: { reason: unknown.some((word) => replacements.has(word)) ? 'spelling' : 'form', query: replaceWords(text, replacements) }, unknown };
}

/** Gives every word that is known, names before words of articles. */
function candidates(names: ReadonlyArray<{ keys: NameKeys }>, lists: readonly WordList[]): Map<string, Candidate> {
  const known = new Map<string, Candidate>();
  for (const { keys } of names)
    for (const [at, word] of keys.words.entries()) if (!known.has(word)) known.set(word, { word, written: keys.written[at] ?? word, name: true });
  for (const { words } of lists) for (const word of words) if (!known.has(word)) known.set(word, { word, written: word, name: false });
  return known;
}

/** Gives the word of a title that sounds like a word, or else the title as a phrase; nothing where the title holds the word itself. */
function formInTitle(word: string, sound: string, title: string, { words, sounds, written }: NameKeys): string | undefined {
  if (words.some((each) => matchesWord(word, each))) return undefined;
  const same = written[sounds.indexOf(sound)];
  return same ?? (words.length > 1 ? `"${title.replaceAll('"', '')}"` : title);
}

/** Puts other words in the places of some. */
function replaceWords(text: string, replacements: ReadonlyMap<string, string>): string {
  let [written, at, last] = ['', 0, ''];
  for (const { word, start, end } of readWords(text)) {
    const replacement = replacements.get(word);
    if (replacement === undefined) continue;
    // Two words of one name stand for it once.
    const again = replacement === last && text.slice(at, start).trim() === '';
    if (!again) written += text.slice(at, start) + replacement;
    [at, last] = [end, replacement];
  }
  return (written + text.slice(at)).trim();
}
