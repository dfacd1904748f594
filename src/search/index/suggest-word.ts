import { editDistance } from '../text/edit-distance.ts';

/** A word that a reader may have meant. */
export interface Candidate {
  /** Folded. */
  word: string;
  /** As it is shown. */
  written: string;
  /** True for a word of a name. */
  name: boolean;
}

/** Gives the word nearest to one that nothing holds: names first, those with the same beginning first; null where none is near. */
export function suggestWord(unknown: string, candidates: Iterable<Candidate>): Candidate | null {
  const limit = unknown.length < 4 ? 0 : unknown.length < 8 ? 1 : 2;
  let best: { candidate: Candidate; worth: number } | null = null;
  for (const candidate of candidates) {
    if (candidate.word.length < 3 || Math.abs(candidate.word.length - unknown.length) > limit) continue;
    const distance = editDistance(unknown, candidate.word, limit);
    if (distance === 0 || distance > limit) continue;
    const worth = distance * 4 - (candidate.name ? 2 : 0) - (candidate.word[0] === unknown[0] ? 1 : 0);
    if (best === null || worth < best.worth || (worth === best.worth && candidate.word < best.candidate.word)) best = { candidate, worth };
  }
  return best?.candidate ?? null;
}
