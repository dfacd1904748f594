import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../clean-article.ts';
import { mapText } from '../mapped-text.ts';
import { normalizeText } from '../normalize-text.ts';

const read = (raw: string): string => normalizeText(mapText(raw, 0, raw.length)).text;

describe('the marks of Markdown', () => {
  it.each([
    ['# Ministers meet in the capital', 'Ministers meet in the capital'],
    ['> We agree, she said.', 'We agree, she said.'],
    ['> > Older words', 'Older words'],
    [
      'President **Ada Torres** met [Ion Popa](https://press.example/ion-popa_(minister)) in [Lima](/places/lima "Capital").',
      'President Ada Torres met Ion Popa in Lima.',
    ],
    ['![The ministers](https://press.example/a_b.jpg) Talks began.', ' Talks began.'],
    ['*By Jane Doe* | **Steppe Wire** | 6 Nov 2025', 'By Jane Doe | Steppe Wire | 6 Nov 2025'],
    ['_By Jane Doe_', 'By Jane Doe'],
    ['__Dushanbe__, 6 November (***Wire***)', 'Dushanbe, 6 November (Wire)'],
    ['*They agreed.* Nothing more.', 'They agreed. Nothing more.'],
    ['1\\. The Taliban\\* left', '1. The Taliban left'],
    ['trade of **$1.1bn** in _2024_, up *12%*', 'trade of $1.1bn in 2024, up 12%'],
  ])('leave %j', (raw, clean) => {
    expect(read(raw)).toBe(clean);
  });

  it.each([
    '* a point of a list',
    '2 * 3 stays',
    'the file_name_of the data and an a_b pair',
    'He said [sic] that "we [the council] agree" (see note).',
    'No. #1 of 5 # 3',
    'imports > exports',
    'https://press.example/a_b_c/',
    'C:\\data stays',
  ])('are not seen in %j', (raw) => {
    expect(read(raw)).toBe(raw);
  });

  it('make no difference to what a page says', () => {
    const lines = (title: string, byline: string, text: string) => [title, byline, text, `${text.replaceAll('Monday', 'Tuesday')}`].join('\n\n');
    const blocks = (text: string) => {
      const page = cleanArticle({ file: 'a.txt', path: 'a.txt', text, sha256: '' });
      if ('code' in page) throw new Error(page.code);
      return { title: page.title, authors: page.authors, date: page.dateLine?.text, blocks: page.blocks.map(({ kind, content }) => [kind, content.text]) };
    };
    const plain = lines(
      'Ministers Meet in Capital',
      'By Jane Doe | 6 Nov 2025',
      'Foreign Minister Ion Popa of Moldova met his counterpart in the capital on Monday, and both spoke about trade, water and the border.',
    );
    const marked = lines(
      '## Ministers Meet in Capital',
      '*By Jane Doe* | 6 Nov 2025',
      '> Foreign Minister **Ion Popa** of [Moldova](https://press.example/moldova) met his counterpart in the capital on _Monday_, and both spoke about trade, water and the border.',
    );
    expect(blocks(marked)).toEqual(blocks(plain));
  });

  it.each(['[a](http', '](/', '*a', '**', '_a ', '\\*', '![', '> '])('in a hundred thousand characters of %j take no more than seconds', (unit) => {
    const started = performance.now();
    read(unit.repeat(100_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
