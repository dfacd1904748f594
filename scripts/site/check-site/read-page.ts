import { Parser } from 'htmlparser2';
import type { BuiltPage, Reference, Target } from './built-site.ts';

/** Attributes that name a file or page, by element; `*` stands for all elements. */
const addressAttributes: Readonly<Record<string, ReadonlyArray<[attribute: string, kind: Reference['kind']]>>> = {
  a: [['href', 'link']],
  area: [['href', 'link']],
  audio: [['src', 'asset']],
  embed: [['src', 'asset']],
  form: [['action', 'link']],
  iframe: [['src', 'asset']],
  image: [['href', 'asset']],
  img: [['src', 'asset']],
  input: [['src', 'asset']],
  link: [['href', 'asset']],
  object: [['data', 'asset']],
  script: [['src', 'asset']],
  source: [['src', 'asset']],
  track: [['src', 'asset']],
  use: [['href', 'asset']],
  video: [
    ['src', 'asset'],
    ['poster', 'asset'],
  ],
};

const sentenceAnchor = /^s[1-9]\d*$/;

/** An element that is open while its content is read. */
interface OpenElement {
  name: string;
  /** Id of the sentence that it holds, if any. */
  sentence: string | null;
  /** True where the search passes it over: what stands there is the page's own and not the article's. */
  ignored: boolean;
}

/** Reads a page in one pass over its source; `resolve` tells where an address on it leads. */
export function readPage(file: string, html: string, resolve: (file: string, address: string) => Target): BuiltPage {
  const page: BuiltPage = {
    file,
    language: null,
    policy: null,
    titles: [],
    headings: [],
    ids: new Map(),
    repeatedIds: [],
    references: [],
    inlineCode: [],
    searchable: false,
    sentences: new Map(),
    lineStarts: findLineStarts(html),
  };
  const open: OpenElement[] = [];
  let headBegun = false;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const id = attributes.id ?? '';
      if (open.at(-1)?.name === 'head' && !headBegun) {
        headBegun = true;
        if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') page.policy = attributes.content ?? null;
      }
      const element = { name, sentence: sentenceAnchor.test(id) ? id : null, ignored: 'data-pagefind-ignore' in attributes };
      readElement(page, name, attributes, parser.startIndex);
      readAddresses(page, name, attributes, parser.startIndex, resolve);
      if (isPageTitle(element, open)) page.titles.push({ text: '', at: parser.startIndex });
      if (element.sentence) page.sentences.set(element.sentence, '');
      open.push(element);
    },
    ontext: (text) => readText(page, open, text),
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  for (const [id, text] of page.sentences) page.sentences.set(id, foldSpace(text));
  return page;
}

/** Gives the text with each stretch of white space as one space and none at its ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Notes what an element says by its name and attributes. */
function readElement(page: BuiltPage, name: string, attributes: Readonly<Record<string, string>>, at: number): void {
  if (name === 'html') page.language = attributes.lang ?? null;
  if (name === 'h1') page.headings.push(at);
  if ('data-pagefind-body' in attributes) page.searchable = true;
  const { id } = attributes;
  if (id !== undefined) {
    if (page.ids.has(id)) page.repeatedIds.push({ text: id, at });
    else page.ids.set(id, at);
  }
  if (name === 'style' || (name === 'script' && attributes.src === undefined)) page.inlineCode.push({ text: `<${name}>`, at });
  for (const attribute of Object.keys(attributes)) {
    if (attribute === 'style' || attribute.startsWith('on')) page.inlineCode.push({ text: `${attribute}= of <${name}>`, at });
  }
}

/** Notes the addresses that an element holds. */
function readAddresses(
  page: BuiltPage,
  name: string,
  attributes: Readonly<Record<string, string>>,
  at: number,
  resolve: (file: string, address: string) => Target,
): void {
  const rel = (attributes.rel ?? '').split(/\s+/).filter(Boolean);
  const note = (kind: Reference['kind'], address: string) =>
    page.references.push({ kind, element: name, address, target: resolve(page.file, address), rel, at });
  for (const [attribute, kind] of addressAttributes[name] ?? []) {
    const address = attributes[attribute];
    if (address !== undefined) note(kind, address);
  }
  for (const candidate of (attributes.srcset ?? '').split(',')) {
    const address = candidate.trim().split(/\s+/)[0];
    if (address) note('asset', address);
  }
}

/** Adds a stretch of text to the title and the sentences that it stands in. */
function readText(page: BuiltPage, open: readonly OpenElement[], text: string): void {
  const last = open.at(-1);
  const title = page.titles.at(-1);
  if (last && title && isPageTitle(last, open.slice(0, -1))) title.text += text;
  if (open.some((element) => element.ignored)) return;
  for (const { sentence } of open) if (sentence) page.sentences.set(sentence, (page.sentences.get(sentence) ?? '') + text);
}

/** True for the `<title>` of the page; a drawing may hold one of its own. */
function isPageTitle(element: OpenElement, around: readonly OpenElement[]): boolean {
  return element.name === 'title' && !around.some(({ name }) => name === 'svg');
}

/** Gives the offset at which each line begins. */
function findLineStarts(html: string): number[] {
  const starts = [0];
  for (let at = html.indexOf('\n'); at >= 0; at = html.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
