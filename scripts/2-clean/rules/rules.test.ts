import { describe, expect, test } from 'vitest';
import { findLineRule, lineRules } from './line-rules.ts';
import { findMastheadRule, mastheadRules, readMastheadName } from './masthead-rules.ts';
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

describe('a line that heads a page is told from a headline', () => {
  test.each(mastheadRules.flatMap(({ name, examples }) => examples.map((line) => ({ name, line }))))('$name: $line', ({ line }) => {
    expect(findMastheadRule(line)).not.toBeNull();
  });
  test.each([
    ['ASIA & THE PACIFIC', 'section-names'],
    ['Opinion  Europe', 'section-names'],
    ['FRANCE / AFRICA / MIDDLE EAST', 'section-names'],
    ['Silk & Stone | Interviews', 'name-and-rubric'],
    ['STEPPE MARKETS | Business news of Kazakhstan', 'name-and-rubric'],
  ])('%s', (line, rule) => {
    expect(findMastheadRule(line)).toBe(rule);
  });
  test.each([
    'Kazakhstan: UN chief welcomes canal deal',
    'Statement by the Spokesperson on the canal agreement',
    'Joint Statement of the Ministers of Foreign Affairs of Kazakhstan and Tajikistan',
    'Interview with the Ambassador of Japan',
    'Russia Ratifies Treaty on Eurasian Union',
    'China, Tajikistan to Set up Joint Research Center',
    'Central Asia’s Quiet Water Revolution',
    'News of the ceasefire brings relief, and questions, to border villages',
    'Voices are raised in the Gulf: what the ministers said',
    'Bank chief warns of slower growth in Central Asia',
    'EU and Tajikistan initial upgraded partnership pact',
    'Opinion | Ministers should not have signed the canal deal',
    'Two neighbours, one canal',
  ])('%s is a headline', (line) => {
    expect(findMastheadRule(line)).toBeNull();
  });
  test('the name beside a rubric is that of the page', () => {
    expect(readMastheadName('Silk & Stone | Interviews')).toBe('Silk & Stone');
    expect(readMastheadName('Asia | Europe')).toBeNull();
  });
});
