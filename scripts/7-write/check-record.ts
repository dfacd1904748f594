import { isDeepStrictEqual } from 'node:util';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type ArticleRecord, articleRecord } from '../../src/schemas/article-record.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { readPlainFrontMatter } from '../../src/schemas/read-plain-front-matter.ts';
import { locateOffset, type Problem } from '../1-read/problem.ts';
import { readFrontMatter } from '../1-read/read-front-matter.ts';
import type { Seed } from '../1-read/seed.ts';
import { compileSchema } from './compile-schema.ts';
import { blocksOf, type RecordNode } from './format-record.ts';
import { isPlainText } from './is-plain-text.ts';
import { readsBack } from './reads-back.ts';

const isRecord = compileSchema(articleRecord);
const reader = unified().use(remarkParse).freeze();

/** Gives every way in which a record breaks the contract: schema, quotes, references, ids, and what it reads back to. */
export function checkRecord(id: string, record: ArticleRecord, seed: Seed, written: string): Problem[] {
  const fault = (code: string, message: string, offset = 0): Problem => ({
    path: seed.path,
    ...locateOffset(seed.text, offset),
    code,
    message,
    remedy: 'This is a fault of the pipeline and not of the article: report it with the file.',
  });
  const parsed = isRecord(record) ? null : articleRecord.safeParse(record);
  if (parsed?.error) return parsed.error.issues.map((issue) => fault('E_SCHEMA', `${id}: ${issue.path.join('.')}: ${issue.message}`));
  return [
    ...checkQuotes(record, seed).map(({ message, offset }) => fault('E_QUOTE', message, offset)),
    ...checkReferences(record).map((message) => fault('E_REFERENCE', message)),
    ...checkIds(record).map((message) => fault('E_ID', message)),
    ...checkReadBack(record, written).map((message) => fault('E_READ_BACK', message)),
  ];
}

/** Lists stretches that do not say in the seed what the record says they do. */
function checkQuotes(record: ArticleRecord, { text }: Seed): Array<{ message: string; offset: number }> {
  const wrong: Array<{ message: string; offset: number }> = [];
  const check = (start: number, end: number, quote: string) => {
    if (text.slice(start, end) !== quote) wrong.push({ message: `the quote "${quote.slice(0, 60)}" does not stand at ${start}-${end}`, offset: start });
  };
  const sentences = new Map(record.sentences.map((sentence) => [sentence.id, sentence]));
  for (const { start, end, text: quote } of record.sentences) check(start, end, quote);
  for (const { start, end, quote, focus, sentence } of allEvidence(record)) {
    check(start, end, quote);
    const home = sentences.get(sentence);
    if (home && (home.start !== start || home.end !== end))
      wrong.push({ message: `the evidence at ${start}-${end} is not the whole of ${sentence}`, offset: start });
    if (focus && (focus.start < start || focus.end > end || focus.end <= focus.start))
      wrong.push({ message: `the focus ${focus.start}-${focus.end} lies outside ${sentence}`, offset: start });
  }
  for (const { start, end, text: quote } of [...record.dates, ...record.setAside, ...record.actors.flatMap(({ mentions }) => mentions)])
    check(start, end, quote);
  const { evidence } = record.source.published;
  if (evidence) check(evidence.start, evidence.end, evidence.quote);
  return wrong;
}

/** All evidence of a record. */
function allEvidence(record: ArticleRecord): Evidence[] {
  return [
    ...[...record.agreements, ...record.figures, ...record.meetings, ...record.topics].flatMap(({ evidence }) => evidence),
    ...record.actors.flatMap(({ roleEvidence, conflicts }) => [
      ...(roleEvidence ? [roleEvidence] : []),
      ...conflicts.flatMap(({ forms }) => forms.flatMap(({ evidence }) => evidence)),
    ]),
  ];
}

/** Lists references to sentences and actors that the record does not hold. */
function checkReferences(record: ArticleRecord): string[] {
  const sentences = new Set(record.sentences.map(({ id }) => id));
  const actors = new Set(record.actors.map(({ id }) => id));
  const named = [...allEvidence(record), ...record.dates, ...record.setAside, ...record.actors.flatMap(({ mentions }) => mentions)].map(
    ({ sentence }) => sentence,
  );
  const meant = [...record.agreements, ...record.figures].flatMap(({ parties }) => parties).concat(record.meetings.flatMap(({ participants }) => participants));
  return [
    ...named.filter((id) => !sentences.has(id)).map((id) => `there is no sentence ${id}`),
    ...meant.filter((id) => !actors.has(id)).map((id) => `there is no actor ${id}`),
  ];
}

/** Lists ids that stand for two things. */
function checkIds(record: ArticleRecord): string[] {
  const repeated = (what: string, ids: string[]) => {
    const seen = new Set<string>();
    return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `two ${what} share the id ${id}`);
  };
  const facts = [...record.dates, ...record.agreements, ...record.figures, ...record.meetings].map(({ id }) => id);
  return [
    ...repeated(
      'actors',
      record.actors.map(({ id }) => id),
    ),
    ...repeated('facts', facts),
    ...repeated(
      'sentences',
      record.sentences.map(({ id }) => id),
    ),
    ...repeated(
      'topics',
      record.topics.map(({ id }) => id),
    ),
  ];
}

/** Lists differences between a record and what its file reads back to: as data by a reader of YAML, as blocks by a reader of Markdown; quicker readers of what is written plainly go first. */
function checkReadBack(record: ArticleRecord, written: string): string[] {
  const end = readsBack(written, record);
  const { data, content } = end === null ? (readPlainFrontMatter(written) ?? readFrontMatter(written)) : { data: record, content: written.slice(end) };
  const wrong = data === record || isDeepStrictEqual(data, record) ? [] : ['the front matter reads back to something else'];
  if (!holdsBlocks(content, blocksOf(record))) wrong.push('the text reads back to something else');
  return wrong;
}

/** True where a text reads back to the given blocks, each on a line of its own between empty lines, so that each can be read by itself. */
function holdsBlocks(content: string, blocks: readonly RecordNode[]): boolean {
  const lines = content.replace(/^\n|\n$/g, '').split('\n\n');
  return (
    lines.length === blocks.length &&
    blocks.every((block, i) => {
      const [, marks = '', text = ''] = /^(?:(#+) )?(.*)$/s.exec(lines[i] as string) as RegExpExecArray;
      return isPlainText(text) ? marks.length === (block.depth ?? 0) && text === textOf(block) : readsAs(lines[i] as string, block);
    })
  );
}

/** True where Markdown reads a line as the given block and nothing else. */
function readsAs(line: string, block: RecordNode): boolean {
  const [read, ...more] = (reader.parse(line) as RecordNode).children ?? [];
  return read !== undefined && more.length === 0 && read.type === block.type && read.depth === block.depth && textOf(read) === textOf(block);
}

/** Joins the text nodes of a block; a block that holds anything else shows its type and fails the comparison. */
function textOf(node: RecordNode): string {
  return (node.children ?? []).map((child) => (child.type === 'text' ? (child.value ?? '') : `<${child.type}>`)).join('');
}
