import type { Certainty } from '../wording/certainty.ts';
import type { Fact } from './corpus-shape.ts';
import { dateOf } from './order-timeline.ts';

/** Marks of ISO 8601-2 for what the text leaves open: approximate, uncertain, digits left out, one of several days. */
const openDate = /[~?%X[{]/;

/**
 * Gives how sure a fact is, the gravest doubt first: sources differ on it, the text leaves its date open, a rule derived
 * a part. `stated` stands alone.
 */
export function certaintiesOf({ statement, basis, disputed = false }: Pick<Fact, 'statement' | 'basis' | 'disputed'>): Certainty[] {
  const doubts: Certainty[] = [
    ...(disputed ? ['disputed' as const] : []),
    ...(openDate.test(dateOf(statement)?.edtf ?? '') ? ['uncertain' as const] : []),
    ...(basis === 'stated' ? [] : [basis]),
  ];
  return doubts.length > 0 ? doubts : ['stated'];
}
