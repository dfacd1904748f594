import type { Inference } from '../../src/schemas/evidence.ts';
import type { Meeting } from '../../src/schemas/meeting.ts';
import { makeSlug } from '../1-read/make-slug.ts';
import type { Article } from '../3-split/article.ts';
import type { MeetingMatch } from '../4-extract/match.ts';
import { boundsOf } from './date-bounds.ts';
import { type FactContext, quoteSentence } from './fact-context.ts';

/** Sorts of meeting from the most telling to the least; of two that are one, the more telling stays. */
const order = ['call', 'visit', 'summit', 'meeting', 'talks'] as const;

/** Makes meetings out of what was found: the same two on the same day, or on no other day, met once. */
export function resolveMeetings(article: Article, matches: readonly MeetingMatch[], context: FactContext): Meeting[] {
  const meetings: Meeting[] = [];
  for (const match of matches) {
    const participants = [...new Set(match.participants.map((span) => context.actorOf(span)))].filter((id) => id !== null).sort();
    const evidence = quoteSentence(article, match);
    if (participants.length < 2 || evidence === null) continue;
    const fact = match.date === null ? null : context.dateOf(match.date);
    const date = fact === null ? null : { edtf: fact.edtf, basis: fact.basis };
    const known = meetings.find((meeting) => isSameMeeting(meeting, participants, match, date?.edtf ?? null));
    if (!known) {
      meetings.push({
        id: '',
        kind: match.type,
        participants,
        place: match.place,
        date,
        evidence: [evidence],
        rule: match.rule,
        inferred: [...match.inferred],
      });
      continue;
    }
    if (known.evidence.every((old) => old.sentence !== evidence.sentence)) known.evidence.push(evidence);
    // One sentence that says everything itself is enough: the inferences of the others do not matter then.
    if (match.inferred.length === 0) {
      known.inferred = [];
      known.rule = match.rule;
    } else known.inferred = keepShared(known.inferred, match.inferred);
    known.date ??= date;
    known.place ??= match.place;
    if (order.indexOf(match.type) < order.indexOf(known.kind)) known.kind = match.type;
  }
  const used = new Map<string, number>();
  for (const meeting of meetings) {
    const id = makeSlug(['meeting', ...meeting.participants, meeting.date?.edtf ?? ''].join(' '));
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    meeting.id = count === 1 ? id : `${id}-${count}`;
  }
  return meetings;
}

/** True where a match tells of a meeting that is known: the same two, both or none by telephone, and no two days that differ. */
function isSameMeeting(meeting: Meeting, participants: readonly string[], match: MeetingMatch, edtf: string | null): boolean {
  if (meeting.participants.join(' ') !== participants.join(' ') || (meeting.kind === 'call') !== (match.type === 'call')) return false;
  const own = meeting.date?.edtf ?? null;
  return own === null || edtf === null || own.startsWith(edtf) || edtf.startsWith(own) || isWithin(own, edtf) || isWithin(edtf, own);
}

/** True where one date lies within another: a day of a visit of four days. */
function isWithin(inner: string, outer: string): boolean {
  const [part, whole] = [boundsOf(inner), boundsOf(outer)];
  return part !== null && whole !== null && whole.first <= part.first && part.last <= whole.last;
}

/** Keeps the inferences that both ways of reading a fact need. */
function keepShared(one: readonly Inference[], other: readonly Inference[]): Inference[] {
  return one.filter(({ part }) => other.some((inference) => inference.part === part));
}
