import type { DateMatch } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { isPeriod } from './is-period.ts';

/** What follows a date that owns a figure: "the previous year’s $2.38 billion". */
export const owned = /^’s? (?:\p{Ll}[\p{L}-]* ){0,3}$/u;
/** "double the 2021 figure of $4.6 billion". */
const ownedLevel = /^ (?:figure|level|total|sum|amount|record|peak|low|high|volume|average|result) of $/u;
/** "put January–February turnover at about …". */
const attributive =
  /^ (?:\p{Ll}[\p{L}-]* ){1,3}at (?:(?:about|approximately|close to|at least|almost|nearly|over|more than|some|around|just under|roughly) ){0,2}$/u;
const puts = /\b(?:put|puts|putting|placed?s?|estimated?|estimates|valued?) (?:the |their |its )?$/u;
/** "Turnover had increased in 2024 but, at 14 million dollars, …": the level after a change. */
const level =
  /^(?:,| but,?| and,?) (?:yet |still )?at (?:(?:about|approximately|close to|at least|almost|nearly|over|more than|some|around|roughly|only|just) ){0,2}$/u;
const changing =
  /\b(?:increased|rose|grew|risen|grown|climbed|jumped|surged|doubled|tripled|fell|fallen|decreased|declined|dropped|shrank|shrunk|recovered)\b[^,;:]{0,60}\b(?:in|during|for) (?:the )?$/u;
/** "The deficit closed 2025 at 2.8%", "the burden is to peak in 2026–2028 at some $470 million": where something stood. */
const standing =
  /\b(?:closed|ended|finished|began|started|opened)(?: the (?:year|quarter))?(?: (?:in|of))? $|\b(?:peak(?:s|ed)?|stood|stands?|culminate[sd]?|stabili[sz]e[sd]?|bottom(?:s|ed)? out|level(?:s|led)? off|settle[sd]?) (?:in|during|at the end of) (?:the )?$/u;
const atLevel = /^ at (?:(?:about|approximately|close to|at least|almost|nearly|over|more than|some|around|roughly|only|just|a record) ){0,2}$/u;
/** "raised its forecast of growth this year from 8.7% to 10.3%": a forecast before and after it was changed. */
const revised =
  /\b(?:raised|lowered|cut|revised|upgraded|downgraded|increased|reduced|trimmed|lifted|slashed)\b[^;:.—]{0,40}\b(?:forecasts?|projections?|estimates?|outlook|expectations?|targets?|the one)\b[^;:.—]{0,80}$/u;
const fromTo =
  /^ (?:to [^;:—,]{1,24} )?(?:up |down )?from (?:[^;:—,]{1,24} to )?(?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around) ){0,2}$/u;
/** "left its forecast for the whole year at 5.1%", "kept its full-year forecast at 8.4%": what is foreseen for a period. */
const forecastFor = /\b(?:forecasts?|projections?|estimates?|outlook|targets?)\b(?: (?:of|for) [^,;:.—\d]{1,40})? for (?:the )?$/u;
const forecastAt =
  /^(?: (?:growth |inflation |economic |GDP )?(?:forecasts?|projections?|estimates?|outlook|targets?))?(?: (?:of|for) [^,;:.—\d]{1,40})? at (?:(?:about|around|nearly|over|only|just|some) ){0,2}$/u;
/** "the uprising of September 2025, in which more than 70 people were killed". */
const inWhich =
  /^, (?:in which|during which|when|which (?:killed|left|claimed|displaced|injured)|that (?:killed|left|displaced)) (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|at least|up to) ){0,2}$/u;
/** "The massacre of March 22, 2024 killed 145 people". */
const killing =
  /^ (?:killed|wounded|claimed|injured|displaced|left) (?:(?:the lives of|about|roughly|approximately|close to|almost|nearly|over|more than|some|around|at least|up to) ){0,2}$/u;
/** "the earthquake that struck in December 2024, killing 14 people": what the event did. */
const killingSo =
  /^(?:,? [^,;:.—\d]{1,40})?,? (?:killing|injuring|displacing|that killed|which killed|that left|that claimed|destroying|damaging) (?:(?:the lives of|about|roughly|approximately|close to|almost|nearly|over|more than|some|around|at least|up to) ){0,2}$/u;
const struck =
  /\b(?:earthquake|quake|flood(?:s|ing)?|storm|cyclone|typhoon|hurricane|landslides?|avalanche|attack|blast|explosion|crash|fire|bombing|raid|clash(?:es)?|shooting|strikes?|mudslides?|tsunami|eruption)\b[^;:.—]{0,90}$/iu;
const harmed =
  /\b(?:uprising|coup|shooting|explosion|stampede|collapse|fire|famine|epidemic|outbreak|strikes?|raid|storm|landslide|massacre|war|clash(?:es)?|attacks?|earthquake|floods?|fighting|conflict|protests?|crash|bombing|blast|violence|unrest|riots?|disaster|landslides?|avalanche)\b[^,;:.—]{0,30} (?:of|in) (?:the )?(?:early |late |mid-)?$/u;
/** "in 1995, when it was 27 per cent", "this year, when the fiscal deficit will widen to 9.2 per cent". */
const whenItWas =
  /^, when (?:it|they|this|that|the \p{Ll}+|(?:the |its |their )?(?:\p{Ll}+ ){0,3}?\p{Ll}+) (?:(?:was|were|stood at|reached|came to|amounted to|totall?ed|hit|peaked at)|(?:will |is to |are to |is expected to |was to )?(?:widen(?:ed)?|narrow(?:ed)?|rise|rose|grow|grew|fall|fell|drop(?:ped)?|reach(?:ed)?|shrink|shrank|climb(?:ed)?|decline[d]?)(?: to| by)?) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|only|just) ){0,2}$/u;
