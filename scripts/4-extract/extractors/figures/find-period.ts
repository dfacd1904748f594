import type { DateMatch, Span } from '../../match.ts';
import { isBeside, isOwned, owned } from './beside-date.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';
import { isCalendarDay, isDay, isPeriod } from './is-period.ts';
import { isOfPlan, isTarget } from './plan-period.ts';

const breaks =
  /[;:—]|, (?!last|this|only|in|during|for|\p{Lu}[\p{L}-]+(?:,| and\b|,? or\b))|\b(?:which|that|who|when|agreed|signed|approved|adopted|founded|established|since|than|until|before|after|began|begun|expected|scheduled|(?:is|are|was|were) due|planned)\b/u;
/** What comes before the date of the other side of a comparison: "a decrease from 2023", "up on 2023". */
const otherSide =
  /\b(?:increase|rise|growth|gain|jump|surge|decrease|fall|drop|decline|cut|reduction|up|down|grew|rose|fell|more|less|higher|lower|fewer|compared|times) (?:from|on|over|to|with|than|as in|against)(?: (?:in|of|for))?(?: the)? ?$/u;
/** "In 2019 it was 140 million, in 2022 some 230 million": the date after the comma belongs to the number behind it. */
const parallel = /^(?:,|;|, and| and|, but| but) (?:in|for|during|by) (?:the )?$/u;
const numberSoon =
  /^,? (?:(?:it|this|they|that|he|she) )?(?:(?:expects?|forecasts?|projects?|foresees?|sees|predicts?|was|were|to|reached|about|some|almost|nearly|over|more than|around|already|only|just|up to) ){0,3}[^\p{L}\s]{0,4}\d/u;
