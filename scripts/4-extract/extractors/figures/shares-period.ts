import type { FigureSpan } from './figure-span.ts';

const compared =
  /, (?:against|reaching|accounting for|making up|representing|(?:which is |or )?(?:up|down)|exceeding|supplying|covering|providing|generating|totall?ing|amounting to|hitting|topping|surpassing|for an? (?:\p{Ll}+ )?(?:surplus|deficit|total|profit|loss|balance) of|leaving an? (?:\p{Ll}+ )?(?:surplus|deficit|total|profit|loss|balance) of|(?:which is )?an? (?:\p{Ll}+ )?(?:increase|rise|growth|fall|drop|decrease|decline|gain|jump) of) (?:(?:by|about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around) ){0,2}$|, (?:having (?:increased|grown|risen|fallen|decreased|declined|dropped|shrunk)|increasing|growing|rising|falling|decreasing|declining|dropping|shrinking) by (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around) ){0,2}$/u;
const listed =
  /^ (?:with|to|from|for) (?:\p{Lu}[\p{L}-]* ){1,3}and (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around) ){0,2}$|^, (?:exports|imports|re-exports|transit) (?:of |at )?$|^, (?:and )?(?:from|to|with) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}(?: [–—])? (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around) ){0,2}$/u;
/** "GDP increased by 6.3%, industry by 7.4%, and transport by 20.4%": the verb goes without saying. */
const alike =
  /^, (?:and )?(?:(?:the |that of )?\p{L}[\p{L}’-]*(?: \p{Ll}[\p{L}-]*){0,3}) by (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around) ){0,2}$/u;
/** "23 operations with total commitments of …", "€4.3 billion there in 103 operations". */
const inAll =
  /^(?: \p{Ll}+){0,2} (?:with|in|through|by|for|across) (?:(?:total|combined|overall|aggregate) (?:commitments?|value|cost|funding|investments?) of |a (?:total|combined) (?:of )?)?$/u;
/** "foresees 28,500 MW by 2035, of which …", "debt stood at $7.1 billion on January 31, of which external debt was …". */
const ofIt =
  /^(?: (?:by|in|on|as of|at)(?: the)?(?: (?:end|start|beginning) of)? [^,;:.—]{3,24})?,? (?:some |about )?of (?:which|whom)(?: \p{Ll}[\p{L}-]*){0,4} (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|only|just) ){0,2}$/u;
/** "The government projects growth of 8.9% in 2025/26; the World Bank expects 7.2%": another forecast of the same. */
const foreseesToo =
  /; (?:the |while the )?\p{Lu}[^;:.—\d]{1,180}? (?:expects?|projects?|forecasts?|sees|predicts?|estimates?|gives|puts it at|is more cautious|reckons? (?:on|with))(?: (?:and|with|of|only|just|growth|at|inflation|a|about|around|gives)){0,3} $/u;
const foresees = /\b(?:expects?|projects?|forecasts?|sees|predicts?|estimates?|projected|expected)\b/u;
/** "worth $118 million last year, while pineapples accounted for some 85% of …", "in 2024, with Kenya making up 71%": a share told beside an amount of the period. */
const shareBeside =
  /^(?: (?!(?:will|would|by|since|until|than)\b)[\p{L}’-]+){0,6}(?: (?:19|20)\d\d)?(?:, (?!which\b)[^,;:.—\d]{1,40}(?:said|says|noted|added))?,? (?:while|and|with|whereas) (?!(?:will|would)\b)[^;:.—\d]{3,110} (?:accounted for|accounting for|made up|making up|taking|took|representing|represented|contributing|contributed|supplying|supplied) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|just|only|less than) ){0,2}$/u;
/** "up 27.7%, which widened the surplus to …", ", which brought the total to …": what a change made of something. */
const madeIt =
  /^, which (?:widened|narrowed|brought|raised|lifted|pushed|took|cut|reduced|increased|lowered|drove) [^;:.—\d]{3,90} to (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|just|only|a record) ){0,2}$/u;
/** What parts two amounts that need not be of one period: an aim, another deed, a comparison. */
const parted =
  /\b(?:will|would|could|may|plans?|planned|aims?|targets?|expects?|expected|projected|forecast|until|since|before|after|than|by(?= (?:the|\d))|agreed|signed|approved|pledged|allocated|announced|decided|launched|opened|loans?|grants?|credits?|capacity|length|long|costs?|worth of|debts?|reserves|against|versus|compared|from|currently|now|today|is|are|has|have)\b|—|, to /u;
