import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolders } from '../../site/temporary-folders.ts';
import { drawGrowth } from './draw-growth.ts';
import { describeGrowth, formatTable } from './format-table.ts';
import type { SiteMeasurement } from './site-measurement.ts';
import { watchMemory } from './watch-memory.ts';
import { weighSite } from './weigh-site.ts';
import { writeCorpus } from './write-corpus.ts';

const makeFolder = useTemporaryFolders();

/** A measurement in which everything grows as the number of articles. */
function sample(articles: number): SiteMeasurement {
  const seconds = { records: articles / 100, pages: articles / 50, index: articles / 80, checks: articles / 1000, whole: articles / 20 };
  const weight = { median: 3000, most99: 9000, most: 20_000, heaviest: 'index.html' };
  return {
    articles,
    characters: articles * 4000,
    seconds,
    rebuild: articles / 60,
    processor: 1,
    memory: 1e9,
    pages: articles * 3,
    files: articles * 4,
    size: articles * 1e5,
    weight,
    score: 0.9,
    search: { first: 30_000, further: 2000 },
  };
}

describe('weighSite', () => {
  it('counts pages and files and finds the heaviest page', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'index.html'), 'short');
    writeFileSync(join(folder, 'a', 'index.html'), Array.from({ length: 500 }, (_, n) => `${n * 7919}`).join(' '));
    writeFileSync(join(folder, 'data.json'), '{}');
    const weight = weighSite(folder);
    expect([weight.pages, weight.files, weight.weight.heaviest]).toEqual([2, 3, 'a/index.html']);
    expect(weight.weight.most).toBeGreaterThan(weight.weight.median - 1);
    expect(weight.size).toBe(5 + 2 + readFileSync(join(folder, 'a', 'index.html')).length);
  });
});

describe('formatTable', () => {
  it('gives as many cells a row as there are headings', () => {
    const lines = formatTable([sample(5), sample(100)]).split('\n');
    expect(lines).toHaveLength(4);
    expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
  });
});

describe('describeGrowth', () => {
  it('says how often as much the larger size takes', () => {
    expect(describeGrowth([sample(100), sample(1000)])).toEqual([
      expect.stringMatching(/^from 100 to 1000 articles \(×10\): records ×10\.0, .*heaviest page ×1\.0, first search ×1\.0$/),
    ]);
  });
});

describe('drawGrowth', () => {
  it('draws every line with a point a size, in valid XML', () => {
    const svg = drawGrowth([sample(5), sample(100), sample(1000)]);
    const { svg: parsed } = new XMLParser({ ignoreAttributes: false }).parse(svg);
    expect(parsed.polyline).toHaveLength(6);
    for (const line of parsed.polyline) expect(line['@_points'].split(' ')).toHaveLength(3);
  });
});

describe('watchMemory', () => {
  it.runIf(process.platform === 'linux')('sees what this process holds', async () => {
    const watch = watchMemory(process.pid);
    await new Promise((done) => setTimeout(done, 700));
    expect(watch.stop().memory ?? 0).toBeGreaterThan(20e6);
  });
});

describe('writeCorpus', () => {
  it('writes an article and its labels for every number', () => {
    const folder = makeFolder();
    const characters = writeCorpus(folder, 4, 1);
    const names = readdirSync(join(folder, 'seeds'));
    expect(names).toHaveLength(4);
    expect(readdirSync(join(folder, 'labels'))).toEqual(names.map((name) => name.replace('.txt', '.json')));
    expect(names.reduce((sum, name) => sum + readFileSync(join(folder, 'seeds', name), 'utf8').length, 0)).toBe(characters);
  });
});
