import { join } from 'node:path';

/** Folder of the records' files; a relative one counts from the project's root, where every command runs. */
export function recordsFolder(): string {
  return join(process.env.PAMIR_RECORDS ?? 'src/content/generated', 'articles');
}
