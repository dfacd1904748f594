import { monthNames } from './month-names.ts';

const short: ReadonlyArray<[string, number]> = [
  ['Jan', 1],
  ['Feb', 2],
  ['Mar', 3],
  ['Apr', 4],
  ['Jun', 6],
  ['Jul', 7],
  ['Aug', 8],
  ['Sep', 9],
  ['Sept', 9],
  ['Oct', 10],
  ['Nov', 11],
  ['Dec', 12],
];

/** Number of the month, 1 to 12, by its form as printed without a full stop; never in lower case, since "may" and "march" are words. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.map((name, i): [string, number] => [name, i + 1]),
  ...monthNames.map((name, i): [string, number] => [name.toUpperCase(), i + 1]),
  ...short,
  ...short.map(([form, number]): [string, number] => [form.toUpperCase(), number]),
]);
