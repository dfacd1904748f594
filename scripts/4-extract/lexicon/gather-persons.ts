import type { Gazetteer } from '../../1-read/gazetteer.ts';
import type { ActorMention, PersonMention, StatesOfActors } from '../match.ts';

/** What one article says of one person, over all mentions that can only be the same one. */
export interface GatheredPerson {
  /** The same for all mentions of the person. */
  key: string;
  /** ISO code of the state, where any mention gives it. */
  country: string | null;
  /** Offices as written, lower case. */
  offices: string[];
  mentions: PersonMention[];
}

/** Groups the mentions of persons, with the states that are settled or known beforehand: a part of a name joins the one full name that holds it, and stays alone where two do. */
export function gatherPersons(
  actors: readonly ActorMention[],
  leaders: Gazetteer['leaders'] = new Map(),
  states: StatesOfActors = new Map(),
): Map<ActorMention, GatheredPerson> {
  const persons = actors.filter((actor): actor is PersonMention => actor.kind === 'person');
  const groups = new Map<string, GatheredPerson>();
  const byWord = new Map<string, Set<string>>();
  const gathered = new Map<ActorMention, GatheredPerson>();
  const join = (key: string, mention: PersonMention) => {
    const group = groups.get(key) ?? { key, country: null, offices: [], mentions: [] };
    groups.set(key, group);
    group.mentions.push(mention);
    group.country ??= states.get(mention) ?? mention.country?.code ?? null;
    if (mention.role) group.offices.push(mention.role.text.toLowerCase());
    gathered.set(mention, group);
  };
  const full = persons.filter((mention) => !mention.partial);
  for (const mention of full) {
    const key = mention.known ?? nameWords(mention.name).join(' ');
    join(key, mention);
    for (const word of nameWords(mention.name)) byWord.set(word, (byWord.get(word) ?? new Set()).add(key));
  }
  for (const mention of persons.filter((person) => person.partial)) {
    const words = nameWords(mention.name);
    const keys = words.map((word) => byWord.get(word) ?? new Set<string>());
    const shared = [...(keys[0] ?? [])].filter((key) => keys.every((set) => set.has(key)));
    join(mention.known ?? (shared.length === 1 ? (shared[0] as string) : words.join(' ')), mention);
  }
  for (const group of groups.values()) group.country ??= leaders.get(group.key)?.country ?? null;
  return gathered;
}

/** Gives the words of a name in lower case, without what stands after an apostrophe. */
function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/’s\b/g, '')
    .split(/[\s.]+/)
    .filter((word) => word.length > 0);
}
