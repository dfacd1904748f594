import { describe, expect, it } from 'vitest';
import { findUnmatchedWords } from './find-unmatched-words.ts';

/** A page on which Pagefind marked the words with an asterisk. */
const page = (text: string, meta: Record<string, string> = {}) => {
  const words = text.split(' ');
  return { content: text.replaceAll('*', ''), locations: words.flatMap((word, index) => (word.startsWith('*') ? [index] : [])), meta };
};

describe('findUnmatchedWords', () => {
  it.each([
    ['the word itself', 'Rahmon', page('President *Rahmon, who')],
    ['the beginning of a word', 'kazakh', page('in *Kazakhstan.')],
    ['another ending', 'meetings', page('a *meeting')],
    ['no ending', 'signing', page('to *sign')],
    ['an ending on both', 'negotiations', page('they *negotiate')],
    ['another ending that is longer', 'country', page('both *countries')],
    ['a possessive', 'rahmon’s', page('of *Rahmon’s')],
    ['accents', 'Turkiye', page('from *Türkiye')],
    ['a name that only the other names of the page hold', 'Rakhmon', page('The president', { title: 'Emomali Rahmon', aliases: 'Rakhmon, Рахмон' })],
    ['a short beginning while typing', 'tok', page('*to')],
  ])('is content with %s', (_case, query, found) => {
    expect(findUnmatchedWords(query, [found])).toEqual([]);
  });

  it.each([
    ['tokaev', page('*to the *to')],
    ['kazakstan', page('Mr. *K. spoke')],
    ['rakhmon', page('*Rak *Ra')],
    ['trump', page('*true words')],
  ])('names %s where only its beginning was found', (query, found) => {
    expect(findUnmatchedWords(query, [found])).toEqual([query]);
  });

  it('judges all pages together and each word by itself', () => {
    expect(findUnmatchedWords('water tokaev', [page('*to'), page('the *water')])).toEqual(['tokaev']);
  });
});
