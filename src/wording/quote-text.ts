/** Gives a text as it stands inside a quotation: double quotation marks become single ones. */
export function nestMarks(text: string): string {
  return text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s(‘—–-])"/g, '$1‘')
    .replaceAll('"', '’');
}

/** Gives what stands between the marks of a quotation: marks around the whole text are left out, since those of the quotation stand for them. */
export function quotedPart(text: string): string {
  const { part } = /^[“"]?(?<part>[^“”"]*)[”"]?$/.exec(text)?.groups ?? {};
  return part || nestMarks(text);
}

/** Puts a text in quotation marks: “Rivers ask the same questions”, “‘We agree,’ she said.” */
export function quoteText(text: string): string {
  return `“${quotedPart(text)}”`;
}
