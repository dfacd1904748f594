/** A page of a long list, as Astro wants it: `params.page` is the rest of the address, nothing for the first page. */
export interface ListPage<Item> {
  params: { page: string | undefined };
  props: { items: Item[]; page: number; pages: number };
}

/** Gives the pages of a list, at least one; the second is at `page/2`. */
export function paginate<Item>(items: readonly Item[], size: number): Array<ListPage<Item>> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    params: { page: index === 0 ? undefined : `page/${index + 1}` },
    props: { items: items.slice(index * size, (index + 1) * size), page: index + 1, pages },
  }));
}
