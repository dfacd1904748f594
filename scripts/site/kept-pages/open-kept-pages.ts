import type { DigestOf, KeptPages, KeptRead } from '../../../src/schemas/kept-pages.ts';
import { openBefore } from './open-before.ts';
import { openNext } from './open-next.ts';
import { sumPage } from './sum-page.ts';

/** The kept pages of the builds before, which those of this build replace. */
export interface KeptPagesFile extends KeptPages {
  /** Gives the page that was found or kept last, once, with its sum; null where that is another. Its bytes stand until the next one is found. */
  take: (page: string) => SummedPage | null;
  /** Tells the stamp of the file that holds a page of this build. */
  stamp: (page: string, stamp: string) => void;
  /** Puts the pages of this build into the place of those before and gives how many of them were used again. A disk that refuses keeps those before. */
  close: () => number;
}

/** The bytes of a page with their sum. */
export interface SummedPage {
  /** Null where the file of the page is there already, taken over unread. */
  bytes: Uint8Array | null;
  sum: string;
}

/** Takes over the file of a page from the site of the build before where it still bears its stamp; false where it is to be written. */
export type TakeOver = (page: string, stamp: string) => boolean;

/**
 * Opens the pages that were kept under a place; where what stands there is not whole there are none. Pages are kept as they are and read into one and the
 * same buffer: unpacking each into its own makes V8 collect the garbage of the whole corpus every few hundred pages. Those whose files `takeOver` takes over
 * are not read.
 */
export function openKeptPages(place: string, takeOver: TakeOver = () => false): KeptPagesFile {
  const before = openBefore(place);
  const next = openNext(place, before.index.files);
  let used = 0;
  let last: (SummedPage & { page: string }) | null = null;

  /** By the numbers of the keys of the build before: whether each is the same, and the number that it has in this build, from 1. */
  const same = new Uint8Array(before.index.keys.length);
  const [unknown, yes, no] = [0, 1, 2];
  const numbers = new Uint32Array(before.index.keys.length);
  const numberAgain = (key: number, digestOf: DigestOf): number => {
    numbers[key] ||= next.number(before.index.keys[key] ?? '', digestOf) + 1;
    return (numbers[key] ?? 0) - 1;
  };
  /** Numbers of what is read in this build, by its places. */
  const numbersOfReads: number[] = [];
  const numberOfRead = ({ key, place }: KeptRead, digestOf: DigestOf): number => {
    const number = numbersOfReads[place] ?? next.number(key, digestOf);
    numbersOfReads[place] = number;
    return number;
  };
  const isSame = (key: number, digestOf: DigestOf): boolean => {
    if (same[key] === unknown) same[key] = digestOf(before.index.keys[key] ?? '') === before.index.digests[key] ? yes : no;
    return same[key] === yes;
  };

  return {
    digestOf: null,
    find(page, props, digestOf) {
      const found = before.index.pages.get(page);
      if (found === undefined || found.props !== props || !found.keys.every((key) => isSame(key, digestOf))) return false;
      const isLeft = !before.isGivenUp(found.file);
      if (isLeft && found.stamp !== '' && takeOver(page, found.stamp)) {
        last = { page, bytes: null, sum: found.sum };
        next.keep(page, { ...found, keys: found.keys.map((key) => numberAgain(key, digestOf)) });
        used += 1;
        return true;
      }
      try {
        const bytes = before.read(found);
        if (sumPage(bytes) !== found.sum) return false;
        last = { page, bytes, sum: found.sum };
        const keys = found.keys.map((key) => numberAgain(key, digestOf));
        if (isLeft) next.keep(page, { ...found, stamp: '', keys });
        else next.add(page, { props, bytes, sum: found.sum, keys });
        used += 1;
        return true;
      } catch {
        return false;
      }
    },
    keep(page, props, bytes, reads, digestOf) {
      const sum = sumPage(bytes);
      last = { page, bytes, sum };
      const keys = new Uint32Array(reads.length);
      for (const [index, read] of reads.entries()) keys[index] = numberOfRead(read, digestOf);
      next.add(page, { props, bytes, sum, keys });
    },
    take(page) {
      const taken = last?.page === page ? last : null;
      last = null;
      return taken;
    },
    stamp: next.stamp,
    close() {
      before.close();
      next.close();
      return used;
    },
  };
}
