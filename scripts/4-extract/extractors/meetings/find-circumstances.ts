import { findAll } from '../../../1-read/find-all.ts';
import { type MaskedSentence, signs, unmaskOffset } from '../../lexicon/masked-sentence.ts';
import type { Span } from '../../match.ts';

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
    /^(?:,? (?:which|that) (?:was|were|took place|had been)(?: (?:held|hosted|organi[sz]ed|conducted))?(?= (?:in|on|at)\b))?(?:(?!\b(?:that|which|and|but|while|who|said|before|after)\b|: ?[“"])[^;.\ue001\ue006]){0,70}/u.exec(
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

/** Gives the span of the first calendar date in the ranges. */
function findDate(masked: MaskedSentence, ranges: ReadonlyArray<[number, number]>): Span | null {
  for (const [from, to] of ranges) {
    for (let i = from; i < to; i++) {
      const date = masked.tokens.get(i)?.date;
      if (
        date &&
        date.edtf !== null &&
        !/\b(?:since (?:[\p{L}’-]+ ){0,9}?(?:in |on )?|(?:until|till|before|by|expires? in|runs out in|due in) )(?:the )?$/u.test(
          masked.text.slice(Math.max(0, i - 80), i),
        )
      )
        return { sentence: date.sentence, start: date.start, end: date.end };
    }
  }
  return null;
}