const toPeriod =
  /(?:^ ?\(?|(?:^|\s)(?:in|for|during|over|by|at|as (?:of|at)|from|of|through|throughout|between|in both) (?:the )?(?:(?:(?:fiscal|financial|marketing|academic) )?year (?:to |(?:that )?(?:ended|ending) )?(?:in |on )?|(?:12|twelve) months (?:to |through |(?:ended|ending) (?:in |on )?)|years |fiscal |(?:(?:reporting|reported|accounting|said|indicated|specified) )?period (?:of |from |\()?|(?:whole|entirety|course) of )?)$/u;
const head =
  /^[\s“"–]*(?:(?:and|but|if|while|whereas|although|though|that|also|already|so far|namely|that is) )*(?:(?:in|for|during|by|at|on|as (?:of|at)|from|over|throughout|at the end of|between|according to|based on|following) )?(?:(?:the|a|an|our|its|their) )?(?:(?:(?:reporting|reported|accounting|said|indicated|specified) )?period (?:of |from |between |\()?)?(?:(?:whole|entire|full) (?:of )?|course of |(?:(?:fiscal|financial|academic|school|calendar|marketing) )?year (?:to |(?:that )?(?:ended|ending)(?: on)? )|(?:fiscal|financial|academic|school|calendar|marketing) year |(?:12|twelve) months (?:to |through |(?:that )?(?:ended|ending) (?:in |on )?)|(?:\p{Ll}+ )?(?:months|years|days|weeks|season) (?:between|from) |(?:\p{Ll}+ )?results (?:of|for) |(?:\p{Ll}+ )?(?:survey|poll|study)(?: [^,;:.—\d]{1,80})? (?:in|of|from) (?:the )?)?$/iu;
const decision = /\b(?:approved|signed|agreed|pledged|promised|allocated|announced|visited|met|received|arrived|opened)\b/u;

/** "In 2023 it approved operations for more than $16 billion": all that was decided in a period. */
const deciding =
  /\b(?:approved|signed|allocated|agreed|pledged|announced)(?= (?:\p{Ll}+ ){0,2}(?:operations|loans|projects|grants|credits|contracts|deals|investments|commitments|financing)\b)/u;
/** "In the first half of 2025 we approved 142 projects": the decisions of a period, counted. */
const decided =
  /\b(?:approved|signed|allocated|agreed|adopted) (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|only|just|at least|a total of|another) ){0,2}$/u;
/** "the country received 1.3 million visitors": what came in a period, not a decision of it. */
const taking = /\b(?:received|visited|opened) (?:\p{Ll}+ ){0,3}$/u;

const amount = '(?:(?:up to|about|approximately|close to|almost|nearly|over|more than|some|around|roughly|a total of|at least|only|just|between) ){0,2}';
/** "grants for 2021–2027 total …", "the plan for 2025-2027 is worth up to …", "output last year was about …". */
const states = new RegExp(
  `^(?: alone)?(?: (?:has|had|have|will|would|could|should|may)|,)? (?:totall?ing|worth|amounting to|is|was|were|are|totals?|totall?ed|stands? at|stood at|amounts? to|amounted to|comes? to|came to|(?:came|come|clocked|coming) in at|(?:is|are|was|were|be) (?:likely|due|set) to (?:(?:come in|stand) at|reach|exceed|be|total|amount to)|(?:shows?|showed|points? to|pointed to|indicates?|indicated|suggests?|suggested|comprise[sd]?|included|covered|consisted of)(?: (?:\\p{Ll}+ ){1,4}(?:of|at|worth|totall?ing))?|reach(?:es|ed)|exceed(?:s|ed)?|equals?|equall?ed|made up|(?:provides?|provided|calls?|called|asks?|asked) for|seeks?|sought|be|hit|topp?(?:ed|s)?|surpass(?:es|ed)?|(?:crossed|passed|surpassed|exceeded|topped|reached) the (?:mark|threshold|level) of|(?:rise|rose|grow|grew|climb(?:ed)?|increase|increased|f[ae]ll|drop(?:ped)?|decline|declined|shrink|shrank) to|(?:is|was|are|were|be|been) (?:worth|(?:valued|estimated|put|set|fixed)(?: by (?:the )?[\\p{L} ]{1,30})? at|(?:expected|projected|forecast|set|planned) (?:to (?:be|reach|exceed|total|hit|come to|amount to|rise to|grow to|fall to)|at))) ${amount}$`,
  'u',
);
const result = new RegExp(`^,? to ${amount}$`, 'u');

/** "The figure for the first seven months of this year was up 10.2 percent": the change that a period in the subject brought. */
const moves =
  /^ (?:(?:was|were|is|are) (?:up|down)|rose|grew|increased|fell|decreased|dropped|declined|jumped|surged|shrank)(?: by)?(?: (?:about|almost|nearly|over|more than|some|around|roughly|only|just)){0,2} $/u;
/** "Remittances in 2022 were boosted by the rouble and hit …": the second verb of a subject that holds a period. */
const secondVerb = new RegExp(
  `^(?: (?:was|were|had|\\p{Ll}+ed|grew|rose|fell)\\b[^,;:.—\\d]{0,60})? and (?:(?:has|had) )?(?:hit|reached|exceeded|topped|surpassed|totall?ed|amounted to|stood at|came to|(?:rose|grew|climbed|fell|dropped|declined|shrank) to) ${amount}$`,
  'u',
);
/** "Trade in the first quarter: exports $410 million". */
const tabled = /^: (?:\p{Ll}[\p{Ll}-]* ){0,3}(?:of |at )?$/u;
/** "In 2023, when the border was closed, trade fell": what is put in between commas and tells of something else. */
const aside = /, (?:which|whom|whose|who|when|where|while)\b[^,;:.—]{1,90},(?= )/u;
/** "Inflation in September, in annual terms, made up …": how a rate is measured, or who says so. */
const measured =
  /^, (?:in (?:annual|monthly|real|nominal|dollar|money|volume) terms|on an annual basis|year[- ]on[- ]year|y\/y|as a whole|in total|in turn|on average|according to [^,;:.\d]{3,60}), /u;
/** "When ties were established in 1992, trade did not exceed …": the year of a clause dates what it opens. */
const whenHead = /^[“"]?When [^,;:.—\d]{3,80} in $/u;
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
/** "150 engineers from both countries will be trained at the university from 2026 to 2028": a long way from the subject to its time. */
const willBe = /^[^,;:.]{0,40} (?:will be|are to be) \p{Ll}+/u;
/** "far below the 232,000 hectares of 2022": the year names the level. */
const levelOf = /\b(?:the|its|their) (?:(?:about|approximately|close to|at least|almost|nearly|over|more than|some|around|roughly|record|peak) ){0,2}$/u;
/** "contracted by 9,100 square kilometers": a change has its time, whatever the unit. */
const changedBy =
  /\b(?:contracted|shrank|shrunk|grew|grown|expanded|receded|retreated|fell|fallen|rose|risen|dropped|increased|decreased|declined|sank|lengthened|advanced) by (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|only|just|at least) ){0,2}$/u;
/** "the fiscal year 2024/25, which ended on July 7", "the last Iranian year (ended March 20)". */
const closing =
  /(?:, which|, that| \()(?: ?(?:ran|runs) (?:from|to|until)| ?(?:had )?(?:ended|ends|ending|concluded|closed|began|begins|beginning|started|starts|starting)(?: (?:on|in|at the end of|from))?) (?:the )?(?:mid-|early |late )?$/u;
/** Units of things that last: a length has no period because a date stands at the head of its sentence. */
const lasting: ReadonlySet<string> = new Set([
  'km',
  'm',
  'miles',
  'square kilometers',
  'square meters',
  'square miles',
  'hectares',
  'acres',
  'MW',
  'GW',
  'kW',
  'kV',
]);

/** Dates of a sentence in the order of the text that can be a period: calendar dates and those that another date will tell. */
export function periodDates(dates: readonly DateMatch[]): DateMatch[] {
  return dates.filter((date) => date.edtf !== null || date.missing !== null);
}

/** True for units that count things: neither money nor a share nor a measure of things that last. */
function isCount(unit: string): boolean {
  return !/^[A-Z]{3}$|^%$/.test(unit) && !isLasting(unit);
}

/** True for units of things that last: lengths, areas, capacities. */
export function isLasting(unit: string): boolean {
  return lasting.has(unit);
}

/** The dates of a sentence that are the period of something in it: no days, and none that only the other side of a comparison has ("against 96% in 2023"). */
export function ownPeriods(text: string, dates: readonly DateMatch[]): DateMatch[] {
  return dates.filter(
    (date) =>
      isPeriod(text, date) &&
      !/\b(?:from|against|versus|compare[sd] (?:with|to)|[Ii]n comparison (?:with|to)|[Rr]elative to|than|on)\b[^,;]{0,60}$/u.test(
        text.slice(Math.max(0, date.start - 80), date.start),
      ),
  );
}

/**
 * Finds the date that a figure belongs to: the one said right after it in its clause ("$46m in 2020"), else the one that opens the clause
 * ("in 2024 mutual trade stood at …"). Null where neither stands near: a day on which something was approved is no period.
 */
export function findPeriod(text: string, figure: FigureSpan, dates: readonly DateMatch[], figures: readonly FigureSpan[]): Span | null {
  const period = chooseDate(text, figure, dates, figures);
  if (period === null) return null;
  const at = firstIndex(dates, (date) => date.start >= period.start);
  const [date, next] = [dates[at], dates[at + 1]];
  // "Last year (ended March 20, 2025)": the day says which year is meant.
  const told = date?.rule === 'relative-period' && /year$/i.test(date.text) && next !== undefined && next.start - date.end <= 24 && closesYear(text, next);
  return told ? spanOf(next) : period;
}

function chooseDate(text: string, figure: FigureSpan, dates: readonly DateMatch[], figures: readonly FigureSpan[]): Span | null {
  const next = dates[firstIndex(dates, (date) => date.start >= figure.end)];
  const before = firstIndex(dates, (date) => date.start >= figure.start) - 1;
  const previous = dates[dates[before - 1] !== undefined && closesYear(text, dates[before]) ? before - 1 : before];
  const follows =
    next !== undefined &&
    next.start - figure.end <= (willBe.test(text.slice(figure.end, figure.end + 60)) ? 110 : 80) &&
    followsDirectly(text, figure, next, figures);
  if (previous && isOwned(text, previous, figure)) return spanOf(previous);
  if (next && follows && parallel.test(text.slice(figure.end, next.start)) && numberSoon.test(text.slice(next.end, next.end + 40)))
    return previous && (isBeside(text, previous, figure) || (figure.start - previous.end <= 150 && governs(text, previous, figure, figures)))
      ? spanOf(previous)
      : null;
  if (previous && isResult(text, previous, figure, follows ? next : undefined, figures)) return spanOf(previous);
  if (next && follows) return spanOf(next);
  if (previous && isTarget(text, previous, figure)) return spanOf(previous);
  if (lasting.has(figure.unit) && !changedBy.test(text.slice(Math.max(0, figure.start - 60), figure.start))) return null;
  if (previous && figure.start - previous.end <= 110 && isSubject(text, previous) && tells(text.slice(previous.end, figure.start), figure.unit))
    return spanOf(previous);
  if (previous && (isBeside(text, previous, figure) || isOfPlan(text, previous, figure))) return spanOf(previous);
  return previous && figure.start - previous.end <= 150 && governs(text, previous, figure, figures) ? spanOf(previous) : null;
}

/** True for the day with which the year before it ends or begins: "In the fiscal year 2024/25, which ended on July 7, …". */
function closesYear(text: string, date: DateMatch | undefined): boolean {
  return date !== undefined && closing.test(text.slice(Math.max(0, date.start - 50), date.start));
}

/** True for "rose by 18% in 2024 to 412 million": the result of a change that the date before dates; "from 5% in 2019 to 7% in 2024" has two. */
function isResult(text: string, date: DateMatch, figure: FigureSpan, next: DateMatch | undefined, figures: readonly FigureSpan[]): boolean {
  if (figure.start - date.end > 30 || !result.test(text.slice(date.end, figure.start)) || !isPeriod(text, date)) return false;
  const lead = text.slice(Math.max(0, date.start - 70), date.start);
  if ((!/\b(?:in|during|for) (?:the )?$/.test(lead) && !/^(?:last|this) /.test(date.text)) || /\bfrom\b/.test(lead)) return false;
  const between = figures[firstIndex(figures, (other) => other.start >= figure.end)];
  return next === undefined || (between !== undefined && between.end <= next.start);
}

/** True for the words between a period in the subject and what it came to, or by what it changed. */
function tells(gap: string, unit: string): boolean {
  const plain = gap.replace(measured, ' ');
  return states.test(plain) || secondVerb.test(gap) || tabled.test(gap) || (unit === '%' && moves.test(gap));
}

/** True for a period inside a subject: "assistance for 2021-2027", "trade last year"; "the grant approved in 2022" only tells when that was. */
function isSubject(text: string, date: DateMatch): boolean {
  const lead = text.slice(Math.max(0, date.start - 24), date.start);
  if (/\b(?:approved|signed|agreed|pledged|announced|launched|opened|founded|established|introduced|adopted|begun|started) in $/.test(lead)) return false;
  return (
    isPeriod(text, date) &&
    (/\b(?:for|in|during|over|from|between|as of|as at|at|by) (?:the )?(?:(?:whole|entirety|course|end|start|beginning) of )?$/i.test(lead) ||
      /^(?:last|this) /.test(date.text))
  );
}

function followsDirectly(text: string, figure: FigureSpan, date: DateMatch, figures: readonly FigureSpan[]): boolean {
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

function governs(text: string, date: DateMatch, figure: FigureSpan, figures: readonly FigureSpan[]): boolean {
  const before = text.slice(Math.max(0, date.start - 200), date.start);
  const clause =
    before
      // "In the first eight months of this year (March 21 – November 21), …"
      .replace(/(?<=\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver) the )[^,;:()]{3,50} \($/u, '')
      .replace(/\byear that (?=ended (?:on )?$)/, 'year ')
      .split(/[;:—,]| that | and | but /)
      .at(-1) ?? '';
  if (before.length === 200 && clause.length > 60) return false;
  if (!isPeriod(text, date) || !(head.test(clause) || (text[date.end] === ',' && whenHead.test(text.slice(0, date.start))))) return false;
  const words = text.slice(date.end, figure.start);
  const inserted = aside.exec(words);
  const plain = inserted ? words.slice(0, inserted.index) + words.slice(inserted.index + inserted[0].length) : words;
  // "In the year 2023/24 it became a net exporter: it sold …"
  const gap = plain.replace(/: (?=(?:it|they|he|she|we|I) )/u, ' ');
  if (
    /[;:—]|, (?:\p{Ll}{2,8} )?(?:which|whom|whose|who|when|while|but)\b/u.test(gap) ||
    decision.test(gap.replace(taking, ' ').replace(isCount(figure.unit) ? decided : deciding, ' '))
  )
    return false;
  const from = inserted ? date.end + inserted.index + inserted[0].length : date.end;
  const between = figures[firstIndex(figures, (other) => other.start >= from)];
  return !between || between.start >= figure.start || /^(?:(?!\b(?:and|but|now|is|are)\b).)* to (?:\p{L}+ ){0,3}$/u.test(text.slice(between.end, figure.start));
}

function spanOf({ sentence, start, end }: DateMatch): Span {
  return { sentence, start, end };
}
