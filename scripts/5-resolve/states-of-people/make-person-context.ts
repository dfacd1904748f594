import type { Article } from '../../3-split/article.ts';
import type { CountryMention, OrganizationMention } from '../../4-extract/match.ts';
import { hostOfEmbassy } from '../host-of-embassy.ts';
import { stateOfDateline } from '../state-of-dateline.ts';
import { stateOfOutlet } from '../state-of-outlet.ts';
import { stateOfPublisher } from '../state-of-publisher.ts';
import type { PersonContext, PersonOfArticle } from './person-context.ts';

/** Gathers what the rules about people's states ask of an article, each sentence's mentions looked up once. */
export function makePersonContext(
  article: Article,
  people: readonly PersonOfArticle[],
  others: { countries: readonly CountryMention[]; organizations: readonly OrganizationMention[] },
): PersonContext {
  const states = group(others.countries);
  const organizations = group(others.organizations);
  const persons = group(people.flatMap((person) => person.mentions.map((mention) => ({ mention, person, sentence: mention.sentence, start: mention.start }))));
  const titleStates = [...new Set(article.sentences[0]?.kind === 'title' ? (states.get(0) ?? []).map(({ code }) => code) : [])];
  const dateline = stateOfDateline(article);
  const publisher = stateOfPublisher(article);
  const outlet = stateOfOutlet(article);
  return {
    article,
    people,
    statesIn: (sentence) => states.get(sentence) ?? [],
    organizationsIn: (sentence) => organizations.get(sentence) ?? [],
    personsIn: (sentence) => persons.get(sentence) ?? [],
    titleStates,
    stateCounts: countStates(others.countries),
    asking: questionParagraphs(article),
    dateline,
    publisher,
    outlet,
    home: agreeOn([outlet, dateline, publisher, titleStates[0] ?? null]),
    // Read late: what the rules settle of the headline's person counts as well.
    get protagonist() {
      const title = article.sentences[0]?.kind === 'title';
      return title
        ? ((persons.get(0) ?? [])[0]?.person.country.code ?? (titleStates.length === 1 && acts(article, states.get(0)) ? (titleStates[0] ?? null) : null))
        : null;
    },
    host: hostOfEmbassy(article),
  };
}

/** True where the headline's first state is more than an adjective of a thing: "Tajik power may reach Nowshera" speaks of power. */
function acts({ sentences }: Article, states: readonly CountryMention[] | undefined): boolean {
  const first = states?.[0];
  // "Deputies ratify the agreement with Qatar" tells of the deputies' state, which is not named.
  if (
    first !== undefined &&
    /\b(?:with|from|against|via|through|to|on|over) (?:the )?(?:(?:Republic|Kingdom|State) of (?:the )?)?$/i.test(
      sentences[0]?.text.slice(0, first.start) ?? '',
    )
  )
    return false;
  return first !== undefined && (first.form !== 'demonym' || agents.test(sentences[0]?.text.slice(first.end, first.end + 40) ?? ''));
}

const agents =
  /^ (?:[\p{L}-]+ ){0,2}(?:presidents?|premier|ministers?|[Pp]rime [Mm]inister|FM|PM|ministry|parliament|senate|government|delegation|leaders?|officials?|ambassador|envoy|side|speaker|mission|embassy|agency|regulator|central bank|MPs|lawmakers|parliamentarians|army|forces|security|opposition|court|police|authorities)\b/iu;

/** Gives the state that two of several signs name, where no two others agree. */
function agreeOn(signs: ReadonlyArray<string | null>): string | null {
  const agreed = new Set(signs.filter((code, i) => code !== null && signs.indexOf(code) !== i));
  return agreed.size === 1 ? ([...agreed][0] ?? null) : null;
}

/** Gives the paragraphs that end with a question, and those marked as questions. */
function questionParagraphs({ sentences }: Article): Set<number> {
  return new Set(
    sentences.flatMap(({ kind, paragraph, text }, i) => {
      const last = sentences[i + 1]?.paragraph !== paragraph;
      return i > 0 && last && (kind === 'question' || (kind === 'text' && text.endsWith('?'))) ? [paragraph] : [];
    }),
  );
}

/** Groups by sentence, in the order of the text. */
function group<T extends { sentence: number; start: number }>(values: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const value of values) {
    const own = groups.get(value.sentence);
    if (own) own.push(value);
    else groups.set(value.sentence, [value]);
  }
  for (const own of groups.values()) own.sort((a, b) => a.start - b.start);
  return groups;
}

function countStates(states: readonly CountryMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of states) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