const going =
  /^(?:,? (?:\p{L}[\p{L}’-]* ){0,3})?(?:,? ?(?:and|or|while|though|although|to|with|as well as|along with|including|of which|in which|followed by|bringing|worth|consisting of|or about)\b|, (?:which was|of|that is,?|i\.e\.,?) |,? (?:and|while) |; )/u;

/** "grew by 11.4% compared to the same period of last year, exceeding …": what the change is measured by. */
const compares =
  /^(?: year[- ]on[- ]year)?,? (?:compared (?:to|with)|from|on|over|against|than(?: in)?) (?:the )?(?:(?:same|corresponding|previous|preceding|last|prior|year)\b[^,;:—\d]{0,50}|(?:19|20)\d\d)(?=[,;])/u;
/** "an increase of 3.1% year-on-year, and exported …": how a change is measured. */
const onYear = /^ (?:year[- ]on[- ]year|year[- ]over[- ]year|y\/y|yoy|on the year)(?=,? (?:and|to|while|but)\b)/u;
/** "1,200 emergencies were recorded, which affected some 310,000 people": what the events of a period did. */
const outcome =
  /^[^,;:.—]{0,60}, which (?:together |in all |also )?(?:(?:made it possible|allowed \p{L}+|helped|enabled \p{L}+|let \p{L}+) (?:to )?\p{Ll}+|affected|killed|injured|wounded|displaced|damaged|destroyed|claimed|caused|cost|left|brought|carried|generated|produced|employed) (?:(?:about|roughly|approximately|close to|almost|nearly|some|over|more than|around|at least|up to) ){0,2}$/u;
/** "departed to Russia, about 12,000 to Kazakhstan": the next of several destinations. */
const destination =
  /^ (?:\p{Ll}+ ){1,2}(?:to|from) (?:the )?\p{Lu}[\p{L}-]*(?: (?:of )?\p{Lu}[\p{L}-]*){0,3}, (?:and )?(?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|only|just|another|a further) ){0,2}$/u;
/** "which is 41,000 persons, or 13.2 percent, more": by how much it was more. */
const differs = /^[^,;:.—]{0,120}, which (?:is|was) (?:by )?(?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|around) )?$/u;
const moreThan = /^(?:,? (?:or|\() ?[^,;()]{1,25}[,)]| or \d[\d.,]* ?(?:%|percent|per cent))? (?:\p{L}+ )?(?:more|less|higher|lower|fewer|greater|smaller)\b/u;
/** "while seizures of methamphetamine went up 2.3-fold, to no less than …": a second change and its result. */
const changedTo =
  /^,? (?:while|and|whereas) (?:(?!(?:will|would|could|may|is|are|has|have|by|in|since|until|from|plans?|target)\b)\p{L}[\p{L}’-]* ){1,6}?(?:rose|grew|increased|fell|decreased|declined|dropped|jumped|climbed|shrank|went (?:up|down))(?: (?:\d+(?:\.\d+)?-fold|\p{Ll}+fold|by (?:nearly |almost |about )?(?:half|a third|a quarter|a fifth)|sharply|slightly))?,? to (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|no less than|at least|less than|some|around|only|just) ){0,2}$/u;
/** "45.9 billion somoni (growth of 9.4 percent)", "$2.9 billion (+8.6%)": the growth of the amount before, in brackets. */
const bracketed =
  /^ \((?:(?:an? |the )?(?:increase|rise|growth|gain|decrease|fall|drop|decline|reduction) (?:of|by)|up|down|plus|minus|more|less|by)? ?\+?(?:(?:by|about|roughly|approximately|close to|at least|almost|nearly|over|more than) ){0,2}$/u;
/** "38.1% of all trade, or $4.5 billion", "$3.1 billion, that is, less than 19 percent of GDP": the same thing in another measure. */
const otherwise =
  /^(?: (?:of|worth of|in) (?:(?:all|the|its|their|total) ){0,2}(?:\p{L}[\p{L}’-]*)(?: \p{Ll}[\p{Ll}-]*){0,2})?(?: as of (?:\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+)(?:,? \d{4})?)?, (?:or|that is,?|i\.e\.,?|which (?:is|was|makes|made up|corresponds to|corresponded to|represents|represented|amounts to|amounted to|(?:is|was) (?:equal|equivalent) to)) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|less than|some|around|just|only) ){0,2}$/u;
