/** What a reader of HTML is told, in the order of the source. */
export interface HtmlEvents {
  /**
   * `attributes` have names in lower case, the first of each name, and values with character references decoded; `class` may be left out. `at` is the offset of
   * the element in the source.
   */
  onOpen: (name: string, attributes: Readonly<Record<string, string>>, at: number) => void;
  /** A stretch of text with character references decoded. */
  onText: (text: string) => void;
  onClose: (name: string) => void;
  /** True while text is asked for: most of a page's is not. */
  wantsText: () => boolean;
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const empty = setOf('area base br col embed hr img input link meta param source track wbr');
/** Elements whose content is no markup. */
const raw = setOf('iframe noembed noframes script style textarea xmp');
/** Elements that hold text and nothing else. */
const textual = setOf('desc title');
/** Elements that a parser reads in ways of their own. */
const peculiar = setOf('annotation-xml basefont command foreignobject frame image isindex keygen math mi mn mo ms mtext plaintext');
/** Names that SVG writes with capitals. */
const withCapitals = setOf('clipPath linearGradient radialGradient textPath');

const headings = 'h1 h2 h3 h4 h5 h6';
const controls = 'button datalist input optgroup option output select textarea';
/** Elements that end an open one, where its end tag may be left out. */
const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    p: `p ${headings} address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul`,
    ...Object.fromEntries(headings.split(' ').map((heading) => [heading, headings])),
    ...Object.fromEntries(['button', 'datalist', 'optgroup', 'option', 'select', 'textarea'].map((control) => [control, controls])),
    ...Object.fromEntries(['dd', 'dt'].map((name) => [name, 'dd dt'])),
    ...Object.fromEntries(['rp', 'rt'].map((name) => [name, 'rp rt'])),
    tr: 'tr',
    th: 'tr th td',
    td: 'tr td',
    thead: 'td tbody tfoot',
    tbody: 'tbody tfoot',
    a: 'a',
    li: 'li',
    head: 'body',
  }).map(([name, enders]) => [name, setOf(enders)]),
);

/** What is known of an element by its name. */
interface ElementKind {
  name: string;
  isEmpty: boolean;
  /** What must follow its start: its end at once, its end after text, or anything. */
  holds: 'nothing' | 'text' | 'anything';
  endedBy: ReadonlySet<string> | undefined;
}

/** Where the reading stops for a parser to take over. */
const notPlain = -1;

/**
 * Reads HTML as Astro writes it, many times faster than a parser: every element is closed, every value stands in double quotes, and nothing needs the rules by
 * which a browser repairs a page. Gives false at the first thing that is otherwise; what was told up to there is then to be forgotten.
 */
export function readPlainHtml(html: string, events: HtmlEvents): boolean {
  const open: ElementKind[] = [];
  let drawings = 0;
  let forms = 0;
  let at = /^<!doctype html>/i.test(html) ? '<!doctype html>'.length : 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const textEnd = tag < 0 ? html.length : tag;
    if (textEnd > at && events.wantsText()) {
      const text = decodeReferences(html.slice(at, textEnd));
      if (text === null) return false;
      events.onText(text);
    }
    if (tag < 0) break;
    if (html.charCodeAt(tag + 1) === slash) {
      const name = open.pop()?.name;
      if (name === undefined || !html.startsWith(name, tag + 2) || html.charCodeAt(tag + 2 + name.length) !== greater) return false;
      if (name === 'svg') drawings--;
      else if (name === 'form') forms--;
      events.onClose(name);
      at = tag + 3 + name.length;
      continue;
    }
    const nameEnd = skipName(html, tag + 1);
    const kind = kindOf(html.slice(tag + 1, nameEnd), drawings > 0);
    if (kind === null) return false;
    const { name, isEmpty, holds } = kind;
    if (open.at(-1)?.endedBy?.has(name)) return false;
    const bare = html.charCodeAt(nameEnd) === greater;
    const attributes: Record<string, string> = bare ? noAttributes : {};
    const tagEnd = bare ? nameEnd : readAttributes(html, nameEnd, attributes);
    if (tagEnd === notPlain) return false;
    const closesItself = html.charCodeAt(tagEnd - 1) === slash;
    if (closesItself && !isEmpty && (drawings === 0 || name === 'svg' || holds !== 'anything')) return false;
    events.onOpen(name, attributes, tag);
    at = tagEnd + 1;
    if (isEmpty || closesItself) {
      events.onClose(name);
      continue;
    }
    if (name === 'svg') drawings++;
    else if (name === 'form' && ++forms > 1) return false;
    if (holds !== 'anything' && !html.startsWith(`</${name}>`, holds === 'text' ? html.indexOf('<', at) : at)) return false;
    open.push(kind);
  }
  return open.length === 0;
}

