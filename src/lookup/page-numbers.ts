/**
 * Gives the numbers of the pages to which a page of a list leads, in order: the first and the last, those near by, and leaps of the square root of all.
 * From any page every other is two clicks away, with some three times as many links as the root of all pages.
 */
export function listPageNumbers(page: number, pages: number): number[] {
  const leap = Math.ceil(Math.sqrt(pages));
  const near = Math.max(2, Math.ceil(leap / 2));
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || number % leap === 0 || Math.abs(number - page) <= near,
  );
}