/** "the largest donor in 2024 with $143 million", "will hold manoeuvres in October, with some 2,000 men". */
const having = /^,? with (?:(?:about|approximately|close to|almost|nearly|over|more than|some|around|roughly|only|just|up to|a total of|at least) ){0,2}$/u;
const doing =
  /\b(?:signed|agreed|concluded|founded|established|created|set up|resumed|met|meets?|talks|meeting|negotiat\p{Ll}+|began|started|opened|launched|replaced|cooperat\p{Ll}+|work(?:ed|ing)?)\b[^,;:.]*$/u;
/** "bought shares in 2010, when citizens were pressed to do so, for 700 somoni": the price of a purchase on its date. */
const price =
  /^(?:, (?:when|while|as|from|through|at|under|with|after|before) [^,;:.—\d]{1,60},)? for (?:(?:about|approximately|close to|at least|almost|nearly|over|more than|some|around|roughly|only|just|a total of) ){0,2}$/u;
const purchase = /\b(?:bought|sold|acquired|purchased)\b[^,;:.—]{0,60}\bin (?:\p{Lu}\p{Ll}+ )?$/u;

/** "36 percent more than in 2024 (56,500 containers)": the amount of a year, in brackets behind it. */
function isInBrackets(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return (
    /^ \((?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|only|just) ){0,2}$/u.test(
      text.slice(date.end, figure.start),
    ) &&
    /^[^()\d]{0,20}\)/u.test(text.slice(figure.end, figure.end + 22)) &&
    /^\d{4}(?:-\d\d)?$|^\d{4}-\d\d\/\d{4}-\d\d$/.test(date.edtf ?? '') &&
    /\b(?:in|for|from|than|against|of|to|on|with) (?:the )?$/u.test(text.slice(Math.max(0, date.start - 12), date.start))
  );
}

/** True for a date that belongs to the figure as an adjective does: "the previous year’s $2 billion", "the 2021 figure of $4 billion". */
export function isOwned(text: string, date: DateMatch, figure: FigureSpan): boolean {
  const gap = text.slice(date.end, figure.start);
  if (gap.length > 60) return false;
  const lead = text.slice(Math.max(0, date.start - 20), date.start);
  return (
    owned.test(gap) || (ownedLevel.test(gap) && /\b(?:the|a|its|their) $/.test(lead)) || (attributive.test(gap) && puts.test(lead) && isPeriod(text, date))
  );
}

/** True for an amount between commas that the change before came to. */
function isLevel(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return (
    level.test(text.slice(date.end, figure.start)) &&
    // "but, at $70 million, it remains small": the level of today.
    /^[,;.](?![^,;.]{0,40}\b(?:is|are|remains?|now|today|currently)\b)/.test(text.slice(figure.end, figure.end + 60)) &&
    changing.test(text.slice(Math.max(0, date.start - 100), date.start)) &&
    isPeriod(text, date)
  );
}

/** True for money for which something was bought or sold on a date. */
function isPrice(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return (
    /^[A-Z]{3}$/.test(figure.unit) &&
    price.test(text.slice(date.end, figure.start)) &&
    purchase.test(text.slice(Math.max(0, date.start - 100), date.start)) &&
    isPeriod(text, date)
  );
}

/** True for an amount that a date before it in the clause dates by a turn of its own: a level after a change, a price, what something then had. */
export function isBeside(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return (
    figure.start - date.end <= 100 &&
    (isLevel(text, date, figure) ||
      isInBrackets(text, date, figure) ||
      stoodThen(text, date, figure) ||
      whenItWas.test(text.slice(date.end, figure.start)) ||
      wasRevised(text, date, figure) ||
      harmedThen(text, date, figure) ||
      isPrice(text, date, figure) ||
      hasThen(text, date, figure))
  );
}

/** True for where something stood at the end or the height of a period. */
function stoodThen(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return atLevel.test(text.slice(date.end, figure.start)) && standing.test(text.slice(Math.max(0, date.start - 40), date.start));
}

/** True for the two values of a forecast that was changed. */
function wasRevised(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return fromTo.test(text.slice(date.end, figure.start)) && revised.test(text.slice(Math.max(0, date.start - 130), date.start));
}

/** True for what a forecast gives for a period: "left its forecast for the whole year at 5.1%". */
export function isForeseen(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return (
    forecastAt.test(text.slice(date.end, figure.start)) &&
    (date.text.toLowerCase() === 'full-year' || forecastFor.test(text.slice(Math.max(0, date.start - 100), date.start)))
  );
}

/** True for those whom an event harmed that the date dates. */
function harmedThen(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return (
    (((inWhich.test(text.slice(date.end, figure.start)) || killing.test(text.slice(date.end, figure.start))) &&
      harmed.test(text.slice(Math.max(0, date.start - 70), date.start))) ||
      (killingSo.test(text.slice(date.end, figure.start)) && struck.test(text.slice(Math.max(0, date.start - 120), date.start)))) &&
    (/^\d{4}|^XXXX/.test(date.edtf ?? '') || date.missing !== null)
  );
}

/** True for what somebody had, or what took part, in a period. */
function hasThen(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return (
    having.test(text.slice(date.end, figure.start)) &&
    (/\b(?:in|during|for) (?:the )?$/u.test(text.slice(Math.max(0, date.start - 12), date.start)) || /^(?:last|this) /.test(date.text)) &&
    // "signed a contract in June with 12 firms": with whom, not what was had.
    !(text[date.end] !== ',' && doing.test(text.slice(Math.max(0, date.start - 80), date.start))) &&
    isPeriod(text, date)
  );
}
