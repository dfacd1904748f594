/** Beginnings of texts that a program wrote for a program. */
const openings: ReadonlyArray<[kind: string, opening: RegExp]> = [
  ['a page in HTML', /^\s*<(?:!doctype\s+html|html|head|body)\b/i],
  ['a file in XML, such as a feed', /^\s*<(?:\?xml|rss|feed|urlset)\b/i],
];

/** Length from which a text is judged by its signs: shorter ones may be anything. */
const judged = 200;

/** Says what a text is that is no prose: a page's source, a feed, data, a program, a file in base64; null for everything else. */
export function recognizeFormat(text: string): string | null {
  const opened = openings.find(([, opening]) => opening.test(text))?.[0];
  if (opened) return opened;
  if (/^\s*[[{]/.test(text) && isJson(text)) return 'data in JSON';
  if (text.length < judged) return null;
  const signs = text.match(/[{}();=<>]/g)?.length ?? 0;
  if (signs > text.length / 12) return 'the source of a program';
  // In base64 hardly anything parts one stretch from the next.
  return /^[A-Za-z0-9+/=\s]+$/.test(text) && !/[a-z] [a-z]/i.test(text) ? 'a file in base64' : null;
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
