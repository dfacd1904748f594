import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the pipeline leaves. */
export interface RecordFiles {
  /** The text of each record with the article's id, made while they are written, so that not all of them are held at once. */
  records: Iterable<readonly [id: string, text: string]>;
  /** Gives the list for reviewers; asked when all are written. */
  review: () => string;
  /** Asked when all are written: false leaves the old records in their place. */
  mayStand: () => boolean;
}

/**
 * Writes `<out>/articles/<id>.md` and `<out>/review.json`. The articles go into a new folder that then takes the place of the old one,
 * so that it is always whole; nothing else in `out` is touched. Throws where the disk refuses; then the old records stay.
 */
export function writeRecords(out: string, { records, review, mayStand }: RecordFiles): void {
  const target = join(out, 'articles');
  const fresh = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  try {
    mkdirSync(fresh, { recursive: true });
    for (const [id, text] of records) writeFileSync(join(fresh, `${id}.md`), text);
    if (!mayStand()) return;
    writeFileSync(`${fresh}.json`, review());
    moveAside(target, old);
    renameSync(fresh, target);
    renameSync(`${fresh}.json`, join(out, 'review.json'));
  } finally {
    for (const left of [fresh, `${fresh}.json`, old]) rmSync(left, { recursive: true, force: true });
  }
}

/** Renames a folder where it exists. */
function moveAside(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
