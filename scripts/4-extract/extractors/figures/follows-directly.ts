import type { DateMatch } from '../../match.ts';
import { owned } from './beside-date.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';
import { isCount } from './is-count.ts';
import { isLasting } from './is-lasting.ts';
import { isCalendarDay, isDay, isPeriod } from './is-period.ts';

const breaks =
  /[;:—]|, (?!last|this|only|in|during|for|\p{Lu}[\p{L}-]+(?:,| and\b|,? or\b))|\b(?:which|that|who|when|agreed|signed|approved|adopted|founded|established|since|than|until|before|after|began|begun|expected|scheduled|(?:is|are|was|were) due|planned|(?:and|but) (?:\p{Ll}+ )?(?:intend|plan|hope|aim|want|seek|wish|pledge|vow|promise|expect)(?:s|es|ed)? to)\b/u;
/** What comes before the date of the other side of a comparison: "a decrease from 2023", "up on 2023". */
const otherSide =
  /\b(?:increase|rise|growth|gain|jump|surge|decrease|fall|drop|decline|cut|reduction|up|down|grew|rose|fell|more|less|higher|lower|fewer|compared|times) (?:from|on|over|to|with|than|as in|against)(?: (?:in|of|for))?(?: the)? ?$/u;
const toPeriod =
  /(?:^ ?\(?|(?:^|\s)(?:in|for|during|over|by|at|as (?:of|at)|from|of|through|throughout|between|in both) (?:the )?(?:(?:(?:fiscal|financial|marketing|academic) )?year (?:to |(?:that )?(?:ended|ending) )?(?:in |on )?|(?:12|twelve) months (?:to |through |(?:ended|ending) (?:in |on )?)|years |fiscal |(?:(?:reporting|reported|accounting|said|indicated|specified) )?period (?:of |from |\()?|(?:whole|entirety|course) of )?)$/u;
/** "18 accords signed by the two states between 2005 and 2015": what was done to the things that are counted. */
const concluded = /^ (?:(?:have been|had been|were|was) )?(?:signed|approved|adopted|established|founded)\b/u;
/** "€62 million of which were committed": the amount goes on as the subject of a clause. */
const partOfIt = /^ of (?:which|whom|them|these)(?= (?:was|were|had been|has been|have been) )/u;
/** "of which €137 million was agreed between 2021 and 2024": when a part was decided. */
const partDecided =
  /^ (?:was|were|had been) (?:already )?(?:agreed|approved|signed|committed|pledged|allocated|disbursed|paid out|paid)(?= (?:in|during|between|from) )/u;
/** "the record of $7 billion that was set in 2008", "the $340 million that it asked for this year": what happened to the amount itself. */
const happened =
  /^, (?:was|were) (?:set|recorded|reached|registered|achieved|seen)(?= in $)|^,? (?:that|which) (?:(?:was|were|had been) (?:set|recorded|reached|registered|achieved|seen|spent|paid|raised|collected|imported|exported|committed|disbursed)|(?:it|they|he|she|we|\p{Lu}\p{L}+)(?: had| has| have)? (?:asked for|requested|sought|needed|received|spent|earned|paid|sent|exported|imported|sold|bought|invested|collected|raised|produced))(?= (?:in |during |for )?(?:the )?$)/u;
/** "against 145 MW when it opened in 2016": the time of an event, beside the other side of a comparison. */
const whenItDid = /^,? when (?:it|they|he|she|the \p{Ll}+) (?:\p{Ll}+ed|began|was \p{Ll}+ed|were \p{Ll}+ed|took office|took over|came to power)(?= in $)/u;
/** "230,000 are expected to arrive by the end of 2025": what is foreseen of those that are counted. */
const foreseenToDo = /^ (?:is|are|was|were) (?:expected|due|set|projected|forecast|likely|planned) to (?:\p{Ll}+ ){1,3}(?=(?:by|in|during) )/u;
/** "no more than 2 per cent is expected this year": a forecast of a rate. */
const foreseen = /^ (?:is|are|was|were) (?:now )?(?:expected|forecast|projected|seen|predicted)(?= (?:in |for )?$)/u;
/** "€110 million for the bloc’s security under its 2021-2027 budget": what a plan of some years holds. */
const withinPlan = /^(?! (?:a|per|each|every) )[^;:—.\d]{0,80} (?:under|within|from|as part of) (?:the|its|their|a) (?:\p{Lu}{2,} )?$/u;
const planName =
  /^ (?:\p{L}[\p{L}’-]* ){0,3}(?:budgets?|financial framework|framework|programme?s?|[Pp]artnership|[Pp]lan|[Ss]trategy|[Pp]ackage|[Ff]acility|Partnership|Programme?|Framework|compact|Compact)\b/u;
/** "The reservoir held 13.1 billion cubic meters on November 1": what there is of something on a day. */
const holding =
  /\b(?:held|contained|stored|stood at|numbered|were at|was at|(?:was|were) estimated at|traded at|closed at|opened at|owned|had|(?:had )?reached) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|only|just) ){0,2}$/u;
/** A change that a day brings. */
const takingEffect =
  /\b(?:will|shall|is to|are to) (?:be )?(?:fall|rise|grow|drop|increase[d]?|decrease[d]?|raised|cut|lowered|reduced|go (?:up|down)) (?:by |to )?$/u;
/** Money that is there on a day. */
const stocks =
  /\b(?:reserves?|debts?|assets|deposits|holdings|fund|balance|prices?|shares|bonds?|rate|capitali[sz]ation|arrears|obligations|liabilities|dollar|euro|rouble|ruble)\b/iu;
