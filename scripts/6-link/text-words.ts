/** By code unit: whether it belongs to a word; 0 where nobody has asked yet. */
const sortOfUnit = new Uint8Array(0x10000);
const outside = 1;
const inside = 2;
const apostrophe = 0x2019;
const space = 0x20;
const small = 0x73;

/** A word of a text, as written and in lower case. */
interface Word {
  word: string;
  lower: string;
}

/**
 * The words of a text by their number, cut as terms are: letters, marks, digits and plus signs with inner apostrophes (’), unit by unit, which takes a
 * third of the time of a pattern; letters beyond the first plane part words. Of most words only the place is asked: each is cut out where it is looked at.
 */
export class TextWords {
  private readonly text: string;
  /** Where each word begins and ends, one after the other. */
  private readonly places: number[] = [];
  private readonly words: Array<Word | undefined> = [];

  constructor(text: string) {
    this.text = text;
    for (let start = 0; start < text.length; start++) {
      if (!isOfWord(text, start)) continue;
      let end = start + 1;
      for (let i = end; i < text.length; i++) {
        if (isOfWord(text, i)) end = i + 1;
        else if (text.charCodeAt(i) !== apostrophe) break;
      }
      this.places.push(start, end);
      start = end - 1;
    }
  }

  get count(): number {
    return this.places.length / 2;
  }

  /** Gives where a word begins. */
  start(number: number): number {
    return this.places[number * 2] as number;
  }

  /** Gives where a word ends. */
  end(number: number): number {
    return this.places[number * 2 + 1] as number;
  }

  /** Gives a word. */
  at(number: number): Word {
    const known = this.words[number];
    if (known) return known;
    const word = this.text.slice(this.start(number), this.end(number));
    const cut = { word, lower: word.toLowerCase() };
    this.words[number] = cut;
    return cut;
  }

  /** True where nothing but a space or a hyphen, and space around it, stands between a word and the one before. */
  isJoined(number: number): boolean {
    const [from, to] = [this.end(number - 1), this.start(number)];
    if (to - from === 1 && this.text.charCodeAt(from) === space) return true;
    return to - from <= 3 && /^[\s\u00a0‐‑–-]{1,3}$/u.test(this.text.slice(from, to));
  }
}

/** True for "Tajikistan’s". */
export function isPossessive(word: string): boolean {
  return word.charCodeAt(word.length - 1) === small && word.charCodeAt(word.length - 2) === apostrophe;
}

/** True where a letter, a mark, a digit or a plus stands at a place. */
function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (sortOfUnit[unit] === 0) sortOfUnit[unit] = /[\p{L}\p{M}\d+]/u.test(text.charAt(at)) ? inside : outside;
  return sortOfUnit[unit] === inside;
}
