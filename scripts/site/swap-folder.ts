import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of another as a whole; where that fails, the other one stays. Gives where the other one is now, for the caller to
 * remove; null where there was none.
 */
export function swapFolder(finished: string, place: string): string | null {
  const previous = `${place}.previous`;
  rmSync(previous, { recursive: true, force: true });
  const replaces = existsSync(place);
  if (replaces) renameSync(place, previous);
  try {
    renameSync(finished, place);
  } catch (error) {
    if (replaces) renameSync(previous, place);
    throw error;
  }
  return replaces ? previous : null;
}
