import type { FigureSpan } from './figure-span.ts';
import { changeVerbs, resultVerbs } from './result-verbs.ts';

const qualifiers =
  '(?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|just|only|up to|an? (?:record|modest|further|mere)) ){0,2}';
const moved =
  'moved|took|brought|went|bought|spent|earned|won|numbered|inched|edged|appreciated|depreciated|strengthened|weakened|leapt|leaped|dipped|soared|swelled|quadrupled|trebled|slumped|plunged|slipped|invested|built|repaired|issued|handled|processed|registered|recorded|posted|showed|formed|attracted|collected|transferred|transported|wired|remitted|sent|shipped|sold|supplied|received|delivered|generated|carried|served|welcomed|stayed|paid|netted|yielded|lost|gained|drew|constituted|comprised|represented|equall?ed|covered|provided|contributed|absorbed|consumed|pumped|mined|harvested|hosted|opened|commissioned|assembled|manufactured|refined|extracted|caught|slaughtered|printed|averaged|fetched|cost|accounted for';
/** "Atyrau-Samara moved 8.9 million tonnes", "Oil brought the National Fund 3.8 trillion tenge". */
const object = new RegExp(
  `\\b(?:${resultVerbs}|${changeVerbs}|${moved})\\b(?! that\\b| to (?:the|a|an|its|their)\\b)[^,;:—\\d]{0,60} ${qualifiers}$|\\b(?:${resultVerbs}|${changeVerbs}|${moved}) ${qualifiers}$`,
  'u',
);
/** "Some 1.4 million tonnes went through Baku". */
const subject =
  /^(?: (?!(?:that|which|who|will|would|could|is|are|has|have|had)\b)[\p{L}’-]+){0,4} (?:went|came|arrived|left|crossed|passed|entered|flew|travelled|(?:was|were) (?:also |then )?(?:exported|imported|sold|sent|shipped|supplied|delivered|brought|carried|transported|handled|processed|produced|mined|harvested|built|registered|opened|returned|deported|issued|collected|attracted|invested|spent|paid|transferred|received|generated|served|created|planted|repaired|commissioned))\b/u;
/** "falling 18% by volume", "saw trade edge down 1.8%", "buying $3.4 billion of goods". */
const participle = new RegExp(
  `, (?:(?:\\p{Ll}+ly )?(?:falling|rising|dropping|jumping|growing|climbing|sinking|slipping|increasing|decreasing|declining|shrinking|expanding|reaching|totall?ing|exceeding|topping|hitting)(?: (?:by|to))?|(?:buying|selling|taking|supplying|sending|importing|exporting|producing|carrying|handling|earning|bringing)(?: in)?) ${qualifiers}$|\\bsaw [^,;:—\\d]{3,70} (?:edge|fall|rise|drop|slip|jump|climb|grow|shrink|decline|tumble|soar|surge|sink|dip|increase|decrease)(?: (?:up|down))?(?: by)? ${qualifiers}$`,
  'u',
);
/** "their share is 42 percent", "Gold accounts for 38.4%", "took 29% of all exports": the present of a report tells of its period. */
const share = new RegExp(
  `\\b(?:share (?:\\p{L}+ ){0,6}(?:is|was|stands at|stood at|equals)|(?:accounts?|accounted|accounting) for|(?:make|makes|made|making) up|(?:represents?|represented|constitutes?|constituted|formed|forms|took|takes)) ${qualifiers}$`,
  'u',
);
const ofWhole = /^ (?:share )?of \p{L}|^[.,;)]|^ ?$|^ and\b/u;
/** "Visitors numbered 1.5 million, up 7.6%": the change behind a result. */
const changeBehind = new RegExp(`\\b(?:${resultVerbs}|${changeVerbs}|${moved})\\b[^;:—]{0,80}\\d[^;:—,]{0,30}, (?:up|down)(?: by)? ${qualifiers}$`, 'u');
/** "Kazakhstan took $2.1bn, Uzbekistan $1.9bn and Kyrgyzstan $1.1bn": the verb stands once. */
const elliptic = new RegExp(
  `\\b(?:${resultVerbs}|${changeVerbs}|${moved})\\b[^;:—]{0,140}\\d[^;:—,]{0,24}(?:,|,? and) (?:the )?\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+){0,2}(?: (?:second|third|fourth|fifth))?(?: with)? ${qualifiers}$`,
  'u',
);
/** A length of time or a part of the period, which is not the period: "in six months", "in the month", "as of 4 p.m.". */
const otherTime =
  /\b(?:[Ii]n|[Oo]ver|[Ff]or|[Dd]uring|[Ww]ithin) (?:(?:the|those|these) )?(?:(?:first|last|past|second|third|fourth|final) )?(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?:days?|weeks?|months?|quarters?|half|decades?|season)\b|\bas of\b|\bat the time of\b|\b(?:a|one|two|three|four|five|ten) (?:years?|months?|weeks?) ago\b|\bquoted\b|\bclosed\b|\b[Ss]hares (?:in|of|on)\b|\bStock Exchange\b|\bannual reports?$/u;
