import { findStates } from '../../lexicon/find-states.ts';
import { findStatesTogether } from '../../lexicon/find-states-together.ts';
import type { MaskedArticle } from '../../lexicon/mask-article.ts';
import { type MaskedSentence, signs, type Token, tokensWithin } from '../../lexicon/masked-sentence.ts';
import type { ActorMention } from '../../match.ts';
import type { Candidate } from './candidate.ts';
import { dropOwners } from './drop-owners.ts';
import { findGovernment, findHome } from './find-home.ts';
import { type Parties, PartyList, stateOf } from './party-list.ts';
import { byDoers, type Deed } from './read-status.ts';

const any = `[${Object.values(signs)
  .filter((sign) => sign !== signs.date && sign !== signs.demonym)
  .join('')}]`;
/** A short form behind a name: "(KPA)". */
const bracket = `(?: \\((?:[\\p{Lu}\\d-]{2,12}|${signs.organization})\\))?`;
/** Whose company the next one is, or which: "Kenya’s power company Tana", "Emirati developer". */
const ofWhom = `(?:(?:${signs.country}’s?|${signs.demonym}) (?:\\p{Ll}[\\p{L}-]* ){0,4}(?=${signs.organization}))?`;
/** Who acts for states. */
const agents =
  '[Tt]eams|[Dd]elegations|[Rr]epresentatives|[Oo]fficials|[Mm]inisters|[Ee]nvoys|[Nn]egotiators|[Ee]xperts|[Gg]overnments|[Pp]residents|[Ll]eaders|[Hh]eads|[Aa]uthorities|[Pp]arliaments|[Cc]ompanies|[Ff]irms|[Bb]usinesses|[Ee]ntrepreneurs';
/** "A said that | B and C": who tells of it is not who does it. */
const tellsOf = `(?<=\\b(?:that|said|says|hopes?|hoped|confirmed|announced|predicted|believes?|believed)) (?:the )?${any}`;
/** Those who do something, right before their verb: "A, B and C have recently", "officials from A and B". */
const subject = new RegExp(
  `(?:(?<!\\b(?:to|in|from|at|with|of|for|by|between|near|through|after) (?:the )?)|(?<=(?<!\\p{L})(?:${agents}) (?:of|from) (?:the )?))(?<doers>${any}(?:${bracket}(?:, |,? and |, as well as )(?:the |their |also )?${ofWhom}${any})*)(?! and (?:the )?(?:\\p{L}+ ){1,4}(?:countries|states|nations|republics)\\b)${bracket}(?:’s? (?:government|administration|cabinet|coalition|side|delegation|team))?,?(?: (?:(?!${tellsOf})[^,;:.]){1,60}?)?(?:, [^;:.]{1,80},)? $`,
  'u',
);
/** Names that bind most of the world: whoever stands around them is not the only party. */
const worldwide =
  /\b(?:CIS|SCO|WTO|Paris Agreement|Accords|Charter|Convention|Kyoto|Geneva|Rome Statute|Non-Proliferation|Universal Declaration)\b|\b(?:international|multilateral|global) convention\b/;
/** What two states conclude conventions about. */
const bilateral = /\b(?:[Tt]axation|[Tt]axes|[Ss]ocial [Ss]ecurity|[Ee]xtradition|[Ll]egal [Aa]ssistance|[Cc]onsular|[Mm]ovement)\b/;
/** A state with which a sentence begins as its subject: "India, for its part, put …". */
const opener = new RegExp(
  `^(?:(?:In|On|Since|Last) [^,;.${Object.values(signs).join('')}]{0,30}${signs.date},? |(?:Since|By) then,? )?(?:The )?(?<who>[${signs.country}${signs.demonym}])(?! (?:\\p{Ll}[\\p{L}-]* ){0,4}(?<=(?:company|firm|bank|group|giant|developer|producer|operator|utility|concern|corporation|holding|fund|airline|carrier|miner|startup|conglomerate) )${signs.organization})(?:, [^,;.]{1,60},|,(?= (?:which|whose|who) ))?(?= (?!and\\b|or\\b)\\p{Ll})`,
  'u',
);
/** "With Argentina we signed notes". */
const partnerFirst = new RegExp(
  `\\b[Ww]ith (?:the )?(?<who>[${signs.country}${signs.organization}]),? (?:we|it|they|he|she|${any}) (?:(?:also|have|has|had|then) )*$`,
  'u',
);

