import { join } from 'node:path';
import type { ArticleRecord } from '../../../src/schemas/article-record.ts';
import { writeAnew } from '../../site/write-anew.ts';

/** Folders of the pages of actors. */
const folders = { country: ['countries', 'Country'], organization: ['organizations', 'Organization'], person: ['people', 'Person'] } as const;

/** Writes for each article and each actor a page that holds nothing but what the search index reads, so that a large index needs no large site. */
export function writeStubPages(folder: string, records: ReadonlyMap<string, ArticleRecord>): void {
  const actors = new Map<string, { name: string; kind: keyof typeof folders; aliases: Set<string>; countries: string[]; weight: number }>();
  for (const [id, record] of records) {
    const countries = record.actors.filter(({ kind }) => kind === 'country').map(({ name }) => name);
    const leaders = record.actors.filter(({ leader }) => leader).map(({ name }) => name);
    const topics = record.topics.map((topic) => topic.id);
    writePage(folder, `articles/${id}`, { title: [record.title], kind: ['Article'], country: countries, leader: leaders, topic: topics });
    for (const { id: actor, kind, name, aliases, country, mentions } of record.actors) {
      const known = actors.get(actor) ?? { name, kind, aliases: new Set(country !== null && kind === 'country' ? [country] : []), countries: [], weight: 0 };
      for (const alias of aliases) known.aliases.add(alias);
      known.weight += mentions.length;
      actors.set(actor, known);
    }
  }
  for (const [id, { name, kind, aliases, weight }] of actors) {
    const [place, label] = folders[kind];
    writePage(folder, `${place}/${id}`, { title: [name], kind: [label], alias: [...aliases], weight: [String(weight)] });
  }
}

/** Writes the page of one thing. */
function writePage(folder: string, path: string, hooks: Readonly<Record<string, readonly string[]>>): void {
  const rows = Object.entries(hooks).flatMap(([name, values]) => values.map((value) => `<i data-hook="${name}" data-value="${escapeValue(value)}"></i>`));
  writeAnew(join(folder, path, 'index.html'), `<!doctype html><main><div hidden data-search-hooks>${rows.join('')}</div></main>`);
}

/** Gives a text as it stands in an attribute. */
function escapeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
