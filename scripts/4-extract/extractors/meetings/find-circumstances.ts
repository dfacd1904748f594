import { findAll } from '../../../1-read/find-all.ts';
import { type MaskedSentence, signs, unmaskOffset } from '../../lexicon/masked-sentence.ts';
import type { DateMatch, Span } from '../../match.ts';

const placePattern =
  /(?<![\p{L}\d])(?<at>[Ii]n|[Aa]t) (?:the (?:city|town|village) of |the )?(?<place>\ue002|\p{Lu}[\p{L}’-]+(?:(?: of the| of)? \p{Lu}[\p{L}’-]+){0,3})/gu;
/** Capitalised words after "in" that are no place where one meets. */
const noPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Central Asia|Asia|Europe|Eurasia|Russian|English|Persian|Soviet)\b/;

/** What goes on somewhere else, and is talked of: "the fighting | in Sudan". */
const affairs =
  /\b(?:situation|fighting|wars?|conflicts?|cris[ei]s|elections?|referendum|ceasefire|truce|violence|unrest|clashes|protests|coup|events|developments|progress|stability|security|peace|famine|drought|floods?|earthquakes?|attacks?|operations?|presence|interference|reconstruction|investments?|co-?operation|research|exploration|projects?|roads|plants?|mines|fields|prisoners|refugees|migrants|workers|troops|rebels|militants|hostages|tensions|hostilities|bloodshed|offensive|invasion|occupation) $/;
/** Words behind which stands what is talked of, where it is: "to discuss", "about", "talks on". */
const topic =
  /\b(?:to (?!sign\b|attend\b|take part\b|join\b|mark\b|celebrate\b|open\b|launch\b|hold\b|inaugurate\b|meet\b|the\b)\p{Ll}+|about|over|regarding|concerning|(?:talks|negotiations|consultations|discussions|meeting|views) on)\b/u;

/** True for a place of what a meeting was about. */
function isOfTopic(lead: string, isState: boolean): boolean {
  return affairs.test(lead) || (isState && topic.test(lead));
}

