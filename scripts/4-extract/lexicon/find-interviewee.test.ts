import { expect, test } from 'vitest';
import { findInterviewee, findIntroduced } from './find-interviewee.ts';
import { maskArticle } from './mask-article.ts';
import { readMarkup } from './read-markup.ts';

test.each([
  ['who is asked by a correspondent', 'Our correspondent [person:Mari Tamm|EE|Correspondent] spoke to [person:Ivo Kask|EE], an engineer.', 'Ivo Kask'],
  ['who tells a correspondent', 'Engineer [person:Ivo Kask|EE|Engineer] spoke to our correspondent [person:Mari Tamm|EE].', 'Ivo Kask'],
  ['who told something', 'Engineer [person:Ivo Kask|EE|Engineer] told us how it was built.', 'Ivo Kask'],
  ['nobody', 'Engineer [person:Ivo Kask|EE|Engineer] has built a bridge.', undefined],
])('the one who answers is %s', (_, text, name) => {
  const { article, actors, dates } = readMarkup(text);
  expect(findInterviewee(maskArticle(article, { actors, dates }).sentences)?.text).toBe(name);
});

test.each([
  ['who opens it', '[person:Ivo Kask|EE] has had an unusual year in the job.', 'Ivo Kask'],
  ['nobody where something else does', 'In May [person:Ivo Kask|EE] took office.', undefined],
])('an introduction that tells of no answer is about %s', (_, text, name) => {
  const { article, actors, dates } = readMarkup(text);
  expect(findIntroduced(maskArticle(article, { actors, dates }).sentences)?.text).toBe(name);
});
