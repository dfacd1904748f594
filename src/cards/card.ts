/** The kinds of cards with the word on each: one a kind of page, so that their number does not grow with the corpus. */
export const cards = {
  ledger: '',
  article: 'ARTICLE',
  country: 'COUNTRY',
  leader: 'LEADER',
  person: 'PERSON',
  organization: 'ORGANIZATION',
  topic: 'TOPIC',
  agreement: 'AGREEMENT',
  relation: 'RELATION',
  figures: 'FIGURES',
  timeline: 'TIMELINE',
} as const;
export type Card = keyof typeof cards;

const ofFolder: Readonly<Record<string, Card>> = {
  articles: 'article',
  countries: 'country',
  leaders: 'leader',
  people: 'person',
  organizations: 'organization',
  topics: 'topic',
  agreements: 'agreement',
  relations: 'relation',
};

/** Gives the card of a page by its path under the base; lists and pages that stand alone share one, figures and timeline have their own. */
export function cardOf(path: string): Card {
  const [folder = '', id = ''] = path.split('/');
  if (folder === 'figures' || folder === 'timeline') return folder;
  return id === '' || id === 'page' ? 'ledger' : (ofFolder[folder] ?? 'ledger');
}
