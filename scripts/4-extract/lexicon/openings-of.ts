import { rememberBy } from '../../1-read/remember-by.ts';
import type { Article } from '../../3-split/article.ts';
import { type Run, readOpenings } from './read-runs.ts';

/** Gives by sentence of an article the runs with which a name may begin: one reading for all extractors that look for listed names. */
export const openingsOf = rememberBy((article: Article): ReadonlyArray<readonly Run[]> => article.sentences.map(({ text }) => readOpenings(text)));
