import { expect, test } from 'vitest';
import { articleFromText } from '../3-split/article-from-text.ts';
import { stateOfPlace } from './state-of-place.ts';
import { stateOfPublisher } from './state-of-publisher.ts';

test.each<[string, string | null, string]>([
  ['Governor of Khatlon', 'TJ', 'a region'],
  ['senior fellow at the Osh Institute of Border Studies', 'KG', 'an institute named after a town'],
  ['rector of the Tashkent State University', 'UZ', 'a university named after a seat of government'],
  ['political scientist in Khujand', null, 'only sits there'],
  ['Dushanbe-based economist', null, 'only sits there'],
  ['ambassador in Dushanbe', null, 'of another state'],
  ['UN coordinator of the Khatlon office', null, 'of many states'],
  ['Minister of Finance', null, 'no place'],
  ['head of the Moscow and Beijing offices', null, 'two states'],
])('%s is of %s (%s)', (role, code) => {
  expect(stateOfPlace(role)).toBe(code);
});

test.each<[string, string | null, string]>([
  ['Official website of the President of the Republic of Uzbekistan', 'UZ', 'a head of state'],
  ['Ministry of Foreign Affairs of the Republic of Tajikistan', 'TJ', 'a ministry'],
  ['* Press Service of the President of the Republic of Tajikistan', 'TJ', 'a press service'],
  ['Embassy of the Republic of Tajikistan in the Federal Republic of Germany', 'TJ', 'the sending state'],
  ['President of the Republic of Tajikistan – Official website', 'TJ', 'with more on the line'],
  ['State visit of the President of Turkmenistan to the Republic of Tajikistan', null, 'a headline'],
  ['Ambassador of Saudi Arabia presents copies of credentials', null, 'a headline'],
  ['The Times of Central Asia', null, 'an outlet'],
])('the line “%s” is published by %s (%s)', (line, code) => {
  expect(stateOfPublisher({ ...articleFromText('Text.'), boilerplate: [{ text: line, start: 0, end: 0, rule: 'test' }] })).toBe(code);
});

test('two lines of two states tell nothing', () => {
  const lines = ['Ministry of Foreign Affairs of Kazakhstan', 'Ministry of Foreign Affairs of Tajikistan'];
  expect(stateOfPublisher({ ...articleFromText('Text.'), boilerplate: lines.map((text) => ({ text, start: 0, end: 0, rule: 'test' })) })).toBeNull();
});
