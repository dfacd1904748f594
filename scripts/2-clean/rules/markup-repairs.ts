import type { Repair } from './repair.ts';

/** Where a link leads, as programs that save pages as Markdown write it. */
const target = '\\((?:https?:|mailto:|tel:|www\\.|[/#.])[^\\s()]{0,500}(?:\\([^\\s()]{0,100}\\)[^\\s()]{0,200})?(?: "[^"\\n]{0,200}")?\\)';

const gone = () => '';

/** Takes the marks of Markdown (CommonMark) out of a line, in which many programs save the pages that they scrape; what they stand around stays. */
export const markupRepairs: readonly Repair[] = [
  { why: 'marks of a heading: "## Talks in Dushanbe"', pattern: /^#{1,6} +(?=\S)/g, put: gone },
  { why: 'marks of a quoted paragraph: "> We agree."', pattern: /^(?:> ?)+(?=\S)/g, put: gone },
  { why: 'a picture: "![The ministers](https://…)"', pattern: new RegExp(`!\\[[^\\[\\]\\n]{0,300}\\]${target}`, 'g'), put: gone },
  { why: 'the beginning of a link: "[Emmanuel Macron](https://…)"', pattern: new RegExp(`\\[(?=[^\\[\\]\\n]{1,300}\\]${target})`, 'g'), put: gone },
  { why: 'the end of a link, and where it leads', pattern: new RegExp(`\\]${target}`, 'g'), put: gone },
  { why: 'strong words: "President **Emomali Rahmon** met"', pattern: /(?<!\\)\*{2,3}/g, put: gone },
  {
    why: 'the beginning of stressed words: "*By Jane Doe*"',
    pattern: /(?<![\p{L}\p{N}*\\])\*(?=[^\s*](?:[^*\n]{0,300}[^\s*])?\*(?![\p{L}\p{N}*]))/gu,
    put: gone,
  },
  { why: 'the end of stressed words behind a point: "*They agreed.*"', pattern: /(?<=[.,;:!?…)’”"%\p{Nd}])\*(?=[\s.,;:]|$)/gu, put: gone },
  {
    why: 'the beginning of words that lines stand for stress in: "_By Jane Doe_", "__Dushanbe__"',
    pattern: /(?<![\p{L}\p{N}_\\/])_{1,2}(?=[^\s_](?:[^_\n]{0,300}[^\s_])?_{1,2}(?![\p{L}\p{N}_]))/gu,
    put: gone,
  },
  { why: 'the end of such words', pattern: /(?<=[^\s_/])_{1,2}(?=[\s.,;:!?)’”"|]|$)/gu, put: gone },
  { why: 'a mark that is meant as it stands: "\\*", "1\\."', pattern: /\\(?=[\\`*_{}[\]()#+.!|>-])/g, put: gone },
];