const noAttributes = {};

const [slash, greater, quote, equals, space, newline, tab] = [0x2f, 0x3e, 0x22, 0x3d, 0x20, 0x0a, 0x09];

/** Reads what follows the name of an element into `attributes`, and gives the offset of the sign that ends the tag. */
function readAttributes(html: string, from: number, attributes: Record<string, string>): number {
  let at = from;
  for (;;) {
    const before = at;
    let code = html.charCodeAt(at);
    while (code === space || code === newline || code === tab) code = html.charCodeAt(++at);
    if (code === slash) code = html.charCodeAt(++at);
    if (code === greater) return at;
    if (at > before && html.startsWith(styling, at)) {
      at = html.indexOf('"', at + styling.length) + 1;
      if (at === 0) return notPlain;
      continue;
    }
    const end = skipName(html, at);
    if (end === at || at === before || html.charCodeAt(at - 1) === slash) return notPlain;
    const written = html.slice(at, end);
    const name = capital.test(written) ? written.toLowerCase() : written;
    let value: string | null = '';
    at = end;
    if (html.charCodeAt(at) === equals) {
      if (html.charCodeAt(at + 1) !== quote) return notPlain;
      const last = html.indexOf('"', at + 2);
      value = last < 0 ? null : decodeReferences(html.slice(at + 2, last));
      if (value === null) return notPlain;
      at = last + 1;
    }
    if (!Object.hasOwn(attributes, name)) attributes[name] = value;
  }
}

const capital = /[A-Z]/;

/** The commonest attribute, which is passed over. */
const styling = 'class="';

/** Gives the offset behind a name of letters, digits and `-`, `.`, `:`, `_`. */
function skipName(html: string, from: number): number {
  let at = from;
  for (;;) {
    const code = html.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    if (!isLetter && !(code >= 0x2d && code <= 0x3a && code !== slash) && code !== 0x5f) return at;
    at++;
  }
}

/** The kinds of elements by name, outside and inside a drawing: there are few. */
const kinds = [new Map<string, ElementKind | null>(), new Map<string, ElementKind | null>()] as const;

/** Gives the kind of an element; null for one that does not follow the common rules. */
function kindOf(name: string, inDrawing: boolean): ElementKind | null {
  const known = kinds[inDrawing ? 1 : 0];
  const kind = known.get(name);
  if (kind !== undefined) return kind;
  const isPlain = (/^[a-z][a-z0-9-]*$/.test(name) && !peculiar.has(name)) || (inDrawing && withCapitals.has(name));
  const holds = raw.has(name) ? 'nothing' : textual.has(name) ? 'text' : 'anything';
  const made: ElementKind | null = isPlain ? { name, isEmpty: empty.has(name), holds, endedBy: endedBy.get(name) } : null;
  known.set(name, made);
  return made;
}

const references: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#34;': '"', '&#38;': '&', '&#39;': "'" };

/** Decodes the character references that Astro writes; null where there is another. */
function decodeReferences(text: string): string | null {
  if (!text.includes('&')) return text;
  let plain = true;
  const decoded = text.replace(/&[^;]{0,8};?/g, (reference) => {
    plain &&= Object.hasOwn(references, reference);
    return references[reference] ?? '';
  });
  return plain ? decoded : null;
}
