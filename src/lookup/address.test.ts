import { afterEach, describe, expect, it, vi } from 'vitest';
import { address, factAnchor, relationId, ruleAnchor } from './address.ts';

afterEach(() => vi.unstubAllEnvs());

describe('address', () => {
  it.each(['/kb', '/kb/'])('stands under the base %s', (base) => {
    vi.stubEnv('BASE_URL', base);
    expect(address.home()).toBe('/kb/');
    expect(address.page('articles', 'a-visit')).toBe('/kb/articles/a-visit/');
    expect(address.sentence('a-visit', 's12')).toBe('/kb/articles/a-visit/#s12');
    expect(address.factInArticle('a-visit', 'date-2020')).toBe('/kb/articles/a-visit/#f-date-2020');
    expect(address.dataFile('figures.json')).toBe('/kb/data/figures.json');
  });

  it('ends every page with a slash, later pages of a list as well', () => {
    vi.stubEnv('BASE_URL', '/');
    expect(address.list('figures')).toBe('/figures/');
    expect(address.list('figures', 2)).toBe('/figures/page/2/');
  });

  it('keeps what a reader types from becoming part of the address', () => {
    vi.stubEnv('BASE_URL', '/');
    expect(address.search('trade & "tariffs" #1')).toBe('/search/?q=trade%20%26%20%22tariffs%22%20%231');
  });
});

describe('relationId', () => {
  it('is the same from both sides, in alphabetical order', () => {
    expect(relationId('tajikistan', 'china')).toBe('china--tajikistan');
    expect(relationId('china', 'tajikistan')).toBe('china--tajikistan');
  });
});

describe('anchors', () => {
  it('marks facts and rules with a prefix of their own', () => {
    expect(factAnchor('figure-usd-670000000')).toBe('f-figure-usd-670000000');
    expect(ruleAnchor('year from "publication"')).toBe('rule-year-from-publication-');
  });
});
