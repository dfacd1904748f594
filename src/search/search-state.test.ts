import { describe, expect, it } from 'vitest';
import { readState, setFilters, writeState } from './search-state.ts';

const none = { kind: '', country: '', leader: '', topic: '' };

describe('search state', () => {
  it.each([
    ['', { query: '', filters: none }],
    ['?q=water', { query: 'water', filters: none }],
    ['?q=trade+%26+%22aid%22+%231&country=C%C3%B4te+d%E2%80%99Ivoire', { query: 'trade & "aid" #1', filters: { ...none, country: 'Côte d’Ivoire' } }],
    ['?kind=Article&leader=Emomali+Rahmon&topic=Trade', { query: '', filters: { kind: 'Article', country: '', leader: 'Emomali Rahmon', topic: 'Trade' } }],
  ])('is the same after %s is read and written', (search, state) => {
    expect(readState(search)).toEqual(state);
    expect(readState(writeState(state))).toEqual(state);
    expect(new URLSearchParams(writeState(state))).toEqual(new URLSearchParams(search));
  });

  it('leaves white space and unknown parameters out of the address', () => {
    expect(writeState(readState('?q=++&sort=price'))).toBe('');
  });

  it('cuts a query that nobody typed', () => {
    expect(readState(`?q=${'a'.repeat(5000)}`).query).toHaveLength(200);
  });

  it('names only the filters that are set', () => {
    expect(setFilters(readState('?country=Iran'))).toEqual({ country: 'Iran' });
  });
});
