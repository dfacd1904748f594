import type { Statement } from '../lookup/corpus-shape.ts';
import { labels } from './labels.ts';

/** Gives what a fact is in one word: its kind, and for meetings the kind of meeting. */
export function nameStatement({ kind, value }: Statement): string {
  return kind === 'meeting' ? labels.meeting[value.kind] : labels.fact[kind];
}