/** With whom talks on an agreement are held, and with whom one trades under it. */
const partnerBefore = new RegExp(
  `\\b(?:(?:talks|negotiations|consultations|negotiat(?:e|es|ed|ing)) with (?:the )?[${signs.country}${signs.person}],? (?:on|over|about|for)|(?:from|to|with) (?:the )?${signs.country}(?: \\p{Ll}+){0,5}(?: (?:on |in |since )?${signs.date})? under) (?:(?:an?|the|its|their) (?:\\p{Ll}+ )?)?$`,
  'u',
);

/** Those whom an agreement gives something to do: "Under a contract signed in May, A will buy power". */
const bound = new RegExp(
  `^(?: (?:signed|concluded|reached|sealed|struck|initialled|ratified|agreed|approved|adopted)[^,;:.${signs.country}${signs.organization}${signs.person}]{0,40})?, (?:the )?(?<doers>[${signs.country}${signs.group}](?:(?:, |,? and )(?:the )?${signs.country})*) (?:will|would|shall|must|(?:is|are|was|were) to|ha[sd] to|have to|agreed to|undert(?:akes?|ook) to|pledged to|committed to)\\b`,
  'u',
);

/** Whom a clause behind an agreement gives something to do. */
const underWhich = new RegExp(
  `^[^.;${signs.country}${signs.person}]{0,60}?\\b(?:under|by) which (?:the )?${signs.country}(?= (?:has|had|have|will|would|is|was|may|can|\\p{Ll}+(?:s|ed))\\b)`,
  'u',
);

/** Who stands outside an agreement. */
const outsider =
  /\b(?:not|never|nor) (?:yet )?(?:been )?(?:a |one of the )?(?:part(?:y|ies)|signator(?:y|ies)|members?) (?:to|of) (?:the )?(?:\ue005 )?$|\b(?:(?:did not|has not|have not|had not|never|refused to|declined to)|(?:[Nn]or|[Nn]either) (?:has|have|had|did) (?:the )?\ue002(?: yet| ever)?) (?:sign|signed|join|joined|ratif(?:y|ied)|acced(?:e|ed) to) (?:the )?(?:\ue005 )?(?:\ue004 )?$/u;
/** Who has joined an agreement, behind it. */
const acceded = new RegExp(
  `^,? to which (?:the )?${signs.country}(?:(?:, |,? and )(?:the )?${signs.country})* (?:have|has|had) (?:also |already |since |both |all )*(?:acceded|adhered|signed up)\\b`,
  'u',
);
/** A party that no list of names knows, right after the noun: "treaty between the Soviet Union and Afghanistan". */
const stranger = new RegExp(
  `^s?(?: of \\p{Ll}+)?(?: \\([^()]{1,20}\\))? between (?:the )?(?:\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3} and|${any} and (?:the )?\\p{Lu}\\p{L})`,
  'u',
);

/** "signed with Hanil Hydro an agreement" */
const guestBefore = new RegExp(`\\bwith (?:the )?(?<doers>${any}(?:(?:, |,? and )(?:the )?${any})*) $`, 'u');
const groupAfter = new RegExp(`^ (?:of|between|among) (?<group>${signs.group})`, 'u');
const partiesAfter = new RegExp(`^[^.;]{0,200}?\\b(?:between|with) (?:the )?(?<doers>${any}(?:(?:, |,? and )(?:with )?(?:the )?${any})*)`, 'u');
/** What a state has concluded several of: "has struck a run of such deals". */
const run =
  /\b(?:struck|signed|concluded|sealed|made|negotiat\p{L}+|seeks|sought|collect\p{L}+) (?:[\p{Ll}-]+ ){0,6}?(?:deals|agreements|treaties|pacts|accords|contracts|memoranda)\b/u;
const withState = new RegExp(`^[^,;.]{0,90}? with (?:the )?${signs.country}(?![’-])`, 'u');
const statePair = new RegExp(`\\bbetween (?:the )?${signs.country} and (?:the )?${signs.country}`, 'u');

const visitOf = new RegExp(
  `\\b(?:visit|trip) (?:of|by) (?:the )?${signs.person} to (?:the )?${signs.country}|${signs.person}’s? (?:\\p{L}+ ){0,3}(?:visit|trip) to (?:the )?${signs.country}`,
  'u',
);

