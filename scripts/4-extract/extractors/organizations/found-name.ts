import type { Run } from '../../lexicon/read-runs.ts';

/** A name of an organization in one sentence, as a rule found it. */
export interface FoundName {
  start: number;
  end: number;
  /** The name to show: without the company's legal form, without the state that the body belongs to. */
  name: string;
  rule: string;
  known: string | null;
  acronym: string | null;
  country: string | null;
}

/** A state named in a line. */
export interface NamedState {
  start: number;
  end: number;
  code: string;
  form: 'name' | 'demonym' | 'capital' | 'people';
}

/** A sentence as the rules see it. */
export interface Line {
  text: string;
  /** The runs of letters and digits with which a name may begin. */
  openings: readonly Run[];
  /** True where it is set as a headline, so that capitals say nothing. */
  headline: boolean;
  /** True for a name that belongs to a person, a place or a thing, as far as the article or the gazetteer tells. */
  isOther: (name: string) => boolean;
  /** The state named at an offset of the text. */
  stateAt: (offset: number) => NamedState | undefined;
}
