import { digestFiles } from '../kept-pages/digest-files.ts';
import { pagesVersion } from '../kept-pages/pages-version.ts';
import type { SiteOrder } from '../site-environment.ts';

/** Gives a name for the state of all that shapes files for programs beside the records, and of what they are looked through for, SHA-256 in hexadecimal. */
export function filesVersion(order: SiteOrder, privatePaths: readonly string[]): string {
  const code = ['scripts/site/write-files.ts', 'scripts/site/check-site/find-leaks.ts'];
  return digestFiles([pagesVersion(order), privatePaths], ['scripts/site/kept-files'], code);
}