/** "pointed to Fiji, which ratified", "after Fiji confirmed it was about to sign": whose deed it is, whatever stands before the state. */
const relayed = new RegExp(
  `(?<who>${signs.country})(?:,? which|(?: also)? (?:said|confirmed|announced|declared|signalled|indicated)(?: on ${signs.date})?(?: that)? it)(?: (?:had|has|have|is|was|would|will|also|then|since|only|already|recently|finally|formally))* $`,
  'u',
);
/** "The border treaty which it concluded with Chad": "it" is the state with which the sentence before begins. */
const itConcluded = new RegExp(
  `^,? (?:(?:which|that) )?it (?:had |has )?(?:signed|concluded|struck|reached|made) with (?:the )?(?<who>${signs.country})(?![’-])`,
  'u',
);

/** Reads the parties of an agreement: its own words, then who signs, then the sentences before. */
export function readParties(article: MaskedArticle, candidate: Candidate, deed: Deed): Parties {
  const { masked } = candidate;
  const found = new PartyList(article);
  for (const token of [...candidate.parties, ...deed.doers]) found.addToken(token);
  // "to which A, B and C have acceded"
  const members = acceded.exec(masked.text.slice(candidate.end, candidate.end + 160));
  if (members) {
    for (const token of tokensWithin(masked, candidate.end, candidate.end + members[0].length)) found.addToken(token);
    return found.give();
  }
  // "is not a party to the 1992 agreement": who is bound is not said.
  if (outsider.test(masked.text.slice(Math.max(0, candidate.outerStart - 60), candidate.outerStart))) return found.give();
  if (found.complete && !(candidate.partnered && deed.verb !== null)) return replaceUnknown(article, candidate, found);
  if (/\bunder (?:the |an? )?$/i.test(masked.text.slice(Math.max(0, candidate.outerStart - 12), candidate.start)) && !worldwide.test(candidate.title)) {
    const clause = bound.exec(masked.text.slice(candidate.end, candidate.end + 200));
    const words = clause?.groups?.doers;
    if (clause && words !== undefined) {
      const from = candidate.end + clause[0].indexOf(words);
      for (const token of tokensWithin(masked, from, from + words.length)) found.addToken(token);
    }
    if (found.complete) return replaceUnknown(article, candidate, found);
  }
  // "the plant that Rosatom builds under an agreement": who builds did not conclude it.
  if (
    deed.verb !== null &&
    !/^(?:under|as part|within|regulated|governed|consistent|compatible|in (?:conformity|keeping|compliance))\b/i.test(
      masked.text.slice(deed.verb, deed.verb + 15),
    )
  ) {
    // "Turkey will move only after Armenia and Azerbaijan sign": who acts before the conjunction does not sign.
    const clause = /^signs?\b/.test(masked.text.slice(deed.verb, deed.verb + 6))
      ? /^.*\b(?:after|until|unless|once|if|when|before|till) /u.exec(masked.text.slice(Math.max(0, deed.verb - 120), deed.verb))
      : null;
    const before = masked.text.slice(clause ? Math.max(0, deed.verb - 120) + clause[0].length : Math.max(0, deed.verb - 260), deed.verb);
    const doers = subject.exec(before)?.groups?.doers;
    if (doers !== undefined) {
      const from = deed.verb - before.length + before.lastIndexOf(doers);
      for (const token of dropOwners(masked, from, from + doers.length)) found.addToken(token);
    }
    const teller = relayed.exec(masked.text.slice(Math.max(0, deed.verb - 90), deed.verb));
    if (teller && found.size < 2)
      for (const token of tokensWithin(masked, Math.max(0, deed.verb - 90) + teller.index, deed.verb).slice(0, 1)) found.addToken(token);
    const guest = guestBefore.exec(masked.text.slice(deed.verb, candidate.outerStart));
    const words = guest?.groups?.doers;
    if (words !== undefined) for (const token of tokensWithin(masked, candidate.outerStart - 1 - words.length, candidate.outerStart)) found.addToken(token);
  }
  // "witnessed the signing of three agreements by A and B"
  const signers =
    deed.verb !== null && /^(?:signing|exchange|inking) of\b/i.test(masked.text.slice(deed.verb))
      ? byDoers.exec(masked.text.slice(candidate.end, candidate.end + 160))
      : null;
  if (signers && found.size === 0) {
    const words = signers.groups?.doers ?? '';
    const from = candidate.end + signers[0].length - words.length;
    for (const token of dropOwners(masked, from, from + words.length)) found.addToken(token);
  }
  if (stranger.test(afterNoun(candidate))) {
    for (const token of tokensWithin(masked, candidate.start, candidate.end + 60).slice(0, 1))
      if (token.sign === signs.country && !found.complete) found.addToken(token);
    return found.give();
  }
  const whose = groupAfter.exec(masked.text.slice(candidate.end, candidate.end + 12));
  if (whose && !found.complete) for (const token of tokensWithin(masked, candidate.end, candidate.end + whose[0].length)) found.addToken(token);
  const after = partiesAfter.exec(masked.text.slice(candidate.end, candidate.end + 260));
  if (after && !found.complete && deed.verb !== null) {
    const words = after.groups?.doers ?? '';
    const from = candidate.end + after[0].length - words.length;
    for (const token of tokensWithin(masked, from, from + words.length)) if (token.sign === signs.group || /^[^,]*$/.test(after[0])) found.addToken(token);
  }
  // "the agreement with Albania, signed in September, under which Italy has sent 14 people"
  if (found.size === 1 && !found.hasUnknown) {
    const clause = underWhich.exec(masked.text.slice(candidate.end, candidate.end + 120));
    if (clause)
      for (const token of tokensWithin(masked, candidate.end, candidate.end + clause[0].length)
        .filter(({ sign }) => sign === signs.country)
        .slice(-1))
        found.addToken(token);
  }
  // "the two leaders joined C in Khujand, where the three signed an agreement"
  if (found.size < 3) addJoined(masked, candidate.outerStart, found);
  const made = found.complete ? null : itConcluded.exec(masked.text.slice(candidate.end, candidate.end + 60));
  const last = article.sentences[masked.index - 1];
  if (made && last && last.sentence.paragraph === masked.sentence.paragraph) {
    const it = openingState(last);
    if (it) {
      for (const token of tokensWithin(masked, candidate.end, candidate.end + made[0].length)) if (token.sign === signs.country) found.addToken(token);
      found.add(it, 'party-from-pronoun');
    }
  }
  // "Indonesia showed the way: its boundary agreement with Vietnam"
  if (found.size === 1 && candidate.determiner === 'its') {
    const owners = [...masked.tokens].filter(([at, token]) => at < candidate.outerStart && token.sign === signs.country).map(([, token]) => token);
    if (owners.length === 1) found.add((owners[0] as Token).actors[0] as ActorMention, 'party-from-pronoun');
  }
  // "talks with China on a protocol", "imports from Russia under the agreement"
  const partner = partnerBefore.exec(masked.text.slice(Math.max(0, candidate.outerStart - 120), candidate.outerStart));
  if (partner && !found.complete) {
    const from = Math.max(0, candidate.outerStart - 120) + partner.index;
    for (const token of tokensWithin(masked, from, candidate.outerStart).slice(0, 1)) found.addToken(token);
  }
  if (deed.verb !== null && !found.complete) {
    const with_ = partnerFirst.exec(masked.text.slice(Math.max(0, deed.verb - 60), deed.verb));
    if (with_)
      for (const token of tokensWithin(masked, Math.max(0, deed.verb - 60) + with_.index, deed.verb)
        .filter(({ sign }) => sign === signs.country || sign === signs.organization)
        .slice(0, 1))
        found.addToken(token);
  }
  // "A preliminary agreement has been reached, according to which each of the three parties will contribute": two of them would be wrong.
  const ofThree = /\b(?:all|each of the|between the|the) three (?:parties|sides|countries|states|partners)\b/.test(masked.sentence.text);
  if (found.size < 3 && (ofThree || candidate.specific.some((word) => /^(?:tripartite|trilateral|three-way|three-party)$/i.test(word))))
    addThird(article, candidate, found);
  if (ofThree && found.size < 2) return found.give();
  if (worldwide.test(candidate.title) && !bilateral.test(candidate.title)) return found.give();
  const first = opener.exec(masked.text.slice(0, candidate.outerStart));
  if (!found.complete && first)
    for (const token of tokensWithin(masked, 0, first[0].length).filter(({ sign }) => sign === signs.country || sign === signs.demonym)) found.addToken(token);
  if (found.complete) return replaceUnknown(article, candidate, found);
  // Whose agreement it is, is said; with whom, nobody can tell from here: "Turkmenistan’s partnership agreement".
  if (candidate.owned && found.size > 0) return found.give();
  // A treaty that is only mentioned by its name belongs to whom history says, not to whom the text spoke of last.
  if (
    found.size === 0 &&
    deed.verb === null &&
    deed.doers.length === 0 &&
    candidate.start > 2 &&
    candidate.specific.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    !candidate.named
  )
    return found.give();
  // "the Council approved a program": what a body adopts binds its members, not whom the article speaks of.
  if (
    found.size === 1 &&
    deed.verb !== null &&
    /^(?:adopted|approved|endorsed)\b/.test(masked.text.slice(deed.verb)) &&
    found.give().actors[0]?.kind === 'organization'
  )
    return found.give();
  completeFromContext(article, masked, candidate.outerStart, found);
  return found.give();
}

