import { expect, test } from 'vitest';
import type { Gazetteer } from '../../1-read/gazetteer.ts';
import { articleFromText } from '../../3-split/article-from-text.ts';
import { extractPeople } from '../extractors/people/extract-people.ts';
import { maskArticle } from './mask-article.ts';
import { signs } from './masked-sentence.ts';

const none: Gazetteer = { topics: new Map(), leaders: new Map(), organizations: new Map(), countries: new Map() };

/** Masks a headline and a sentence below it. */
function mask(title: string, text: string): string | undefined {
  const plain = articleFromText(`${title}\n${text}`);
  const article = { ...plain, sentences: plain.sentences.map((sentence, i) => ({ ...sentence, kind: i === 0 ? ('title' as const) : ('text' as const) })) };
  const { mentions } = extractPeople(article, none, { countries: [], organizations: [] });
  return maskArticle(article, { actors: mentions, dates: [] }).sentences[1]?.text;
}

test.each([
  ['Foreign Minister Sergey Lavrov’s statement at a news conference', `${signs.person} met with ${signs.person}.`],
  ['Foreign Minister Sergey Lavrov’s opening remarks at talks in Lima', `${signs.person} met with ${signs.person}.`],
  ['Foreign Minister Sergey Lavrov’s visit to Lima', `I met with ${signs.person}.`],
])('“I” in “%s” is masked as %j', (title, masked) => {
  expect(mask(title, 'I met with President Emil Orpo.')).toBe(masked);
});
