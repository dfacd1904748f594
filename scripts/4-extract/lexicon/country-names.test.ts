import { describe, expect, test } from 'vitest';
import { countryName, countryOf } from './country-names.ts';

describe('countryName', () => {
  test.each([
    ['TJ', 'Tajikistan'],
    ['TR', 'Türkiye'],
    ['RU', 'Russia'],
    ['US', 'United States'],
    ['IR', 'Iran'],
    ['MD', 'Moldova'],
    ['KR', 'South Korea'],
    ['XX', 'XX'],
  ])('gives the short name of %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });
});

describe('countryOf', () => {
  test.each([
    ['the Kyrgyz Republic', 'KG'],
    ["Kazakhstan's", 'KZ'],
    ['U.S.', 'US'],
    ['Tajiks', 'TJ'],
    ['Moscow', 'RU'],
    ['Emirati', 'AE'],
    ['Dutch', 'NL'],
    ['Türkiye', 'TR'],
    ['Congo', null],
    ['Dominican', null],
    ['Jersey', null],
    ['Kazakhbaev', null],
    ['Jamestown', null],
    ['', null],
  ])('reads %j as %s', (text, code) => {
    expect(countryOf(text)).toBe(code);
  });
});
