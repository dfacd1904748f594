import remarkFrontmatter from 'remark-frontmatter';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import { isPlainText } from './is-plain-text.ts';

/** A node of Markdown's syntax tree (mdast), as far as records use it. */
export interface RecordNode {
  type: 'root' | 'yaml' | 'heading' | 'paragraph' | 'text';
  depth?: 1 | 2;
  value?: string;
  children?: RecordNode[];
}

const writer = unified().use(remarkFrontmatter, ['yaml']).use(remarkStringify, { bullet: '-' }).freeze();

/** Gives a record as Markdown: typed front matter, then the text for reading. Text goes in as text nodes, so no sentence becomes markup. */
export function formatRecord(record: ArticleRecord): string {
  return `---\n${formatFrontmatter(record)}\n---\n\n${blocksOf(record).map(formatBlock).join('\n\n')}\n`;
}

/** Gives a block as one line, through its syntax tree where Markdown could take any of its characters for markup. */
function formatBlock(block: RecordNode): string {
  const text = block.children?.[0]?.value ?? '';
  if (isPlainText(text)) return `${block.depth === undefined ? '' : `${'#'.repeat(block.depth)} `}${text}`;
  return writer.stringify({ type: 'root', children: [block] } as never).replace(/\n$/, '');
}

/** Gives the headings and paragraphs of a record, which its file must read back to. */
export function blocksOf(record: ArticleRecord): RecordNode[] {
  return paragraphsOf(record).map(blockOf);
}

/** Gives the record's text by paragraph, each sentence's space folded. */
function paragraphsOf(record: ArticleRecord): Array<{ kind: string; text: string }> {
  const paragraphs = new Map<number, { kind: string; text: string }>();
  for (const { paragraph, kind, text } of record.sentences) {
    const folded = foldSpace(text);
    const known = paragraphs.get(paragraph);
    if (known) known.text += ` ${folded}`;
    else paragraphs.set(paragraph, { kind, text: folded });
  }
  return [...paragraphs.values()];
}

/** Gives a text with every stretch of space and control characters as one space, and none at its ends. */
function foldSpace(text: string): string {
  return (/ {2}|[^\S ]|\p{Cc}/u.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ') : text).trim();
}

/** Makes a heading or a paragraph of one text node. */
function blockOf({ kind, text }: { kind: string; text: string }): RecordNode {
  const children: RecordNode[] = [{ type: 'text', value: text }];
  if (kind === 'title') return { type: 'heading', depth: 1, children };
  return kind === 'heading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
}

/**
 * Gives the front matter: one line a field, lists one line an entry, each value as JSON, which is YAML. So no reader takes "NO", "1e3" or a
 * date for anything but a string. Characters that YAML forbids in a stream are escaped; they can only stand inside strings.
 */
function formatFrontmatter(record: ArticleRecord): string {
  return Object.entries(record)
    .flatMap(([field, value]) =>
      Array.isArray(value) && value.length > 0
        ? [`${field}:`, ...value.map((entry) => `  - ${JSON.stringify(entry)}`)]
        : [`${field}: ${JSON.stringify(value)}`],
    )
    .join('\n')
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
