import type { Basis } from '../schemas/evidence.ts';

/** How sure a value is, in the word that stands beside it. */
export type Certainty = Basis | 'uncertain' | 'disputed';
