/** A stretch of text that matches or does not. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

/** Reads Pagefind's excerpt, in which only `<mark>` is markup, into parts; the text never becomes HTML again. */
export function readExcerpt(html: string): ExcerptPart[] {
  let marked = false;
  const parts: ExcerptPart[] = [];
  for (const piece of html.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') marked = piece === '<mark>';
    else if (piece !== '') parts.push({ text: unescapeText(piece), marked });
  }
  return parts;
}

/** Puts characters in the place of the entities that Pagefind writes. */
export function unescapeText(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
