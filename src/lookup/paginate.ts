/** A page of a long list, as Astro wants it: `params.page` is the rest of the address, nothing for the first page. */
export interface ListPage<Item> {
  params: { page: string | undefined };
  props: { items: Item[]; page: number; pages: number; marks: PageMark[] };
}

/** Where in a long list something begins, such as a year, and on which page. */
export interface PageMark {
  mark: string;
  page: number;
}

/** Gives the first page of every mark, in the order of the list. */
function markPages<Item>(pages: ReadonlyArray<readonly Item[]>, markOf: (item: Item) => string): PageMark[] {
  const marks = new Map<string, number>();
  for (const [index, items] of pages.entries())
    for (const item of items) {
      const mark = markOf(item);
      if (!marks.has(mark)) marks.set(mark, index + 1);
    }
  return [...marks].map(([mark, page]) => ({ mark, page }));
}

/**
 * Gives the pages of a list that begin at some places of it, the first of which is 0; the second page is at `page/2`. `markOf` names the part of the list to
 * which an item belongs.
 */
export function paginate<Item>(items: readonly Item[], starts: readonly number[], markOf?: (item: Item) => string): Array<ListPage<Item>> {
  const pages = starts.map((start, index) => items.slice(start, starts[index + 1]));
  const marks = markOf === undefined || pages.length === 1 ? [] : markPages(pages, markOf);
  return pages.map((onPage, index) => ({
    params: { page: index === 0 ? undefined : `page/${index + 1}` },
    props: { items: onPage, page: index + 1, pages: pages.length, marks },
  }));
}