/** Finds where and when a meeting took place: in its own words, then close after them, then before them unless it is the second of two. Offsets count in the masked text. */
export function findCircumstances(masked: MaskedSentence, start: number, end: number, second = false): { place: string | null; date: Span | null } {
  const { text } = masked;
  const tail =
    /^(?:,? (?:which|that) (?:was|were|took place|had been)(?: (?:held|hosted|organi[sz]ed|conducted))?(?= (?:in|on|at)\b))?(?:(?!\b(?:that|which|whose|where|and|but|while|who|said|before|after)\b|: ?[“"])[^;.\ue001\ue006]){0,70}/u.exec(
      text.slice(end, end + 70),
    )?.[0].length ?? 0;
  const before = /[^;.\ue001\ue006]{0,90}$/.exec(text.slice(Math.max(0, start - 90), start))?.[0] ?? '';
  // "said in January, a month before he flew to Beijing": what stands there is the time of something else.
  const head = second || / (?:before|after|until) $/.test(masked.sentence.text.slice(0, unmaskOffset(masked, start))) ? 0 : before.length;
  const ranges: Array<[number, number]> = [
    [start, end],
    [end, end + tail],
    [start - head, start],
  ];
  return { place: findPlace(masked, ranges), date: findDate(masked, ranges) };
}

/** Gives the words of the first place in the ranges; "in" goes before "at". */
function findPlace(masked: MaskedSentence, ranges: ReadonlyArray<[number, number]>): string | null {
  for (const [from, to] of ranges) {
    let second: string | null = null;
    for (const match of findAll(masked.text.slice(from, to), placePattern)) {
      const place = match.groups?.place ?? '';
      const token = masked.tokens.get(from + match.index + match[0].length - 1);
      // "challenges in Syria's war": whose it is, not where.
      if (noPlace.test(place) || token?.agents || /^’/.test(masked.text.slice(from + match.index + match[0].length))) continue;
      const state = token?.actors[0];
      if (isOfTopic(masked.text.slice(from, from + match.index), state?.kind === 'country' && state.form !== 'capital')) continue;
      const words = place === signs.country ? (token?.actors[0]?.text ?? null) : place;
      if (words === null) continue;
      if (match.groups?.at?.toLowerCase() === 'in') return words;
      second ??= words;
    }
    if (second !== null) return second;
  }
  return null;
}

/** Words right before a date that is the time of something else: of an end, of a deadline, of saying. */
const otherTime =
  /\b(?:since (?:[\p{L}’-]+ ){0,9}?(?:in |on )?|(?:until|till|before|after|by|expires? in|runs out in|due in|sett?ing|fixed|fixing) )(?:the )?$|\b(?:said|says|told(?: [\p{L}\ue001-\ue006-]+){1,3}|announced|stated|noted|added|wrote|posted|reported|reports|confirmed|according to [^,;]{1,50}|statement|press release|interview|announcement)(?: (?:late|early|here|in a statement|to reporters))?,? (?:on |in )?$/u;
/** Words between a meeting and a date that is the time of what it prepares, follows or speaks of. */
const otherEvent =
  /\b(?:ahead of|prior to|following|in (?:preparation|advance) (?:for|of)|in the run-up to|scheduled|planned|slated|expected|due|set for|to be (?:held|signed|opened|launched)|will|would|attacks?|strikes?|deadline)\b[^,;]{0,60}$|, the [^,;]{1,40} (?:is|are|was|were)\b/u;
/** ", scheduled for | October 8–10" right behind a visit: its own time. */
const ownTime = /^,? (?:which (?:is|was) )?(?:scheduled|planned|due|set|slated) (?:for|on|to (?:take place|begin|start) (?:in|on)) (?:the )?$/u;
/** The insertion that a date closes: ", who flew in from Baku on | Tuesday evening, also met". */
const insertion = /(?<!\b[Ww]ith \ue001), (?:who|which|whose) (?![^,]*\b(?:met|received|hosted|signed|held)\b)[^,;]{2,90}$/u;
/** "said on | Tuesday in Kabul after the talks with": the day and the place of both. */
const saidAfterTalks =
  /^(?: (?:in|at) [\p{L}\ue002]+)? (?:(?:after|following|at|during) (?:the |his |her |their )?(?:talks|meeting|negotiations)|(?:in|at) a joint (?:press|news) conference)\b/u;

/** Gives the span of the date of a meeting, by the calendar or told from the day of publication: the first one in its words and behind them, the last one before them. */
function findDate(masked: MaskedSentence, ranges: ReadonlyArray<[number, number]>): Span | null {
  for (const [r, [from, to]] of ranges.entries()) {
    const behind = r === 1;
    const ahead = r === 2;
    for (let step = 0; step < to - from; step++) {
      const i = ahead ? to - 1 - step : from + step;
      const date = masked.tokens.get(i)?.date;
      if (!date || !mayDate(date)) continue;
      const after = masked.text.slice(i + 1, to);
      const [wide, near] = [masked.text.slice(Math.max(0, i - 100), i), masked.text.slice(from, i)];
      if (date.edtf === null && /^[’']/.test(masked.text.slice(i + 1, i + 2))) continue;
      if (otherTime.test(behind ? near : wide) && !(from < i && r === 0 && saidAfterTalks.test(after))) continue;
      // "on Wednesday after a stop in Brasilia, where he met": the day of what came after.
      if (ahead && /\b(?:after|before|following|ahead of)\b/.test(after)) continue;
      // "visited Kabul last month, and A met B" has another subject, "…, and he met B" has not.
      if (ahead && /, (?:and|but|while) /.test(after) && !masked.tokens.get(to)?.traced) continue;
      if (otherEvent.test(ahead ? wide : near) && !(behind && ownTime.test(near))) continue;
      if (!behind && insertion.test(wide) && /^[^,;]{0,60},/.test(after)) continue;
      return { sentence: date.sentence, start: date.start, end: date.end };
    }
  }
  return null;
}

/** True for a date that can be that of a meeting: not years on end, and of those that lean on the day of publication only days, weeks and months. */
function mayDate({ rule, edtf, text }: DateMatch): boolean {
  if (edtf !== null) return !/^\d{4}\/\d{4}$/.test(edtf);
  return rule === 'weekday' || rule === 'relative-day' || (rule === 'relative-period' && /\b(?:week|month)$/.test(text));
}
