/** Text that a spreadsheet takes for a formula when it opens a CSV file, also where apostrophes already stand before it. */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Gives a text with an apostrophe before it where a spreadsheet would run it as a formula; `unguardCell` takes it away again. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Gives the text of a guarded cell as it was. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
