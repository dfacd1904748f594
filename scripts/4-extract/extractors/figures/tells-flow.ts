import type { FigureSpan } from './figure-span.ts';
import { changeVerbs, resultVerbs } from './result-verbs.ts';

const flows =
  /\b(?:trade|turnover|exchange of goods|exports?|imports?|remittances|transfers|GDP|gross domestic product|growth|economy|inflation|unemployment|poverty|output|production|generation|consumption|volume|cargo|freight|transit|traffic|share|sales|purchases|investments?|deficit|surplus|balance|debts?|reserves|revenues?|profits?|losses|supplies|deliveries|shipments|direct investment)$/iu;
const parts = /\b(?:share|accounted|made up|percentage|proportion|exports?|imports?|followed by)\b/iu;
const finerChanges =
  'collapsed|plunged|plummeted|tumbled|sank|rebounded|swelled|slipped|slowed|eased|accelerated|leapt|leaped|(?:edge|edged|edging|ticked|went) (?:up|down)|(?:falling|rising|growing|climbing|dropping|shrinking|sliding)(?= by\\b| {1,2}to\\b| \\d)|(?:became|got) (?:more expensive|cheaper|dearer|costlier)';
const told = new RegExp(
  `\\b(?:${resultVerbs}|${finerChanges}|slid|averaged|accounted|did not (?:exceed|reach|surpass|top)|came|halved|supplied|generated|carried|transported|shipped|sent|sold|bought|brought|bringing|received|delivered|contributed|handled|served|welcomed|attracted|processed|seized|confiscated|intercepted|deported|manufactured|fetched|an? (?:\\p{Ll}+ )?(?:increase|decrease|rise|fall|growth|drop|decline) of)\\b`,
  'u',
);
const moved =
  /\b(?:exported|imported|produced|manufactured|supplied|generated|carried|transported|mined|harvested|shipped|sent|sold|bought|received|delivered|handled|pumped|served|welcomed|attracted|processed|seized|confiscated|intercepted|deported)\b/u;
/** "It reached 5.1 million tonnes": what the sentence before spoke of. */
const goesOn =
  /^(?:It|They|This|That) (?:also |then |thus )?(?:reached|totall?ed|amounted to|stood at|came to|exceeded|hit|(?:fell|rose|grew|dropped|climbed) to) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|over|more than|around|just|only) ){0,2}$/u;
const changed = new RegExp(`\\b(?:${changeVerbs}|${finerChanges})\\b`, 'u');
/** Money that somebody promises or lends moves nothing yet. */
const pledging = /\b(?:pledged|promised|approved|signed|agreed|announced|allocated|agreements?|contracts?|deals?|projects?|packages?|funds?|worth)\b/iu;
/** What things that are counted move in: "passenger traffic exceeded 800,000 people". */
const flowing = /\b(?:traffic|turnover|exports?|imports?|output|production|deliveries|supplies|shipments|arrivals|transit)\b/iu;
/** What money comes to within a period, wherever in the clause it is named: "the surplus, …, reached a record $133 billion", "the outflow was $388 million". */
const moneyFlow =
  /\b(?:trade|turnover|exports?|imports?|remittances|transfers|inflows?|outflows?|surplus|deficit|balance|sales|purchases|shipments|supplies|deliveries|revenues?|profits?|loss(?:es)?|earnings|proceeds|receipts|investments?|spending|expenditures?)\b/iu;
/** "Those to Britain were $8.2 billion", "Their share was 77 percent", "Samsung’s factories accounted for $54 billion". */
const partTold =
  /\b(?:accounted for|made up|contributed|(?:[Tt]hose|[Tt]hat) (?:to|from|of|with|in) [^,;:.]{2,40} (?:was|were|came to|reached|stood at|amounted to)|share (?:\p{Ll}+ ){0,3}?(?:was|were|stood at|reached|came to|amounted to)|[Tt]he rest (?:was|were|went|came)|[Ff]rom (?:the )?\p{Lu}[\p{L} ]{2,30} came|share of [^,;:.\d]{2,40},)(?: \p{Ll}+){0,3} ?$/u;
