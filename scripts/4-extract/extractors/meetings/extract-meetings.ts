import { findAll } from '../../../1-read/find-all.ts';
import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import type { Article } from '../../../3-split/article.ts';
import { findProtagonist } from '../../lexicon/find-protagonist.ts';
import { type MaskedArticle, maskArticle } from '../../lexicon/mask-article.ts';
import { type MaskedSentence, type Token, tokensWithin, unmaskSpan } from '../../lexicon/masked-sentence.ts';
import type { ActorMention, DateMatch, MeetingMatch, Refusal } from '../../match.ts';
import { findCircumstances } from './find-circumstances.ts';
import type { MeetingRule } from './meeting-rule.ts';
import { refuseMeeting } from './refuse-meeting.ts';
import { agreedTogether } from './rules/agreed-together.ts';
import { awarded } from './rules/awarded.ts';
import { between } from './rules/between.ts';
import { called } from './rules/called.ts';
import { coChaired } from './rules/co-chaired.ts';
import { discussed } from './rules/discussed.ts';
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
  spokeWith,
  discussed,
  coChaired,
  signedTogether,
  agreedTogether,
];

/** The rules for headlines, whose present tense tells of what has happened. */
export const headlineRules: readonly MeetingRule[] = [metHeadline, visitedHeadline];

/** Finds who met, visited, received or called whom, one match a pair, in the order of the text; and what was turned down. */
export function extractMeetings(
  article: Article,
  found: { actors: ActorMention[]; dates: DateMatch[]; leaders?: Gazetteer['leaders'] },
): { meetings: MeetingMatch[]; refusals: Refusal[] } {
  const masked = maskArticle(article, found);
  const meetings: MeetingMatch[] = [];
  const refusals: Refusal[] = [];
  for (const sentence of masked.sentences) {
    const seen = new Set<string>();
    const headline = sentence.sentence.kind === 'title' || sentence.sentence.kind === 'heading';
    for (const rule of headline ? [...headlineRules, ...meetingRules] : meetingRules) {
      for (const pattern of rule.patterns) {
        for (const match of findAll(sentence.text, pattern)) readMatch(masked, sentence, rule, match, seen, meetings, refusals);
      }
    }
  }
  return { meetings: meetings.sort((a, b) => a.sentence - b.sentence || a.start - b.start || a.end - b.end), refusals };
}

/** Makes the pairs of one match of a pattern, unless something speaks against it. */
function readMatch(
  masked: MaskedArticle,
  sentence: MaskedSentence,
  rule: MeetingRule,
  match: RegExpMatchArray,
  seen: Set<string>,
  meetings: MeetingMatch[],
  refusals: Refusal[],
): void {
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
      ? pairTokens(sentence, match)
      : readParticipants(sentence, match, 'guests').map((guest): [Participant, Participant] => [{ actor: host, token: guest.token }, guest]);
  for (const [one, other] of pairs) {
    if (rule.officials && ![one, other].every(({ actor }) => holdsOffice(masked, actor))) continue;
    const a = identify(masked, one.actor);
    const b = identify(masked, other.actor);
    // Somebody does not meet himself, nor visit or meet the state that he acts for.
    if (a.key === b.key || (a.state !== null && a.state === b.state && (one.actor.kind === 'country' || other.actor.kind === 'country'))) continue;
    if (rule.visits && one.actor.kind === 'person' && a.state === null && !/\bvisit/.test(sentence.text.slice(start, end + 40))) continue;
    const key = [a.key, b.key].sort().join('+');
    if (seen.has(key)) continue;
    seen.add(key);
    const { place, date } = findCircumstances(sentence, start, end);
    meetings.push({
      ...span,
      text,
      kind: 'meeting',
      rule: rule.name,
      type: readType(rule, match[0]),
      participants: [one.actor, other.actor].map((actor) => ({ sentence: actor.sentence, start: actor.start, end: actor.end })),
      place: rule.visits ? other.actor.text : place,
      date,
      inferred: [
        ...(rule.infers === undefined ? [] : [{ part: rule.infers, rule: rule.name }]),
        ...[...new Set([one.token.traced, other.token.traced])].filter((traced) => traced !== null).map((traced) => ({ part: 'participants', rule: traced })),
      ],
    });
  }
}

interface Participant {
  actor: ActorMention;
  token: Token;
}

/** Gives the actors that a named group of a match holds. */
function readParticipants(sentence: MaskedSentence, match: RegExpMatchArray, name: string): Participant[] {
  const place = match.indices?.groups?.[name];
  return place
    ? tokensWithin(sentence, place[0], place[1]).flatMap((token) => (token.actors.length > 0 ? token.actors : token.states).map((actor) => ({ actor, token })))
    : [];
}

/** True for a person of whom the article gives an office or a state to act for. */
function holdsOffice(masked: MaskedArticle, actor: ActorMention): boolean {
  const person = masked.persons.get(actor);
  return actor.kind === 'person' && person !== undefined && (person.country !== null || person.offices.length > 0);
}

/** Gives the pairs that a match speaks of: hosts with guests, or each with each where all met one another. */
function pairTokens(sentence: MaskedSentence, match: RegExpMatchArray): Array<[Participant, Participant]> {
  const read = (name: string) => readParticipants(sentence, match, name);
  const each = read('each');
  // A longer list is a gathering: who of it sat down with whom is not said.
  if (each.length > 4) return [];
  const all = each.flatMap((one, i) => each.slice(i + 1).map((other): [Participant, Participant] => [one, other]));
  const guests = read('guests');
  // "took part in a trilateral meeting with B and C": B and C met as well.
  const beside = /\b(?:trilateral|tripartite|three-way)\b/.test(match[0])
    ? guests.flatMap((one, i) => guests.slice(i + 1).map((other): [Participant, Participant] => [one, other]))
    : [];
  return [...all, ...read('hosts').flatMap((host) => guests.map((guest): [Participant, Participant] => [host, guest])), ...beside];
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
  return /\bsummit\b/.test(words) ? 'summit' : rule.type;
}
