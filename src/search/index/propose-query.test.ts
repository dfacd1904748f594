import { describe, expect, it } from 'vitest';
import type { NamedPage } from './index-shape.ts';
import { proposeQuery } from './propose-query.ts';

const page = (title: string, ...forms: string[]): NamedPage => ({ n: 1, title, kind: 'Leader', path: '', summary: '', weight: 1, forms });
const pages = [page('Ada Torres', 'Ада Торрес', 'Торрес'), page('Gas pipeline')];
const lists = [{ words: ['checkpoints', 'turnover'], read: () => new Map() }];

describe('proposeQuery', () => {
  it.each([
    ['gas pipline', ['pipline'], 'gas pipeline', 'spelling'],
    ['the chekpoints', ['chekpoints'], 'the checkpoints', 'spelling'],
    ['Торрес turnover', ['торрес'], '"Ada Torres" turnover', 'form'],
    ['Ада Торрес', ['ада', 'торрес'], '"Ada Torres"', 'form'],
    ['Ада (Торрес) turnover', ['ада', 'торрес'], '"Ada Torres" ("Ada Torres") turnover', 'form'],
  ])('has another query for %j', (text, missing, query, reason) => {
    expect(proposeQuery(text, missing, pages, lists, {}).proposal).toEqual({ query, reason });
  });

  it('has none where no known word is near, and says which word nobody knows', () => {
    expect(proposeQuery('xyzzyx gas', ['xyzzyx'], pages, lists, {})).toEqual({ proposal: null, unknown: ['xyzzyx'] });
  });
});
