import { findEach } from '../../../1-read/find-all.ts';
import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import type { Article } from '../../../3-split/article.ts';
import { capitals } from '../../lexicon/capitals.ts';
import { findProtagonist } from '../../lexicon/find-protagonist.ts';
import { type MaskedArticle, maskArticle } from '../../lexicon/mask-article.ts';
import { type MaskedSentence, tokensWithin, unmaskSpan } from '../../lexicon/masked-sentence.ts';
import { pickByMaskPattern } from '../../lexicon/pick-by-mask-pattern.ts';
import { regionStates } from '../../lexicon/region-states.ts';
import type { ActorMention, CountryMention, DateMatch, MeetingMatch, Refusal } from '../../match.ts';
import { findCircumstances } from './find-circumstances.ts';
import { findHolderOfOffice } from './find-holder-of-office.ts';
import { gatherStatesNamed } from './gather-states-named.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { refuseMeeting } from './refuse-meeting.ts';
import { agreedTogether } from './rules/agreed-together.ts';
import { appearedTogether } from './rules/appeared-together.ts';
import { awarded } from './rules/awarded.ts';
import { between } from './rules/between.ts';
import { called } from './rules/called.ts';
import { coChaired } from './rules/co-chaired.ts';
import { discussed } from './rules/discussed.ts';
import { firstVisitOf } from './rules/first-visit-of.ts';
import { headedDelegations } from './rules/headed-delegations.ts';
import { heldTalks } from './rules/held-talks.ts';
import { hostLeftOut } from './rules/host-left-out.ts';
import { meetingWith } from './rules/meeting-with.ts';
import { met } from './rules/met.ts';
import { metHeadline } from './rules/met-headline.ts';
import { presentedCredentials } from './rules/presented-credentials.ts';
import { received } from './rules/received.ts';
import { signedTogether } from './rules/signed-together.ts';
import { spokeWith } from './rules/spoke-with.ts';
import { visited } from './rules/visited.ts';
import { visitedHeadline } from './rules/visited-headline.ts';
import { visitedHost } from './rules/visited-host.ts';

/** The rules in the order in which they are asked; of two that find the same pair in a sentence, the first one counts. */
export const meetingRules: readonly MeetingRule[] = [
  called,
  met,
  received,
  heldTalks,
  between,
  meetingWith,
  hostLeftOut,
  headedDelegations,
  awarded,
  presentedCredentials,
  visited,
  visitedHost,
  firstVisitOf,
  spokeWith,
  discussed,
  coChaired,
  signedTogether,
  agreedTogether,
  appearedTogether,
];

/** The rules for headlines, whose present tense tells of what has happened. */
export const headlineRules: readonly MeetingRule[] = [metHeadline, visitedHeadline];

const pairsOf = (rules: readonly MeetingRule[]) => rules.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })));
const pickPatterns = pickByMaskPattern(pairsOf(meetingRules), ({ pattern }) => pattern);
const pickHeadlinePatterns = pickByMaskPattern(pairsOf([...headlineRules, ...meetingRules]), ({ pattern }) => pattern);

/** An entry of a chronology, which tells in the present what has been: "August 17, 2018: In Tashkent, A and B sign a treaty". */
const chronicled = /^\ue005(?::| [-–—]) /u;

/** Name of the visit that follows from a meeting with a "visiting" guest: "A met visiting Prime Minister B". */
export const visitingGuest = 'visiting-guest';

/** Offices of bodies of many states. */
const union =
  /(?<![\p{L}\d])(?:eu|european union|european commission|european council|european parliament|commission’s (?:executive )?vice[- ]president|un|united nations|nato|osce|world bank|imf|international monetary fund|ebrd|eib|adb|european bank|european investment bank|asian development bank)(?![\p{L}\d])/u;

/** What the rules are read with and write to, one an article. */
interface Reading {
  masked: MaskedArticle;
  /** A mention of each state that the article names. */
  states: ReadonlyMap<string, CountryMention>;
  meetings: MeetingMatch[];
  refusals: Refusal[];
}