/** A third who is joined by two, and signs with them. */
const theThree = new RegExp(
  `(?<two>${signs.group})(?: (?:were|was))? joined(?: by)? (?:the )?(?:[\\p{L}-]+ ){0,3}(?:${signs.country}’s? (?:[\\p{L}-]+ ){0,3})?(?<third>${signs.person})[^.;:]{0,60},? (?:where|and) (?:all |the )three (?:[\\p{L}-]+ ){0,2}(?:signed|adopted|initialled|issued|approved|agreed)\\b`,
  'u',
);

/** Adds the two who joined a third and the third, where all three signed. */
function addJoined(masked: MaskedSentence, before: number, found: PartyList): void {
  const joined = theThree.exec(masked.text.slice(0, before));
  if (!joined) return;
  const inside = tokensWithin(masked, joined.index, joined.index + joined[0].length);
  for (const token of inside.filter(({ sign }) => sign === signs.group || sign === signs.person)) found.addToken(token);
}

/** Adds the two or three states near a paper of three parties, where they and those found are three. */
function addThird(article: MaskedArticle, { masked, outerStart }: Candidate, found: PartyList): void {
  const own = [...masked.tokens].filter(([at]) => at < outerStart).map(([, token]) => token);
  const history = article.sentences.slice(0, masked.index);
  // "In another trilateral arrangement, A supplied gas to B through C": the sentence names the three.
  const inside = [...masked.tokens.values()].filter(({ sign }) => sign === signs.country);
  const three = new Set([...inside.flatMap(({ actors }) => actors), ...found.give().actors].map((actor) => stateOf(article, actor)));
  if (three.size === 3 && !three.has(null)) {
    for (const token of inside) found.addToken(token);
    return;
  }
  const listed = found.size === 0 ? titleStates(article) : [];
  if (listed.length === 3) {
    for (const actor of listed) found.add(actor, 'parties-from-title');
    return;
  }
  for (const count of [2, 3]) {
    const near = findStates(own, history, count, article.persons, false);
    const codes = new Set([...near, ...found.give().actors].map((actor) => stateOf(article, actor)));
    if (near.length !== count || codes.size !== 3 || codes.has(null)) continue;
    for (const actor of near) found.add(actor, 'parties-from-sentence-before');
    return;
  }
  // "We finished the text of a trilateral arrangement with Norway and Sweden": the third is who speaks.
  const speaker = article.interviewee;
  const code = speaker && stateOf(article, speaker);
  if (!speaker || !code || found.size !== 2 || !/\b(?:[Ww]e|[Oo]ur|us)\b/.test(masked.text)) return;
  if (found.give().actors.every((actor) => ![null, code].includes(stateOf(article, actor)))) found.add(speaker, 'party-from-the-state-the-article-speaks-of');
}

