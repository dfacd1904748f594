import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../bench/corpus/make-random.ts';
import { type HtmlEvents, readPlainHtml } from './read-plain-html.ts';

/** Gives what is told of a source, a line an event, texts that follow each other as one. */
function collect(read: (events: HtmlEvents) => boolean): string[] | null {
  const told: string[] = [];
  const isRead = read({
    onOpen: (name, { class: _, ...attributes }, at) => told.push(`${at} <${name} ${JSON.stringify(attributes)}`),
    onText: (text) => (told.at(-1)?.startsWith('"') ? told.push(`"${told.pop()?.slice(1)}${text}`) : told.push(`"${text}`)),
    onClose: (name) => told.push(`</${name}`),
    wantsText: () => true,
  });
  return isRead ? told : null;
}

const readPlain = (html: string) => collect((events) => readPlainHtml(html, events));

/** The same, told by htmlparser2. */
const parse = (html: string) =>
  collect(({ onOpen, onText, onClose }) => {
    const parser: Parser = new Parser({ onopentag: (name, attributes) => onOpen(name, attributes, parser.startIndex), ontext: onText, onclosetag: onClose });
    parser.end(html);
    return true;
  });

const page =
  '<!DOCTYPE html><html lang="en"> <head><meta charset="utf-8"><title>A &amp; B</title><link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script></head>' +
  '<body class="page"><header><form action="/search/" role="search"><label for="q">Search</label><input id="q" name="q" required><button>Go</button></form></header>\n<main data-pagefind-body>' +
  '<h1 id="s1">A &#39;visit&#39; &lt;b&gt;</h1><p>They <a href="/x/?a=1&#38;b=2#y" rel="noopener">met</a><br>again.</p><dl><dt>Who</dt><dd>One</dd><dd><p>Two</p></dd></dl><ul><li>One<ul><li>Two</li></ul></li></ul>' +
  '<svg viewBox="0 0 1 1" aria-hidden="true"><title>Mark</title><desc>Of it</desc><linearGradient id="g"><stop offset="0"/></linearGradient><path d="M0 0" /></svg><img src="/a.png" alt="">' +
  '<table><caption>T</caption><thead><tr><th scope="col">H</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr><tr><td>3 > 2</td></tr></tbody></table><details><summary>More</summary><blockquote>“Қ”</blockquote></details></main></body></html>\n';

/** What makes HTML peculiar when it stands at a wrong place. */
const snippets =
  '< > / </ /> <! <!-- --> <![CDATA[ ]]> <? & &amp; &copy &#0; &#x41; &notit; " \' = \t \r \0 <p> </p> <div> </div> <li> </a> <a> <br/> <br> </br> <tr> <td> <form> <svg> </svg> <math> <title> </title> <TITLE> <Div> <script> </script> <style> <textarea> <plaintext> <image> <image/> <svg/> <path/> <desc> <foreignObject> <option> <h2> id="x" ID="y" constructor __proto__="z" x=y x=\'y\' <p/> <clippath> <clipPath> <constructor> class=" class class="a"'.split(
    ' ',
  );

describe('readPlainHtml', () => {
  it('reads a page as a parser does', () => {
    expect(readPlain(page)).toEqual(parse(page));
  });

  it('tells of a page that is changed by chance what a parser tells, or leaves it to the parser', () => {
    const random = makeRandom(1);
    let read = 0;
    for (let round = 0; round < 4000; round++) {
      let html = page;
      for (let changes = random.whole(1, 3); changes > 0; changes--) {
        const from = random.whole(0, html.length);
        const removed = random.chance(0.5) ? random.whole(0, 12) : 0;
        html = html.slice(0, from) + (random.chance(0.8) ? random.pick(snippets) : '') + html.slice(from + removed);
      }
      const told = readPlain(html);
      if (told === null) continue;
      read++;
      expect(told, html).toEqual(parse(html));
    }
    expect(read).toBeGreaterThan(200);
  });

  it.each([
    ['a comment', '<p><!-- x --></p>'],
    ['a value without quotes', '<p id=x></p>'],
    ['a value in single quotes', "<p id='x'></p>"],
    ['an end tag that is left out', '<ul><li>a<li>b</ul>'],
    ['an end tag too much', '<p></p></p>'],
    ['an element that is not closed', '<div><p></p>'],
    ['a link inside a link', '<a href="/"><a href="/x/"></a></a>'],
    ['a script with content', '<script>x</script>'],
    ['a character reference by name', '<p id="s1">&copy;</p>'],
    ['an element that ends a paragraph', '<p><div></div></p>'],
  ])('leaves %s to the parser', (_what, html) => {
    expect(readPlain(html)).toBeNull();
  });
});