/** Finds who met, visited, received or called whom, one match a pair, in the order of the text; and what was turned down. */
export function extractMeetings(
  article: Article,
  found: { actors: ActorMention[]; dates: DateMatch[]; leaders?: Gazetteer['leaders'] },
): { meetings: MeetingMatch[]; refusals: Refusal[] } {
  const masked = maskArticle(article, found);
  const states = gatherStatesNamed(found.actors);
  const meetings: MeetingMatch[] = [];
  const refusals: Refusal[] = [];
  for (const sentence of masked.sentences) {
    // Every pattern asks for an actor.
    if (sentence.tokens.size === 0) continue;
    const seen = new Set<string>();
    const headline =
      sentence.sentence.kind === 'title' || sentence.sentence.kind === 'heading' || sentence.sentence.kind === 'caption' || chronicled.test(sentence.text);
    // The point in "13.3" ends no clause.
    const text = sentence.text.replace(/(?<=\d)\.(?=\d)/g, '·');
    for (const { rule, pattern } of (headline ? pickHeadlinePatterns : pickPatterns)(sentence))
      for (const match of findEach(text, pattern)) readMatch({ masked, states, meetings, refusals }, sentence, rule, match, seen);
  }
  return { meetings: meetings.sort((a, b) => a.sentence - b.sentence || a.start - b.start || a.end - b.end), refusals };
}

/** Makes the pairs of one match of a pattern, unless something speaks against it. */
function readMatch(reading: Reading, sentence: MaskedSentence, rule: MeetingRule, match: RegExpMatchArray, seen: Set<string>): void {
  const { masked, meetings, refusals } = reading;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const span = unmaskSpan(sentence, start, end);
  const text = sentence.sentence.text.slice(span.start, span.end);
  const reason = refuseMeeting(sentence.text, start, end);
  if (reason !== null) {
    refusals.push({ ...span, text, rule: rule.name, reason });
    return;
  }
  const host = rule.hostLeftOut ? findProtagonist(masked.sentences.slice(0, Math.min(12, sentence.index)), masked.persons) : null;
  const pairs =
    host === null
      ? pairTokens(reading, sentence, match)
      : readParticipants(sentence, match, 'guests').map((guest): [Participant, Participant] => [{ ...guest, actor: host }, guest]);
  for (const [one, other] of pairs) {
    if (rule.officials && ![one, other].every(({ actor }) => holdsOffice(masked, actor))) continue;
    const a = identify(masked, one.actor);
    const b = identify(masked, other.actor);
    // Somebody does not meet himself, nor visit or meet the state that he acts for.
    if (a.key === b.key || (a.state !== null && a.state === b.state && (one.actor.kind === 'country' || other.actor.kind === 'country'))) continue;
    if (rule.notOfOneState && pairs.length > 1 && a.state !== null && a.state === b.state) continue;
    if (rule.statesDiffer && (a.state === null || b.state === null || a.state === b.state)) continue;
    const alone = pairs.every(([visitor]) => identify(masked, visitor.actor).state === null);
    if (
      rule.visits &&
      one.actor.kind === 'person' &&
      a.state === null &&
      alone &&
      !servesUnion(masked, one.actor) &&
      (other.city !== null || !/\bvisit/.test(sentence.text.slice(start, end + 40)))
    )
      continue;
    const key = [a.key, b.key].sort().join('+');
    if (seen.has(key)) continue;
    seen.add(key);
    const { place, date } = findCircumstances(sentence, match.indices?.groups?.second?.[0] ?? start, end, match.groups?.second !== undefined);
    const found = { ...span, text, kind: 'meeting' as const, date };
    meetings.push({
      ...found,
      rule: rule.name,
      type: readType(rule, match[0]),
      participants: spansOf(one.actor, other.actor),
      place: rule.visits ? (other.city ?? (other.traced === null ? other.actor.text : null)) : place,
      inferred: [
        ...(rule.infers === undefined ? [] : [{ part: rule.infers, rule: rule.name }]),
        ...[...new Set([one.traced, other.traced])].filter((traced) => traced !== null).map((traced) => ({ part: 'participants', rule: traced })),
      ],
    });
    for (const [guest, host] of rule.visits ? [] : [[one, b.state] as const, [other, a.state] as const]) {
      const state = host === null ? undefined : reading.states.get(host);
      if (state === undefined || !isVisiting(sentence, guest) || seen.has(`${identify(masked, guest.actor).key} in ${host}`)) continue;
      seen.add(`${identify(masked, guest.actor).key} in ${host}`);
      meetings.push({
        ...found,
        rule: visitingGuest,
        type: 'visit',
        participants: spansOf(guest.actor, state),
        place: null,
        inferred: [{ part: 'participants', rule: 'state-of-host' }],
      });
    }
  }
}

/** Gives the places of two actors. */
function spansOf(...actors: [ActorMention, ActorMention]): MeetingMatch['participants'] {
  return actors.map(({ sentence, start, end }) => ({ sentence, start, end }));
}

/** True where the words before a person's name call him a visitor: "visiting Prime Minister B". */
function isVisiting({ sentence }: MaskedSentence, { actor, start, traced }: Participant): boolean {
  return actor.kind === 'person' && traced === null && /\bvisiting\b/i.test(sentence.text.slice(start, actor.start));
}

