import type { Gazetteer } from '../../1-read/gazetteer.ts';
import { rememberBy } from '../../1-read/remember-by.ts';
import type { Article } from '../../3-split/article.ts';
import type { ActorMention, CountryMention, DateMatch, PersonMention, StatesOfActors } from '../match.ts';
import { findInterviewee, findIntroduced } from './find-interviewee.ts';
import { findOfficeExtent } from './find-office-extent.ts';
import { findQuestions } from './find-questions.ts';
import { findStateExtent } from './find-state-extent.ts';
import { type GatheredPerson, gatherPersons } from './gather-persons.ts';
import { type MaskedSentence, maskSentence, signs, type Token } from './masked-sentence.ts';
import { traceReferences } from './trace-references.ts';

/** An article as patterns over actors read it. */
export interface MaskedArticle {
  sentences: MaskedSentence[];
  persons: Map<ActorMention, GatheredPerson>;
  /** Who answers, where the article is an interview. */
  interviewee: ActorMention | null;
}

/** Longest sentence that is read, in characters: more is a table or a scrape gone wrong, and nobody's sentence. */
const longestSentence = 3000;

/** What of an article its mask is made from. */
/** Fewest questions of an interview that nothing else tells to be one. */
const fewestQuestions = 4;

interface Found {
  actors: readonly ActorMention[];
  dates: readonly DateMatch[];
  leaders?: Gazetteer['leaders'];
  states?: StatesOfActors;
}

/** Masks every sentence of an article, once for each `found`: names with their offices, states, bodies, dates and the words that refer back to them. */
export function maskArticle(article: Article, found: Found): MaskedArticle {
  return maskOf(found)(article);
}

const maskOf = rememberBy((found: Found) => rememberBy((article: Article) => makeMask(article, found)));

function makeMask(article: Article, found: Found): MaskedArticle {
  const actors = bySentence(found.actors, article.sentences.length);
  const dates = bySentence(found.dates, article.sentences.length);
  const named = article.sentences.map((sentence, i) =>
    sentence.text.length > longestSentence ? [] : nameTokens(sentence.text, actors[i] ?? [], dates[i] ?? []),
  );
  const persons = gatherPersons(found.actors, found.leaders, found.states);
  for (const [i, tokens] of named.entries()) {
    for (const token of tokens) {
      const name = token.actors[0];
      const person = name && token.sign === signs.person ? persons.get(name) : undefined;
      if (!name || !person) continue;
      if (token.start < name.start || name.end < token.end) {
        const text = article.sentences[i]?.text ?? '';
        const around = `${text.slice(token.start, name.start)} ${text.slice(name.end, token.end)}`.toLowerCase().replace(/^\W*(?:the|an?) |^\W+|\W+$/g, '');
        if (around !== '') person.offices.push(around);
      }
      person.country ??= findOnlyState(actors[i] ?? [], token);
    }
  }
  for (const [i, tokens] of named.entries()) shareOffices(article.sentences[i]?.text ?? '', tokens, persons);
  const sentences: MaskedSentence[] = [];
  const earlier = new Set<ActorMention>();
  const questions = findQuestions(article);
  const asked = new Set(questions.map((index) => article.sentences[index]?.paragraph));
  let interviewee: ActorMention | null = null;
  let orator: ActorMention | null = null;
  for (const [index, sentence] of article.sentences.entries()) {
    if (questions.length > 1 && index === questions[0])
      interviewee =
        findInterviewee(sentences) ?? findAnswering(article, named, asked) ?? (questions.length >= fewestQuestions ? findIntroduced(sentences) : null);
    if (index === 1 && questions.length <= 1) orator = findOrator(sentences[0]);
    const speaker = asked.has(sentence.paragraph) ? null : (interviewee ?? orator);
    const tokens = sentence.text.length > longestSentence ? [] : traceReferences(sentence.text, named[index] ?? [], sentences, earlier, persons, speaker);
    for (const token of named[index] ?? []) for (const actor of token.actors) earlier.add(actor);
    sentences.push(sentence.text.length > longestSentence ? { index, sentence, text: '', tokens: new Map() } : maskSentence(index, sentence, tokens));
  }
  return { sentences, persons, interviewee };
}

/** "Foreign Minister A’s statement at a joint news conference": what follows are his words. */
const oration = new RegExp(
  `^(?<who>${signs.person})’s? (?:(?:and|opening|closing|introductory|welcoming|joint|full|video|press|written) ){0,3}(?:statement|remarks|speech|address|article|comments|answers|message|op-ed)(?![\\p{L}])`,
  'u',
);

/** Gives the one whose statement the headline says the text to be; null where it says nothing of the kind. */
function findOrator(title: MaskedSentence | undefined): ActorMention | null {
  if (title?.sentence.kind !== 'title' || !oration.test(title.text)) return null;
  return title.tokens.get(0)?.actors[0] ?? null;
}