/** ", about 15 per cent of its total", behind the date. */
const aboutWhole = /^,(?: or)? (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|just|only|less than) ){0,2}$/u;
const whole =
  /^ of (?:the |its |their |this |our )?(?:country’s |national |annual |total |all )?(?:gross|GDP|GNP|total|plan|target|trade|turnover|exports?|imports?|budget|volume|amount|quota|norm)\b/u;
/** "sold 8.3 tons abroad for $884 million": what was paid for the goods of the period. */
const soldFor =
  /^(?: of (?:\p{Ll}+ ){1,2}|(?: \p{Ll}+){0,2} )(?:abroad )?(?:for|worth) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|just|only|a total of) ){0,2}$/u;
const trading =
  /\b(?:sold|bought|exported|imported|purchased|shipped|supplied|delivered) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|just|only|up to) ){0,2}$/u;
/** "approved eight new projects for a total of 4.1 billion yen": what they cost together. */
const together =
  /^(?: with| for| at| worth)? (?:a )?(?:total|combined|overall) (?:(?:cost|value|amount|sum|volume|worth) )?of (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around) ){0,2}$/u;
/** "Russia accounted for 77 percent of the total; Kazakhstan sent $850 million": the next in the list. */
const nextOne =
  /^ of (?:the|this|that) (?:total|amount|sum|volume|number)[;,] (?:and |while )?\p{Lu}[^;:.—\d]{1,50} (?:sent|supplied|bought|sold|received|took|exported|imported|provided|contributed|came to|accounted for|made up) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|just|only|another|a further) ){0,2}$/u;
/** "Sales of coal dropped to 1.1 million tons …; of clothes – by a quarter, to $94 million": the verb goes without saying. */
const elided =
  /; (?:of|to|from|for|with|in) (?:the )?\p{L}[\p{L}’ -]{1,40} ?[–—] ?(?:by [^,;:.–—\d]{1,30}, )?(?:to )?(?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around) ){0,2}$/u;
/** "62,800 persons were trained, 38 percent of them women": a part of those counted before. */
const part =
  /^(?!.*\b(?:in|by|since|from|until) \d)[^;:.—]{0,80}, (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|only|just|including) ){0,2}$/u;
/** ", including 200 million euros for migration": a part of the same unit. */
const including =
  /^[^;:.—\d]{0,70}, (?:including|among them) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|only|just) ){0,2}$/u;
const ofThem = /^ of (?:them|these|those|whom)\b/u;
/** ", a 7.5% decrease", "or 11% more": the growth of the amount before. */
const change =
  /^(?: (?:of|worth of) (?:\p{Ll}+ ){0,2}\p{Ll}+)?,? (?:which is |which was |or |that is )?(?:an? )?(?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around) )?$/u;
const changed = /^,?[ -](?:\p{Ll}+ )?(?:increase|rise|growth|gain|jump|surge|decrease|fall|drop|decline|more|less|higher|lower|up|down)\b/u;

/**
 * True for a figure that goes on about the one before it and so shares its period: "in 2024, against $12.5 billion with China", "of this year,
 * an increase of 23 percent", "exports stood at $371 million and imports at $176 million".
 */
