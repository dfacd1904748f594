import { expect, it } from 'vitest';
import { collectFacts } from './collect-facts.ts';
import { indexArticle } from './index-article.ts';
import { sampleArticle } from './sample-article.ts';

/** Gives an article of two sentences that name one actor. */
function make(id: string) {
  const name = `Name ${id}`;
  const record = sampleArticle([`About ${name}`, `${name} came in 2020.`], [{ id: 'one', kind: 'person', name }], (say) => {
    const { sentence, focus } = say('s2', '2020');
    return {
      dates: [
        { id: `date-${id}`, edtf: '2020', basis: 'stated', text: '2020', sentence, start: 0, end: 4, ...focus, part: null, rule: 'bare-year', inferred: [] },
      ],
    };
  });
  return indexArticle({ id, record, withheld: 0, facts: collectFacts(id, record, () => null) });
}

it('answers alike however many other articles were asked meanwhile', () => {
  const articles = Array.from({ length: 250 }, (_, number) => make(String(number)));
  for (const _round of [1, 2]) {
    for (const { id, sentences, actors, mentionsIn, factsIn, record } of articles) {
      expect(sentences.get('s3')).toBeUndefined();
      expect(sentences.get('s1')).toBe(record.sentences[0]);
      expect(actors.get('one')?.name).toBe(`Name ${id}`);
      expect(mentionsIn.get('s1')).toEqual([{ actor: 'one', start: 6, end: 6 + `Name ${id}`.length }]);
      expect(factsIn.get('s2')?.map((fact) => fact.id)).toEqual([`date-${id}`]);
      expect(factsIn.has('s1')).toBe(false);
    }
  }
});

it('gives the same index as long as the article is asked', () => {
  const article = make('a');
  expect(article.factsIn).toBe(article.factsIn);
  expect(article.mentionsIn).toBe(article.mentionsIn);
});