/** Gives the state with which a sentence begins as its subject. */
export function openingState(masked: MaskedSentence): ActorMention | null {
  const first = opener.exec(masked.text);
  const token = first ? tokensWithin(masked, 0, first[0].length).find(({ sign }) => sign === signs.country) : undefined;
  return token?.actors[0] ?? null;
}

/** Gives the words after the noun of an agreement. */
function afterNoun({ masked, start, end, noun }: Candidate): string {
  const text = masked.text.slice(start, end + 90);
  const at = text.toLowerCase().indexOf(noun);
  return at < 0 ? '' : text.slice(at + noun.length);
}

/** Puts the nearest two states in the place of signers whose state nobody gives, where the other signer is of one of them. */
function replaceUnknown(article: MaskedArticle, candidate: Candidate, found: PartyList): Parties {
  if (found.size !== 2 || !found.hasUnknown) return found.give();
  const pair = new PartyList(article);
  completeFromContext(article, candidate.masked, candidate.outerStart, pair);
  const { actors, inferred } = pair.give();
  return actors.length === 2 && found.agrees(actors, true) ? { actors, inferred } : found.give();
}

/** Adds the other party from the sentences before: the nearest two states, then the state that the article speaks for. */
export function completeFromContext(article: MaskedArticle, masked: MaskedSentence, offset: number, found: PartyList): void {
  const own = [...masked.tokens].filter(([at]) => at < offset).map(([, token]) => token);
  const history = article.sentences.slice(0, masked.index);
  const group = own.filter((token) => token.sign === signs.group && token.states.length > 1).at(-1);
  if (group && found.agrees(group.states)) {
    for (const actor of group.states) found.add(actor, 'parties-from-sentence-before');
    return;
  }
  // "The three states hold a third each. The draft agreement on its operation": those of whom the paragraph speaks as a group of several.
  const several = own.every(({ states }) => states.length === 0) ? groupBefore(history, masked) : undefined;
  if (several && found.agrees(several.states)) {
    for (const actor of several.states) found.add(actor, 'parties-from-sentence-before');
    return;
  }
  const named = masked.sentence.kind === 'title' ? [] : titleStates(article);
  // "the agreement with Pakistan, concluded during the visit of its premier to Dushanbe"
  if (found.size === 1 && !found.hasUnknown) {
    const visit = visitOf.exec(masked.text);
    const pair = visit ? tokensWithin(masked, visit.index, visit.index + visit[0].length).flatMap(({ actors }) => actors) : [];
    if (pair.length === 2 && found.agrees(pair)) {
      for (const actor of pair) found.add(actor, 'parties-from-the-visit');
      return;
    }
  }
  // "the plant under an agreement that the Kyrgyz parliament denounced, when the Russian side failed": the one other state of the sentence.
  if (found.size === 1 && !found.hasUnknown) {
    const beside = new PartyList(article);
    // "an agreement with Germany …, and a memorandum with Saudi Arabia": each has its own partner.
    const passedBy = /\bwith (?:the )?[\ue002\ue004]/.test(masked.text.slice(offset, offset + 80))
      ? /\b(?:via|through|using|across|from|to|towards|with) (?:the )?$/
      : /\b(?:via|through|using|across|from|to|towards) (?:the )?$/;
    for (const [at, token] of masked.tokens)
      if ((token.sign === signs.country && !passedBy.test(masked.text.slice(Math.max(0, at - 12), at))) || token.sign === signs.person)
        for (const actor of token.actors) if (stateOf(article, actor) !== null) beside.add(actor, 'party-from-same-sentence');
    if (beside.size === 2 && found.agrees(beside.give().actors)) {
      for (const actor of beside.give().actors) found.add(actor, 'party-from-same-sentence');
      return;
    }
  }
  if (named.length > 2 && found.agrees(named)) {
    for (const actor of named) found.add(actor, 'parties-from-title');
    return;
  }
  // "In his meeting with Minister B, … A draft memorandum is ready": it is B’s, whichever two states were named before him.
  const partner = found.size === 0 ? onlyPartner(article, masked, own) : null;
  if (partner !== null) found.add(partner, 'parties-from-sentence-before');
  // "We signed the contract for the terminal in May": the speaker, with whom is not said.
  if (found.size === 0 && article.interviewee && weSigned.test(masked.text.slice(0, offset)) && own.every(({ states }) => states.length === 0)) {
    if (stateOf(article, article.interviewee) !== null) found.add(article.interviewee, 'party-from-pronoun');
    return;
  }
  // "We have an excellent relationship with the United States. The Defence Cooperation Agreement is in force": theirs and the speaker's.
  const told = found.size === 0 && own.every(({ states }) => states.length === 0) ? partnerOfSpeaker(article, masked) : null;
  if (told !== null) {
    for (const actor of told) found.add(actor, 'parties-from-sentence-before');
    return;
  }
  // "Trade with Peru is back. After the border treaty was signed": that of the state of which the paragraph speaks with the one of the article.
  const topic = found.size === 0 && own.every(({ states }) => states.length === 0) ? topicOfParagraph(article, masked) : null;
  if (topic !== null) {
    for (const actor of topic) found.add(actor, 'parties-from-paragraph');
    return;
  }
  const near = findStates(own, history, 2, article.persons, false);
  const states = near.length === 2 ? near : leadStates(article, masked.index);
  // "Chile and Indonesia sign a pact": what has no other parties is theirs, whoever was named on the way.
  const pair = masked.sentence.kind === 'title' ? [] : titlePair(article);
  const inPair = (actor: ActorMention | undefined) => actor !== undefined && pair.some((one) => stateOf(article, one) === stateOf(article, actor));
  if (
    pair.length === 2 &&
    !(states.length === 2 && states.every(inPair)) &&
    own.every((token) => token.sign !== signs.country || inPair(token.actors[0])) &&
    found.agrees(pair)
  ) {
    for (const actor of pair) found.add(actor, 'parties-from-title');
    return;
  }
  // "A visa waiver has lifted numbers: Tajiks flew to Iran": two others than those before, and nothing says which two are bound.
  const later = new Set(
    [...masked.tokens]
      .filter(([at, { sign }]) => at > offset && sign === signs.country)
      .map(([, token]) => token.actors[0] && stateOf(article, token.actors[0])),
  );
  if (found.size === 0 && own.length === 0 && later.size === 2 && !states.every((actor) => later.has(stateOf(article, actor)))) return;
  if (states.length === 2 && found.agrees(states)) {
    for (const actor of states) found.add(actor, 'parties-from-sentence-before');
    return;
  }
  if (found.size !== 1) return;
  // "Peru has struck a run of such deals. A treaty with Chile followed": what a paragraph says first is of whom it speaks.
  const opening = masked.sentence.kind === 'text' ? article.sentences.find(({ sentence }) => sentence.paragraph === masked.sentence.paragraph) : undefined;
  const subjectOfParagraph = opening && opening.index < masked.index && run.test(opening.text) ? openingState(opening) : null;
  if (subjectOfParagraph !== null && withState.test(masked.text.slice(offset, offset + 100)) && found.give().actors[0]?.kind === 'country') {
    found.add(subjectOfParagraph, 'parties-from-sentence-before');
    if (found.complete) return;
  }
  const speaker = article.interviewee;
  const home = speaker && stateOf(article, speaker) !== null ? speaker : (findHome(article) ?? findGovernment(article, masked, offset, found));
  const [only] = found.give().actors;
  // A bank of that state has its loan with another one.
  if (home && only?.kind === 'organization' && only.country !== null && only.country === stateOf(article, home)) return;
  if (home) found.add(home, 'party-from-the-state-the-article-speaks-of');
}

