import { Parser } from 'htmlparser2';
import type { BuiltPage, Reference, Target } from './built-site.ts';
import { type HtmlEvents, readPlainHtml } from './read-plain-html.ts';

/** Attributes that name a file or page, by element; `*` stands for all elements. */
const addressAttributes = new Map<string, ReadonlyArray<[attribute: string, kind: Reference['kind']]>>(
  Object.entries({
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
  }),
);

/** What most links say of themselves. */
const noWords: readonly string[] = [];

const sentenceAnchor = /^s[1-9]\d*$/;

/** Reads a page in one pass over its source; `resolve` tells where an address on it leads. */
export function readPage(file: string, html: string, resolve: (file: string, address: string) => Target): BuiltPage {
  const plain = gatherPage(file, html, resolve);
  const page = readPlainHtml(html, plain.events) ? plain.page : parsePage(file, html, resolve);
  for (const [id, text] of page.sentences) page.sentences.set(id, foldSpace(text));
  return page;
}

/** Reads a page whose source needs a parser. */
function parsePage(file: string, html: string, resolve: (file: string, address: string) => Target): BuiltPage {
  const { page, events } = gatherPage(file, html, resolve);
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => events.onOpen(name, attributes, parser.startIndex),
    ontext: events.onText,
    onclosetag: events.onClose,
  });
  parser.end(html);
  return page;
}

/** Gives a page without content, and what fills it as the source is read. */
function gatherPage(file: string, html: string, resolve: (file: string, address: string) => Target): { page: BuiltPage; events: HtmlEvents } {
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
    html,
  };
  const open: string[] = [];
  /** The sentences that are open, each with its depth. */
  const sentences: Array<{ id: string; depth: number }> = [];
  /** Depth of the element that is open and that the search passes over: what stands there is the page's own and not the article's; 0 without one. */
  let ignored = 0;
  let drawings = 0;
  let inTitle = false;
  let headBegun = false;
  const events: HtmlEvents = {
    onOpen: (name, attributes, at) => {
      const { id } = attributes;
      if (!headBegun && open.at(-1) === 'head') {
        headBegun = true;
        if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') page.policy = attributes.content ?? null;
      }
      readElement(page, name, attributes, at);
      readAddresses(page, name, attributes, at, resolve);
      const depth = open.push(name);
      if (name === 'svg') drawings++;
      // A drawing may hold a title of its own.
      inTitle = name === 'title' && drawings === 0;
      if (inTitle) page.titles.push({ text: '', at });
      if (ignored === 0 && 'data-pagefind-ignore' in attributes) ignored = depth;
      if (id !== undefined && sentenceAnchor.test(id)) {
        sentences.push({ id, depth });
        page.sentences.set(id, '');
      }
    },
    wantsText: () => inTitle || sentences.length > 0,
    onText: (text) => {
      const title = page.titles.at(-1);
      if (inTitle && title) title.text += text;
      if (ignored === 0) for (const { id } of sentences) page.sentences.set(id, (page.sentences.get(id) ?? '') + text);
    },
    onClose: (name) => {
      const depth = open.length;
      if (sentences.at(-1)?.depth === depth) sentences.pop();
      if (ignored === depth) ignored = 0;
      if (name === 'svg') drawings--;
      inTitle = false;
      open.pop();
    },
  };
  return { page, events };
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
  for (const attribute in attributes) {
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
  const named = addressAttributes.get(name);
  if (named === undefined && attributes.srcset === undefined) return;
  const rel = attributes.rel === undefined ? noWords : attributes.rel.split(/\s+/).filter(Boolean);
  const note = (kind: Reference['kind'], address: string) =>
    page.references.push({ kind, element: name, address, target: resolve(page.file, address), rel, at });
  for (const [attribute, kind] of named ?? []) {
    const address = attributes[attribute];
    if (address !== undefined) note(kind, address);
  }
  for (const candidate of attributes.srcset?.split(',') ?? []) {
    const address = candidate.trim().split(/\s+/)[0];
    if (address) note('asset', address);
  }
}
