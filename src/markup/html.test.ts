import { describe, expect, it } from 'vitest';
import { html, joinMarkup } from './html.ts';

describe('html', () => {
  it.each([
    ['an element', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an attribute in double quotes', '" onclick="alert(1)', '&quot; onclick=&quot;alert(1)'],
    ['an attribute in single quotes', "' onclick='alert(1)", '&#39; onclick=&#39;alert(1)'],
    ['an entity', '&lt;b&gt; &amp;', '&amp;lt;b&amp;gt; &amp;amp;'],
  ])('lets no text out of where it stands: %s', (_, text, escaped) => {
    expect(html`<p title="${text}">${text}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
    expect(html`<p>${[text, [text]]}</p>`.text).toBe(`<p>${escaped}${escaped}</p>`);
  });

  it('takes markup as it is, at any depth', () => {
    const mark = html`<mark>${'a & b'}</mark>`;
    expect(html`<p>${[mark, [mark]]}</p>`.text).toBe('<p><mark>a &amp; b</mark><mark>a &amp; b</mark></p>');
  });

  it('shows nothing for what is not there, and every number', () => {
    expect(html`<p>${null}${undefined}${false}${''}${[]}${0}</p>`.text).toBe('<p>0</p>');
  });
});

describe('joinMarkup', () => {
  it.each([
    [0, ''],
    [1, '<b></b>'],
    [3, '<b></b> &amp; <b></b> &amp; <b></b>'],
  ])('puts the separator between %s pieces, escaped', (count, joined) => {
    const pieces = Array.from({ length: count }, () => html`<b></b>`);
    expect(html`${joinMarkup(pieces, ' & ')}`.text).toBe(joined);
  });
});