/** "Natural gas was exported for $462 million", "goods worth $2.4 billion were sold abroad". */
const movedFor =
  /\b(?:exported|imported|produced|manufactured|supplied|shipped|sent|sold|bought|purchased|delivered)\b(?:[^;:.—]|\.\d)*\b(?:for|worth|to the value of|in the amount of) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|just|only) ){0,2}$/u;
const worthMoved = /\bworth (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|just|only) ){0,2}$/u;
const wasMoved = /^ (?:was|were) (?:also |then )?(?:exported|imported|supplied|shipped|sent|sold|bought|purchased|delivered|brought in)\b/u;
/** "the average ton fetched $5,653": a price that a period had. */
const priced =
  /\b(?:[Tt]he|[Aa]n) average (?:\p{Ll}+ ){1,2}(?:from \p{Lu}\p{L}+ )?(?:fetched|cost|went for|sold for|paid|earned|was|stood at|(?:rose|grew|fell|dropped) to) (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|just|only) ){0,2}$/u;
const untold =
  /\b(?:will|would|could|should|may|might|plans?|planned|aims?|aimed|targets?|goal|expects?|expected|projected|forecast|potential|currently|now|today|annual(?:ly)?|(?:a|per|each|every) (?:year|month|day)(?! (?:earlier|ago|before|previously))|per annum|since|so far|until|over the (?:past|last|next)|in the (?:past|last|next)|by (?:the end of )?(?:19|20)\d\d|is|are|has|have|stands?|loans?|credits?|grants?|capacity|target of|up for)\b/iu;

/**
 * True for an amount that something came to within a period, told as past: trade, output, a share, a growth; its period may stand in the
 * sentence before. Debts, capacities, loans and aims have none, nor has what goes on today.
 */
export function tellsFlow(text: string, { start, end, unit }: FigureSpan, measure: string | null): boolean {
  const clause =
    (text
      .slice(Math.max(0, start - 160), start)
      .split(/[;:—]|, (?:while|but|whereas) /)
      .at(-1) ?? '') +
    text
      .slice(end, end + 45)
      .split(/[;:—]|, /)[0]
      // The words are cut off somewhere: "a year e".
      ?.replace(/ (?:a|one|the) year \p{L}*$/u, '');
  // "averaged 11.8 million a day": a rate that a period had.
  const rated = /\b(?:averaged|pumped|produced|extracted|exported|imported|supplied|delivered) (?:\p{L}+ ){0,2}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  )
    ? clause.replace(/\b(?:a|per|each|every) (?:day|month|week)\b/gu, '')
    : clause;
  if (untold.test(rated) || !told.test(text.slice(Math.max(0, start - 160), end + 40))) return false;
  const lead = text.slice(Math.max(0, start - 160), start);
  if (goesOn.test(text.slice(0, start)) || partTold.test(lead)) return true;
  if (/^[A-Z]{3}$/.test(unit)) {
    if (priced.test(lead)) return true;
    if (movedFor.test(lead) || (worthMoved.test(lead) && wasMoved.test(text.slice(end, end + 30)))) return true;
    if (moneyFlow.test(clause) && (measure === null || moneyFlow.test(measure)) && !pledging.test(clause)) return true;
    if (measure === null && moved.test(clause)) return true;
  }
  if (unit === '%' && parts.test(clause)) return true;
  if (measure !== null && flows.test(measure)) return true;
  if (measure === null && changed.test(clause)) return true;
  if (/^[A-Z]{3}$|^%$/.test(unit)) return false;
  return flowing.test(clause) || ((measure === null || /^(?:electricity|energy)$/i.test(measure)) && moved.test(clause));
}
