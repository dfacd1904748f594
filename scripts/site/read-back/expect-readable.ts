import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { toRDF } from 'jsonld';
import { Parser } from 'n3';
import { expect, it } from 'vitest';
import { createResolver } from '../check-site/resolve-address.ts';
import { listFiles } from '../list-files.ts';
import { findFaults, readDataFiles } from './read-data-files.ts';

/** A built site whose files are read back. */
export interface BuiltSample {
  /** Folder of the site. */
  site: string;
  /** Folder of its seeds. */
  seeds: string;
  base: string;
  /** Address of the host; null where the site was built without one. */
  url: string | null;
}

/** Holds for one built site: every format that it offers is read by a parser of that format and says what the pages say. */
export function expectReadable(sample: () => BuiltSample): void {
  const text = (file: string) => readFileSync(join(sample().site, file), 'utf8');
  const list = (pattern: RegExp) => listFiles(sample().site).filter((file) => pattern.test(file));
  /** Absolute form of the home page, whatever the site was built with. */
  const home = () => `${sample().url ?? 'https://site.invalid'}${sample().base}`;
  /** True for an address of a page or file that exists. */
  const leadsSomewhere = (address: string): boolean => {
    const target = createResolver(sample().base, new URL(home()).origin)('index.html', address);
    return target.kind === 'inside' && existsSync(join(sample().site, target.file)) && (sample().url === null) === address.startsWith('/');
  };

  it('gives tables that follow their own description', () => {
    const tables = readDataFiles(sample().site);
    expect(tables.size).toBeGreaterThan(10);
    for (const table of tables.values()) {
      const { resource, bytes, hash, header } = table;
      expect({ header, bytes, hash }).toEqual({ header: resource.schema.fields.map(({ name }) => name), bytes: resource.bytes, hash: resource.hash });
      expect(findFaults(table, tables)).toEqual([]);
    }
  });

  it('gives tables with the same facts as the JSON files, whose addresses lead somewhere', () => {
    const tables = readDataFiles(sample().site);
    for (const name of ['articles', 'actors', 'agreements', 'figures', 'meetings', 'dates', 'topics']) {
      const rows = JSON.parse(text(`data/${name}.json`)) as Array<{ id: string; address: string }>;
      expect(tables.get(name)?.rows.map(({ id, address }) => ({ id, address }))).toEqual(rows.map(({ id, address }) => ({ id, address })));
      expect(rows.filter(({ address }) => !leadsSomewhere(address))).toEqual([]);
    }
  });

  it('gives evidence whose every quote is cut out of its seed', () => {
    const tables = readDataFiles(sample().site);
    const seeds = new Map(tables.get('articles')?.rows.map(({ id = '', file = '' }) => [id, readFileSync(join(sample().seeds, file), 'utf8')]));
    const sentences = tables.get('sentences')?.rows.map((row) => ({ ...row, quote: row.text }) as Record<string, string>) ?? [];
    const mentions = tables.get('mentions')?.rows.map((row) => ({ ...row, quote: row.text }) as Record<string, string>) ?? [];
    const evidence = tables.get('evidence')?.rows ?? [];
    expect(evidence.length).toBeGreaterThan(50);
    const wrong = [...sentences, ...mentions, ...evidence].filter(
      (row) => seeds.get(row.article ?? '')?.slice(Number(row.start), Number(row.end)) !== row.quote,
    );
    expect(wrong).toEqual([]);
  });

  it('gives JSON-LD that is read without a network, with claims whose quotations stand in articles', async () => {
    const files = list(/^data\/\w+\.jsonld$/);
    const read = await Promise.all(files.map((file) => toRDF(JSON.parse(text(file)), { base: `${home()}${file}`, format: 'application/n-quads', safe: true })));
    const quads = read.flatMap((each) => new Parser().parse(each));
    const objects = (subject: string, property: string) =>
      quads
        .filter(({ subject: from, predicate }) => from.value === subject && predicate.value === `https://schema.org/${property}`)
        .map(({ object }) => object.value);
    const typed = (type: string) => new Set(quads.filter(({ object }) => object.value === `https://schema.org/${type}`).map(({ subject }) => subject.value));
    const [claims, articles] = [typed('Claim'), typed('NewsArticle')];
    expect(claims.size).toBe(
      readDataFiles(sample().site)
        .get('evidence')
        ?.rows.reduce((ids, row) => ids.add(`${row.fact_kind} ${row.fact}`), new Set()).size,
    );
    for (const claim of claims) {
      const quotations = objects(claim, 'appearance');
      expect(quotations.length).toBeGreaterThan(0);
      expect(quotations.flatMap((quotation) => objects(quotation, 'isPartOf')).every((article) => articles.has(article))).toBe(true);
    }
    expect([...claims, ...articles].filter((id) => !id.startsWith(home()))).toEqual([]);
  });

  it('gives every article a citation that is read in three formats and names the same work, and one for each of its facts', () => {
    const twins = list(/^articles\/[^/]+\/index\.json$/).map((file) => ({ folder: file.slice(0, -'index.json'.length), twin: JSON.parse(text(file)) }));
    expect(twins.length).toBeGreaterThan(4);
    for (const { folder, twin } of twins) {
      const { title, source, dates, agreements, figures, meetings } = twin.record;
      const factIds = [dates, agreements, figures, meetings].flat().map(({ id }) => `${folder.split('/')[1]}-${id}`);
      for (const [file, forceType] of [
        ['cite.bib', '@bibtex/text'],
        ['cite.ris', '@ris/file'],
        ['cite.csl.json', '@else/json'],
      ] as const) {
        const [read, ...facts] = new Cite(text(`${folder}${file}`), { forceType }).data as Array<Record<string, unknown>>;
        expect(new Set(facts.map(({ title }) => title))).toEqual(new Set(factIds.length > 0 ? [read?.title] : []));
        expect(factIds.filter((id) => !facts.some((fact) => [fact.id, fact['citation-key']].includes(id)))).toEqual([]);
        expect(String(read?.title).replaceAll(/[“”‘’]/g, '"')).toBe(title.replaceAll(/[“”‘’"']/g, '"'));
        expect(read?.['container-title'] ?? null).toBe(source.publisher);
        expect(read?.URL ?? null).toBe(sample().url === null ? null : `${home()}${folder}`);
      }
    }
  });

  it('gives a twin beside every page, under the address of the page', () => {
    const pages = list(/(?:^|\/)index\.html$/).filter((file) => !/\/page\/\d+\//.test(file));
    const lacking = pages.filter((file) => !existsSync(join(sample().site, file.replace(/html$/, 'json'))));
    expect(lacking).toEqual([]);
    for (const file of pages) {
      const { page } = JSON.parse(text(file.replace(/html$/, 'json'))) as { page: { address: string } };
      expect(new URL(page.address, home()).href).toBe(`${home()}${file.replace(/index\.html$/, '')}`);
    }
  });

  it('gives twins of things that are linked data', async () => {
    const twin = JSON.parse(text('countries/tajikistan/index.json'));
    const quads = new Parser().parse(await toRDF(twin, { base: `${home()}countries/tajikistan/`, format: 'application/n-quads', safe: false }));
    expect(quads).toContainEqual(expect.objectContaining({ object: expect.objectContaining({ value: 'https://schema.org/Country' }) }));
    expect(twin.facts.total).toBeGreaterThan(10);
  });

  it('gives well-formed feeds whose links lead somewhere, and to which the pages lead', () => {
    const feeds = list(/(?:^|\/)feed\.xml$/);
    expect(feeds).toEqual(expect.arrayContaining(['feed.xml', 'countries/tajikistan/feed.xml', 'leaders/emomali-rahmon/feed.xml', 'topics/trade/feed.xml']));
    const reader = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' });
    for (const file of feeds) {
      expect(XMLValidator.validate(text(file))).toBe(true);
      const { feed } = reader.parse(text(file)) as {
        feed: { id: string; updated: string; link: object[]; entry?: Array<{ id: string; title: string; updated: string; link: object[] }> };
      };
      const entries = feed.entry ?? [];
      const links = [...feed.link, ...entries.flatMap(({ link }) => link)].map((link) => String((link as Record<string, string>)['@_href']));
      expect(links.filter((link) => !leadsSomewhere(link))).toEqual([]);
      expect([feed, ...entries].every(({ id, updated }) => id.startsWith('urn:uuid:') && !Number.isNaN(Date.parse(updated)))).toBe(true);
      const json = JSON.parse(text(file.replace(/xml$/, 'json'))) as { items: Array<{ id: string }> };
      expect(json.items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
      expect(text(file.replace(/feed\.xml$/, 'index.html'))).toContain(`href="${sample().base}${file}"`);
    }
  });

  it('offers what needs an absolute address only where there is one', () => {
    const absolute = sample().url !== null;
    expect(['sitemap.xml', 'opensearch.xml', 'cards/country.png'].map((file) => existsSync(join(sample().site, file)))).toEqual([absolute, absolute, absolute]);
    expect(/^Sitemap: /m.test(text('robots.txt'))).toBe(absolute);
    const page = text('countries/tajikistan/index.html');
    expect(
      [/property="og:image" content="https:/, /property="og:url" content="https:/, /rel="canonical"/, /rel="search"/].map((mark) => mark.test(page)),
    ).toEqual(Array(4).fill(absolute));
    expect(page).toContain('property="og:title" content="Tajikistan"');
    if (!absolute) return;
    const { urlset } = new XMLParser({ isArray: (name) => name === 'url' }).parse(text('sitemap.xml')) as { urlset: { url: Array<{ loc: string }> } };
    const pages = list(/(?:^|\/)index\.html$/);
    expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(pages.map((file) => `${home()}${file.replace(/index\.html$/, '')}`).sort());
    const { OpenSearchDescription: search } = new XMLParser({ ignoreAttributes: false }).parse(text('opensearch.xml')) as {
      OpenSearchDescription: { Url: object[] };
    };
    expect(search.Url).toContainEqual(expect.objectContaining({ '@_template': `${home()}search/?q={searchTerms}` }));
    expect(leadsSomewhere(/property="og:image" content="([^"]+)"/.exec(page)?.[1] ?? '')).toBe(true);
  });

  it('gives images, manifest and a map for language models that lead somewhere', () => {
    const manifest = JSON.parse(text('site.webmanifest')) as { icons: Array<{ src: string; sizes: string }> };
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(join(sample().site, src.slice(sample().base.length)));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    const links = [...text('llms.txt').matchAll(/\]\((?<address>[^)]+)\)/g)].map(({ groups }) => groups?.address ?? '');
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !leadsSomewhere(link))).toEqual([]);
  });
}
