import { describe, expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const rows: Array<[why: string, paragraph: string, sentences: string[]]> = [
  ['two plain sentences', 'One met two. They left.', ['One met two.', 'They left.']],
  ['a country written with stops', 'U.S. Special Representative Khalilzad came. He left.', ['U.S. Special Representative Khalilzad came.', 'He left.']],
  ['a sentence that ends with such a country', 'They flew to the U.S. The visit was short.', ['They flew to the U.S.', 'The visit was short.']],
  ['a courtesy title', 'Mr. Aslov spoke. Gen. Lee listened.', ['Mr. Aslov spoke.', 'Gen. Lee listened.']],
  ['initials', 'Minister R. Meredov and J. D. Vance met. So be it.', ['Minister R. Meredov and J. D. Vance met.', 'So be it.']],
  ['an initial of two letters', 'President Sh. Mirziyoyev met Kh. Battulga. So be it.', ['President Sh. Mirziyoyev met Kh. Battulga.', 'So be it.']],
  ['a word like it at the end', 'He spoke to Ya. The rest left.', ['He spoke to Ya.', 'The rest left.']],
  ['an initial without space', 'R.Meredov arrived. He spoke.', ['R.Meredov arrived.', 'He spoke.']],
  [
    'a given name cut short behind an office',
    'Foreign Secretary Ma. Theresa Lazaro spoke. He left.',
    ['Foreign Secretary Ma. Theresa Lazaro spoke.', 'He left.'],
  ],
  ['a surname like one cut short', 'The company was founded by Jack Ma. He left it.', ['The company was founded by Jack Ma.', 'He left it.']],
  ['a decimal number', 'Trade rose by 3.5 percent. It fell later.', ['Trade rose by 3.5 percent.', 'It fell later.']],
  ['a domain name', 'He told Ia-centr.ru about it. She told mfa.tj too.', ['He told Ia-centr.ru about it.', 'She told mfa.tj too.']],
  ['a month cut short', 'It was signed on Oct. 30 in Doha. It holds.', ['It was signed on Oct. 30 in Doha.', 'It holds.']],
  ['two months cut short', 'In Jan.-Oct. 2022 it grew. It fell in the no-go. Ten left.', ['In Jan.-Oct. 2022 it grew.', 'It fell in the no-go.', 'Ten left.']],
  ['a place that closes a sentence', 'They met in Washington, D.C. Later they left.', ['They met in Washington, D.C.', 'Later they left.']],
  ['a quotation of two sentences', '“We agreed. We signed,” he said. All left.', ['“We agreed.', 'We signed,” he said.', 'All left.']],
  ['a lost space after a stop', 'He opened the bank.The next day he left.', ['He opened the bank.', 'The next day he left.']],
  ['a question', 'Who will like it? Nobody.', ['Who will like it?', 'Nobody.']],
  ['only space', '  \t ', []],
];

describe('splitSentences', () => {
  test.each(rows)('%s', (_why, paragraph, sentences) => {
    expect(splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual(sentences);
  });
});
