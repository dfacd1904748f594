/** Gives each thing a title of its own: where several bear one title, the second is "Title (2)", in the order given. */
export function numberTitles<Item>(items: readonly Item[], idOf: (item: Item) => string, titleOf: (item: Item) => string): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const title = titleOf(item);
      const count = (seen.get(title) ?? 0) + 1;
      seen.set(title, count);
      return [idOf(item), count === 1 ? title : `${title} (${count})`];
    }),
  );
}
