/** Reads a list of words or phrases parted by commas and line breaks, in the order written. */
export function readWordList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
