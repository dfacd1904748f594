import { clauseAround } from './clause-around.ts';
import { hasPastVerb } from './has-past-verb.ts';

const cue =
  /\b(?:(?<!\b(?:good|free|political|own|the|of) )will|would|shall|should|could|may|plans? to|planned|scheduled|(?:is|are|was|were) due|due (?:in|on|to (?:be|begin|start|open|take|visit|meet|arrive|hold))|(?:is|are|was|were) to|preparations? (?:for|of)|(?:is|are|now) (?:also )?(?:preparing|getting ready) (?:for|to (?:host|hold|receive))|to be (?:held|signed|completed|concluded|finali[sz]ed|adopted|ratified|launched|opened)|expects?|expected|set to|slated|intends? to|hopes? to|going to|upcoming|forthcoming|next|promised|deadline (?:is|of|for|to)|look(?:s|ed|ing)? forward|aims? to)\b|’ll\b|\b(?:ends|begins|starts|opens|concludes|departs|kicks off|wraps up) (?:in \p{Lu}\p{L}+ )?(?:here )?on\b/u;
const deadline = /\b(?:by|until|till|no later than) (?:the )?(?:(?:end|middle|beginning|start) of |early |mid-|late )?$/iu;
/** ", initialled in November, is to be signed in April": the first is done. */
const done =
  /, (?:\p{Ll}+ly )?(?!planned|scheduled|expected|slated|intended|proposed)(?:\p{Ll}{3,}ed|begun|held|made|taken|set up) (?:there |here )?(?:in|on|at|during) (?:the )?(?:early |late |mid-)?$/u;
/** "The agreement signed in Riyadh on Wednesday will enhance ties": what was done to it is over, whatever it will do. */
const doneDeed =
  /(?<!\b(?:be|being|is|are|get|gets|when|once|if|and|will|to) )\b(?:signed|inked|reached|concluded|adopted|approved|issued|announced|held|agreed|launched|initialled|initialed|ratified|published|released|struck|sealed|unveiled)\b(?: (?:by|in|at|between|here|there|during|with)\b[^,;:.—]{0,60}?)? (?:on|in) (?:the )?(?:early |late |mid-)?$/u;
/** "who is set to visit London next, was received there on Wednesday": the insertion looks ahead, its sentence does not. */
const pastAroundInsertion =
  /, (?:who|which|whose) [^,;:.—]{3,90}, (?:was|were|received|met|signed|held|told|said|\p{Ll}{2,}ed)\b(?![^;:]*\b(?:to|will|would|should|scheduled|due|planned|slated)\b)[^,;:.—]{0,90} (?:on|in) (?:the )?$|\b(?:was|were) (?!expected|scheduled|due|planned|slated|set)\p{Ll}{2,}ed\b(?![^,]*\bto be\b)[^,;:.—]{0,90}, (?:who|which|whose) [^,;:.—]{3,90}, (?:in|at) [^,;:.—]{2,40} on (?:the )?$/u;
/** ", which opened in Bamako in May, have stalled": the words put in tell of what is over. */
const insertedPast =
  /, (?:which|who) (?:\p{Ll}{2,}ed|(?:was|were) \p{Ll}+(?: in)?|began|met|took place|came|went|held|left|ran|broke)\b(?! to\b)[^,;:]{0,50} (?:in|on) (?:the )?(?:early |late |mid-)?$/u;
/** ", for which the bank approved $292 million in June, would link": the same with a subject of its own. */
const insertedDeed =
  /, (?:(?:for|to|of|in|from|under|with|by) )?(?:which|whom) (?!(?:will|would|is|are)\b)(?:[\p{L}’-]+ ){1,6}(?:\p{Ll}{2,}ed|gave|lent|took|held|met|sent|paid|began)\b(?! to\b)[^,;:]{0,50} (?:in|on) (?:the )?(?:early |late |mid-)?$/u;
/** "Under the memorandum that the two presidents signed in October, ships are to be built": the clause has a verb of its own. */
const ownDeed =
  /\b(?:that|which) (?!(?:will|would|is|are)\b)(?:(?!(?:hopes?|wants?|plans?|expects?|intends?|aims?|to|not)\b)[\p{L}’.-]+ ){1,8}(?:signed|concluded|reached|adopted|announced|agreed|initialled|struck|sealed|launched|ratified|approved|opened|unveiled) (?:in|on|at) (?:the )?(?:early |late |mid-)?$/u;
