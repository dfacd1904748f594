/** Letters, digits, spaces and such punctuation as Markdown gives no meaning, at the beginning of a line or within it. */
const plain = /^(?!\d+[.)])[a-zA-Z\d"'($%,.:;?@/\u00a1-\uffff](?:[ -"$%'-)+-;?@a-zA-Z\u00a0-\uffff]*[!"$%'-),-;?@a-zA-Z\u00a1-\uffff])?$/;

/** True where Markdown reads a line of text as the text itself, so that it needs no escapes (CommonMark 0.31); false does not mean that it does not. */
export function isPlainText(line: string): boolean {
  return plain.test(line);
}
