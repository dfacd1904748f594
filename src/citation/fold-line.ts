/** Gives a text on one line without control characters, which no format of citation can hold; marks of writing direction stay. */
export function foldLine(text: string): string {
  return text.replaceAll(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').trim();
}
