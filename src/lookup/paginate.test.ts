import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';

describe('paginate', () => {
  it('puts the first page at the list’s own address and loses nothing', () => {
    const pages = paginate([1, 2, 3, 4, 5], 2);
    expect(pages.map(({ params }) => params.page)).toEqual([undefined, 'page/2', 'page/3']);
    expect(pages.flatMap(({ props }) => props.items)).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives an empty list one page', () => {
    expect(paginate([], 2)).toEqual([{ params: { page: undefined }, props: { items: [], page: 1, pages: 1 } }]);
  });
});
