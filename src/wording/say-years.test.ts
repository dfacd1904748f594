import { expect, it } from 'vitest';
import { sayYears } from './say-years.ts';

it('names one year, the first and the last of several, and none', () => {
  expect([sayYears([2019]), sayYears([2019, 2020, 2022]), sayYears([])]).toEqual(['2019', '2019 to 2022', null]);
});
