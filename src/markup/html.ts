/** A piece of HTML that is whole and safe to stand in a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text, which is escaped; markup, which is not; lists of both; and what shows nothing. */
export type Content = string | number | Markup | false | null | undefined | readonly Content[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Gives a text so that it ends neither an element's text nor an attribute in quotes. */
function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign) : text;
}

/** Gives content as HTML. */
function writeContent(content: Content): string {
  if (typeof content === 'string') return escapeText(content);
  if (content instanceof Markup) return content.text;
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'number') return String(content);
  let text = '';
  for (const each of content) text += writeContent(each);
  return text;
}

/**
 * Makes markup from a template, for what stands hundreds of times on a page: as a component of its own each of them would take Astro longer
 * than all else. Every text put in is escaped, so values belong between tags or into attributes in quotes.
 */
export function html(parts: TemplateStringsArray, ...values: Content[]): Markup {
  let text = parts[0] ?? '';
  for (let index = 0; index < values.length; index += 1) text += writeContent(values[index]) + (parts[index + 1] ?? '');
  return new Markup(text);
}

/** Joins pieces with a separator between them, as `join` does with texts. */
export function joinMarkup(pieces: readonly Markup[], between: string): Content[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}
