import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

describe('findBrowser', () => {
  it('takes the program that CHROME_PATH names', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findBrowser(() => {})).toBe(process.execPath);
  });

  it('says what is wrong where CHROME_PATH names none', () => {
    vi.stubEnv('CHROME_PATH', '/no/such/browser');
    expect(() => findBrowser(() => {})).toThrow('CHROME_PATH names /no/such/browser, which is no program.');
  });
});
