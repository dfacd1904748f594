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
function markPages<Item>(items: readonly Item[], size: number, markOf: (item: Item) => string): PageMark[] {
  const pages = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const mark = markOf(item);
    if (!pages.has(mark)) pages.set(mark, Math.floor(index / size) + 1);
  }
  return [...pages].map(([mark, page]) => ({ mark, page }));
}

/** Gives the pages of a list, at least one; the second is at `page/2`. `markOf` names the part of the list to which an item belongs. */
export function paginate<Item>(items: readonly Item[], size: number, markOf?: (item: Item) => string): Array<ListPage<Item>> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const marks = markOf === undefined || pages === 1 ? [] : markPages(items, size, markOf);
  return Array.from({ length: pages }, (_, index) => ({
    params: { page: index === 0 ? undefined : `page/${index + 1}` },
    props: { items: items.slice(index * size, (index + 1) * size), page: index + 1, pages, marks },
  }));
}
