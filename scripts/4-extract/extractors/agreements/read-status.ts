import type { AgreementStatus } from '../../../../src/schemas/agreement.ts';
import { findEach } from '../../../1-read/find-all.ts';
import { signs, type Token, tokensWithin } from '../../lexicon/masked-sentence.ts';
import type { Candidate } from './candidate.ts';

/** What the sentence says was done to an agreement. */
export interface Deed {
  status: AgreementStatus;
  /** True where the words deny that it was done: "did not sign". */
  denied: boolean;
  /** Offset in the masked text of the verb that governs the words from the left; null where the agreement has a verb of its own or none. */
  verb: number | null;
  /** Those who did it, where the verb follows: "which A and B signed", "was signed by A and B". */
  doers: Token[];
  date: Token | null;
}

const actor = `[${signs.person}${signs.country}${signs.organization}${signs.group}]`;
const done =
  'sign|conclude|ink|initial|ratify|adopt|prepare|develop|draft|elaborate|complete|finali[sz]e|reach|renew|approve|negotiate|expand|extend|seal|strike';
/** Verbs that stand before the agreement; the later one in the text counts, of two that begin alike the first listed. */
const governing = new RegExp(
  [
    `(?<denied>\\b(?:(?:did|does|do|has|have|had|would|will|could|can|is|are|was|were) not (?:yet |even )?(?:${done}|signed|concluded|ratified|reached)|n’t (?:sign|conclude)|never (?:sign|conclude|ratifi)ed|(?:failed|refused|declined|unable) to (?:${done}))\\b)`,
    `(?<readied>\\b(?:(?:preparations?|prepar(?:e|es|ed|ing)|support|hopes?|hoped|call(?:s|ed)?|urged|ready|readiness|pending|ahead of|before|until|looks? forward to|date|procedures|interest|importance)(?: (?:necessary|required|needed))?(?: for| of| to| in)?|welcomed plans for) (?:the )?(?:early |speedy |swift |forthcoming |upcoming |earliest )?(?:signing|signature|conclusion|ratification|finali[sz]ation) of\\b|\\b(?:importance|need|necessity|aim|goal|hopes?|prospects?|possibility|intention|readiness|interest|favou?r|idea|chances?) (?:of|in|for) (?:\\p{Ll}+ly )?(?:signing|concluding|adopting|sealing|ratifying|initialling|reaching)\\b|\\b(?:about|towards?|consider(?:s|ed|ing)?|discuss(?:es|ed|ing)?|look(?:s|ed|ing)? forward to|work(?:s|ed|ing)? on|propos(?:es|ed|ing)|suggest(?:s|ed|ing)?) (?:\\p{Ll}+ly )?(?:signing|concluding|adopting|sealing|ratifying|initialling|reaching)\\b|\\b(?:preparation|drafting|elaboration) of(?= (?:an?|the) )|\\b(?:stressed|insist(?:s|ed)?|focus(?:ed|es)?|intent|keen|bent|set) on (?:\\p{Ll}+ly )?(?:signing|concluding|finali[sz]ing|completing|ratifying)\\b|\\b(?:expedit(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|speed(?:s|ing)? up|hasten(?:s|ed|ing)?) (?:the )?(?:signing|conclusion|finali[sz]ation|completion|ratification|negotiations?|talks)(?: of| on| for)\\b|\\bpromis(?:e|es|ed|ing)(?= (?:an?|the) ))`,
    `(?<negotiating>\\b(?:(?:negotiat(?:e|es|ed|ing|ions?)|talks|consultations|work|working)(?: with (?:the )?${actor}(?:,? and (?:the )?${actor})?|(?: (?:are|were|is|was) (?:(?:now|currently|being|still|also) )*(?:conducted|held|under way|underway|going on|in progress))?(?: between (?:the )?${actor}(?: ${signs.country})?,? and (?:the )?${actor}(?: ${signs.country})?)|(?: [\\p{L}]+){0,3}?) (?:on|for|over|about|towards?)|initial(?:l)?ing of|negotiat(?:e|es|ed|ing)|initialled|initialed|initials|drafting|finali[sz]ing|(?:finishing|completing|wrapping up)(?= (?:the|an?|its|their) )|discuss(?:ed|ing)?|drafts? of(?= (?:an?|the|their|its|this|that) )|under discussion|(?:finish(?:ed|es|ing)?|complet(?:ed|es|ing)|agree[ds]?(?: on)?|settle[ds]?) the (?:text|wording|draft) of(?= (?:an?|the|their|its) )|(?<=[${signs.country}${signs.organization}] )initial|on the draft)\\b)`,
    `(?<planned>\\b(?:(?:agree[ds]?|plan(?:s|ned|ning)?|intend(?:s|ed)?|intention|ready|readiness|propos(?:e|es|ed|al)|hop(?:e|es|ed|ing)|expect(?:s|ed)?|want(?:s|ed)?|due|pledged|prepar(?:e|es|ed|ing)|will|would|shall|should|could|may|might|is|are|was|were|seeks?|aims?)(?: (?:\\p{Ll}+ly|also|soon|each other))?(?: to)? (?:${done}|be (?:signed|inked|concluded|sealed|initialled|initialed|adopted|approved|ratified|exchanged))|to (?:${done})(?: and (?:${done}))?|(?:close to|on the verge of|on the brink of|about to|poised to|nearing) (?:(?:sign|conclud|complet|finali[sz]|seal|reach|strik|clinch)\\p{Ll}*|(?=an? ))|propos(?:e|es|ed|al|als|ing)(?: (?:for|of))?|plans? for|calls? for|called for|agreed on|towards?)\\b)`,
    `(?<inForce>\\b(?:ratif(?:ied|ies|ication of)|(?:importance|implementation|provisions|basis|foundation|fulfil?ment|validity) of|in line with|in accordance with|consistent with|in conformity with|compatible with|in keeping with|in compliance with|pursuant to|guided by|thanks to|pledges under|obligations under|commitments under|within the|implement(?:ed|ing)|joined|acceded(?: ${signs.date})? to|party to|parties to|entry into force(?:,? on ${signs.date},?)? of|as part of|under the|under an?|under (?:Articles?|Chapters?|Annex|Section|paragraph) [\\dA-Z.]{1,8}(?: and [\\d.]{1,6})? of(?: the)?|amend(?:s|ed)? (?:their|its|the)|regulated by|governed by|enshrined in|laid down in|set out in|(?<=[${signs.country}${signs.organization}] )(?:(?:currently|already|also) )?(?:has|have))\\b)`,
    `(?<signed>\\b(?:yet to ratify|(?<=[${signs.group}${signs.person}${signs.country}] (?:have |had |also )?)agreed(?= an? )|ended (?:with|in)(?= an? )|announced(?= (?:an?|the) (?:(?!plan|intention|decision|readiness)[\\p{L}-]+ ){0,2}$)|signed|signs|(?<!to )sign|signing(?: ceremony)?(?: of)?|inking of|exchange of|(?:came|went|come|coming) (?:home|back|away) with(?= an? )|return(?:ed|ing)(?: home)? with(?= an? )|inked|inks?|concluded|concluding|sealed|seals|singed|adopted|issued|struck|clinched|entered into|exchanged|endorsed|approved|reached|renew(?:s|ed)|extended|prolonged|(?<=\\b(?:visit|trip|summit|talks|meetings?|forum|session|conference|round|negotiations)\\b[^.;!?]{0,60} )(?:produced|yielded|resulted in|culminated in)(?= (?:only |just )?an? | no [^,;.!?]{3,60}, (?:only|just) an? )|put (?:his|her|their) (?:names?|signatures?)(?: (?:on )?${signs.date})?(?: in [\\p{L}${signs.country}]{1,20})? (?:to|under))\\b)`,
    `(?<stalled>\\b(?:suspended|suspends|froze|freezes|shelved|halted|blocked|denounc(?:e|es|ed|ing)|withdr(?:ew|awn|awing) from|pulled out of|quit|quits|postponed|abandon(?:s|ed)|scrap(?:s|ped)|tore up|torn up|tears up|cancel(?:s|led|ed)|axe[sd]|ditche[sd]|halts|blocks|shelves|terminate[sd]|annul(?:s|led)|repudiate[sd]|revoke[sd]|reject(?:s|ed)|end(?:s|ed)(?= (?:an? |the |its |their )?(?:[\\p{L}-]+ ){0,3}(?:treaty|agreement|deal|pact|accord|contract)\\b))\\b)`,
  ].join('|'),
  'giu',
);
/** Verbs that follow the agreement and are its own. */
const own = new RegExp(
  [
    `(?<negative>\\b(?:not|never|n’t|nor)\\b[^,;.]{0,24}?\\b(?:signed|ratified|entered into force|in force|concluded|approved|adopted)\\b)`,
    `(?<working>\\b(?:(?:on|about|over) which [^,;.]{1,60}? (?:still |currently )?(?:working|negotiating|under way|underway)|(?:has|have) been (?:drafting|negotiating|discussing|working on|preparing)|(?:is|are) (?:still )?(?:drafting|negotiating|preparing|working on)))`,
    `(?<negotiating>\\b(?:negotiations|talks|work) (?:ha(?:ve|s) been |are |is )?(?:under way|underway|continu\\w+|going on)|\\b(?:under (?:discussion|negotiation|preparation|consideration)|at an? (?:very )?(?:advanced|final|early|late|initial) stage|in (?:its|the) (?:final|last) stages?|close to (?:completion|conclusion|being (?:signed|concluded))|nearing completion|(?:at|in) the (?:stage|process|phase) of (?:coordination|negotiations?|approval|discussion|drafting|preparing|preparation|being (?:drafted|prepared|negotiated))|being (?:coordinated|haggled over|hammered out|worked out|agreed|considered|drafted|negotiated|prepared|finali[sz]ed|discussed|worked)|negotiated|initialled|initialed|drafted)\\b)`,
    `(?<planned>\\b(?:be (?:signed|ratified|concluded|approved)|(?:will|would|should|shall|(?:is|are|was|were) (?:due |expected |scheduled )?to) be (?:put|submitted|presented|sent|brought|laid|tabled)(?= (?:to|before|for)\\b)|(?<=(?:is|are|was|were|being|also) )(?:planned|envisaged|envisioned|foreseen)|in the (?:works|pipeline|making)|ready(?=,? (?:subject to|awaiting|but|and awaits?)\\b|[.,;]|$)|(?:(?:will|would|should|could|may|might|shall|can|must) (?:soon |also |then )?(?:be )?|(?:is|are|was|were) (?:due |expected |scheduled |planned |set |ready |likely |about )?to be |(?:expected|due|ready|planned|scheduled|set|likely|supposed|meant) to be |(?:is |are )?ready for (?=sign)|(?:has|have) to be |to be |(?:we|they|(?:the|both) sides) (?:hope|plan|want|intend|expect)s? to |awaits? |awaiting |to see (?:it |them )?(?:finally |soon )?)(?:signed|approved|concluded|adopted|ratified|ratification|signing|signature|initialled|prepared|finali[sz]ed|completed|signature|signing|sign|conclude|open)(?:,? and (?:then )?(?:signed|ratified|approved|adopted|implemented)\\b)?)\\b)`,
    `(?<inForce>\\b(?:ratified|(?<=(?:was|were|been) )(?:extended|prolonged)(?= (?:in|until|till|to|for|by|last)\\b| ${signs.date})|(?:entered|came|(?<!\\b(?:will|would|should|to|could|may|can|shall) (?:then |soon |also )?)come|comes|went|put|brought|enters|is|are|been|was|remains?) (?:into|in) (?:force|effect)|in force|in effect|took effect|takes effect(?! (?:on|in|from|at|only|once|when)\\b)|operat(?:es|ing)|(?:still |remains )?valid|(?:well |long )?before it (?:expires|lapses|runs out)|(?:will |is (?:due|set) to )?(?:expires?|lapses?|run out)|(?<!(?:would|could|might|may|should|to) )runs? (?:for|until|out)|(?:has|have) applied|applies|remains? binding|continues? to (?:provide|serve|apply|govern|regulate|form|guide)|remains? unimplemented|(?:was|were) (?:set up|established)(?= )|effective since|instruments of ratification)\\b)`,
    `(?<stalled>\\b(?:suspended|stalled|frozen|stuck|shelved|halted|on hold|in a drawer|postponed|abandoned|blocked|deadlocked|at an impasse|stood still|in abeyance|expired|lapsed|ran out|denounced|terminated|repudiated|annulled|scrapped|torn up|void|lapsed unsigned|(?:remains?|still) unsigned|gathered dust|gathering dust)\\b)`,
    `(?<signed>\\b(?:(?:will|shall|(?:is|are) (?:due|set|expected|scheduled) to) (?:then |soon |also )?(?:enter|come|go) into (?:force|effect)|signed|singed|inked|concluded|sealed|reached|struck|brokered|adopted|approved|renewed|exchanged|followed(?= (?:in|on|last|two|three|a (?:week|month|year))\\b| ${signs.date}|[.;]?$)|dat(?:es|ed|ing) (?:from|back to)|(?<=^,? |which was |that was )agreed (?=(?:in|on|last|when|during|at) ))\\b)`,
  ].join('|'),
  'giu',
);
/** What may stand between an agreement and a verb of its own. */
const lead = new RegExp(
  `^(?:[ ,–]|\\b(?:which|that|has|have|had|been|was|were|is|are|still|also|now|already|just|be|to|being|since|then|officially|finally|formally|recently|previously|earlier|later|jointly|subsequently|originally|initially|eventually|ultimately|today|yesterday|once|first|lying|both|on which|the (?:text|draft|wording) of which|long|largely|by the|all but|remains?|remained|it|itself|i admit|yet|at|worth)\\b|${signs.date}|\\b(?:in|on|for|until)\\b(?= ${signs.date})|\\([^()]{1,60}\\)|, [^,;.]{1,60},| [“"]\\p{Lu}[^“”"]{3,160}[”"](?= |,))*[“"]?$`,
  'iu',
);
/** "through the port of Alat", before a verb in the past. */
const byTheWay = /^ (?:through|via|across|at|in|from|to|under) [^,;.]{1,60}?(?= (?:was|were|has|had|is|are)(?: been| yet| still){0,2} [“"]?$)/u;
/** Parties that stand between an agreement and its verb. */
const membership = new RegExp(`^ (?:between|with|of) (?:the )?${actor}(?:(?:, |,? and )(?:the )?${actor})*`, 'u');
const relative = new RegExp(
  `^,? (?:which |that )?(?<doers>(?:they|we|both|the (?:\\p{Ll}+ )?(?:neighbou?rs|two|sides|parties|countries|governments|states|leaders|ministers|presidents|companies)|(?:the )?(?:${actor}|\\p{Lu}[\\p{L}-]+))(?:(?:, |,? and )(?:the )?(?:${actor}|\\p{Lu}[\\p{L}-]+))*)(?:,? (?:had|have|has|both|also|jointly|recently))*,? (?<verb>signed|concluded|initialled|initialed|ratified|inked|adopted|approved|denounced|suspended|terminated|obtained|reached|settled|negotiated|proclaimed|declared|announced|established)\\b(?: with (?:the )?(?<guests>${actor}(?:(?:, |,? and )(?:the )?${actor})*))?[^,;.]{0,60},?`,
  'u',
);
/** What is still to be done to it: "which the two countries are negotiating with C", "that the sides hope to sign". */
const relativeToCome = new RegExp(
  `^,? (?:which |that )(?<doers>(?:the (?:\\p{Ll}+ )?(?:neighbou?rs|two|sides|parties|countries|governments|states|leaders|ministers|presidents|companies)|(?:the )?${actor})(?:(?:, |,? and )(?:the )?${actor})*) (?:(?:currently|still|now|also|both) )*(?:(?<negotiating>(?:(?:are|is|were|was|have been|has been) (?:(?:currently|still|now|also) )*(?:negotiating|discussing|drafting|preparing|working on|finali[sz]ing))|negotiate)|(?:will|would|plan to|hope to|intend to|expect to|want to|are to|are due to|are expected to|is to|is due to|plans to|hopes to|intends to|expects to|wants to) (?:soon )?(?:sign|conclude|ink|initial))\\b(?: with (?:the )?(?<guests>${actor}(?:(?:, |,? and )(?:the )?${actor})*))?[^,;.]{0,60},?`,
  'u',
);
/** A clause that tells what it brings, before the verb of the agreement: "a pact that eases the entry of troops came into force". */
const inserted =
  /^ (?:that|which) (?:(?!\b(?:that|which|when|after|since|before|while|but|until|who|never|not)\b)[^,;.]){3,140}? (?<!\b(?:will|would|should|could|may|can|shall) )(?=(?:(?:has|have|had) )?(?:came|come|entered) into (?:force|effect)\b|took effect\b|expired (?:in|on|last)\b|was (?:signed|ratified|initialled|terminated|suspended) (?:in|on|by|last|at)\b)/u;
/** Verbs of a relative clause that say more, or less, than that it was signed. */
const relativeStatus: Readonly<Record<string, AgreementStatus>> = {
  initialled: 'negotiating',
  initialed: 'negotiating',
  ratified: 'in-force',
  denounced: 'stalled',
  suspended: 'stalled',
  terminated: 'stalled',
  negotiated: 'negotiating',
  obtained: 'in-force',
};
/** A new subject: ", but the parliament". */
const newSubject = new RegExp(`(?:,|;|—) (?:but|while|and|whereas) (?:the|an?|${actor})`, 'u');
const owned = new RegExp(`${signs.country}(?=’s ${signs.organization})`, 'gu');
/** "(KPA)" */
const bracket = `(?: \\((?:[\\p{Lu}\\d-]{2,12}|${signs.organization})\\))?`;
/** An office in the plural, or in the singular before a state: "by the ministers of", "by the Prime Minister of". */
const officesOf =
  '(?:the )?(?:[\\p{L}-]+ ){0,4}(?:[Mm]inisters?|[Pp]residents?|[Pp]remiers?|[Ll]eaders?|[Hh]eads?(?: of (?:[Ss]tate|[Gg]overnment))?|[Gg]overnments?|companies|banks|officials|railways|operators|authorities|agencies|[Rr]epresentatives?|ministries|delegations|parliaments|regulators|universities) (?:of|from) ';
/** "and his colleague from Paramaribo, B" */
const fellow = '(?:(?:his|her|their) (?:[\\p{L}\ue003-]+ ){0,2}(?:counterpart|colleague|peer|opposite number)(?: from \\p{Lu}[\\p{L}-]+)?,? )?';
/** Those who did it, after the verb: "by A and B", "by A, by B and by us", "between A and B". */
export const byDoers = new RegExp(
  `^ (?:(?:[^,;.]{0,40}? )?by|(?:(?:on |in )?(?:${signs.date}|${signs.country}) ){0,2}between) (?:${officesOf}|the (?!end|way|side|most|other)[\\p{Ll}-]+ |(?:the )?${signs.demonym}(?:, ${signs.demonym})*,? and (?=${signs.person})|(?:the )?(?:\\p{Lu}[\\p{L}-]+ ){1,4}(?=${signs.person}))?(?<doers>(?:the )?${actor}${bracket}(?:(?:, (?:by )?(?:${officesOf})?(?:the )?${actor}${bracket})*,? and (?:by )?(?:${officesOf})?${fellow}(?:the )?(?:${signs.country}’s )?${actor})?)`,
  'u',
);
/** With whom it is made, right after its verb. */
const withDoers = new RegExp(`^ with (?:the )?(?<doers>${actor}(?:(?:, |,? and )(?:the )?${actor})*)(?![’-])`, 'u');
/** With whom it was made, right after the agreement: "the peace agreement initialled with Azerbaijan". */
const madeWith = new RegExp(
  `^(?: itself)?,? (?:(?:which|that) (?:was|were|had been) )?(?:signed|initialled|initialed|concluded|reached|struck|inked)(?: (?:on |in )?${signs.date}| in ${signs.country})? with (?<doers>(?:the )?${actor}(?:(?:, |,? and )(?:the )?${actor})*)(?!’)`,
  'u',
);
/** Talks that came to nothing so far, after the agreement on which they were held; and such as came back to life. */
const broken =
  /^(?:(?!,? (?:while|but|although|though|whereas|and) )[^.;!?]){0,140}?(?:\b(?:have|has|had|were|was|are|is|remain|remained|and|since) (?:since |now |long |again |then )*(?:been )?(?:put )?(?:stalled|suspended|frozen|on hold|deadlocked|stuck|broken (?:down|off)|collapsed|on ice|shelved|halted|at an impasse|gone nowhere)\b|, (?:stalled|broke down|collapsed|foundered|went nowhere)\b|^ (?:stalled|broke down|collapsed|foundered|went nowhere|ground to a halt)\b)/u;
const revived = /\b(?:resumed|restarted|relaunched|reopened|revived|unfrozen)\b/;
/** Those who did not do it, before the verb: "Neither A nor B", "None of the neighbours has". */
const nobody =
  /(?:^|[\s“])(?:[Nn]either|[Nn]one|[Nn]obody|[Nn]o (?:one|(?:other )?(?:country|state|side|party|government|company|neighbou?r)))\b(?:(?! and | but )[^,;:.]){0,80}$/u;
/** When it is to be signed, behind the agreement: "the signing ceremony of the convention, which will be held in May". */
const signingToCome =
  /^[^.;!?,]{0,60},? (?:(?:which |that )?(?:will|is to|is (?:due|set|scheduled|expected|planned) to|would) (?:be held|take place|be hosted)|(?:scheduled|planned|slated|due) (?:for|on|in|to be held)|to be held)\b/u;
/** "The talks will culminate in a | signing of a memorandum". */
const endsInSigning =
  /\b(?:will|would|shall|(?:is|are) (?:expected|due|set|scheduled|planned) to) (?:also )?(?:culminate|end|result|conclude|close|finish) (?:in|with) (?:an? |the )?(?:\p{Ll}+ )?$/u;
/** Talks named after the agreement on which they are held. */
const onWhich =
  /^(?: with the (?:bloc|union|group|alliance|community))?,? (?:(?:on|over|about) which (?:the )?(?:negotiations|talks|consultations|work)|(?:the )?(?:negotiations|talks|consultations) on which)\b(?<told>[^;!?]{0,120})/u;
const talksOn = new RegExp(
  `\\b(?:negotiations?|talks|consultations)(?: with (?:the )?${actor}(?:,? and (?:the )?${actor})?)? (?:on|over|about) (?:an? |the |its |their )?$`,
  'iu',
);
/** What a paper is for, before another one. */
const purpose = /\p{L} to (?:finali[sz]e|conclude|complete|negotiate|revive) (?:talks on |negotiations on )?(?:the |an? )?$/u;
/** What brought an agreement back after its time. */
const prolonged =
  /\b(?:expired|lapsed|ran out)\b[^.;!?]{0,80}\b(?:(?:has|have|had|was|were) (?:since |then |later |twice )?(?:been )?(?:extended|renewed|prolonged|revived|restored))\b/u;
/** What is its wont, between commas: "a contract, normally signed in May, is being negotiated". */
const wont = /^, (?:normally|usually|typically|traditionally) [^,;.]{1,60}(?=,)/u;
const rank: readonly AgreementStatus[] = ['unknown', 'planned', 'negotiating', 'signed', 'in-force', 'stalled'];

/** Reads from the verbs around an agreement how far it has come; `next` is where the next agreement of the sentence begins. */
export function readDeed(candidate: Candidate, next: number): Deed {
  const { masked, start, end, outerStart } = candidate;
  const { text } = masked;
  const deed: Deed = { status: 'unknown', denied: false, verb: null, doers: [], date: candidate.dates[0] ?? null };
  const draft =
    candidate.vague.includes('draft') ||
    /\b(?:an?|the|this|that|its|their|another) (?:new |first |final |joint )?draft $/i.test(text.slice(Math.max(0, outerStart - 24), outerStart));
  let rest = end;
  const toCome = relativeToCome.exec(text.slice(end, end + 200));
  const clause = toCome ?? relative.exec(text.slice(end, end + 200));
  if (clause) {
    deed.status = toCome ? (toCome.groups?.negotiating === undefined ? 'planned' : 'negotiating') : (relativeStatus[clause.groups?.verb ?? ''] ?? 'signed');
    const from = end + clause[0].indexOf(clause.groups?.doers ?? '');
    deed.doers = tokensWithin(masked, from, from + (clause.groups?.doers?.length ?? 0));
    if (clause.groups?.guests !== undefined) {
      const at = end + clause[0].indexOf(` with `);
      deed.doers.push(...tokensWithin(masked, at, at + clause.groups.guests.length + 12));
    }
    deed.date ??= tokensWithin(masked, end, end + clause[0].length).find((token) => token.date) ?? null;
    rest = end + clause[0].length;
  }
  const partner = clause ? null : madeWith.exec(text.slice(end, end + 160));
  const partners = partner?.groups?.doers;
  if (partner && partners !== undefined) deed.doers = tokensWithin(masked, end + partner[0].length - partners.length, end + partner[0].length);
  rest += membership.exec(text.slice(rest, rest + 120))?.[0].length ?? 0;
  // "the “Defence Agreement” was signed": the mark that closes the name.
  if (!clause && /^[”"]/.test(text.slice(rest, rest + 1))) rest++;
  const stop = Math.min(next > end ? next : text.length, end + 240);
  if (!clause) rest += (wont.exec(text.slice(rest, stop)) ?? inserted.exec(text.slice(rest, stop)))?.[0].length ?? 0;
  const tail = /^(?:[^.;!?]|(?<=\d)\.(?=\d))*/.exec(text.slice(rest, stop))?.[0] ?? '';
  let own1 = false;
  for (const match of findEach(tail, own)) {
    const gap = tail.slice(0, match.index);
    if (!own1 && !lead.test(gap.replace(byTheWay, '')) && !(deed.status === 'signed' && clause)) break;
    // A new subject takes the verb away: "…, but the parliament ratified the protocol".
    if (own1 && newSubject.test(gap)) break;
    own1 = true;
    if (match.groups?.negative !== undefined) {
      // "was never signed"
      if (deed.status === 'unknown' && /^never\b[^,;.]*\b(?:signed|concluded)$/i.test(match[0])) deed.denied = true;
      // "has not been signed until now"
      else if (deed.status === 'unknown' && /\b(?:signed|concluded)$/.test(match[0])) deed.status = 'planned';
      continue;
    }
    // "a protocol, the draft of which was exchanged"
    const status = /\bdraft\b/.test(gap) && statusOf(match.groups) === 'signed' ? 'negotiating' : statusOf(match.groups);
    // "agreed in December, has yet to be signed"
    if (
      rank.indexOf(status) > rank.indexOf(deed.status) ||
      /\b(?:yet to be|to see (?:it |them )?(?:finally |soon )?) ?(?:signed|concluded|inked|initialled|finali[sz]ed|agreed)\b/.test(
        tail.slice(Math.max(0, match.index - 8), match.index + 24),
      )
    )
      deed.status = status;
    const after = tokensWithin(masked, rest + match.index, Math.min(stop, rest + tail.length, rest + match.index + match[0].length + 30));
    // When it runs out is not when it was made.
    if (!/\b(?:expire[sd]?|lapse[sd]?|run out|runs?|ran out)$|^(?:will|shall|is|are)\b.* into (?:force|effect)$/i.test(match[0]))
      deed.date ??= after.find((token) => token.date) ?? null;
    const by = byDoers.exec(tail.slice(match.index + match[0].length));
    if (by && deed.doers.length === 0) {
      const at = rest + match.index + match[0].length + by[0].length - (by.groups?.doers?.length ?? 0);
      // "India’s NVVN": the company, not its state.
      const owners = new Set(findEach(by.groups?.doers ?? '', owned).map((owner) => at + owner.index));
      deed.doers = tokensWithin(masked, at, at + (by.groups?.doers?.length ?? 0)).filter(
        (token) => ![...owners].some((place) => masked.tokens.get(place) === token),
      );
    }
    // "a power purchase agreement is being negotiated with Uzbekistan"
    const guests = by || status !== 'negotiating' ? null : withDoers.exec(tail.slice(match.index + match[0].length))?.groups?.doers;
    if (guests && deed.doers.length === 0) {
      const at = text.indexOf(guests, rest + match.index + match[0].length);
      deed.doers = tokensWithin(masked, at, at + guests.length);
    }
  }
  // "expired in May, and has been extended twice since"
  if (deed.status === 'stalled' && prolonged.test(tail)) deed.status = 'in-force';
  // "Negotiations on a treaty will be concluded": what ends are the talks.
  if (
    talksOn.test(text.slice(Math.max(0, outerStart - 60), outerStart)) ||
    /\b(?:negotiations?|talks|consultations) (?:on|over|about) (?:an? |the )?(?:\p{L}+ )?$/iu.test(text.slice(Math.max(0, start - 50), start))
  )
    return { ...deed, status: isBroken(text.slice(end, end + 240)) ? 'stalled' : 'negotiating' };
  const talks = onWhich.exec(text.slice(end, end + 160));
  if (talks && rank.indexOf(deed.status) < rank.indexOf('signed'))
    return { ...deed, status: isBroken(` ${talks.groups?.told}`) || / and were suspended\b/.test(talks[0]) ? 'stalled' : 'negotiating' };
  // "once the treaty is signed"
  if (
    /\b(?:once|if|unless|until|when|before|after) (?:the |a )?$/i.test(text.slice(Math.max(0, start - 12), start)) &&
    deed.status === 'signed' &&
    !clause &&
    /^ (?:is|are|gets)\b/.test(tail)
  )
    return { ...deed, status: 'planned', date: null };
  // "a statement to finalise the trade agreement was signed": it is the statement that was.
  if (!clause && deed.status === 'signed' && purpose.test(text.slice(Math.max(0, outerStart - 40), outerStart)))
    return { ...deed, status: 'negotiating', date: null };
  if (own1 || clause) {
    if (draft && rank.indexOf(deed.status) < 3) deed.status = 'negotiating';
    if (deed.status !== 'unknown') return deed;
  }
  // The mark that opens the name is no break: "signed the “Agreement on …”".
  const from = findClauseStart(text, /[“"]/.test(text.slice(outerStart - 1, outerStart)) ? outerStart - 1 : outerStart);
  const verbs = findEach(text.slice(from, start), governing);
  const last = verbs.at(-1);
  const between = last ? text.slice(from + last.index + last[0].length, outerStart) : '';
  if (last && !/[;!?]/.test(between)) {
    deed.denied = last.groups?.denied !== undefined;
    if (
      last.groups?.inForce !== undefined &&
      !/^ (?:\p{L}+ )?$/u.test(`${between} `.replace(/ {2}$/, ' ')) &&
      !/^(?:ratif|implement|join|acced)/.test(last[0]) &&
      between.trim().length > 14
    )
      return finish(deed, draft, candidate);
    deed.status = statusOf(last.groups);
    // "Neither A nor B signed the treaty", "No country has ratified it"
    deed.denied ||= (deed.status === 'signed' || deed.status === 'in-force') && nobody.test(text.slice(from, from + last.index));
    // "agreed that A will take electricity under a contract", "only after both sign a treaty": neither is there yet.
    if (
      (/^under an?$/i.test(last[0]) && /\b(?:agreed|decided|settled)\b[^.;]{0,60} that $/.test(text.slice(Math.max(0, from - 80), from + 1))) ||
      (/^signs?$/i.test(last[0]) && /\b(?:after|until|unless|once|if|when|before|till) $/i.test(text.slice(Math.max(0, from - 8), from + 1))) ||
      // "the parties will adopt a declaration, sign several documents"
      (/^(?:sign|conclude|adopt|ink)$/i.test(last[0]) &&
        /\b(?:will|would|shall|should|(?:is|are|was|were) (?:due |expected |set |scheduled )?to|(?:plan|plans|planned|intend|intends|expect|expects|expected) to)\b(?![^.;]*\b(?:who|which|that)\b)[^.;]*$/.test(
          text.slice(from, from + last.index),
        )) ||
      (/^signing/i.test(last[0]) &&
        (signingToCome.test(text.slice(end, end + 120)) || endsInSigning.test(text.slice(Math.max(from, from + last.index - 80), from + last.index))))
    )
      deed.status = 'planned';
    // "the draft law on ratification of the treaty was submitted": it is signed, and no more.
    if (
      /^ratification/.test(last[0]) &&
      /\b(?:draft|bill|submit|pending|await|procedure|parliament to|hope)/i.test(text.slice(Math.max(0, from + last.index - 60), from + last.index))
    )
      deed.status = 'signed';
    deed.verb = from + last.index;
    deed.date ??= findDate(candidate, from, deed.verb);
  }
  return finish(deed, draft, candidate);
}

/** True where talks are said to rest, and not to have come back to life. */
function isBroken(told: string): boolean {
  const found = broken.exec(told);
  return found !== null && !revived.test(told.slice(found[0].length, found[0].length + 60));
}

/** What undoes an agreement later in the sentence: "…; they were never ratified, and Yerevan declared them void". */
const undone =
  /^[^.!?]{0,220}?\b(?:(?:declared|pronounced) (?:it|them) (?:null and )?void|(?:withdrew from|denounced|tore up|scrapped|annulled|revoked|suspended) (?:it|them))\b/u;

/** "…; we have been negotiating it since May", "…, and hoped to conclude it by autumn" */
const itIsNegotiated = /^[^.!?“”]{0,160}?\b(?:have been|has been|are|is|were|was|still) (?:negotiating|discussing|drafting|working on) it\b/u;
const itIsPlanned =
  /^[^.!?“”]{0,200}?\b(?:hope[sd]?|plan(?:s|ned)?|expect(?:s|ed)?|aim(?:s|ed)?|intend(?:s|ed)?|want(?:s|ed)?) to (?:sign|conclude|finali[sz]e|complete|initial|seal) it\b/u;

/** Gives what is said of an agreement that the sentence goes on to call "it". */
function readPronounDeed({ masked, end }: Candidate): AgreementStatus {
  const after = masked.text.slice(end, end + 240);
  if (!/ it\b/.test(after)) return 'unknown';
  return itIsNegotiated.test(after) ? 'negotiating' : itIsPlanned.test(after) ? 'planned' : 'unknown';
}

/** "the agreement that A and B reached in 2025 on the reservoir" */
const reachedOn =
  /^[^,;.]{0,60}? (?:which|that) [^,;.]{1,60}?(?:, [^,;.]{1,30})? (?:reached|signed|concluded|struck|made|sealed)(?: (?:in |on )?\ue005)? (?:on|for|about|regarding|concerning) /u;

/** Adds what the words before the noun say. */
function finish(deed: Deed, draft: boolean, candidate: Candidate): Deed {
  if (draft) deed.status = 'negotiating';
  else if (deed.status === 'signed' && undone.test(candidate.masked.text.slice(candidate.end, candidate.end + 260))) deed.status = 'stalled';
  else if (deed.status === 'unknown' && !deed.denied) deed.status = readPronounDeed(candidate);
  if (deed.status === 'unknown' && !deed.denied && candidate.specific.some((word) => /^(?:long|still|half)-negotiated$/i.test(word)))
    deed.status = 'negotiating';
  if (deed.status === 'unknown' && !deed.denied && reachedOn.test(candidate.masked.text.slice(candidate.start, candidate.end))) deed.status = 'signed';
  if (deed.status === 'unknown' && candidate.vague.some((word) => word === 'proposed' || word === 'planned')) deed.status = 'planned';
  return deed;
}

/** Gives the status by the name of the group that matched. */
function statusOf(groups: Record<string, string | undefined> | undefined): AgreementStatus {
  if (groups?.inForce !== undefined) return 'in-force';
  if (groups?.working !== undefined) return 'negotiating';
  if (groups?.readied !== undefined) return 'planned';
  for (const status of ['negotiating', 'planned', 'signed', 'stalled'] as const) if (groups?.[status] !== undefined) return status;
  return 'unknown';
}

const clauseBreak = /[.;!?“”](?= |$)|, (?:who|which|where|but|while|whereas)\b|(?<= )(?:that|where|when|while|after|before|since|because|although|but)(?= )/gu;

/** Gives where the clause of an agreement begins. */
function findClauseStart(text: string, before: number): number {
  const floor = Math.max(0, before - 260);
  const slice = text.slice(floor, before);
  let at = 0;
  for (const match of findEach(slice, clauseBreak)) at = match.index + match[0].length;
  return floor + at;
}

/** Gives the day beside a verb on the left: right before or after it, or at the head of the sentence. */
function findDate(candidate: Candidate, from: number, verb: number): Token | null {
  const { masked, outerStart, end } = candidate;
  const dates = (a: number, b: number) => tokensWithin(masked, a, b).filter((token) => token.date);
  return (
    dates(verb, outerStart)[0] ??
    dates(from, verb).at(-1) ??
    dates(end, Math.min(masked.text.length, end + 24))[0] ??
    (from < 60 ? (dates(0, from)[0] ?? null) : null)
  );
}
