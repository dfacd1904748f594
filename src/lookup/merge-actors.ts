import type { Actor as RecordActor } from '../schemas/actor.ts';
import { compareText } from './compare-text.ts';
import type { Actor, ArticleSentences, Background, Conflict, Sources } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';
import { quoteEvidence } from './quote-evidence.ts';

interface Appearance {
  article: string;
  actor: RecordActor;
}

/** Gives the text that most appearances use; the longest, then the first in code-unit order, where several are used as often. */
function mostUsed(texts: readonly string[]): string {
  const uses = [...groupBy(texts, (text) => text)].map(([text, same]) => ({ text, count: same.length }));
  uses.sort((a, b) => b.count - a.count || b.text.length - a.text.length || compareText(a.text, b.text));
  return uses[0]?.text ?? '';
}

/** Gives the state of an actor: as stated where any article states it, otherwise as most articles derive it, with the rules that did. */
function chooseCountry(appearances: readonly Appearance[]): Actor['country'] {
  const withCountry = appearances.filter(({ actor }) => actor.country !== null);
  const stated = withCountry.filter(({ actor }) => actor.countryBasis === 'stated');
  const voters = stated.length > 0 ? stated : withCountry;
  if (voters.length === 0) return null;
  const code = mostUsed(voters.flatMap(({ actor }) => actor.country ?? []));
  const rules = stated.length > 0 ? [] : voters.flatMap(({ actor }) => actor.inferred.filter(({ part }) => part === 'country').map(({ rule }) => rule));
  return { code, basis: stated.length > 0 ? 'stated' : (voters[0]?.actor.countryBasis ?? 'unknown'), rules: [...new Set(rules)] };
}

/** Gives the sentences of one article that name an actor, each once, in the order of the text. */
function mentionedIn({ article, actor }: Appearance): ArticleSentences {
  const sentences = [...new Set(actor.mentions.map(({ sentence }) => sentence))];
  return { article, sentences: sentences.length === 1 ? sentences : sentences.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))) };
}

/** Gives the conflicts of a name with their sentences; the same part in several articles is one conflict. */
function joinConflicts(appearances: readonly Appearance[]): Conflict[] {
  const forms = appearances.flatMap(({ article, actor }) =>
    actor.conflicts.flatMap(({ part, forms: each }) => each.map(({ form, evidence }) => ({ article, part, form, evidence }))),
  );
  return [...groupBy(forms, ({ part }) => part)].map(([part, ofPart]) => ({
    part,
    forms: [...groupBy(ofPart, ({ form }) => form)].map(([form, same]) => ({
      form,
      quotes: same.flatMap(({ article, evidence }) => evidence.map((each) => quoteEvidence(article, each))),
    })),
  }));
}

/** What a hand-written page says about an actor. */
interface Entry {
  name: string;
  aliases: string[];
  kind?: string;
  capital?: string | null;
  offices?: Background['offices'];
}

/** The frontmatter that a hand-written page gives an actor. */
function findEntry({ leaders, organizations, countries }: Sources): (actor: RecordActor) => Entry | undefined {
  const entries: Record<RecordActor['kind'], Map<string, Entry>> = {
    person: new Map(leaders.map(({ id, data }) => [id, data])),
    organization: new Map(organizations.map(({ id, data }) => [id, data])),
    country: new Map(countries.map(({ id, data }) => [id, data])),
  };
  return (actor) => entries[actor.kind].get(actor.id);
}

/**
 * Gives every actor once, joined by id across the articles, in the order of their names. Whether a country has a page is
 * decided later; here every actor has one.
 */
export function mergeActors(sources: Sources): Map<string, Actor> {
  const entryOf = findEntry(sources);
  const appearances = sources.articles.flatMap(({ id, data }) => data.actors.map((actor) => ({ article: id, actor })));
  const merged = [...groupBy(appearances, ({ actor }) => actor.id)].map(([id, same]): Actor => {
    const [{ actor: first }] = same as [Appearance];
    const entry = entryOf(first);
    const name = entry?.name ?? mostUsed(same.map(({ actor }) => actor.name));
    const aliases = [...new Set(same.flatMap(({ actor }) => [actor.name, ...actor.aliases]))].filter((form) => form !== name);
    const mentions = same.map(mentionedIn);
    return {
      id,
      kind: first.kind,
      name,
      aliases,
      knownForms: [...new Set(entry?.aliases)].filter((form) => form !== name && !aliases.includes(form)),
      leader: same.some(({ actor }) => actor.leader),
      country: chooseCountry(same),
      conflicts: joinConflicts(same),
      mentions,
      weight: mentions.reduce((sum, { sentences }) => sum + sentences.length, 0),
      background: { sort: entry?.kind ?? null, capital: entry?.capital ?? null, offices: entry?.offices ?? [] },
      hasPage: true,
    };
  });
  merged.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  return new Map(merged.map((actor) => [actor.id, actor]));
}
