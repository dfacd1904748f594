import { describe, expect, test } from 'vitest';
import { cleanArticle } from './clean-article.ts';

const clean = (text: string) => cleanArticle({ file: 'a.txt', path: 'seeds/a.txt', text, sha256: '' });
const lead = 'Foreign ministers of the two countries met in the capital on Monday and spoke about trade, water and the border.';
const second = 'They also agreed that the ministries would exchange experts each spring and report to the governments every year about results.';

describe('cleanArticle', () => {
  test('takes the headline once and leaves the page around it', () => {
    const page = clean(
      [
        'Steppe Wire | News of Asia',
        'ministers meet in capital',
        'Ministers Meet in Capital',
        'By Jane Doe | Steppe Wire',
        '6 Nov 2025',
        'Photo: mfa.example',
        lead,
        'Read also: Old talks end',
        second,
        'Source : Other Wire',
        'Tags: trade, water',
        'Related news',
        'Another headline',
        lead,
        'Add Comment',
      ].join('\n\n'),
    );
    expect(page).toMatchObject({
      title: 'Ministers Meet in Capital',
      id: 'ministers-meet-in-capital',
      authors: ['Jane Doe'],
      publisher: 'Steppe Wire',
      dateLine: { text: '6 Nov 2025' },
    });
    if ('code' in page) throw new Error(page.code);
    expect(page.blocks.map(({ kind, content }) => [kind, content.text])).toEqual([
      ['title', 'Ministers Meet in Capital'],
      ['text', lead],
      ['text', second],
    ]);
  });

  test.each([
    ['an agency that says what it is', ['PAMIR COURIER — News agency', 'Ministers Meet in Capital', '6 Nov 2025']],
    ['rates with arrows', ['Somoni/USD 9.20  Cotton 1.61 ▲', 'Ministers Meet in Capital', '6 Nov 2025']],
    [
      'a picture with its source',
      ['Ministers Meet in Capital', 'Skip to content', 'Search', 'The ministers of both countries at the airport. Source: Jane Doe/Wire'],
    ],
  ])('the headline beside %s', (_, head) => {
    expect(clean([...head, lead, second].join('\n\n'))).toMatchObject({ title: 'Ministers Meet in Capital' });
  });

  test('a long question is a headline where the date follows, and who wrote the text may stand a line below another', () => {
    const question = 'Explainer: Why Do Two Small Countries Meet So Often, And Who Pays For All The Flights?';
    const page = clean(['Trade', question, '6 Nov 2025', 'By Jane Doe', 'Ana Prat-Lund', lead, second].join('\n\n'));
    expect(page).toMatchObject({ title: question, authors: ['Jane Doe', 'Ana Prat-Lund'] });
  });

  test('a text wrapped at a fixed width: its headline, its short paragraphs and its broken words', () => {
    const long = 'Foreign ministers of the two countries met in the\ncapital on Monday and spoke about trade, long-\nterm loans, water and the border.';
    const page = clean(
      [
        'Ministers of the two countries meet for\ntalks on water',
        'By Jane Doe\n6 Nov 2025',
        long,
        'The talks are to go on, said the Foreign Minister Ion\nPopa.',
      ].join('\n\n'),
    );
    expect(page).toMatchObject({ title: 'Ministers of the two countries meet for talks on water', authors: ['Jane Doe'], dateLine: { text: '6 Nov 2025' } });
    if ('code' in page) throw new Error(page.code);
    expect(page.blocks.slice(1).map(({ content }) => content.text)).toEqual([
      'Foreign ministers of the two countries met in the capital on Monday and spoke about trade, long-term loans, water and the border.',
      'The talks are to go on, said the Foreign Minister Ion Popa.',
    ]);
  });

  test('a box in the middle ends where the text goes on', () => {
    const page = clean(['Ministers Meet', lead, 'Related news', 'Old talks end without result', second, `${lead} Again.`, `${second} Again.`].join('\n\n'));
    if ('code' in page) throw new Error(page.code);
    expect(page.blocks).toHaveLength(5);
    expect(page.boilerplate.map(({ text }) => text)).toEqual(['Related news', 'Old talks end without result']);
  });

  test('an interview: dashes open turns, and what asks is a question', () => {
    const page = clean(
      ['The map is settled, says a scholar', lead, '– Did you expect it so soon?', '– Nobody did. The real work was done before.', 'It took years.'].join(
        '\n\n',
      ),
    );
    if ('code' in page) throw new Error(page.code);
    expect(page.blocks.slice(2).map(({ kind, content }) => [kind, content.text])).toEqual([
      ['question', 'Did you expect it so soon?'],
      ['text', 'Nobody did. The real work was done before.'],
      ['text', 'It took years.'],
    ]);
  });

  test('headings, bullets and a paragraph wrapped at a fixed width', () => {
    const wrapped = 'Foreign ministers of the two countries met in the\ncapital on Monday and spoke about trade, water and\nthe border.';
    const page = clean(['Ministers Meet in Capital', wrapped, 'What Was Signed', '• memorandum on tourism;', '2) protocol on customs.'].join('\n\n'));
    if ('code' in page) throw new Error(page.code);
    expect(page.blocks.slice(1).map(({ kind, content }) => [kind, content.text])).toEqual([
      ['text', wrapped.replaceAll('\n', ' ')],
      ['heading', 'What Was Signed'],
      ['list-item', 'memorandum on tourism;'],
      ['list-item', 'protocol on customs.'],
    ]);
  });

  test('line ends of every kind give the same article', () => {
    const text = ['Ministers Meet in Capital', lead, second].join('\n\n');
    const shape = (page: ReturnType<typeof clean>) => ('code' in page ? page.code : page.blocks.map(({ content }) => content.text));
    for (const end of ['\r\n', '\r', '\u2028', '\u0085']) expect(shape(clean(text.replaceAll('\n', end)))).toEqual(shape(clean(text)));
  });

  test.each([
    ['no headline', `${lead} ${second}\n\n${second}`, 'E_TITLE', 1],
    ['only parts of a page', 'Home\n\nTags: a, b\n\nShare', 'E_TITLE', 1],
    ['nothing below the headline', '\n\nMinisters Meet in Capital\n\nShare', 'E_NO_BODY', 3],
  ])('refuses a seed with %s', (_why, text, code, line) => {
    expect(clean(text)).toMatchObject({ path: 'seeds/a.txt', line, column: 1, code });
  });
});

test('headlines of other articles below the last paragraph are left out; the items of a list of papers stay', () => {
  const body = [
    'Ministers Meet in the Capital',
    'Foreign ministers of the two countries met in the capital on Monday and spoke about trade, water and the border.',
    'They agreed that the next round of talks would be held in the north of the country before the end of the year.',
  ];
  const textOf = (lines: readonly string[]) => {
    const page = cleanArticle({ file: 'a.txt', path: 'a.txt', text: [...body, ...lines].join('\n\n'), sha256: '' });
    return 'blocks' in page ? page.blocks.slice(1).map(({ content }) => content.text) : [];
  };
  const teasers = ['President attends the forum in Lima', 'Minister arrives in Oslo on a working visit', 'President opens a new market in Narva'];
  expect(textOf(teasers)).toEqual(body.slice(1));
  expect(textOf(teasers.slice(0, 2))).toEqual([...body.slice(1), ...teasers.slice(0, 2)]);
  const papers = [
    'Agreement on trade between the two governments',
    'Memorandum on visas for holders of passports',
    'Protocol on the exchange of ratified papers',
  ];
  expect(textOf(papers)).toEqual([...body.slice(1), ...papers]);
});