/** Gives the last group of three or more states that the sentences before in the same paragraph speak of. */
function groupBefore(history: readonly MaskedSentence[], masked: MaskedSentence): Token | undefined {
  return history
    .slice(-2)
    .filter(({ sentence }) => sentence.paragraph === masked.sentence.paragraph)
    .flatMap(({ tokens }) => [...tokens.values()])
    .filter(({ sign, states }) => sign === signs.group && states.length > 2)
    .at(-1);
}

/** Gives the only state that the paragraph names so far and the one that the article speaks of, where they are two. */
function topicOfParagraph(article: MaskedArticle, masked: MaskedSentence): ActorMention[] | null {
  const home = findHome(article);
  if (masked.sentence.kind !== 'text' || home === null) return null;
  const before = article.sentences
    .slice(Math.max(0, masked.index - 5), masked.index)
    .filter(({ sentence }) => sentence.paragraph === masked.sentence.paragraph);
  const tokens = before.flatMap((sentence) => [...sentence.tokens.values()]);
  const topic = [...(before[0]?.tokens ?? [])].find(([at, { sign }]) => sign === signs.country && at < 60)?.[1].actors[0];
  const codes = new Set<string>(
    tokens.flatMap(({ actors, states }) => [...actors, ...states].map((actor) => stateOf(article, actor))).filter((code) => code !== null),
  );
  const own = stateOf(article, home);
  codes.delete(own ?? '');
  if (topic === undefined || codes.size !== 1 || !codes.has(stateOf(article, topic) ?? '')) return null;
  const others = tokens.some(
    ({ sign, actors }) =>
      sign === signs.group ||
      (sign === signs.person && actors.some((actor) => stateOf(article, actor) === null)) ||
      (sign === signs.organization && actors.some((actor) => bodyOfMany.test(actor.text))),
  );
  return others ? null : [topic, home];
}

