/** Gives the texts of items one by one, what stands between them before each but the first. */
export function* joinTexts<Item>(items: Iterable<Item>, write: (item: Item) => string, between: string): Generator<string> {
  let before = '';
  for (const item of items) {
    yield `${before}${write(item)}`;
    before = between;
  }
}
