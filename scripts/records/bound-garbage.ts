import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap, here and in workers, grow to no more than twice what was held last time before what nobody holds any more is cleared away. Left
 * alone, Node waits until it is four times as much, and the leavings of a thousand articles lie beside the facts that are kept.
 */
export function boundGarbage(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
