import { expect, test } from 'vitest';
import { articleFromText } from '../3-split/article-from-text.ts';
import { hostOfEmbassy } from './host-of-embassy.ts';
import { stateOfDateline } from './state-of-dateline.ts';
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
  ['chairman of Azerbaijan Railways', 'AZ', 'a railway of a state'],
  ['spokesman for the Mauritanian coast guard', 'MR', 'a coast guard of a state'],
  ['governor of the National Bank of Tajikistan', 'TJ', 'a central bank'],
  ['editor of Azerbaijan Review', null, 'a name that only sounds like a state’s'],
  ['Speaker of the Majlisi Namoyandagon', 'TJ', 'a parliament that one state has'],
  ['State Secretary of the Federal Foreign Office', 'DE', 'an office that one state has'],
  ['Speaker of the National Assembly', null, 'a parliament that many states have'],
  ['chief minister of West Bengal', 'IN', 'a region of two words'],
  ['professor at Georgetown University', null, 'a university elsewhere'],
  ['Secretary-General of the Shanghai Cooperation Organization', null, 'a body of many states named after a city'],
  ['coordinator of the Dushanbe Process', null, 'a process named after a city'],
  ['Chief Cabinet Secretary', 'JP', 'an office that one state has'],
  ['Cabinet Secretary', null, 'an office that several states have'],
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
  ['Foreign Ministry of the Sultanate of Oman', 'OM', 'a ministry in short'],
  ['The Times of Central Asia', null, 'an outlet'],
])('the line “%s” is published by %s (%s)', (line, code) => {
  expect(stateOfPublisher({ ...articleFromText('Text.'), boilerplate: [{ text: line, start: 0, end: 0, rule: 'test' }] })).toBe(code);
});

test('two lines of two states tell nothing', () => {
  const lines = ['Ministry of Foreign Affairs of Kazakhstan', 'Ministry of Foreign Affairs of Tajikistan'];
  expect(stateOfPublisher({ ...articleFromText('Text.'), boilerplate: lines.map((text) => ({ text, start: 0, end: 0, rule: 'test' })) })).toBeNull();
});

const withLine = (text: string, rule: string) => ({ ...articleFromText('Text.'), boilerplate: [{ text, start: 0, end: 0, rule }] });

test.each<[string, string, string | null]>(
  [
    ['Embassy of the Republic of Tajikistan in the Republic of Korea', 'KR', 'an embassy'],
    ['Embassy of the Republic of Tajikistan', null, 'an embassy that does not say where'],
    ['Ministry of Foreign Affairs of the Republic of Tajikistan', null, 'no embassy'],
  ].map(([line, code, why]) => [line as string, why as string, code as string | null]),
)('the line “%s” has a host (%s)', (line, _, code) => {
  expect(hostOfEmbassy(withLine(line, 'site-name'))).toBe(code);
});

test.each<[string, string, string | null, string]>([
  ['dateline', 'BAKU, Azerbaijan, December 3.', 'AZ', 'a capital in capitals'],
  ['dateline', 'BLANTYRE, Malawi, May 22, 2025 -', 'MW', 'a town with its state'],
  ['dateline', 'SPRINGFIELD, Illinois, May 22, 2025 -', null, 'a town of a part of a state'],
  ['dateline', 'PESHAWAR:', 'PK', 'a town that is no capital'],
  ['by-line', 'Mariama Coly-Sagna in Nouakchott, with agencies', 'MR', 'a reporter’s place'],
  ['by-line', 'By Mariama Coly-Sagna', null, 'no place'],
  ['menu', 'BAKU, Azerbaijan, December 3.', null, 'another line'],
])('the %s “%s” is from %s (%s)', (rule, line, code) => {
  expect(stateOfDateline(withLine(line, rule))).toBe(code);
});