export function sharesPeriod(text: string, previous: FigureSpan & { outerEnd: number }, figure: FigureSpan): boolean {
  const gap = text.slice(previous.outerEnd, figure.start).replace(compares, '').replace(onYear, '');
  // "more than in 2024, when sales came to $14.8 billion, and roughly 13 percent of GDP": what was then is told by the way.
  if (gap.startsWith(',') && /, when [^,;:.—\d]{2,60}$/u.test(text.slice(Math.max(0, previous.start - 70), previous.start))) return false;
  // "against 10% of the network at present"
  if (
    /^[^,;:.—\d]{0,40} (?:at present|at the moment|now|today|currently|in the (?:current|present) (?:one|year|season))\b/u.test(
      text.slice(figure.end, figure.end + 60),
    )
  )
    return false;
  if (/^ (?:over|in) the (?:medium|long|short|longer|near) (?:term|run|future)\b/.test(text.slice(figure.end, figure.end + 30))) return false;
  if (gap.length <= 90 && (compared.test(gap) || (previous.unit === figure.unit && listed.test(gap)))) return true;
  // "$5 billion in 2024, and imports …": the date between belongs to the first.
  const rest = gap.replace(
    /^(?: year[- ](?:on|over)[- ]year,?)?(?: (?!(?:in|for|during|over|as|at|since|is|are|will)\b)[\p{L}’-]+){0,6} (?:in \p{Ll}+ )?(?:in|for|during|over|as of|at|since) (?:the )?[^;]{1,40}?(?=, (?!\d)| and\b| while\b|; (?:those|that|imports|exports|re-exports|sales|supplies|deliveries|shipments|output)\b)/u,
    '',
  );
  // "Last year it exceeded 4.4 billion dollars, 37 percent of which was grain"
  if (
    figure.unit === '%' &&
    /^[,;]? (?:about |nearly |over )?$/.test(gap) &&
    /^ of (?:which|whom|this|that|it|the total)\b/.test(text.slice(figure.end, figure.end + 14))
  )
    return true;
  // "fell to 690 kg, while seizures of … went up 2.3-fold, to no less than 148 kg"
  if (gap.length <= 130 && changedTo.test(gap)) return true;
  const after = text.slice(figure.end, figure.end + 60);
  if (gap.length <= 150 && differs.test(gap) && moreThan.test(after)) return true;
  if (gap.length <= 100 && part.test(gap) && ofThem.test(after) && !parted.test(gap)) return true;
  if (figure.unit === previous.unit && including.test(rest) && !parted.test(rest)) return true;
  if (gap.length <= 90 && destination.test(gap) && /^(?: \p{Ll}[\p{L}-]*)? (?:to|from) /u.test(after) && !parted.test(gap.replace(/\bfrom\b/u, '')))
    return true;
  if (gap.length <= 130 && outcome.test(rest)) return true;
  if (figure.unit === '%' && gap.length <= 190 && shareBeside.test(gap) && / of\b/.test(after.slice(0, 4))) return true;
  if (gap.length <= 130 && madeIt.test(rest)) return true;
  if (bracketed.test(gap) && (figure.unit === '%' ? /^[\s\d.,%\p{Ll}-]{0,16}\)/u.test(text.slice(figure.end, figure.end + 18)) : false)) return true;
  if (figure.unit === '%' && previous.unit !== '%' && (gap === ', ' || gap === ' (') && whole.test(after)) return true;
  if (figure.unit === '%' && previous.unit !== '%' && gap.length <= 120 && gap !== rest && aboutWhole.test(rest) && whole.test(after)) return true;
  if (gap.length <= 110 && otherwise.test(gap) && figure.unit !== previous.unit && (figure.unit !== '%' || whole.test(after))) return true;
  if (
    /^[A-Z]{3}$/.test(figure.unit) &&
    !/^[A-Z]{3}$|^%$/.test(previous.unit) &&
    soldFor.test(gap) &&
    trading.test(text.slice(Math.max(0, previous.start - 40), previous.start))
  )
    return true;
  if (/^[A-Z]{3}$/.test(figure.unit) && together.test(gap)) return true;
  if (gap.length <= 120 && elided.test(gap)) return true;
  if (gap.length <= 80 && alike.test(gap) && / by (?:\p{L}+ ){0,2}$/u.test(text.slice(Math.max(0, previous.start - 24), previous.start))) return true;
  if (gap.length <= 90 && ofIt.test(gap)) return true;
  if (
    figure.unit === previous.unit &&
    gap.length <= 220 &&
    foreseesToo.test(gap) &&
    foresees.test(text.slice(Math.max(0, previous.start - 80), previous.start))
  )
    return true;
  if (gap.length <= 60 && inAll.test(gap)) return true;
  if (gap.length <= 110 && nextOne.test(gap)) return true;
  if (figure.unit === '%' && change.test(rest) && changed.test(text.slice(figure.end, figure.end + 40))) return true;
  return (
    gap.length <= 130 &&
    going.test(rest) &&
    !parted.test(rest.replace(/\bmore than (?=doubled|tripled|quadrupled|halved)/u, '')) &&
    !/[.!?]/.test(rest.replace(/U\.S\.|\d\.\d/g, ''))
  );
}
