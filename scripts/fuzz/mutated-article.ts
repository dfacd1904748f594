import fc from 'fast-check';
import { codePoint } from './code-point.ts';
import { allHostileTexts } from './hostile-texts.ts';

/** One change to the text of an article; `at` and `length` are shares of the text from 0 to 9999. */
export type Mutation =
  | { kind: 'insert'; at: number; text: string; apart: boolean }
  | { kind: 'delete' | 'repeat' | 'swap' | 'upper' | 'lower' | 'digits' | 'unspace' | 'lines'; at: number; length: number; with: number }
  | { kind: 'stutter'; at: number; length: number; times: number }
  | { kind: 'headline'; text: string }
  | { kind: 'line-ends'; with: '\r\n' | '\r' | '\u2028' | '\u0085' | '\n\n\n' | ' ' }
  | { kind: 'marks'; with: number };

/** How an article is made: which paragraphs of the models, what happens to them, and which bytes are spoilt in the end. */
export interface ArticleRecipe {
  headline: number;
  paragraphs: number[];
  mutations: Mutation[];
  /** Pairs of a place (share of the bytes, 0 to 9999) and the byte that goes there; null in most. */
  bytes: Array<[at: number, byte: number]> | null;
}

const share = fc.integer({ min: 0, max: 9999 });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), at: share, text: fc.constantFrom(...allHostileTexts), apart: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), at: share, text: fc.string({ unit: codePoint, maxLength: 30 }), apart: fc.boolean() }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('delete', 'repeat', 'swap', 'upper', 'lower', 'digits', 'unspace', 'lines'),
      at: share,
      length: fc.integer({ min: 1, max: 200 }),
      with: share,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('stutter' as const),
      at: share,
      length: fc.integer({ min: 1, max: 12 }),
      times: fc.integer({ min: 2, max: 120 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('headline' as const), text: fc.constantFrom(...allHostileTexts) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('line-ends' as const), with: fc.constantFrom('\r\n', '\r', '\u2028', '\u0085', '\n\n\n', ' ') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('marks' as const), with: share }) },
);

/** Gives recipes of short articles: a headline and one to five paragraphs of the models, changed in up to eight ways; one in ten with spoilt bytes. */
export const articleRecipe: fc.Arbitrary<ArticleRecipe> = fc.record({
  headline: share,
  paragraphs: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  mutations: fc.array(mutation, { maxLength: 8 }),
  bytes: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 3 }) },
  ),
});

/** What articles are made of. */
export interface ArticleParts {
  headlines: readonly string[];
  paragraphs: readonly string[];
}

/** Takes whole articles apart: lines at their beginning that may be headlines, and all that is long enough for a paragraph. */
export function takeApart(models: readonly string[]): ArticleParts {
  const lines = models.map((text) => text.split(/\n+/).map((line) => line.trim()));
  return {
    headlines: lines.flatMap((each) => each.slice(0, 6).filter((line) => /^(?:\S+ ){3,15}[^\s.:|]+$/.test(line))),
    paragraphs: lines.flatMap((each) => each.slice(1).filter((line) => line.length > 20)),
  };
}

/** Makes the bytes of the article that a recipe describes. */
export function makeArticle({ headline, paragraphs, mutations, bytes }: ArticleRecipe, parts: ArticleParts): Buffer {
  const pick = (list: readonly string[], number: number) => list[number % list.length] ?? '';
  const text = [pick(parts.headlines, headline), ...paragraphs.map((number) => pick(parts.paragraphs, number))].join('\n\n');
  const made = Buffer.from(mutations.reduce(mutate, text), 'utf8');
  for (const [at, byte] of bytes ?? []) if (made.length > 0) made[Math.floor((at * made.length) / 10_000)] = byte;
  return made;
}

/** Gives the text with one change. */
function mutate(text: string, mutation: Mutation): string {
  const place = (of: number) => Math.floor((of * text.length) / 10_000);
  if (mutation.kind === 'headline') return text.replace(/^.*/, () => mutation.text);
  if (mutation.kind === 'line-ends') return text.replaceAll('\n', mutation.with);
  if (mutation.kind === 'marks')
    return text.replace(/[.,;:“”"'’()]/g, (mark) => (mutation.with % 3 === 0 ? '' : mutation.with % 3 === 1 ? mark + mark : ` ${mark} `));
  const at = place(mutation.at);
  if (mutation.kind === 'insert') return `${text.slice(0, at)}${mutation.apart ? `\n\n${mutation.text}\n\n` : mutation.text}${text.slice(at)}`;
  const end = at + mutation.length;
  const piece = text.slice(at, end);
  const put = (changed: string) => `${text.slice(0, at)}${changed}${text.slice(end)}`;
  if (mutation.kind === 'stutter') return put(piece.repeat(mutation.times));
  const other = place(mutation.with);
  const changes = {
    delete: () => put(''),
    repeat: () => put(piece + piece),
    swap: () => put(text.slice(other, other + mutation.length)),
    upper: () => put(piece.toUpperCase()),
    lower: () => put(piece.toLowerCase()),
    digits: () => put(piece.replace(/\d/g, (digit) => String((Number(digit) + mutation.with) % 10))),
    unspace: () => put(piece.replace(/\s/g, '')),
    lines: () => put(piece.replaceAll(' ', '\n')),
  };
  return changes[mutation.kind]();
}