/** "far below the 232,000 hectares of 2022": the year names the level. */
const levelOf = /\b(?:the|its|their) (?:(?:about|approximately|close to|at least|almost|nearly|over|more than|some|around|roughly|record|peak) ){0,2}$/u;

/** True for a date that is said right after a figure, in its clause, as its time: "$46m in 2020". */
export function followsDirectly(text: string, figure: FigureSpan, date: DateMatch, figures: readonly FigureSpan[]): boolean {
  const between = figures[firstIndex(figures, (other) => other.start >= figure.end)];
  // "from $726 million, or 61.8 per cent, at the end of 2024": the same amount in another measure.
  if (between && between.end <= date.start && /^, or $/.test(text.slice(figure.end, between.start))) {
    const words = text.slice(between.end, date.start);
    const closed = words.replace(/^(?: of \p{L}+)?, /u, ' ');
    if (closed !== words) return toPeriod.test(closed) && isPeriod(text, date);
  }
  // "rose 14.5% to $568 million in 2024": growth and its result share the period.
  const from =
    between &&
    between.end <= date.start &&
    // "came to 100 million and is to reach 1 billion by 2030": an aim has a time of its own.
    !/\b(?:expect|plan|aim|target|goal|hop|intend|pledg|promis|propos|forecast|project)\p{Ll}*\b|\b(?:will|should|could|would|want|wants|wanted|(?:is|are|was|were) (?:due |set )?to)\b/u.test(
      text.slice(figure.end, between.start),
    ) &&
    !/\bfrom (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|only|just) ){0,2}$/u.test(
      text.slice(Math.max(0, figure.start - 24), figure.start),
    ) &&
    (/^[^,;:—]{0,80} (?:to|and) (?:\p{L}+ ){0,2}$/u.test(text.slice(figure.end, between.start)) ||
      (figure.unit === '%' && /^ of (?:the|all|its|their) (?:\p{Ll}+ )?$/u.test(text.slice(figure.end, between.start)))) &&
    // "employs 1,100 people and made 48,000 refrigerators last year"
    !/\b(?:employs?|has|have|is|are|owns?|runs?|operates?) (?:\p{L}+ ){0,2}$/u.test(text.slice(Math.max(0, figure.start - 40), figure.start))
      ? between.end
      : figure.end;
  if (between && between.end <= date.start && from === figure.end) return false;
  const gap = text
    .slice(from, date.start)
    .replace(/ that (?=ended (?:on|in) )/, ' ')
    .replace(/\b(?:previous|preceding|last|past) year(?:, which | \()(?=ended (?:on|in) )/, 'year ')
    .replace(partOfIt, '')
    .replace(/\bof (?:which|whom) (?:\p{Ll}+ ){0,3}$/u.test(text.slice(Math.max(0, figure.start - 40), figure.start)) ? partDecided : /^$/, '')
    .replace(whenItDid, '')
    .replace(happened, '')
    .replace(figure.unit === '%' ? foreseen : isCount(figure.unit) ? foreseenToDo : /^$/, ' ');
  if (withinPlan.test(gap) && planName.test(text.slice(date.end, date.end + 60)) && /^\d{4}\/\d{4}$/.test(date.edtf ?? '')) return true;
  // "Charges will fall by 12% from January 1"
  if (figure.unit === '%' && gap === ' from ' && isCalendarDay(date) && takingEffect.test(text.slice(Math.max(0, figure.start - 60), figure.start)))
    return true;
  if (/^(?: (?:a|per) \p{Ll}+)? (?:on|by) $/u.test(gap) && isDayLevel(text, figure, date)) return true;
  if (/^,? (?:of )?(?:each|every|any) (?:year|month)\b/.test(text.slice(date.end, date.end + 16))) return false;
  if (gap === ' of ' && /^(?:19|20)\d\d$/.test(date.edtf ?? '') && levelOf.test(text.slice(Math.max(0, figure.start - 40), figure.start))) return true;
  // "About 68% of last year’s exports"
  if (figure.unit === '%' && /^ of (?:the |its |their )?$/.test(gap) && /^’s? \p{Ll}/u.test(text.slice(date.end, date.end + 4))) return true;
  // "The 375-kilometre pipeline was built in 2009": what a thing measures, whenever it was made.
  if (isLasting(figure.unit) && /^[^\s]*\d-\p{L}/u.test(text.slice(figure.start, figure.end))) return false;
  // "cut supplies by 50 per cent and last month also stopped the transit": the time of another deed.
  if (
    /(?:,| and| but|, and|, but) $/.test(gap) &&
    /^ (?:(?:also|even|then|again) )?\p{Ll}{2,}(?:ed|pt|ld|nt|ok|ew|de|gan|ut)(?![\p{L}])/u.test(text.slice(date.end, date.end + 24))
  )
    return false;
  // "up 12% on 2023": what a change is measured by.
  if (figure.unit === '%' && / (?:from|on|over) (?:the )?$/.test(gap) && (/^\d{4}$/.test(date.edtf ?? '') || date.rule === 'relative-period')) return false;
  return (
    !(isCount(figure.unit) ? gap.replace(concluded, '') : gap).match(breaks) &&
    !otherSide.test(gap) &&
    !owned.test(text.slice(date.end, date.end + 4)) &&
    (toPeriod.test(gap) || (gap.endsWith(' ') && /^(?:this|last|next) /.test(date.text))) &&
    isPeriod(text, date)
  );
}

/** True for a level on a day: what a stock stood at. */
function isDayLevel(text: string, figure: FigureSpan, date: DateMatch): boolean {
  const lead = text.slice(Math.max(0, figure.start - 100), figure.start);
  return isDay(date) && holding.test(lead) && (!/^[A-Z]{3}$/.test(figure.unit) || stocks.test(lead));
}