/** Bodies that conclude agreements as states do. */
const bodyOfMany = /\b(?:Union|EU|Bank|Fund|Commission|Council|Nations|NATO|UN|IMF|ADB|EBRD)\b/;

/** "We signed the": who speaks did it. */
const weSigned =
  /^[“"]?We (?:(?:have|had|also|only|then|recently|finally) ){0,2}(?:signed|concluded|initialled|ratified|sealed) (?:the|an?|our|this|that) (?:[\p{L}-]+ ){0,3}$/u;

/** "we have an excellent defence relationship with the United States" */
const weWith = new RegExp(`\\b[Ww]e (?:have|had|keep|maintain|share|built|signed|cooperate|work)\\b[^.;:]{0,60}? with (?:the )?(?<who>${signs.country})`, 'u');

const meetsOne = new RegExp(`\\b(?:meeting|talks|conversation|negotiations|deliberations|consultations|call) with (?:the )?${signs.person}`, 'u');

/** Gives the one who is interviewed and the only state with which the sentence before says "we" have something; null where there are none. */
function partnerOfSpeaker(article: MaskedArticle, masked: MaskedSentence): ActorMention[] | null {
  const speaker = article.interviewee;
  const last = article.sentences[masked.index - 1];
  if (!speaker || stateOf(article, speaker) === null || !last || last.sentence.paragraph !== masked.sentence.paragraph) return null;
  const match = weWith.exec(last.text);
  const states = [...last.tokens.values()].filter(({ sign }) => sign === signs.country);
  const partner = match ? last.tokens.get(match.index + match[0].length - 1)?.actors[0] : undefined;
  return partner !== undefined && states.length === 1 && stateOf(article, partner) !== stateOf(article, speaker) ? [speaker, partner] : null;
}

/** Gives the only person whom the sentence before says somebody met, where the own sentence names nobody. */
function onlyPartner(article: MaskedArticle, masked: MaskedSentence, own: readonly Token[]): ActorMention | null {
  const last = article.sentences[masked.index - 1];
  if (!last || last.sentence.paragraph !== masked.sentence.paragraph || own.some(({ date }) => date === null)) return null;
  const match = meetsOne.exec(last.text);
  const people = [...last.tokens.values()].filter(({ sign }) => sign === signs.person);
  const partner = match ? last.tokens.get(match.index + match[0].length - 1)?.actors[0] : undefined;
  return partner !== undefined && people.length === 1 && stateOf(article, partner) !== null ? partner : null;
}

/** Gives the two states that the title names together, and no others: "Chile and Indonesia sign a pact". */
function titlePair(article: MaskedArticle): ActorMention[] {
  const title = article.sentences.find(({ sentence }) => sentence.kind === 'title');
  if (!title || [...title.tokens.values()].filter(({ sign }) => sign === signs.country).length !== 2) return [];
  return findStatesTogether(title).flatMap(({ actors }) => actors);
}

/** Gives the states that the title lists, three or more: "Leaders of Uzbekistan, Turkmenistan and Azerbaijan meet". */
function titleStates(article: MaskedArticle): ActorMention[] {
  const title = article.sentences.find(({ sentence }) => sentence.kind === 'title');
  const states = title ? findStatesTogether(title) : [];
  return states.length > 2 ? states.flatMap(({ actors }) => actors) : [];
}

/** Gives the pair of states between whom something is in the first sentences: "the crossings between Pakistan and Afghanistan". */
function leadStates(article: MaskedArticle, before: number): ActorMention[] {
  for (const sentence of article.sentences.filter(({ index, sentence: { kind } }) => index < before && kind === 'text').slice(0, 3)) {
    const pair = statePair.exec(sentence.text);
    if (pair) return tokensWithin(sentence, pair.index, pair.index + pair[0].length).flatMap(({ actors }) => actors);
  }
  return [];
}
