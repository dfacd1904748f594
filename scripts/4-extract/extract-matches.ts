import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Article } from '../3-split/article.ts';
import { extractAgreements } from './extractors/agreements/extract-agreements.ts';
import { extractCountries } from './extractors/countries/extract-countries.ts';
import { extractDates } from './extractors/dates/extract-dates.ts';
import { extractFigures } from './extractors/figures/extract-figures.ts';
import { extractMeetings } from './extractors/meetings/extract-meetings.ts';
import { extractOrganizations } from './extractors/organizations/extract-organizations.ts';
import { extractPeople } from './extractors/people/extract-people.ts';
import type { ActorMention, Matches, StatesOfActors } from './match.ts';
import { compareSpans } from './span.ts';

/**
 * Finds everything in an article, as written. The order matters: who is named comes before what they did, and `settle` tells in between for
 * which states the persons act.
 */
export function extractMatches(
  article: Article,
  gazetteer: Gazetteer,
  settle: (article: Article, actors: readonly ActorMention[], gazetteer: Gazetteer) => StatesOfActors = () => new Map(),
): Matches {
  const countries = extractCountries(article, gazetteer);
  const organizations = extractOrganizations(article, gazetteer, countries);
  const people = extractPeople(article, gazetteer, { countries, organizations });
  const actors: ActorMention[] = [...countries, ...organizations, ...people.mentions].sort(compareSpans);
  const dates = extractDates(article);
  const figures = extractFigures(article, { actors, dates });
  // One object for both: the masked text is made once for it.
  const named = { actors, dates, leaders: gazetteer.leaders, states: settle(article, actors, gazetteer) };
  const agreements = extractAgreements(article, named);
  const meetings = extractMeetings(article, named);
  return {
    actors,
    dates,
    figures: figures.figures,
    numbersSetAside: figures.setAside,
    agreements: agreements.agreements,
    meetings: meetings.meetings,
    refusals: [...people.refusals, ...agreements.refusals, ...meetings.refusals].sort(compareSpans),
  };
}
