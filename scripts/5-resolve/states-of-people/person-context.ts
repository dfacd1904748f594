import type { Article } from '../../3-split/article.ts';
import type { CountryMention, OrganizationMention, PersonMention } from '../../4-extract/match.ts';
import type { ChosenCountry } from '../choose-country.ts';

/** A person of the article while the states of its people are being settled. */
export interface PersonOfArticle {
  mentions: readonly PersonMention[];
  /** The role that was chosen, as written. */
  role: string | null;
  country: ChosenCountry;
  /** Id of the known person, whose state is known as well, or known to be none. */
  known: string | null;
}

/** What the rules that give a person a state may ask about the article. */
export interface PersonContext {
  article: Article;
  /** Mentions of states in a sentence, in the order of the text. */
  statesIn(sentence: number): readonly CountryMention[];
  organizationsIn(sentence: number): readonly OrganizationMention[];
  /** Mentions of persons in a sentence, with the person, in the order of the text. */
  personsIn(sentence: number): ReadonlyArray<{ mention: PersonMention; person: PersonOfArticle }>;
  people: readonly PersonOfArticle[];
  /** How often the article names each state, by ISO code. */
  stateCounts: ReadonlyMap<string, number>;
  /** Paragraphs that ask, in an interview. */
  asking: ReadonlySet<number>;
  /** ISO codes of the states that the headline names, in the order of the text. */
  titleStates: readonly string[];
  /** State of the city in the dateline or behind the by-line. */
  dateline: string | null;
  /** State whose organ published the article; for an embassy the sending state. */
  publisher: string | null;
  /** State for whose readers the outlet reports. */
  outlet: string | null;
  /** State on which two of outlet, dateline, publisher and headline agree. */
  home: string | null;
  /** State of the person, or else the state itself, that the headline names first. */
  protagonist: string | null;
  /** State that receives the embassy which published the article. */
  host: string | null;
}

/** Gives the ISO code of the state that a rule finds for a person who has none; null where it finds none. */
export type FindState = (person: PersonOfArticle, context: PersonContext) => string | null;
