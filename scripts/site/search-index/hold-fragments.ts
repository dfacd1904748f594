import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillFolder } from '../fill-folder.ts';
import { openKeptFiles } from '../kept-files/open-kept-files.ts';
import { digestFiles } from '../kept-pages/digest-files.ts';

/** The fragments of the index of the site that was built before. */
export interface HeldFragments {
  /** Begins to take them over into the folder of an index. */
  takeInto: (folder: string) => TakingFragments;
}

/** A fragment by its path inside the index, with the path of the article's page and its title, which alone is not told by that path. */
type ToldFragment = readonly [path: string, page: string, title: string];

/** Fragments on their way into an index. */
interface TakingFragments {
  /** Links a fragment; false where that of the build before is another, or cannot be linked. */
  take: (...told: ToldFragment) => boolean;
  /** Knows those that were taken and those that were written for the next build. */
  end: (written: Iterable<ToldFragment>) => void;
}

/** Gives a name for the state of all that shapes a fragment beside what its path tells, SHA-256 in hexadecimal. */
export function fragmentsVersion(): string {
  const code = ['scripts/site/search-index', 'scripts/site/kept-files', 'src/search'];
  return digestFiles([process.versions.node], code, ['scripts/site/index-pages.ts', 'scripts/site/fill-folder.ts', 'package.json', 'package-lock.json']);
}

/** Holds the fragments of the site in a folder, as far as what is kept at a place tells what they are made from; compressing all of them anew takes seconds. */
export function holdFragments(kept: string, site: string): HeldFragments {
  return {
    takeInto(folder) {
      const known = openKeptFiles(kept);
      const filling = fillFolder(folder, join(site, 'pagefind', readBundle(site)));
      return {
        take(path, page, title) {
          const from = JSON.stringify([page, title]);
          const stamp = known.find(path, from);
          if (stamp === null || !filling.takeOver(path, stamp)) return false;
          known.keep(path, from, stamp);
          return true;
        },
        end(written) {
          for (const [path, page, title] of written) {
            const stamp = filling.stampOf(path);
            if (stamp !== null) known.keep(path, JSON.stringify([page, title]), stamp);
          }
          known.close();
        },
      };
    },
  };
}

/** Reads in which folder the index of a site stands; an empty name where there is none. */
function readBundle(site: string): string {
  try {
    const { bundle } = JSON.parse(readFileSync(join(site, 'pagefind.json'), 'utf8')) as { bundle?: unknown };
    return typeof bundle === 'string' && /^\w+$/.test(bundle) ? bundle : '';
  } catch {
    return '';
  }
}
