import { closingParticles, innerParticles } from '../../lexicon/name-particles.ts';
import type { NameRun, Word } from './word.ts';

/** Most words that one run may hold; a longer row of capitals is no name. */
const longest = 7;

/** Gives the runs of words that may be names: nameable words side by side, with particles between and after them. `known` leads from the first word of a known name to the index after it. */
export function readNameRuns(words: readonly Word[], known: ReadonlyMap<number, number>): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length; i++) {
    const whole = known.get(i);
    if (whole !== undefined) {
      runs.push({ start: i, end: whole });
      i = whole - 1;
      continue;
    }
    if (!words[i]?.nameable) continue;
    const end = endOfRun(words, i, known);
    const hasWord = words.slice(i, end).some((word) => word.kind === 'word');
    // "Zayed Al Nahyan": a run of more words than any name has is read no further, but passed over as a whole.
    if (hasWord && end - i <= longest) runs.push({ start: i, end });
    i = end - 1;
  }
  return runs;
}

/** Walks over one run and gives the index after it. */
function endOfRun(words: readonly Word[], start: number, known: ReadonlyMap<number, number>): number {
  let end = start + 1;
  for (;;) {
    const last = words[end - 1] as Word;
    let next = end;
    while (next < end + 3 && isInnerParticle(words, next)) next++;
    const follower = words[next];
    const adjacent = follower && follower.start - (words[next - 1] as Word).end <= 1;
    if (follower?.nameable && adjacent && !known.has(next) && (next === end || follower.kind === 'word')) {
      end = next + 1;
      continue;
    }
    // "Ricardo Viegas d’Abreu"
    if (follower?.kind === 'word' && next === end && adjacent && /^(?:d|dell|dall|degl)’\p{Lu}\p{Ll}/u.test(follower.text)) {
      end = next + 1;
      continue;
    }
    // Thomas “Tommy” Pigott
    if (
      /^[“"]$/.test(follower?.text ?? '') &&
      next === end &&
      words[end + 1]?.nameable &&
      /^[”"]$/.test(words[end + 2]?.text ?? '') &&
      words[end + 3]?.nameable &&
      !known.has(end + 3)
    ) {
      end += 4;
      continue;
    }
    const closing = words[end];
    if (
      closing?.kind === 'word' &&
      closing.start === last.end + 1 &&
      closingParticles.has(closing.key.replace(/\.$/, '')) &&
      (!closing.upper || /^[IVX]+$/.test(closing.text) || /^[JS]r/.test(closing.text))
    ) {
      end++;
      continue;
    }
    return end;
  }
}

/** True for "bin", "von", "al" between two parts of a name. */
function isInnerParticle(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word !== undefined && word.kind === 'word' && !word.upper && innerParticles.has(word.key) && word.start - (words[i - 1] as Word).end === 1;
}
