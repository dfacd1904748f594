/** Gives a text with a capital at its beginning, for titles that a sentence writes small. */
export function capitalizeFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
