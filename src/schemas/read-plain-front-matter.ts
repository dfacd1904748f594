import { isSameInYaml } from './is-same-in-yaml.ts';

const space = ' '.charCodeAt(0);
const fieldName = /^[a-zA-Z]+$/;

/**
 * Reads front matter whose every value is JSON on a line, which YAML 1.2 reads alike, many times faster than a reader of YAML; null where
 * anything in it is not so plain, which says nothing about whether it is right.
 */
export function readPlainFrontMatter(text: string): { data: Record<string, unknown>; content: string } | null {
  const end = text.indexOf('\n---\n');
  if (!text.startsWith('---\n') || end < 0) return null;
  return isSameInYaml(text, 4, end) ? readJsonLines(text) : null;
}

/** Reads front matter that was written as JSON on lines, whatever YAML would take it for; null where it is not that. */
export function readJsonLines(text: string): { data: Record<string, unknown>; content: string } | null {
  const end = text.indexOf('\n---\n');
  if (!text.startsWith('---\n') || end < 0) return null;
  const data: Record<string, unknown> = {};
  // A field without a value and without entries is empty in YAML, and no list.
  let list: unknown[] | null = null;
  try {
    for (let at = 4, next = 0; at <= end; at = next) {
      const stop = text.indexOf('\n', at);
      next = stop + 1;
      if (text.charCodeAt(at) === space) {
        if (list === null || !text.startsWith('  - ', at)) return null;
        list.push(JSON.parse(text.slice(at + 4, stop)));
      } else {
        const mark = text.indexOf(':', at);
        const field = text.slice(at, mark);
        if (mark < 0 || !fieldName.test(field) || Object.hasOwn(data, field) || list?.length === 0) return null;
        list = mark + 1 === stop ? [] : null;
        if (list === null && text.charCodeAt(mark + 1) !== space) return null;
        data[field] = list ?? JSON.parse(text.slice(mark + 2, stop));
      }
    }
  } catch {
    return null;
  }
  return list?.length === 0 ? null : { data, content: text.slice(end + 5) };
}
