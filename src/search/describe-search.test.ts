import { describe, expect, it } from 'vitest';
import { describeFound, describeNothing } from './describe-search.ts';
import { readState } from './search-state.ts';

describe('describeFound', () => {
  it.each([
    [1, '?q=water', '1 page for “water”.'],
    [0, '?q=water', '0 pages for “water”.'],
    [12, '?q=+water+&country=Iran&kind=Article', '12 pages for “water”, kind Article, country Iran.'],
    [3, '?topic=Trade', '3 pages, topic Trade.'],
  ])('says %i for %s', (count, search, text) => {
    expect(describeFound(count, readState(search), [])).toBe(text);
  });

  it('says which words are not there', () => {
    expect(describeFound(7, readState('?q=tokaev+water'), ['tokaev'])).toBe(
      '7 pages for “tokaev water”. None of those shown has “tokaev” itself, only words that begin the same way: check the spelling.',
    );
  });
});

describe('describeNothing', () => {
  it('says what was searched', () => {
    expect(describeNothing(121, readState('?q=xyzzy'))).toBe(
      'Nothing found for “xyzzy”. The whole text of 121 pages was searched; a page must hold every word. Try fewer words or another spelling.',
    );
  });

  it('points to the filters where there are some', () => {
    expect(describeNothing(121, readState('?q=water&kind=Topic'))).toContain('Try without a filter');
  });
});
