import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Records on their way to their place. */
export interface RecordsFolder {
  /** Empty folder beside the place, into which records are written under any names. */
  fresh: string;
  /** Names the records by their ids and puts all of them into their place, with the list for reviewers beside them. Throws where the disk refuses; then the old records stay. */
  settle: (records: Iterable<readonly [name: string, id: string]>, review: string) => void;
  /** Removes what is not in its place, with folders that were made for it and are empty; to be called in any case. */
  clear: () => void;
}

/**
 * Begins to write `<out>/articles/<id>.md` and `<out>/review.json`. The articles go into a new folder that then takes the place of the old one,
 * so that it is always whole; nothing else in `out` is touched. Throws where the disk refuses.
 */
export function writeRecords(out: string): RecordsFolder {
  const target = join(out, 'articles');
  const fresh = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  const firstMade = mkdirSync(fresh, { recursive: true });
  return {
    fresh,
    settle(records, review) {
      for (const [name, id] of records) renameSync(join(fresh, name), join(fresh, `${id}.md`));
      writeFileSync(`${fresh}.json`, review);
      moveAside(target, old);
      renameSync(fresh, target);
      renameSync(`${fresh}.json`, join(out, 'review.json'));
    },
    clear() {
      for (const left of [fresh, `${fresh}.json`, old]) rmSync(left, { recursive: true, force: true });
      if (firstMade !== undefined) removeEmpty(resolve(out), resolve(firstMade));
    },
  };
}

/** Removes a folder and those above it up to the given one, as far as they are empty. */
function removeEmpty(folder: string, last: string): void {
  if (!folder.startsWith(last)) return;
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  removeEmpty(dirname(folder), last);
}

/** Renames a folder where it exists. */
function moveAside(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
