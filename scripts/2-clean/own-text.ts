/** A character that does not fit into one byte. */
const wide = /[^\u0000-\u00ff]/;

/**
 * Gives the same text as a string of its own, a byte a character where that is enough. A slice reads through the text it was cut from, and keeps two
 * bytes a character where a single curly quote elsewhere in it asked for them; patterns take longer over both.
 */
export function ownText(slice: string): string {
  return wide.test(slice) ? slice : Buffer.from(slice, 'latin1').toString('latin1');
}
