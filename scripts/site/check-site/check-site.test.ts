import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/schemas/article-record.ts';
import { contentPolicy } from '../../../src/schemas/content-policy.ts';
import { formatProblem } from '../../1-read/problem.ts';
import { checkSite } from './check-site.ts';
import { readBuiltSite } from './read-built-site.ts';

const evidence = [{ sentence: 's2', start: 8, end: 30, quote: 'They  signed “A & <b>”.' }];
const provenance = { rule: 'test', inferred: [] };

const visit: ArticleRecord = {
  title: 'A visit',
  source: { file: 'a.txt', sha256: '0'.repeat(64), publisher: null, authors: [], published: { edtf: null, basis: 'unknown', evidence: null } },
  actors: [],
  dates: [{ id: 'date-2020', edtf: '2020', basis: 'stated', text: '2020', sentence: 's2', start: 8, end: 12, part: null, ...provenance }],
  agreements: [{ id: 'pact', title: 'Pact', kind: 'treaty', status: 'signed', parties: [], date: null, covers: [], evidence, ...provenance }],
  figures: [],
  meetings: [],
  topics: [],
  sentences: [
    { id: 's1', paragraph: 0, start: 0, end: 7, kind: 'title', text: 'A visit' },
    { id: 's2', paragraph: 1, start: 8, end: 30, kind: 'text', text: 'They  signed “A & <b>”.' },
  ],
  setAside: [],
};

const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy.page}">`;

const page = (title: string, main: string, head = '') =>
  `<!doctype html><html lang="en"><head>${policy}<title>${title}</title><link rel="stylesheet" href="/kb/style.css">${head}</head>\n<body><main data-pagefind-body>${main}</main></body></html>`;

const homeLinks = '<a href="/kb/articles/a-visit/#s2">Visit</a> <a href="agreements/pact/">Pact</a> <a href="https://example.net/" rel="noopener">Out</a>';

/** A small site under `/kb/` in which everything holds. */
const clean: Readonly<Record<string, string>> = {
  'index.html': page('Home', `<h1>Home</h1>${homeLinks}`),
  'articles/a-visit/index.html': page(
    'A visit',
    '<h1 id="s1">A visit</h1><p><span id="s2">They signed\n<a href="../../agreements/pact/#f-pact">“A &amp; &lt;b&gt;”</a>.<sup data-pagefind-ignore>1</sup></span></p><p id="f-date-2020">2020</p>' +
      '<svg><title>Mark</title></svg>',
  ),
  'agreements/pact/index.html': page('Pact', '<h1>Pact</h1><p id="f-pact">Signed.</p><a href="/kb/">Home</a><img src="/kb/sign.svg" srcset="/kb/sign.svg 2x">'),
  '404.html': `<!doctype html><html lang="en"><head>${policy}<title>Not found</title></head><body><h1>Not found</h1></body></html>`,
  'style.css': 'body { color: black; }',
  'sign.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'pagefind.json': '{"bundle":"0f3a"}',
  'pagefind/0f3a/search.json': '{"articles":1,"pages":2}',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes the clean site with changes (null removes a file) and gives the problems found in it. */
async function checkFiles(changes: Readonly<Record<string, string | null>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'check-site-'));
  folders.push(folder);
  for (const [file, content] of Object.entries({ ...clean, ...changes })) {
    if (content === null) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const facts = {
    shownAs: 'dist',
    base: '/kb/',
    url: 'https://example.org',
    records: new Map([['a-visit', { ...visit, sum: '' }]]),
    privatePaths: ['/somewhere/private'],
  };
  return checkSite(await readBuiltSite(folder, facts)).map((problem) => formatProblem(problem).split('\n')[0] ?? '');
}

/** A sitemap of addresses. */
const sitemap = (...addresses: string[]) => ({
  'sitemap.xml': `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((address) => `<url><loc>https://example.org/kb/${address}</loc></url>`).join('')}</urlset>`,
});

/** The home page with more in it. */
const home = (more: string, head = '') => ({ 'index.html': page('Home', `<h1>Home</h1>${homeLinks}${more}`, head) });

/** The page of the article, changed. */
const article = (from: string, to: string) => ({ 'articles/a-visit/index.html': clean['articles/a-visit/index.html']?.replace(from, to) ?? '' });

