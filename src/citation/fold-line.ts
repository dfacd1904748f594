/** What changes when a text is folded, beside spaces at its ends. */
const folded = /[^\S ]|[\u0000-\u001F\u007F-\u009F]| {2}/;

/** Gives a text on one line without control characters, which no format of citation can hold; marks of writing direction stay. */
export function foldLine(text: string): string {
  return folded.test(text) ? text.replaceAll(/[\s\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ').trim() : text.trim();
}
