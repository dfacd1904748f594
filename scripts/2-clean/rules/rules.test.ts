import { describe, expect, test } from 'vitest';
import { findLineRule, lineRules } from './line-rules.ts';
import { findSectionOpener, sectionOpeners } from './section-openers.ts';

describe('a line of the page is told from a line of the article', () => {
  test.each(lineRules.flatMap(({ name, pattern, examples }) => examples.map((line) => ({ name, pattern, line }))))('$name: $line', ({ pattern, line }) => {
    expect(pattern.test(line)).toBe(true);
    expect(findLineRule(line)).not.toBeNull();
  });

  test.each(sectionOpeners.flatMap(({ name, examples }) => examples.map((line) => ({ name, line }))))('opens $name: $line', ({ name, line }) => {
    expect(findSectionOpener(line)).toBe(name);
  });

  test.each([
    'President Rahmon shared his views on trade.',
    'Photos of the meeting were shown on television, the ministry said.',
    'Home to nine million people, Tajikistan borders Afghanistan.',
    'News of the deal spread fast.',
    'Next year the two countries will sign a treaty.',
    'Previous agreements have not been carried out.',
    'Topics discussed at the meeting included trade, energy and water.',
    'Sources close to the talks said nothing was signed.',
    'Related projects will follow in 2026, he said.',
    'Comments by the minister were welcomed in Bishkek.',
    'Subscribe is not what he said.',
    'Tajikistan-Kazakhstan Relations and Regional Integration in Central Asia',
    'Security Cooperation',
    'Economic & Investment Growth',
    'The Broader Implications',
    'Copyright law was changed at the request of Washington, and the minister signed the order.',
    'Credit lines of $30 million were agreed.',
    'The views of the two sides differ.',
    'Latest talks end without a deal',
    'Print media in Tajikistan are weak.',
    'Tajikistan Provides Security With the Help of Russia and China',
    'He arrived at 14:05 in Dushanbe.',
    '– Agree. Relations between the Taliban and Tajiks are very difficult.',
    'Notes of protest were exchanged in 2021.',
    'Sign-in ceremonies are rare.',
  ])('%s', (line) => {
    expect([findLineRule(line), findSectionOpener(line)]).toEqual([null, null]);
  });
});
