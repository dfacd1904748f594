import { setFlagsFromString } from 'node:v8';

/**
 * Lets patterns that are first asked from now on, here and in workers, be compiled for the processor at once. Left alone, Node reads each as bytecode
 * the first time and compiles it anew the second; the rules hold hundreds of long patterns, and nearly every one is asked again.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
