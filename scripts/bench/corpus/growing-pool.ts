import type { Random } from './make-random.ts';

/**
 * A pool from which things are drawn again and again, the often drawn the more often, and new ones ever more rarely: the number of
 * different things after n draws grows as n to the power of `growth` (Heaps' law), by the urn of Pitman and Yor (Annals of Probability 25, 1997).
 */
export class GrowingPool<Item> {
  readonly #random: Random;
  readonly #growth: number;
  readonly #start: number;
  readonly #invent: (number: number) => Item;
  readonly #items: Item[] = [];
  /** One entry for every draw of an item after its first. */
  readonly #again: number[] = [];

  /** `growth` in (0, 1) is the exponent; the larger `start`, the more different things at the beginning. */
  constructor(random: Random, { growth, start, invent }: { growth: number; start: number; invent: (number: number) => Item }) {
    this.#random = random;
    this.#growth = growth;
    this.#start = start;
    this.#invent = invent;
  }

  /** Number of different things so far. */
  get size(): number {
    return this.#items.length;
  }

  draw(): Item {
    const kinds = this.#items.length;
    const draws = kinds + this.#again.length;
    if (this.#random.next() * (draws + this.#start) < this.#start + this.#growth * kinds) {
      const made = this.#invent(kinds);
      this.#items.push(made);
      return made;
    }
    // An item drawn k times weighs k minus the exponent: k - 1 entries of `#again`, and the rest from the list of items.
    const rest = kinds * (1 - this.#growth);
    const place = this.#random.next() * (this.#again.length + rest);
    const chosen =
      place < this.#again.length
        ? (this.#again[Math.floor(place)] as number)
        : Math.min(kinds - 1, Math.floor((place - this.#again.length) / (1 - this.#growth)));
    this.#again.push(chosen);
    return this.#items[chosen] as Item;
  }
}
