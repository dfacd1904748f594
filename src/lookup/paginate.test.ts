import { describe, expect, it } from 'vitest';
import { paginate } from './paginate.ts';

describe('paginate', () => {
  it('puts the first page at the list’s own address and loses nothing', () => {
    const pages = paginate([1, 2, 3, 4, 5], [0, 2, 4]);
    expect(pages.map(({ params }) => params.page)).toEqual([undefined, 'page/2', 'page/3']);
    expect(pages.map(({ props }) => props.items)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('says on which page every part of the list begins', () => {
    const [first] = paginate(['2025 a', '2025 b', '2025 c', '2024 d', '2023 e'], [0, 2, 4], (item) => item.slice(0, 4));
    expect(first?.props.marks).toEqual([
      { mark: '2025', page: 1 },
      { mark: '2024', page: 2 },
      { mark: '2023', page: 3 },
    ]);
  });

  it('gives an empty list one page', () => {
    expect(paginate([], [0])).toEqual([{ params: { page: undefined }, props: { items: [], page: 1, pages: 1, marks: [] } }]);
  });
});
