import { addressPhrases, ranks, ranksThatAreOffices } from '../../lexicon/ranks.ts';
import type { NameRun, Word } from './word.ts';

/** A name that follows an office, with what stands between. */
export interface NameAfter {
  run: NameRun;
  /** True where a comma parts office and name. */
  comma: boolean;
  /** The rank that is an office by itself, as indices into the words. */
  rank: { start: number; end: number } | null;
  /** True where a rank or form of address stands before the name. */
  addressed: boolean;
}

const phrases: ReadonlyMap<string, string[][]> = Map.groupBy(
  addressPhrases.map((phrase) => phrase.split(' ')),
  ([first = '']) => first,
);

/** Finds the name that begins at a word or after ranks and forms of address there: "Colonel-General | Saymumin Yatimov". */
export function nameAfter(words: readonly Word[], at: number, runAt: ReadonlyMap<number, NameRun>, commaAllowed: boolean): NameAfter | null {
  let i = at;
  let comma = false;
  let rank: NameAfter['rank'] = null;
  if (words[i]?.text === ',') {
    if (!commaAllowed) return null;
    comma = true;
    i++;
  }
  for (let steps = 0; steps < 8; steps++) {
    const run = runAt.get(i);
    if (run) return { run, comma, rank, addressed: steps > 0 };
    const end = skipAddress(words, i);
    if (end === i) return null;
    const key = words[i]?.key.replace(/\.$/, '') ?? '';
    if (ranksThatAreOffices.has(key)) rank = rank ? { start: rank.start, end } : { start: i, end };
    i = end;
  }
  return null;
}

/** Gives the index after one rank or form of address, its full stop included. */
export function skipAddress(words: readonly Word[], at: number): number {
  const word = words[at];
  // "the President of the Republic, the respected Emomali Rahmon"
  if (word?.key === 'the' && /^(?:respected|honou?rable|esteemed|distinguished)$/.test(words[at + 1]?.key ?? '')) return at + 2;
  if (!word?.spelling.addresses) return at;
  // "H.E Vincent Biruta", without its second stop
  if (word.text === 'H.' && words[at + 1]?.text === 'E' && words[at + 1]?.start === word.end) return at + 2;
  if (word.text.startsWith('H.') && /^H\.(?:R\.|I\.)?[EHM]\.?$/.test(word.text)) return at + 1;
  const phrase = phrases.get(word.key)?.find((each) => each.every((text, i) => words[at + i]?.key === text));
  if (phrase) return at + phrase.length;
  if (word.kind !== 'word' || !word.upper || word.nameable || !ranks.has(word.key)) return at;
  const dot = words[at + 1];
  return dot?.text === '.' && dot.start === word.end ? at + 2 : at + 1;
}
