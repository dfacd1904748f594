import type { CountryEntry, LeaderEntry, OrganizationEntry, TopicEntry } from '../../src/schemas/gazetteer-entries.ts';

/** Names that are known beforehand from hand-written content, by id (the file's name); each map is sorted by id. */
export interface Gazetteer {
  topics: ReadonlyMap<string, TopicEntry>;
  leaders: ReadonlyMap<string, LeaderEntry>;
  organizations: ReadonlyMap<string, OrganizationEntry>;
  countries: ReadonlyMap<string, CountryEntry>;
}
