import type { SentenceKind } from '../../src/schemas/sentence.ts';
import { makeSlug } from '../1-read/make-slug.ts';
import { locateOffset, type Problem } from '../1-read/problem.ts';
import type { Seed } from '../1-read/seed.ts';
import { classifyLines } from './classify-lines.ts';
import { findHeadline } from './find-headline.ts';
import { type MappedText, sliceMapped } from './mapped-text.ts';
import { readLines } from './read-lines.ts';
import { splitHeadline } from './read-site-name.ts';

/** A stretch of the seed with what it says. */
export interface SeedSpan {
  text: string;
  start: number;
  end: number;
}

/** A paragraph, heading or title that belongs to the article. */
export interface Block {
  kind: SentenceKind;
  content: MappedText;
}

/** A seed without its boilerplate. */
export interface CleanArticle {
  seed: Seed;
  /** Readable ASCII slug of the title; made unique when articles are linked. */
  id: string;
  title: string;
  /** By-lines, as names. */
  authors: string[];
  /** Outlet, as the page names it; null where it does not. */
  publisher: string | null;
  /** The line or dateline that dates the article, as written; null where there is none. */
  dateLine: SeedSpan | null;
  /** The title first, then the rest in the order of the text. */
  blocks: Block[];
  /** Lines that were taken for boilerplate, and by which rule. */
  boilerplate: Array<SeedSpan & { rule: string }>;
}

/** Tells the article from the page around it; a seed without a headline or without text is a problem. */
export function cleanArticle(seed: Seed): CleanArticle | Problem {
  const refuse = (offset: number, code: string, message: string, remedy: string): Problem => ({
    path: seed.path,
    ...locateOffset(seed.text, offset),
    code,
    message,
    remedy,
  });
  const lines = readLines(seed);
  const headline = findHeadline(lines);
  const line = lines[headline];
  if (!line)
    return refuse(
      0,
      'E_TITLE',
      'has no headline: the first lines are running text or parts of the page',
      'Put the headline on a line of its own before the text.',
    );
  const { title, site, start } = splitHeadline(line.text);
  const page = classifyLines(lines, headline, title);
  if (!page.blocks.some(({ kind }) => kind !== 'heading' && kind !== 'caption')) {
    return refuse(line.start, 'E_NO_BODY', 'has a headline but no text below it', 'Add the text of the article, or remove the file.');
  }
  return {
    seed,
    id: makeSlug(title),
    title,
    authors: page.authors,
    publisher: page.publisher ?? site,
    dateLine: page.dateLine,
    blocks: [{ kind: 'title', content: sliceMapped(line.content, start, start + title.length) }, ...page.blocks],
    boilerplate: page.boilerplate,
  };
}
