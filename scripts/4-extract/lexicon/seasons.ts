/** EDTF season code by the season's name (ISO 8601-2, 4.8). */
export const seasons: ReadonlyMap<string, string> = new Map([
  ['spring', '21'],
  ['summer', '22'],
  ['autumn', '23'],
  ['fall', '23'],
  ['winter', '24'],
]);