/** "The plan for oil was fulfilled by 100.9 percent", "exports made 112.4 percent of the plan". */
const fulfilled =
  /\b(?:plan|target|forecast|quota|task)\b[^;:—\d]{0,60} (?:was|were) (?:over)?(?:fulfilled|met|implemented|exceeded) (?:by|at) (?:\p{L}+ ){0,2}$/u;
const ofPlan = /^ (?:of|to) the (?:annual |yearly |quarterly )?(?:plan|target|quota|forecast|task)\b/u;
const notNow =
  /\b(?:will|would|could|should|may|might|plans?|planned|aims?|aimed|targets?|goal|expects?|expected|projected|forecast|potential|currently|now|today|annual(?:ly)?|(?:a|per|each|every) (?:year|month|day)(?! (?:earlier|ago|before|previously))|per annum|since|so far|until|over the (?:past|last|next)|in the (?:past|last|next)|by (?:the end of )?(?:19|20)\d\d|capacity|reserves? of|population|world|global(?:ly)?|report|survey|estimates?|reckons?|studies|study)\b/iu;
const present = /\b(?:is|are|has|have|stands?|must|needs?|can|to be)\b/u;
const promised =
  /\b(?:pledg|promis|approv|sign|agree|announc|alloc|earmark|loan|grant|credit|lend|lent|contract|deal|project|tender|fine[ds]?\b|sentenc|arrest|owe|debts?\b|founded|established)/u;

/**
 * True for an amount that a report tells as a result by any of the verbs for it, in its subject or object; what is promised, foreseen, yearly or true today
 * is none. A share may stand in the present.
 */
export function tellsResult(text: string, { start, end, unit }: FigureSpan): boolean {
  const lead = text.slice(Math.max(0, start - 160), start);
  const clause = lead.split(/[;:—]|, (?:while|but|whereas|where) /).at(-1) ?? '';
  const after = text.slice(end, end + 60).split(/[;:—]|, /)[0] ?? '';
  if (unit === '%' && (fulfilled.test(clause) || (ofPlan.test(text.slice(end, end + 40)) && (object.test(clause) || / made $/.test(clause))))) return true;
  if (notNow.test(clause + after)) return false;
  if (unit === '%' && share.test(clause) && ofWhole.test(text.slice(end, end + 24))) return true;
  if (present.test(clause) || promised.test(clause + after)) return false;
  return (
    object.test(clause) ||
    (unit === '%' && changeBehind.test(clause)) ||
    elliptic.test(clause) ||
    participle.test(clause) ||
    subject.test(text.slice(end, end + 60))
  );
}

/** True where the clause of an amount names another length of time than `own` ("nine months"), or a moment: what it tells is not of the whole period. */
export function tellsOtherTime(text: string, { start, end }: { start: number; end: number }, own: RegExp | null): boolean {
  const lead = text.slice(Math.max(0, start - 160), start);
  const clause = (lead.split(/[;:—]|, (?:while|but|whereas|where) /).at(-1) ?? '') + (text.slice(end, end + 80).split(/[;:—(]|, /)[0] ?? '');
  const found = otherTime.exec(clause);
  return found !== null && !(own?.test(found[0]) ?? false);
}
