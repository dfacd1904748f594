import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

/**
 * Lets Node keep in a folder of the cache what it compiles of the modules that are imported from now on, here, in workers and in commands started from here,
 * so that rules and libraries load in half the time from the second run on. Node itself notices what is damaged or of other sources. Where the folder cannot be
 * written, or there is no cache (an empty name), nothing is kept; a folder chosen by `NODE_COMPILE_CACHE` stays.
 */
export function keepCompiled(cache: string): void {
  if (cache !== '') process.env.NODE_COMPILE_CACHE ??= join(resolve(cache), 'code');
  if (process.env.NODE_COMPILE_CACHE !== undefined) enableCompileCache(process.env.NODE_COMPILE_CACHE);
}
