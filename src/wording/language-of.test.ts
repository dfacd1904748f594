import { expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

it.each([
  ['Эмомалӣ Раҳмон', 'tg'],
  ['Эмомали Рахмон', 'ru'],
  ['امامعلی رحمان', 'fa'],
  ['习近平', 'zh'],
  ['Emomali Rahmon', undefined],
])('marks %s as %s', (name, language) => {
  expect(languageOf(name)).toBe(language);
});