interface Participant {
  actor: ActorMention;
  /** Where the words begin that name the actor, offices before it included; offsets count in the clean sentence. */
  start: number;
  /** Name of the rule that led from other words to the actor; null where it is named. */
  traced: string | null;
  /** The city through which a state is named. */
  city: string | null;
}

/** Gives the actors that a named group of a match holds. */
function readParticipants(sentence: MaskedSentence, match: RegExpMatchArray, name: string): Participant[] {
  const place = match.indices?.groups?.[name];
  return place
    ? tokensWithin(sentence, place[0], place[1]).flatMap((token) =>
        (token.actors.length > 0 ? token.actors : token.states).map((actor) => ({ actor, start: token.start, traced: token.traced, city: null })),
      )
    : [];
}

/** Gives the states that were visited without being named there: those of a city (`place`) and of a person (`home`). */
function readVisited({ masked, states }: Reading, sentence: MaskedSentence, match: RegExpMatchArray): Participant[] {
  const city = match.groups?.place ?? '';
  const own = readParticipants(sentence, match, 'home').flatMap(({ actor }) => identify(masked, actor).state ?? []);
  return [
    ...standFor(states.get(regionStates.get(city) ?? capitals.get(city) ?? ''), 'state-of-city-visited', city),
    ...own.flatMap((code) => standFor(states.get(code), 'state-of-host', null)),
  ];
}

/** Makes a participant of a state that other words stand for. */
function standFor(state: CountryMention | undefined, traced: string, city: string | null): Participant[] {
  if (state === undefined) return [];
  return [{ actor: state, start: state.start, traced, city }];
}

/** True for a person of whom the article gives an office or a state to act for. */
function holdsOffice(masked: MaskedArticle, actor: ActorMention): boolean {
  const person = masked.persons.get(actor);
  return actor.kind === 'person' && person !== undefined && (person.country !== null || person.offices.length > 0);
}

/** True for a person who acts for many states, so that the one visited is not his own: "the EU’s special envoy". */
function servesUnion(masked: MaskedArticle, actor: ActorMention): boolean {
  return masked.persons.get(actor)?.offices.some((office) => union.test(office)) ?? false;
}

/** Gives the pairs that a match speaks of: hosts with guests, or each with each where all met one another. */
function pairTokens(reading: Reading, sentence: MaskedSentence, match: RegExpMatchArray): Array<[Participant, Participant]> {
  const read = (name: string) => readParticipants(sentence, match, name);
  const each = read('each');
  // A longer list is a gathering: who of it sat down with whom is not said.
  if (each.length > 4) return [];
  const all = each.flatMap((one, i) => each.slice(i + 1).map((other): [Participant, Participant] => [one, other]));
  const guests = [...read('guests'), ...readVisited(reading, sentence, match)];
  // "took part in a trilateral meeting with B and C": B and C met as well.
  const near = sentence.text.slice(match.index, (match.index ?? 0) + match[0].length + 60);
  const beside = /\b(?:trilateral|tripartite|three-way)\b/i.test(near)
    ? guests.flatMap((one, i) => guests.slice(i + 1).map((other): [Participant, Participant] => [one, other]))
    : [];
  const office = match.indices?.groups?.office;
  const holder = office ? findHolderOfOffice(reading.masked, sentence, office[0], office[1]) : null;
  const hosts = holder ? [{ actor: holder, start: holder.start, traced: null, city: null }] : read('hosts');
  return [...all, ...hosts.flatMap((host) => guests.map((guest): [Participant, Participant] => [host, guest])), ...beside];
}

/** Gives who an actor is and the state that it is or acts for. */
function identify(masked: MaskedArticle, actor: ActorMention): { key: string; state: string | null } {
  if (actor.kind === 'country') return { key: actor.code, state: actor.code };
  if (actor.kind === 'organization') return { key: actor.known ?? actor.name, state: actor.country };
  const person = masked.persons.get(actor);
  return { key: person?.key ?? actor.name, state: person?.country ?? null };
}

/** Gives the sort of meeting by the words of the match, or by the rule. */
function readType(rule: MeetingRule, words: string): MeetingMatch['type'] {
  if (rule.visits) return 'visit';
  if (/\b(?:tele)?phone\b/.test(words)) return 'call';
  if (/\bmeetings?\b|\bmet\b/.test(words)) return 'meeting';
  // On the sidelines of one, two talk.
  return /\bsummit\b/.test(words.replace(/\b(?:margins|sidelines|fringes) of [^,;:.]*?\bsummit\b/, '')) ? 'summit' : rule.type;
}
