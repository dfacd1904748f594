const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Gives a text for XML or HTML, in elements and quoted attributes; leaves out what XML 1.0 cannot hold at all. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uFFFD]/g, '')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