/** "When their people came to Dushanbe in February, they promised": the journey is over, whatever was promised. */
const cameThen =
  /\b(?:[Ww]hen|[Aa]fter|[Aa]s) [^,;:.—]{2,60}\b(?:came|flew|arrived|went|travell?ed|returned|met|visited|spoke|gathered)\b[^,;:.—]{0,50} (?:in|on) (?:the )?(?:early |late |mid-)?$/u;
/** "Leaders meet again in Palau at the end of August": the present of what is to come again. */
const againIn =
  /\b(?:meet|meets|gather|gathers|convene|convenes|reconvenes?|resumes?|return|returns|sit down) again\b[^,;:.—]{0,50} (?:in|on|at the (?:end|beginning|start) of|at|by) (?:the )?(?:early |late |mid-)?$/u;
/** "takes over as head on 1 December", "leaves for Noumea on Saturday": the present of what is fixed. */
const fixed =
  /\b(?:takes? (?:effect|over|office|place)|comes? into (?:force|effect)|enters? into force|goes? into (?:force|effect)|steps? down|expires?|lapses?|matures?|falls? due|comes? due|runs? out|leaves? for|arrives? in|travels? (?:on )?to|flies (?:on )?to|goes (?:on )?to|heads (?:on )?(?:to|for)|visits|hosts|receives|faces? (?:an? |the )?(?:[\p{L}-]+ )?(?:elections?|votes?|polls?|deadline|trial|referendum|re-election))\b[^,;:.—]{0,50}? (?:on|from|in) (?:the )?(?:\p{Lu}\p{L}+ \d{1,2} and )?$/u;
/** "invited him to visit in the autumn", "accepted an invitation to come to Lima in April": what one is asked to. */
const invited =
  /(?<!\b(?:was|were|been|being) )\b(?:(?:invited|invites|invites?|inviting)\b[^;:.—]{3,120}|(?:an|the|his|her|their|’s) invitations?\b[^;:.—]{0,60}) to (?:send|visit|come|attend|take|join|pay|travel|make|participate|hold|meet|observe|speak|open)\b[^;:.—]{0,120} (?:in|on|this|next) (?:the )?(?:early |late |mid-)?$/u;
/** "when it meets in Lusaka in September", "leaves on Thursday for Jakarta": the present of a time to come. */
const whenItDoes =
  /\b(?:when|once|after|before|until) (?:it|they|he|she|(?:the )?\p{Ll}+(?: \p{Ll}+)?|the two sides) (?:meets?|convenes?|gathers?|visits?|returns?|reconvenes?|travels?|goes|comes|sits?|opens)\b[^,;:.—]{0,50} (?:in|on) (?:the )?(?:early |late |mid-)?$|\b(?:leaves?|departs?|flies (?:out|home)|returns?|travels|arrives|heads) on (?:the )?$|\b(?:go|goes|head|heads|return|returns) to the polls (?:again )?(?:on|in) (?:the )?$/u;
/** "With the presidency running out on 7 December", "with voters going to the polls on 19 November": what a text of the day looks ahead to. */
const withComing =
  /\b[Ww]ith [^;:.—]{3,140}\b(?:running out|expiring|falling due|due|voting|looming|approaching|going to the polls|taking office|stepping down)\b[^,;:.—]{0,40} (?:in|on) (?:the )?$/u;
/** "confirmed its participation in the meeting of secretaries in New Delhi on 29 March": nobody confirms what has been. */
const confirmed = /\b(?:confirm(?:s|ed|ing)?|announc(?:e|es|ed|ing)) (?:its|his|her|their) (?:participation|attendance)\b[^;:.—]{0,120} (?:in|on) (?:the )?$/u;
/** "who faces an election on 13 August, had every reason": what else the clause tells does not count. */
const strictlyFixed = /\bfaces? (?:an? |the )?(?:[\p{L}-]+ )?(?:elections?|votes?|polls?|deadline|trial|referendum|re-election) (?:on|in) (?:the )?$/u;
/** "agreed to scrap taxes on air tickets from January". */
const resolved =
  /\b(?:proposed|suggested|recommended) \p{Ll}+ing [^,;:.—]{0,60} (?:from|starting(?: in| on)?|as of) $|\b(?:agreed|decided|pledged|promised|vowed|voted)\b(?: [^,;:.—]{1,24})? to \p{Ll}+[^,;:.—]{0,60} (?:from|starting(?: in| on)?|beginning(?: in| on)?|as of) $/u;
