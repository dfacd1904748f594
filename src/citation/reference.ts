import { address } from '../lookup/address.ts';
import type { Article } from '../lookup/corpus-shape.ts';
import { pathUnderBase } from '../lookup/path-under-base.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import { describeDate } from '../wording/describe-date.ts';

/** A date of CSL-JSON: year, month and day as far as they are known, or words. */
export type ReferenceDate = { 'date-parts': [number[]] } | { literal: string };

/** A work to cite, as an item of CSL-JSON 1.0. */
export interface Reference {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  /** Names as the by-line gives them; which part is the family name is not known. */
  author?: Array<{ literal: string }>;
  'container-title'?: string;
  issued?: ReferenceDate;
  /** The page of this site on which the work can be read; only where the site has an address. */
  URL?: string;
  archive?: string;
  note?: string;
}

/** Gives a date as CSL-JSON, never more precise than EDTF has it. */
export function referenceDate(edtf: string): ReferenceDate {
  const plain = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)?$/.exec(edtf)?.groups;
  if (plain === undefined) return { literal: describeDate(edtf) };
  return { 'date-parts': [[plain.year, plain.month, plain.day].flatMap((part) => (part === undefined ? [] : [Number(part)]))] };
}

/** The name of this site, as a citation gives it. */
export const siteName = 'Pamir Ledger';

/** Gives an address for a citation; nothing where the site has none of its own. */
function urlOf(path: string): { URL?: string } {
  const url = publishAddress(path);
  return url.startsWith('/') ? {} : { URL: url };
}

/** Gives the reference of an article: the original first, then this site as the place where it was read. `fact` adds a fact of it. */
export function referArticle(
  { id, record }: Pick<Article, 'id' | 'record'>,
  fact?: { id: string; summary: string; sentences: readonly string[]; path: string },
): Reference {
  const { publisher, authors, published } = record.source;
  const notes = [
    ...(fact === undefined ? [] : [`${fact.summary} (${nameSentences(fact.sentences)})`]),
    ...(published.basis === 'inferred' ? ['date of publication inferred'] : []),
    ...(published.edtf === null ? ['date of publication not known'] : []),
    `quoted in ${siteName}`,
  ];
  return {
    id: fact === undefined ? id : `${id}-${fact.id}`,
    type: 'article-newspaper',
    title: record.title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(published.edtf === null ? {} : { issued: referenceDate(published.edtf) }),
    archive: siteName,
    ...urlOf(fact?.path ?? address.page('articles', id)),
    note: notes.join('; '),
  };
}

/** Gives the reference of a page of this site. */
export function referPage(title: string, path: string): Reference {
  const id =
    pathUnderBase(path)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'home';
  return { id: `pamir-ledger-${id}`, type: 'webpage', title, 'container-title': siteName, ...urlOf(path) };
}

/** Names sentences by their numbers: "sentence 4", "sentences 4, 7". */
function nameSentences(ids: readonly string[]): string {
  return `${ids.length === 1 ? 'sentence' : 'sentences'} ${ids.map((id) => id.slice(1)).join(', ')}`;
}
