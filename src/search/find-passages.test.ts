import { describe, expect, it } from 'vitest';
import { findPassages } from './find-passages.ts';

const sentence = (id: string, text: string, location: number) => ({ element: 'span', id, text, location });

describe('findPassages', () => {
  const page = {
    content: 'A visit. Rahmon met Putin. They spoke of <water> & trade.',
    raw_content: 'A visit. Rahmon met Putin. They spoke of &lt;water&gt; & trade.',
    anchors: [
      sentence('content', '…', 0),
      sentence('s1', 'A visit.', 0),
      sentence('s2', 'Rahmon met Putin.', 2),
      sentence('f-meeting', 'met', 3),
      sentence('s3', 'They spoke of <water> & trade.', 5),
    ],
  };

  it('gives the sentence around a match, with the match marked and entities as characters', () => {
    expect(findPassages({ ...page, locations: [8] })).toEqual([
      {
        anchor: 's3',
        parts: [
          { text: 'They spoke of ', marked: false },
          { text: '<water>', marked: true },
          { text: ' & trade.', marked: false },
        ],
      },
    ]);
  });

  it('leads to the sentence and not to the fact inside it', () => {
    expect(findPassages({ ...page, locations: [3] }).map(({ anchor }) => anchor)).toEqual(['s2']);
  });

  it('puts the sentence with more matches first', () => {
    expect(findPassages({ ...page, locations: [1, 5, 10] }).map(({ anchor }) => anchor)).toEqual(['s3', 's1']);
  });

  it('gives nothing for a match outside all sentences', () => {
    expect(findPassages({ ...page, locations: [11] })).toEqual([]);
  });

  it('gives a fact that stands by itself', () => {
    const anchors = [{ element: 'tr', id: 'f-figure', text: '670 million', location: 0 }];
    expect(findPassages({ content: '670 million dollars', anchors, locations: [1] }).map(({ anchor }) => anchor)).toEqual(['f-figure']);
  });

  it('cuts a long sentence around its first match', () => {
    const words = Array.from({ length: 100 }, (_, index) => `w${index}`);
    const text = words.join(' ');
    const [passage] = findPassages({ content: text, anchors: [sentence('s2', text, 0)], locations: [50] });
    const shown = passage?.parts.map((part) => part.text).join('') ?? '';
    expect(shown).toMatch(/^… w38 /);
    expect(shown).toMatch(/ w50 .* w77 …$/);
  });

  it('counts words by zero-width spaces where the text has them, as Pagefind does', () => {
    const raw = 'Ein\u200bTreffen\u200bheute';
    const [passage] = findPassages({ content: 'EinTreffenheute', raw_content: raw, anchors: [sentence('s1', 'Ein Treffen heute', 0)], locations: [1] });
    expect(passage?.parts.find(({ marked }) => marked)?.text).toBe('Treffen');
  });
});
