/**
 * The flags of Node for a program that reads articles, workers included:
 *
 * - A pattern is compiled for the processor the first time it is asked. Left alone, Node reads each as bytecode the first time and compiles it anew the
 *   second; the rules hold hundreds of long patterns, and nearly every one is asked again.
 * - The heap grows to no more than twice what was held last time before what nobody holds any more is cleared away. Left alone, Node waits until it is up to
 *   four times as much, and the leavings of a thousand articles lie beside the facts that are kept.
 *
 * They are for the beginning of a program only: where the first is set later, Node crashes at the next use of a pattern that is bytecode already.
 */
export const pipelineFlags: readonly string[] = ['--no-regexp-tier-up', '--heap-growing-percent=100'];