const faults: Array<[fault: string, changes: Readonly<Record<string, string | null>>, problem: string | RegExp]> = [
  ['a page that the sitemap lacks', sitemap('', 'articles/a-visit/'), 'dist/agreements/pact/index.html:1:1 E_SITEMAP the sitemap does not name this page'],
  [
    'a sitemap with a page that is none',
    sitemap('', 'articles/a-visit/', 'agreements/pact/', 'no/'),
    'dist/sitemap.xml:1:1 E_SITEMAP it names no/index.html, which is no page',
  ],
  ['a link to a missing page', home('<a href="/kb/no/">No</a>'), /^dist\/index\.html:2:\d+ E_LINK <a> leads to "\/kb\/no\/", which does not exist/],
  ['a relative link to a missing page', home('<a href="no/">No</a>'), /E_LINK <a> leads to "no\/"/],
  ['a link in other letter case', home('<a href="/kb/Agreements/pact/">Pact</a>'), /E_LINK .* but the file is written "agreements\/pact\/index\.html"/],
  ['a link without its last slash', home('<a href="/kb/agreements/pact">Pact</a>'), /E_LINK .* without the slash at the end/],
  ['a link beside the base path', home('<a href="/agreements/pact/">Pact</a>'), /E_LINK .* not under \/kb\//],
  ['a link that is broken', home('<a href="/kb/%zz/">x</a>'), /E_LINK .* is no address/],
  ['a missing picture', home('<img src="/kb/no.png" alt="">'), /E_ASSET <img> leads to "\/kb\/no\.png"/],
  ['a missing picture among sizes', home('<img src="/kb/sign.svg" srcset="/kb/sign.svg 1x, /kb/no.png 2x" alt="">'), /E_ASSET <img> leads to "\/kb\/no\.png"/],
  ['a missing style sheet', { 'style.css': null }, /E_ASSET <link> leads to "\/kb\/style\.css"/],
  ['a missing canonical page', home('', '<link rel="canonical" href="https://example.org/kb/no/">'), /E_ASSET <link>/],
  ['a missing anchor on another page', home('<a href="/kb/agreements/pact/#no">x</a>'), /E_ANCHOR the link "\/kb\/agreements\/pact\/#no" names a place/],
  ['a missing anchor on the same page', home('<a href="#no">x</a>'), /E_ANCHOR the link "#no"/],
  [
    'a page that nothing links to',
    { 'lost/index.html': page('Lost', '<h1>Lost</h1>').replace(' data-pagefind-body', '') },
    'dist/lost/index.html:1:1 E_ORPHAN no way leads here from the home page',
  ],
  [
    'two pages that only link to each other',
    {
      'a/index.html': page('A', '<h1>A</h1><a href="../b/">B</a>').replace(' data-pagefind-body', ''),
      'b/index.html': page('B', '<h1>B</h1><a href="../a/">A</a>').replace(' data-pagefind-body', ''),
    },
    /E_ORPHAN/,
  ],
  ['an id that stands twice', home('<p id="x"></p><p id="x"></p>'), /E_ID the id "x" stands in the page twice/],
  ['an empty id', home('<p id=""></p>'), /E_ID an element has an empty id/],
  ['no main heading', { 'index.html': page('Home', homeLinks) }, 'dist/index.html:1:1 E_HEADING the page has no <h1>'],
  ['two main headings', home('<h1>Again</h1>'), /E_HEADING the page has a second <h1>/],
  ['no title', { 'index.html': clean['index.html']?.replace('<title>Home</title>', '') ?? '' }, 'dist/index.html:1:1 E_TITLE the page has no <title>'],
  [
    'the same title twice',
    { '404.html': clean['404.html']?.replace('<title>Not found', '<title>Home') ?? '' },
    /E_TITLE the title "Home" also stands on 404\.html/,
  ],
  ['no language', { '404.html': clean['404.html']?.replace(' lang="en"', '') ?? '' }, 'dist/404.html:1:1 E_LANGUAGE <html> has no lang'],
  ['an inline script', home('<script>alert(1)</script>'), /E_INLINE the page holds <script>/],
  ['an inline style sheet', home('', '<style>p{}</style>'), /E_INLINE the page holds <style>/],
  ['a style attribute', home('<p style="color:red"></p>'), /E_INLINE the page holds style= of <p>/],
  ['a handler', home('<p onclick="x()"></p>'), /E_INLINE the page holds onclick= of <p>/],
  ['a page without a policy', { '404.html': clean['404.html']?.replace(policy, '') ?? '' }, /^dist\/404\.html:1:1 E_POLICY the head does not begin with/],
  ['a page with a weaker policy', { '404.html': clean['404.html']?.replace("script-src 'self'", 'script-src *') ?? '' }, /E_POLICY the policy of the page is/],
  [
    'a policy that comes too late',
    { '404.html': clean['404.html']?.replace(`${policy}<title>Not found</title>`, `<title>Not found</title>${policy}`) ?? '' },
    /E_POLICY/,
  ],
  ['a script from elsewhere', home('<script src="https://example.net/x.js"></script>'), /E_THIRD_PARTY <script> leads to https:\/\/example\.net\/x\.js/],
  ['a picture from elsewhere', home('<img src="//example.net/x.png" alt="">'), /E_THIRD_PARTY <img>/],
  ['a picture inside its address', home('<img src="data:image/png;base64,AA" alt="">'), /E_THIRD_PARTY <img>/],
  ['a form that leads elsewhere', home('<form action="https://example.net/"></form>'), /E_THIRD_PARTY <form>/],
  ['a link that runs a script', home('<a href="javascript:alert(1)">x</a>'), /E_EXTERNAL a link leads to "javascript:alert\(1\)"/],
  ['a link out without noopener', home('<a href="https://example.net/">x</a>'), /E_EXTERNAL the link to https:\/\/example\.net\/ lacks rel="noopener"/],
  ['a sentence that is missing', article('id="s2"', 'id="other"'), /E_SENTENCE sentence s2 is not on the page: They signed “A & <b>”\./],
  ['a sentence with a word too much', article('They signed', 'They both signed'), /E_SENTENCE sentence s2 reads "They both signed “A & <b>”\."/],
  ['a sentence whose markup came alive', article('&lt;b&gt;', '<b></b>'), /E_SENTENCE sentence s2 reads "They signed “A & ”\."/],
  ['a fact that is missing', article('id="f-date-2020"', ''), 'dist/articles/a-visit/index.html:1:1 E_FACT the fact date-2020 of a-visit is not on the page'],
  [
    'an agreement that is missing',
    { 'agreements/pact/index.html': clean['agreements/pact/index.html']?.replace('f-pact', 'f-other') ?? '' },
    /E_FACT the fact pact of a-visit is not on the page/,
  ],
  ['an article without a page', { 'articles/a-visit/index.html': null }, 'dist/articles/a-visit/index.html:1:1 E_COUNT the article a-visit has no page'],
  [
    'a page without an article',
    { 'articles/more/index.html': page('More', '<h1>More</h1>') },
    'dist/articles/more/index.html:1:1 E_COUNT the page shows no article of this build',
  ],
  [
    'a page missing from the search index',
    { 'pagefind/0f3a/search.json': '{"articles":1,"pages":1}' },
    /E_INDEX_COUNT the search index holds 2 pages where 3 are marked/,
  ],
  ['no search index', { 'pagefind.json': null }, /E_INDEX_COUNT the search index holds 0 pages/],
  ['a search index without its files', { 'pagefind/0f3a/search.json': null }, /E_INDEX_COUNT the search index holds 0 pages/],
  [
    'a path of this machine',
    { 'data.json': '{"path":"/somewhere/private/x"}' },
    'dist/data.json:1:1 E_LOCAL_PATH the file names a folder of this machine: /somewhere/private',
  ],
];

describe('checkSite', () => {
  it('finds nothing in a clean site', async () => {
    expect(await checkFiles({})).toEqual([]);
  });

  it.each(faults)('finds %s', async (_fault, changes, problem) => {
    const found = await checkFiles(changes);
    expect(found).toContainEqual(typeof problem === 'string' ? problem : expect.stringMatching(problem));
  });

  it('finds all faults at once', async () => {
    const found = await checkFiles({ ...home('<p id="x" style="a"></p><p id="x"></p>'), 'style.css': null });
    expect(found.map((line) => line.split(' ')[1]).sort()).toEqual(['E_ASSET', 'E_ASSET', 'E_ASSET', 'E_ID', 'E_INLINE']);
  });
});
