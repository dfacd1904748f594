import type { AgreementStatus } from '../../src/schemas/agreement.ts';
import type { Inference } from '../../src/schemas/evidence.ts';
import type { Qualifier } from '../../src/schemas/figure.ts';

/** A stretch of a clean sentence: index into `article.sentences`, offsets into that sentence's clean `text`, `[start, end)`. */
export interface Span {
  sentence: number;
  start: number;
  end: number;
}

/** What every match carries: where it stands and the rule that found it. */
export interface Match extends Span {
  /** The words of the clean text. */
  text: string;
  rule: string;
}

/** A state named by name, demonym, capital or seat of power. */
export interface CountryMention extends Match {
  kind: 'country';
  /** ISO 3166-1 alpha-2. */
  code: string;
  form: 'name' | 'demonym' | 'capital' | 'people';
}

/** A body named in the text. Its span holds the name without article and without the acronym that follows in brackets. */
export interface OrganizationMention extends Match {
  kind: 'organization';
  /** The name in its fullest form in this mention. */
  name: string;
  /** Id of the gazetteer's entry where the name is known. */
  known: string | null;
  /** Acronym introduced beside the name: "the Eurasian Economic Union (EAEU)". */
  acronym: string | null;
  /** ISO code of the state it belongs to where the text says so ("Tajikistan's State Committee for …"). */
  country: string | null;
}

/** A person named in the text. Its span holds the name alone, without title, rank or role. */
export interface PersonMention extends Match {
  kind: 'person';
  /** The name without honorifics and ranks. */
  name: string;
  /** Id of the gazetteer's entry where this form is known for exactly one person. */
  known: string | null;
  /** The office as written, with its institution: "Chairman of the State Committee for National Security"; null where the mention gives none. */
  role: {
    text: string;
    span: Span /** Name of the rule that derived it, where the words are said of somebody else or elsewhere: "his Uzbek counterpart". */;
    rule?: string;
  } | null;
  /** The state that the person acts for, as this mention says it, and how. */
  country: { code: string; basis: 'stated' | 'inferred'; rule: string } | null;
  /** True where only a surname (or another part) is given. */
  partial: boolean;
}

export type ActorMention = CountryMention | OrganizationMention | PersonMention;

/** The ISO codes of the states for which persons act, by mention, where more than the mention itself tells them. */
export type StatesOfActors = ReadonlyMap<ActorMention, string>;

/** A calendar expression as written, read as far as it goes by itself. */
export interface DateMatch extends Match {
  kind: 'date';
  /** EDTF, with X for what is not said: `XXXX-10-02`, `2025-01/2025-06`, `2023-21`; null for a relative expression. */
  edtf: string | null;
  /** What another rule must supply. */
  missing: 'year' | 'year-and-month' | 'anchor' | null;
  part: 'early' | 'mid' | 'late' | null;
  /** For relative expressions: why no calendar date follows, or what would be needed. */
  reason: string | null;
}

/**
 * A period that follows from a date: that of the sentence before, that of the whole report, the year before it, the same part of another year,
 * the twelve months up to it, all the time since, that of two dates one after the other, or the likeliest of the dates around.
 */
export type PeriodChange =
  | {
      rule:
        | 'period-from-sentence-before'
        | 'period-of-report'
        | 'period-a-year-earlier'
        | 'period-year-before-change'
        | 'period-year-to-month'
        | 'period-since'
        | 'period-until';
    }
  | { rule: 'period-likely'; change?: LikelyChange }
  | { rule: 'period-years-earlier' /** How many; less than nothing where they are later. */; years: number }
  | { rule: 'period-two-dates' /** The date expression with which the period ends. */; until: Span }
  | { rule: 'period-same-part-of-year' /** The date expression that names the year. */; year: Span };

/** What a date that is likely to tell a period may need: all the time since or until it, the year that ends with it, the same time of the year before. */
export type LikelyChange = 'period-since' | 'period-until' | 'period-year-to-month' | 'period-a-year-earlier';

/** An amount as written. */
export interface FigureMatch extends Match {
  kind: 'figure';
  value: number;
  upper: number | null;
  unit: string;
  qualifier: Qualifier;
  measure: string | null;
  /** The date expression that gives the period, as a span of a `DateMatch`. */
  period: Span | null;
  /** How the period follows from that date where it is not the date itself. */
  periodChange?: PeriodChange;
  /** Mentions that the figure is about, as spans of `ActorMention`s, in the same sentence or before. */
  parties: Span[];
  equivalents: Array<{ value: number; unit: string; text: string }>;
  inferred: Inference[];
}

/** A number that is no figure, and why. */
export interface NumberSetAside extends Match {
  kind: 'number-set-aside';
  reason: string;
}

/** A treaty, partnership, package of documents or joint project as written. */
export interface AgreementMatch extends Match {
  kind: 'agreement';
  /** Title for display: "Treaty on Allied Relations". */
  title: string;
  /** One of the kinds of the contract. */
  type: string;
  status: AgreementStatus;
  /** Spans of `ActorMention`s that are bound by it. */
  parties: Span[];
  /** Span of the `DateMatch` that says when. */
  date: Span | null;
  covers: string[];
  inferred: Inference[];
}

/** A meeting, visit or call as written. */
export interface MeetingMatch extends Match {
  kind: 'meeting';
  type: 'meeting' | 'visit' | 'talks' | 'summit' | 'call';
  /** Spans of `ActorMention`s, exactly the ones who met each other: one match a pair where a host met several. */
  participants: Span[];
  /** Where, in the words of the text. */
  place: string | null;
  date: Span | null;
  inferred: Inference[];
}

/** Something that a rule looked at and turned down, for `--explain`. */
export interface Refusal extends Match {
  reason: string;
}

/** All matches of one article; each list in the order of the text. */
export interface Matches {
  actors: ActorMention[];
  dates: DateMatch[];
  figures: FigureMatch[];
  numbersSetAside: NumberSetAside[];
  agreements: AgreementMatch[];
  meetings: MeetingMatch[];
  refusals: Refusal[];
}
