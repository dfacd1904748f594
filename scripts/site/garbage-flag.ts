/**
 * The flag by which a heap grows to no more than half again of what was held last time before what nobody holds any more is cleared away. Two programs hold
 * all records side by side while pages are made, and Node alone lets the leavings of each grow to several times what it holds.
 */
export const garbageFlag = '--heap-growing-percent=50';