/** "an upward revision from its September forecast": what something is measured by has been. */
const measuredBy =
  /\b(?:from|than|against|below|above|compared (?:with|to)) (?:its|their|his|her|the) $|\b(?:estimates?|forecasts?|reports?|reviews?|surveys?|data|figures|projections?|polls?|rulings?) (?:of|from|in|published in|dated) (?:the )?$/u;
/** "China’s promise in June to drop all duties should be tested": the day on which a word was given. */
const givenWord =
  /(?:’s?|\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]he|[Aa])) (?:promise|pledge|decision|offer|announcement|proposal|call|vow|statement|ruling|agreement|vote) (?:on|in|of) (?:the )?$/u;
/** ", on a visit in January, promised": the circumstance stands before the verb of the past. */
const onVisit = /, (?:on|during) (?:a|his|her|their|the) (?:[\p{L}-]+ )?(?:visit|trip|tour|stop|stay)(?: to \p{Lu}\p{L}+)? (?:in|on) $/u;
/** "agreed to hold another round of talks in September", "agreed to meet again in May": a deed that takes place then. */
const undertaken =
  /\bagreed to (?:hold|meet|convene|reconvene|resume|gather|host|visit|organi[sz]e|conduct|return)\b[^,;:.—]{0,80} (?:in|on) (?:the )?(?:early |late |mid-)?$/u;
/** "hoped to complete its accession in March", not "which hoped to export energy paid $9 billion in July". */
const hoped = /\bhoped to (?:(?!(?:\p{Ll}+ed|paid|was|were|had|spent|made|went|took)\b)[\p{L}’-]+ ){1,14}(?:in|by|on) (?:the )?(?:early |late |mid-)?$/u;
/** "were given until December 31 to settle it", "has until May to answer". */
const givenUntil = /\b(?:(?:given|granted|gave|allowed)\b[^,;:.—]{0,40}|(?:has|have)) (?:until|till) (?:the )?(?:end of )?$/u;
/** "will go again, I am told, in December": who says so stands in between. */
const parenthesis =
  /\b(?:will|is to|are to|plans? to|(?:is|are) due to)\b[^,;:.—]{0,60}, (?:I am told|we are told|(?:he|she|they|officials|sources|diplomats) (?:said|says?|add(?:s|ed)?)|it is said|we hope|I hope|God willing), (?:in|on|by) (?:the )?(?:early |late |mid-)?$/u;
/** "is scheduled to meet the speaker and visit a plant on Wednesday": a second deed that is to come with the first. */
const secondDeed =
  /\b(?:will|(?:is|are) (?:also |then )?(?:scheduled|due|expected|set|slated|planned|likely)? ?to|plans? to|intends? to) [^;:.—]{3,120} and (?:then |later |also )?(?:visit|hold|meet|attend|travel|sign|open|fly|deliver|address|tour|inspect|lay|join|speak|launch|chair|receive|inaugurate|give|host)\b[^,;:.—]{0,80} (?:in|on) $/u;
/** "begins a review of the programme in Lusaka on Nov. 4": the present of a day to come. */
const beginsOn = /\b(?:begins|starts|opens|launches|resumes|convenes|meets|holds|closes|ends|leaves)\b[^,;:.—]{0,60} on $/u;
/** "a ticket to Khujand for August": what one has made ready for. */
const readyFor =
  /\b(?:tickets?|booked|reserved|reservations?|invited|scheduled|planned|fixed|slated|appointed|registered|signed up|called)\b[^,;:.—]{0,40} for (?:the )?(?:early |late |mid-)?$/u;
/** "the summit on July 3–4, at which he is expected to speak": what is told of it behind. */
const aheadBehind =
  /^, (?:at|in|during|to|for|from|by|on) which [^;:.—]{1,60}?\b(?:will|shall|(?:is|are) (?:(?:also|now|still) )?(?:expected|due|set|scheduled|slated|to))\b|^, (?:where|when) [^;:.—]{1,60}?\b(?:will|(?:is|are) (?:expected|due|set|scheduled) to)\b/u;
/** "closed after the November attacks": what came before something has been, and so has that. */
const afterEvent = /\b(?!need)\p{Ll}{2,}(?:ed|sed|pt|lt) (?:shortly |soon |right )?(?:after|following) (?:the|its|their|last) (?:early |late |mid-)?$/u;
const prolonged = /\b(?:on hold|put off|shelved|extend|prolong|postpon|suspend|delay|adjourn|renew|valid|ban|clos|shut)/u;
const reported = /\b(?:said|told(?: \p{L}+){1,3}|announced|stated|added|noted|confirmed|declared|reported) (?:on |late )?$/u;