/** Gives the one whose name and a colon open an answer: "Mwila Chanda: A date, for once." `asked` holds the paragraphs of questions. */
function findAnswering({ sentences }: Article, named: readonly Token[][], asked: ReadonlySet<number | undefined>): ActorMention | null {
  for (const [i, { text, paragraph, kind }] of sentences.entries()) {
    const first = named[i]?.[0];
    if (kind === 'text' && first?.start === 0 && first.sign === signs.person && text[first.end] === ':' && !asked.has(paragraph))
      return first.actors[0] ?? null;
  }
  return null;
}

/** Gives the code of the state that a token holds the name of; null where it holds none or several. */
function findOnlyState(actors: readonly ActorMention[], token: Token): string | null {
  let code: string | null = null;
  for (const actor of actors) {
    if (actor.kind !== 'country' || actor.start < token.start || token.end < actor.end || actor.code === code) continue;
    if (code !== null) return null;
    code = actor.code;
  }
  return code;
}

/** Gives an office in the plural to all whom it precedes: "security chiefs A and B", "Presidents A and B". */
function shareOffices(text: string, tokens: readonly Token[], persons: Map<ActorMention, GatheredPerson>): void {
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    const name = token.actors[0];
    if (!next || !name || token.sign !== signs.person || next.sign !== signs.person || !/^,? and $/.test(text.slice(token.end, next.start))) continue;
    const office = /\b(?:presidents|ministers|chiefs|leaders|heads|ambassadors|envoys|premiers)\b/i.exec(text.slice(token.start, name.start));
    if (office) persons.get(next.actors[0] as ActorMention)?.offices.push(text.slice(token.start, name.start).toLowerCase());
  }
}

/** Deals matches out to their sentences, in the order of the text. */
function bySentence<T extends { sentence: number; start: number; end: number }>(matches: readonly T[], count: number): T[][] {
  const dealt: T[][] = Array.from({ length: count }, () => []);
  for (const match of matches) dealt[match.sentence]?.push(match);
  for (const list of dealt) if (list.length > 1) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return dealt;
}

/** Gives the tokens of all that is named in one sentence; what stands inside another's office or name is left out. */
function nameTokens(text: string, actors: readonly ActorMention[], dates: readonly DateMatch[]): Token[] {
  if (actors.length === 0 && dates.length === 0) return [];
  const people = actors.filter((actor): actor is PersonMention => actor.kind === 'person');
  const others = actors.filter((actor) => actor.kind !== 'person');
  const tokens: Token[] = people.map((person, i) => ({
    ...plain(signs.person, [person]),
    ...findOfficeExtent(text, person, others, {
      before: Math.max(people[i - 1]?.end ?? 0, endOfDayBefore(dates, person)),
      after: people[i + 1]?.start ?? text.length,
    }),
  }));
  // "Ferdinand Marcos Jr. visited": the point ends a short form, not the sentence.
  for (const token of tokens) if (/\b[JS]r$/.test(text.slice(token.start, token.end)) && /^\.(?= \p{Ll}|,|’)/u.test(text.slice(token.end))) token.end++;
  // Where two names claim the same words, the first one keeps them.
  for (const [i, token] of tokens.entries()) token.start = Math.max(token.start, Math.min(tokens[i - 1]?.end ?? 0, people[i]?.start ?? 0));
  const rest: Token[] = [];
  for (const actor of others) {
    if (actor.kind === 'organization') rest.push({ ...plain(signs.organization, [actor]), start: actor.start, end: actor.end });
    else rest.push(stateToken(text, actor as CountryMention));
  }
  for (const date of dates) rest.push({ ...plain(signs.date, []), start: date.start, end: date.end, date });
  // A ministry or government named with its state is the state: "the Government of Turkmenistan".
  const bodies = rest.filter(
    (token) => token.sign === signs.organization && /^(?:the )?(?:Government|Ministr(?:y|ies)|Parliament)\b/i.test(token.actors[0]?.text ?? ''),
  );
  const kept = rest.filter(
    (token) => !bodies.some((body) => body === token && rest.some((state) => state.states.length > 0 && state.start < body.end && body.start < state.end)),
  );
  kept.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const token of kept) if (!tokens.some((other) => other.start < token.end && token.start < other.end)) tokens.push(token);
  return tokens.sort((a, b) => a.start - b.start);
}

/** Gives where the weekday or day before a person ends, which is no part of an office: "On Thursday | Foreign Minister A met B". */
function endOfDayBefore(dates: readonly DateMatch[], person: PersonMention): number {
  let end = 0;
  for (const date of dates) if (date.end <= person.start && date.end > end && /^(?:weekday|relative-day|month-day|day-month)$/.test(date.rule)) end = date.end;
  return end;
}

/** Makes the token of a state, with those who act for it. */
function stateToken(text: string, country: CountryMention): Token {
  const extent = findStateExtent(text, country);
  const sign = country.form === 'demonym' && !extent.agents ? signs.demonym : signs.country;
  return { ...plain(sign, [country]), states: [country], ...extent };
}

/** Gives a token without a place. */
function plain(sign: string, actors: ActorMention[]): Token {
  return { sign, start: 0, end: 0, actors, states: [], date: null, traced: null, agents: false };
}
