import { splitWords, type Word } from './split-words.ts';

/** Words for the numbers from 0 to 19, and for the tens from 20. */
const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const digits: ReadonlyMap<string, string> = new Map([
  ...small.map((word, value) => [word, String(value)] as const),
  ...tens.map((word, place) => [word, String(10 * (place + 2))] as const),
]);

/** Short forms of words that follow a number, and those that only do so without a space: "200 m" is a length. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['mn', 'million'],
  ['mln', 'million'],
  ['bn', 'billion'],
  ['bln', 'billion'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
  ['trln', 'trillion'],
  ['pct', 'percent'],
]);
const endings: ReadonlyMap<string, string> = new Map([...shortForms, ['k', 'thousand'], ['m', 'million'], ['b', 'billion']]);

/** A number and what is written on to it: "670m". */
const amount = /^(?<number>\p{Nd}+)(?<ending>[a-z]+)$/u;

const plainNumber = /^\p{Nd}+$/u;

/**
 * Splits a text into folded words as the search compares them: numbers in digits, "bn", "m" and the like in full, and "%" and "per cent" as
 * "percent", so that "$670m" answers "670 million" and "twenty agreements" answers "20 agreements".
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const next of splitWords(text)) {
    const last = words.at(-1);
    if (last?.word === 'per' && next.word === 'cent') words.splice(-1, 1, { ...last, word: 'percent', end: next.end });
    else if (last !== undefined && isTensAndUnit(last, next))
      words.splice(-1, 1, { word: String(Number(last.word) + small.indexOf(next.word)), start: last.start, end: next.end });
    else words.push(...readWord(next, last !== undefined && plainNumber.test(last.word)));
    const read = words.at(-1) ?? next;
    const sign = plainNumber.test(read.word) ? /^\s?%/.exec(text.slice(read.end, read.end + 2)) : null;
    if (sign !== null) words.push({ word: 'percent', start: read.end, end: read.end + sign[0].length });
  }
  return words;
}

/** True for two words such as "twenty-five", of which the first is read. */
function isTensAndUnit({ word: first, joined }: Word, { word }: Word): boolean {
  const unit = small.indexOf(word);
  return unit > 0 && unit < 10 && tens.some((each) => digits.get(each) === first && joined === each + word);
}

/** Reads one word, which may hold a number and a short form. */
function readWord(word: Word, afterNumber: boolean): Word[] {
  const { number, ending = '' } = amount.exec(word.word)?.groups ?? {};
  const full = endings.get(ending);
  if (number === undefined || full === undefined) return [readPlainWord(word, afterNumber)];
  const middle = word.end - ending.length;
  return [
    { word: number, start: word.start, end: middle },
    { word: full, start: middle, end: word.end },
  ];
}

/** Reads a word that is no amount; a number keeps its word as another form, so that the beginning of that is found. */
function readPlainWord(word: Word, afterNumber: boolean): Word {
  const value = digits.get(word.word);
  if (value !== undefined) return { joined: word.word, ...word, word: value };
  return { ...word, word: (afterNumber ? shortForms.get(word.word) : undefined) ?? word.word };
}
