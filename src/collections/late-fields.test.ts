import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { useTemporaryFolders } from '../../scripts/site/temporary-folders.ts';
import { topicSentences } from '../lookup/topic-sentences.ts';
import { writePlainFrontMatter } from '../schemas/write-plain-front-matter.ts';
import { readInPart } from './late-fields.ts';

const makeFolder = useTemporaryFolders();

/** Writes fields as a record and reads them in part. */
function readBack(fields: Record<string, unknown>) {
  const file = join(makeFolder(), 'a.md');
  const text = writePlainFrontMatter(fields);
  writeFileSync(file, text);
  const record = readInPart(text, file);
  if (record === null) throw new Error('not read');
  return { file, record };
}

const quote = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('{"sentence":"s9"', '\ntopics:\n', '"}]}', '\\{"sentence":"s8"', '  - {"id":"x"'));
const topic = fc.record({
  id: fc.stringMatching(/^[a-z-]{1,12}$/),
  evidence: fc.array(fc.record({ sentence: fc.stringMatching(/^s[1-9]$/), start: fc.nat(), quote }), { maxLength: 4 }),
});

test('a record read in part has all that was written, and its topics with their sentences', () => {
  fc.assert(
    fc.property(quote, fc.array(topic, { maxLength: 4 }), fc.array(quote, { maxLength: 3 }), (title, topics, setAside) => {
      const { record } = readBack({ title, topics, sentences: [title], setAside });
      expect(topicSentences(record)).toEqual(topics.map(({ id, evidence }) => ({ id, sentences: [...new Set(evidence.map(({ sentence }) => sentence))] })));
      expect([record.title, record.setAside, record.topics]).toEqual([title, setAside, topics]);
      expect({ ...record }).toEqual({ title, topics, sentences: [title], setAside });
    }),
  );
});

test('a field is read once, and never from a file that has gone', () => {
  const { file, record } = readBack({ title: 'a', topics: [], setAside: [{ text: '5' }] });
  const first = record.setAside;
  rmSync(file);
  expect(record.setAside).toBe(first);
  expect(() => record.topics).toThrow('ENOENT');
});

test('what is no record of ours is left to others', () => {
  expect(readInPart('---\ntitle: a\n---\n', 'none')).toBeNull();
});
