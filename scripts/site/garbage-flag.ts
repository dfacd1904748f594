/**
 * The flag by which a heap grows to no more than half again of what was held last time before what nobody holds any more is cleared away. Two programs hold
 * all records side by side while pages are made, and Node alone lets the leavings of each grow to several times what it holds.
 */
export const garbageFlag = '--heap-growing-percent=50';

/** Articles from which it is worth knowing how much the records of all take. */
const worthKnowing = 1000;
/** Megabytes (2^20 bytes) that the records of an article take of a heap with all that is looked up in them, and what is made meanwhile. */
const megabytesAnArticle = 0.1;
/** Most megabytes that a heap is let grow to at once; Node ends a program at about four thousand unless it is told otherwise. */
const mostAtOnce = 2000;

/**
 * Gives the flags of Node for a program that holds the records of so many articles: the one above, and one by which nothing is cleared away before the heap has
 * room for them. While records are read nobody drops anything, and each look for what is left over goes through all of them again, which takes a
 * third of the time.
 */
export function heapFlags(articles: number): string[] {
  if (articles < worthKnowing) return [garbageFlag];
  return [garbageFlag, `--initial-heap-size=${Math.min(mostAtOnce, Math.round(articles * megabytesAnArticle))}`];
}
