import type { FigureSpan } from './figure-span.ts';

/** "border guards recorded 36 armed incidents", "1,200 fires were registered". */
const recorded =
  /\b(?:recorded|registered|documented|logged) (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|at least|only|just|a total of) ){0,2}$/u;
const wereRecorded = /^ (?:were|was) (?:\p{Ll}+ )?(?:recorded|registered|documented|logged)\b/u;
const suffered = /^ (?:were|was) (?:\p{Ll}+ )?(?:killed|injured|wounded|hurt|detained|arrested|rescued|evacuated|displaced|prosecuted|convicted|extradited)\b/u;
/** One event among them, or a time of its own. */
const single =
  /\b(?:attack|accident|crash|blast|explosion|earthquake|avalanche|war|incident|clash|raid|operation|week|weekend|night|month|day|recently|earlier|ago|so far|since|ever|once|still|currently|now)\b/iu;

/** True for a count of events that a body recorded within a period. */
export function recordsEvents(text: string, { start, end, unit }: FigureSpan): boolean {
  if (/^[A-Z]{3}$|^%$/.test(unit)) return false;
  return recorded.test(text.slice(Math.max(0, start - 60), start)) || wereRecorded.test(text.slice(end, end + 50));
}

/** True for people whom the events of the sentence before harmed or got hold of: "at least 47 people were detained"; not where the sentence tells of one event or another time. */
export function tellsCasualties(text: string, { start, end, unit }: FigureSpan): boolean {
  if (/^[A-Z]{3}$|^%$/.test(unit)) return false;
  return suffered.test(text.slice(end, end + 50)) && !single.test(text.slice(Math.max(0, start - 200), end + 100));
}
