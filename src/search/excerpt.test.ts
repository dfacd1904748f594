import { describe, expect, it } from 'vitest';
import { readExcerpt } from './excerpt.ts';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

describe('readExcerpt', () => {
  it.each([
    ['no match at all', 'Water is scarce.', [plain('Water is scarce.')]],
    ['one match', 'The <mark>water</mark> level', [plain('The '), marked('water'), plain(' level')]],
    ['matches at both ends', '<mark>Water</mark> and <mark>ice</mark>', [marked('Water'), plain(' and '), marked('ice')]],
    ['entities as characters', 'A &amp; B &lt;b&gt; <mark>&quot;C&quot;</mark>', [plain('A & B <b> '), marked('"C"')]],
    ['an escaped entity only once', '&amp;lt;', [plain('&lt;')]],
    ['other markup as text', '<img src=x onerror=alert(1)>', [plain('<img src=x onerror=alert(1)>')]],
    ['nothing', '', []],
  ])('reads %s', (_case, html, parts) => {
    expect(readExcerpt(html)).toEqual(parts);
  });
});
