import { afterEach, describe, expect, it, vi } from 'vitest';
import { address, factAnchor, relationId, ruleAnchor } from './address.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  // The modules of an address that was tried serve no other test.
  vi.resetModules();
});

/** Gives the modules of addresses as a build under a base, at an address or at none, loads them. */
async function placeSite(base: string, site: string) {
  vi.resetModules();
  vi.stubEnv('PAMIR_BASE', base);
  vi.stubEnv('PAMIR_SITE', site);
  return { ...(await import('./address.ts')), ...(await import('./path-under-base.ts')), ...(await import('./publish-address.ts')) };
}

describe('address', () => {
  it.each(['/kb', '/kb/'])('stands under the base %s', async (base) => {
    const { address, pathUnderBase } = await placeSite(base, '');
    expect(address.home()).toBe('/kb/');
    expect(address.page('articles', 'a-visit')).toBe('/kb/articles/a-visit/');
    expect(address.sentence('a-visit', 's12')).toBe('/kb/articles/a-visit/#s12');
    expect(address.factInArticle('a-visit', 'date-2020')).toBe('/kb/articles/a-visit/#f-date-2020');
    expect(address.dataFile('figures.json')).toBe('/kb/data/figures.json');
    expect(pathUnderBase('/kb/about/')).toBe('about/');
    expect(pathUnderBase('/other/')).toBe('');
  });

  it('ends every page with a slash, later pages of a list as well', () => {
    expect(address.list('figures')).toBe('/figures/');
    expect(address.list('figures', 2)).toBe('/figures/page/2/');
  });

  it.each([
    ['https://example.org', 'https://example.org/kb/articles/a-visit/'],
    ['', '/kb/articles/a-visit/'],
  ])('is published with the address of the site "%s"', async (site, wanted) => {
    const { address, publishAddress } = await placeSite('/kb', site);
    expect(publishAddress(address.page('articles', 'a-visit'))).toBe(wanted);
  });

  it('keeps what a reader types from becoming part of the address', () => {
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
