import { readFileSync } from 'node:fs';
import { rememberTopics } from '../lookup/topic-sentences.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { readJsonLines } from '../schemas/read-plain-front-matter.ts';

/** Fields of a record that hardly any page shows, and a third of its bytes: they are read when somebody asks for them. */
const late = ['topics', 'setAside'] as const;
const left: ReadonlySet<string> = new Set(late);
/** The files of records that were read without these fields. */
const files = new WeakMap<object, string>();

/** What records that were read in part share: each late field is read once, and stays. */
const inPart: object = Object.create(
  Object.prototype,
  Object.fromEntries(
    late.map((name) => [
      name,
      {
        get(this: object): unknown {
          const file = files.get(this);
          const value = file === undefined ? undefined : readJsonLines(readFileSync(file, 'utf8'))?.data[name];
          if (value === undefined) throw new Error('a record has changed while it was used');
          Object.defineProperty(this, name, { value, enumerable: true });
          return value;
        },
      },
    ]),
  ),
);

/** Reads a record that this build wrote, its late fields only when they are asked for; null where it is none of ours. The file has to stay as it is while the record is used. */
export function readInPart(text: string, file: string): ArticleRecord | null {
  const data = readJsonLines(text, left)?.data;
  if (data === undefined) return null;
  const record = Object.setPrototypeOf(data, inPart) as ArticleRecord;
  files.set(record, file);
  rememberTopics(record, scanTopics(text));
  return record;
}

const entry = '  - {"id":"';
const mark = '{"sentence":"';

/** Finds the topics in the text of a record with the sentences that speak of them. Within a text of JSON every quotation mark stands behind a backslash, so that the marks sought are always those of its structure. */
function scanTopics(text: string): Array<{ id: string; sentences: string[] }> {
  const found: Array<{ id: string; sentences: string[] }> = [];
  const head = '\ntopics:\n';
  let at = text.indexOf(head);
  if (at < 0) return found;
  for (at += head.length; text.startsWith(entry, at); ) {
    const stop = text.indexOf('\n', at);
    const from = at + entry.length;
    const sentences = new Set<string>();
    for (let place = text.indexOf(mark, from); place >= 0 && place < stop; place = text.indexOf(mark, place + 1))
      sentences.add(text.slice(place + mark.length, text.indexOf('"', place + mark.length)));
    found.push({ id: text.slice(from, text.indexOf('"', from)), sentences: [...sentences] });
    at = stop + 1;
  }
  return found;
}
