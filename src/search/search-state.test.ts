import { describe, expect, it } from 'vitest';
import { isEmptyState, longestQuery, readState, toggleValue, writeState } from './search-state.ts';

describe('the state of a search', () => {
  it.each([
    '',
    '?q=water',
    '?q=a+b&kind=Article&country=Iran',
    '?country=Iran&country=China&sort=newest',
    '?q=%22trade+turnover%22&topic=Trade&outlet=A%26B&year=2020',
  ])('survives %s', (search) => {
    expect(writeState(readState(search))).toBe(search);
  });

  it('keeps several values of a facet, each once', () => {
    expect(readState('?country=Iran&country=China&country=Iran').chosen.country).toEqual(['Iran', 'China']);
  });

  it('leaves out what it does not know', () => {
    expect(writeState(readState('?q=+&sort=random&colour=red&kind='))).toBe('');
  });

  it('drops control characters and marks of direction, and cuts what is too long', () => {
    expect(readState(`?q=${encodeURIComponent('a\u0000b\u202ec')}`).query).toBe('a b c');
    expect(readState(`?q=${'x'.repeat(5000)}`).query).toHaveLength(longestQuery);
  });

  it('adds a value and takes it away again', () => {
    const added = toggleValue(readState('?q=water'), 'country', 'Iran');
    expect(writeState(added)).toBe('?q=water&country=Iran');
    expect(toggleValue(added, 'country', 'Iran')).toEqual(readState('?q=water'));
  });

  it('is empty without words and values, whatever the order', () => {
    expect(isEmptyState(readState('?sort=newest'))).toBe(true);
    expect(isEmptyState(readState('?year=2020'))).toBe(false);
  });
});