/** "Zambian President Expected in Angola On | Tuesday": a headline in capitals. */
const headlineCue =
  /\b(?:Expected|Scheduled|Slated|Planned|Will|Plans To|Due (?:In|On|To)|Set (?:To|For)|To (?:Be|Visit|Meet|Hold|Host|Sign|Attend|Travel|Arrive|Begin|Start|Open|Receive|Launch))\b[^.;:]{0,70} (?:[Oo]n|[Ii]n|[Ff]or|[Tt]his|[Nn]ext) $/u;

/**
 * True where the clause around `[start, end)` speaks of what is still to come ("is to meet on 17 December", "by 1 October").
 * Only the clause counts: in "began in May and should be finished this autumn", May is past.
 */
export function hasFutureCue(text: string, start: number, end: number): boolean {
  const clause = clauseAround(text, start, end);
  const lead = text.slice(Math.max(0, start - 200), start);
  // "due to review the accord, in force since October": what goes on since has begun.
  if (/\bsince (?:the )?(?:early |late |mid-)?$/.test(lead)) return false;
  if (
    withComing.test(lead) ||
    headlineCue.test(lead) ||
    confirmed.test(lead) ||
    strictlyFixed.test(lead) ||
    whenItDoes.test(lead) ||
    invited.test(lead) ||
    givenUntil.test(lead) ||
    readyFor.test(lead) ||
    aheadBehind.test(text.slice(end, end + 120)) ||
    parenthesis.test(lead)
  )
    return true;
  // "said on Sunday he would": the day belongs to the saying.
  if (/\bhad\b(?!.*\bwill\b)/.test(clause) || reported.test(text.slice(Math.max(0, start - 60), start))) return false;
  const before = text.slice(Math.max(0, start - 200), start);
  if (ownDeed.test(before) || (cameThen.test(before) && /^,/.test(text.slice(end, end + 1)))) return false;
  if (againIn.test(before)) return true;
  if (done.test(before) || measuredBy.test(before) || (afterEvent.test(before) && /^ \p{Ll}/u.test(text.slice(end, end + 3)))) return false;
  if (doneDeed.test(before) && /^ (?:will|would|shall|should|may|might|could|can|is|are)\b/.test(text.slice(end, end + 8))) return false;
  if (pastAroundInsertion.test(before)) return false;
  if (givenWord.test(before) && /^,? to \p{Ll}/u.test(text.slice(end, end + 8))) return false;
  if (onVisit.test(before) && /^, (?:promised|pledged|said|signed|offered|announced|agreed|told|met)\b/u.test(text.slice(end, end + 14))) return false;
  if ((insertedPast.test(before) || insertedDeed.test(before)) && /^[,.]/.test(text.slice(end, end + 1))) return false;
  if (fixed.test(before) || resolved.test(before) || undertaken.test(before) || hoped.test(before) || beginsOn.test(before) || secondDeed.test(before))
    return true;
  // "discussed a December visit to Ashgabat"
  if (
    /\b(?:discuss|prepar|plann|coordinat|arrang)\p{Ll}* (?:a|an) $/u.test(before) &&
    /^ (?:visit|summit|meeting|trip|talks|session|conference)\b/.test(text.slice(end, end + 14))
  )
    return true;
  // "on hold until after its election in May"
  if (/\b(?:until|till) (?:after )?(?:its|the|their|his|her) [^,;:.—]{1,50} (?:in|on) $/u.test(before) && prolonged.test(clause)) return true;
  // "sat in the delegation until June" is over, "was extended until June" is not.
  if (/\b(?:until|till) $/.test(before) && !prolonged.test(clause) && hasPastVerb(text, start, end)) return cue.test(clause);
  if (cue.test(clause)) return true;
  // "the debt by the end of September was …" has been reached, "agreed to finish it by September" has not.
  return deadline.test(before) && !(/\b[Bb]y [^,;:]*$/.test(before) && hasPastVerb(text, start, end) && !aimed.test(clause));
}

/** What a deadline belongs to that is told as past: an order, a wish, a promise. */
const aimed =
  /\bto \p{Ll}+|\b(?:wanted|demanded|asked|required|ordered|urged|called|targeted|committed|set|aimed|wished|sought|needed|must|instructed|foresaw|envisaged|should|ready|proposed|suggested|requested|if|unless|once|deadline|ultimatum|goal|target|plan|task|draft)\b/u;
