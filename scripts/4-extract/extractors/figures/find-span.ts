import type { DateMatch, Span } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';
import { isLasting } from './is-lasting.ts';

/** A number of months or years up to the day of the text or from it on: "over the past five years", "the next decade". */
const counted =
  /^(?:(?<lead>over|in|during|for|within|throughout) )?the (?:past|last|next|coming) (?:\p{L}+ )?(?:\d+ |[\p{L}-]+ )?(?:months|years|decades?)$/iu;
const lead = /\b(?:[Oo]ver|[Ii]n|[Dd]uring|[Ff]or|[Ww]ithin|[Tt]hroughout|[Ss]pread over) $/u;
const opens = /(?:^|[;:—“] ?|[,;] (?:and|but|while|whereas) |\b(?:said|told|noted|added|stressed|recalled|reported)(?: [\p{L}’ -]{1,60})? that,? )$/u;
const broken =
  /[;:—]|, (?!on average)|\b(?:which|that|who|when|where|while|whereas|but|since|than|until|after|before|by|from|now|today|currently|is|are|highest|lowest|largest|biggest|greatest|most|best|worst|record|peak|first)\b/u;
const brokenHead = /[;:—]|, (?:and|but|which|who|while|when)\b|\b(?:which|since|until|now|today|currently|is|are|highest|lowest|record)\b/u;
/** What an amount has moved by: lengths have a time only so. */
const movedBy =
  /\b(?:by|built|laid|paved|repaired|renovated|planted|lost|gained) (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|at least) ){0,2}$/u;

/** "from $2 billion to $5 billion": where a change begins and ends. */
const otherEnd = /\bfrom (?:\p{L}+ ){0,2}$|\bfrom [^\d;]{0,20}\d[^;]{0,30}\bto (?:\p{L}+ ){0,2}$/u;

/** Finds "over the past five years" for what came together or is to come together in that time; the other end of a change ("from $2 billion") has none. `times` are all dates of the sentence, lengths of time among them. */
export function findSpan(text: string, figure: FigureSpan, times: readonly DateMatch[]): Span | null {
  const at = firstIndex(times, (time) => time.start >= figure.end);
  const [previous, next] = [times[at - 1], times[at]];
  if (next?.rule !== 'duration' && previous?.rule !== 'duration') return null;
  const before = text.slice(Math.max(0, figure.start - 60), figure.start);
  if (isLasting(figure.unit) && !movedBy.test(before)) return null;
  const time = next !== undefined && follows(text, figure, next) ? next : previous !== undefined && governs(text, figure, previous) ? previous : undefined;
  return time === undefined ? null : { sentence: time.sentence, start: time.start, end: time.end };
}

function follows(text: string, figure: FigureSpan, time: DateMatch): boolean {
  const words = time.rule === 'duration' ? counted.exec(time.text) : null;
  if (words === null || time.start - figure.end > 90) return false;
  const gap = text.slice(figure.end, time.start);
  return !broken.test(gap) && !/\d/.test(gap) && (words.groups?.lead !== undefined || lead.test(gap));
}

function governs(text: string, figure: FigureSpan, time: DateMatch): boolean {
  const words = time.rule === 'duration' ? counted.exec(time.text) : null;
  if (words === null || figure.start - time.end > 130) return false;
  const from = Math.max(0, time.start - 120);
  const head = text.slice(from, time.start);
  if (from > 0 && !/[,;:—“]|\bthat\b/u.test(head)) return false;
  const opening = words.groups?.lead === undefined ? head.replace(lead, '') : head;
  if (words.groups?.lead === undefined && !lead.test(head)) return false;
  return (
    opens.test(opening) &&
    !brokenHead.test(text.slice(time.end, figure.start)) &&
    !otherEnd.test(text.slice(Math.max(time.end, figure.start - 60), figure.start))
  );
}
