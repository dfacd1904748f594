import type { AgreementStatus } from '../../../../../src/schemas/agreement.ts';
import { capitals } from '../../../lexicon/capitals.ts';
import type { MaskedArticle } from '../../../lexicon/mask-article.ts';
import { signs, type Token, tokensWithin, unmaskOffset, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { ActorMention } from '../../../match.ts';
import type { AgreementFinding, AgreementRule, TurnedDown } from '../agreement-rule.ts';
import type { Candidate } from '../candidate.ts';
import { stateOf } from '../party-list.ts';
import { readAnnouncement } from '../read-announcement.ts';
import { readClauseUnder } from '../read-clause-under.ts';
import { readCovers } from '../read-covers.ts';
import { readListDeed } from '../read-list-deed.ts';
import { readParties } from '../read-parties.ts';
import { type Deed, readDeed } from '../read-status.ts';

/**
 * Reads one agreement by name or description: "the Treaty on Allied Relations", "a memorandum of understanding on tourism",
 * "a cooperation program for 2025-2027", "an agreement on Friday on the joint construction of two plants".
 */
export const signedDocument: AgreementRule = {
  name: 'signed-document',
  goesBy: { candidates: true },
  read({ article, masked, candidates, earlier }) {
    const found: AgreementFinding[] = [];
    const refused: TurnedDown[] = [];
    let before: { end: number; deed: Deed } | null = null;
    for (const [i, candidate] of candidates.entries()) {
      if (candidate.plural) continue;
      let deed = readDeed(candidate, candidates[i + 1]?.outerStart ?? masked.text.length);
      // "signed an agreement that opens the ports, and a memorandum on halal food": one verb for both.
      if (
        before &&
        deed.status === 'unknown' &&
        /(?:,| and|,? as well as|,? along with|,? plus) an? $/.test(masked.text.slice(before.end, candidate.start)) &&
        !/[;!?“”]/.test(masked.text.slice(before.end, candidate.start))
      )
        deed = { ...before.deed };
      before = { end: candidate.end, deed };
      if (deed.status === 'unknown' || deed.verb === null) {
        const announced = readAnnouncement(article, masked, candidate.outerStart);
        if (announced !== null && deed.status === 'unknown') deed = { ...deed, status: announced };
      }
      if (deed.status === 'unknown' && !deed.denied) deed = { ...deed, status: readListDeed(candidate) ?? 'unknown' };
      if (deed.status === 'unknown' && !deed.denied) deed = { ...deed, status: readNextSentence(article, candidate) ?? 'unknown' };
      // "declined to sign the Nakamal Agreement": one by that name there is, and it waits.
      if (deed.denied && candidate.named && candidate.determiner === 'the' && turnedAway.test(masked.text.slice(0, candidate.outerStart)))
        deed = { ...deed, status: 'stalled', denied: false, date: null, doers: pairBefore(article, candidate) };
      // "the 1999 agreement on investments" was made in that year.
      const made = tokensWithin(masked, Math.max(0, candidate.outerStart - 2), candidate.outerStart).find((token) => token.date?.edtf?.match(/^\d{4}$/));
      // So was "the treaty of 1973".
      const dated =
        made ??
        [...masked.tokens].find(
          ([at, token]) =>
            token.date && at > candidate.start && at < candidate.end && / (?:of|dated)(?: from)? $/.test(masked.text.slice(Math.max(0, at - 12), at)),
        )?.[1];
      if (dated && deed.status === 'unknown') deed = { ...deed, status: 'signed', date: dated };
      const reason = refuseCandidate(candidate, deed, dated !== undefined);
      const clause = reason === nothingAbout ? readClauseUnder(candidate) : null;
      const city = clause === null && (reason === nothingAbout || dated) ? readCity(candidate, deed, dated ? [] : earlier) : null;
      const between =
        city ??
        (reason === nothingAbout && clause === null
          ? (readBetween(candidate, deed, earlier) ?? readPair(candidate, deed, earlier) ?? readBare(article, candidate, deed, earlier))
          : null);
      if (reason !== null && clause === null && between === null) {
        refused.push({ start: candidate.start, end: candidate.end, reason });
        continue;
      }
      // "A first agreement on the line lapsed": another one than the agreement on the line that was signed after it.
      const ordinal = /^an?$/.test(candidate.determiner ?? '') ? candidate.vague.find((word) => /^(?:first|earlier)$/.test(word)) : undefined;
      const known = candidate.complement || candidate.named || (candidate.specific.length > 0 && (made || !dated));
      const told = clause && unmaskSpan(masked, clause.start, clause.end);
      const same = sameByClause(candidate, earlier);
      const title = same
        ? same.title
        : between
          ? `${between}${city !== null && dated?.date && !made && !between.includes(dated.date.text) ? ` of ${dated.date.text}` : ''}`
          : told
            ? `${candidate.title} under which ${masked.sentence.text.slice(told.start, told.end).replace(/^(?:The|An?) /u, (word) => word.toLowerCase())}`
            : known
              ? `${ordinal !== undefined && candidate.complement ? `${ordinal} ` : ''}${candidate.title}`
              : `${made?.date ? `${made.date.text} ` : ''}${candidate.title}${!made && dated?.date ? ` of ${dated.date.text}` : ''}${readUnder(candidate)}`;
      const bound = clause && statesOfClause(candidate, clause);
      // Whom the Minsk agreement binds, its name does not say.
      const parties =
        city !== null
          ? { actors: [], inferred: [] }
          : readParties(article, bound ? { ...candidate, parties: [...candidate.parties, ...bound.tokens] } : candidate, deed);
      found.push({
        start: candidate.start,
        end: candidate.titleEnd,
        title,
        type: candidate.type,
        status: deed.status,
        parties: parties.actors,
        date: deed.status === 'signed' || deed.status === 'in-force' ? deed.date : null,
        covers: readCovers(candidate),
        inferred: [
          ...parties.inferred,
          ...(bound?.ofPlace ? [{ part: 'parties', rule: 'party-from-place-of-signing' }] : []),
          ...(told ? [{ part: 'title', rule: 'title-from-its-clause' }] : []),
        ],
      });
    }
    return { found, refused };
  },
};

/** Finds what "the demarcation protocol" names again: an agreement that is only known by a clause of its own, "a protocol fixing the last stretch of the border". */
function sameByClause({ noun, determiner, complement, specific, named }: Candidate, earlier: readonly AgreementFinding[]): AgreementFinding | null {
  if (determiner !== 'the' || complement || named || specific.length === 0) return null;
  const told = earlier.filter(({ title }) => title.toLowerCase().startsWith(`${noun} `) && clauseTitle.test(title));
  return told.length === 1 && earlier.filter(({ title }) => title.toLowerCase().includes(noun)).length === 1 ? (told[0] ?? null) : null;
}

/** "protocol fixing the border", "treaty granting passage" */
const clauseTitle = /^\p{L}+ \p{Ll}{2,}ing /u;

/** Gives the name of an agreement of which only its two sides are told, and how far it is: "a similar agreement between Peru and Chile has been in force since 2017"; null where the article has told more of it. */
function readBetween(candidate: Candidate, deed: Deed, earlier: readonly AgreementFinding[]): string | null {
  const { masked, start, end, noun, parties, determiner } = candidate;
  if (!/^(?:agreement|treaty|pact|accord|memorandum|contract|protocol)$/.test(noun) || parties.length < 2 || deed.denied) return null;
  if (!/^(?:signed|in-force|stalled|negotiating)$/.test(deed.status) || parties.some(({ sign }) => sign === signs.group || sign === signs.person)) return null;
  const words = masked.text.slice(start, end);
  if (!/ between (?:the )?/.test(words) || /[,;:]/.test(words)) return null;
  if (determiner !== 'a' && determiner !== 'an' && earlier.some(({ title }) => title.toLowerCase().includes(noun))) return null;
  const span = unmaskSpan(masked, start, end);
  return masked.sentence.text.slice(span.start, span.end);
}

/** "the Mercosur–European Union agreement" */
const sidesBefore = new RegExp(
  `(?:[${signs.country}${signs.demonym}${signs.organization}][-–]){1,3}[${signs.country}${signs.demonym}${signs.organization}] $`,
  'u',
);

/** Gives the name of an agreement that is called by its two sides and told to be made or on its way; null where the article has told of another one of these. */
function readPair({ masked, start, end, noun, parties }: Candidate, deed: Deed, earlier: readonly AgreementFinding[]): string | null {
  const sides = sidesBefore.exec(masked.text.slice(Math.max(0, start - 12), start));
  if (!sides || !/^(?:agreement|treaty|pact|accord|deal)$/.test(noun) || parties.length < 2 || deed.denied || deed.status === 'unknown') return null;
  const keyOf = (actor: ActorMention) => (actor.kind === 'country' ? actor.code : actor.kind === 'organization' ? (actor.known ?? actor.name) : actor.text);
  const own = parties.flatMap(({ actors }) => actors.map(keyOf));
  if (earlier.some((one) => one.title.toLowerCase().includes(noun) && own.every((key) => one.parties.some((actor) => keyOf(actor) === key)))) return null;
  const span = unmaskSpan(masked, start - sides[0].length, end);
  return masked.sentence.text.slice(span.start, span.end);
}

/** Gives the bare noun of a paper that two or more states are said to have signed, where nothing else is said of it: "A, B and C signed a roadmap in May"; null where the article has told of another one. */
function readBare(article: MaskedArticle, candidate: Candidate, deed: Deed, earlier: readonly AgreementFinding[]): string | null {
  const { noun, determiner, plural, title } = candidate;
  if (deed.status !== 'signed' || deed.denied || plural || !/^an?$/.test(determiner ?? '') || earlier.some((one) => one.title.toLowerCase().includes(noun)))
    return null;
  const { actors, inferred } = readParties(article, candidate, deed);
  return inferred.length === 0 && actors.filter(({ kind }) => kind === 'country').length >= 2 ? title : null;
}

/** Gives the name of an agreement that is called by the capital in which it was made, "the Minsk agreement", once in an article. */
function readCity(candidate: Candidate, deed: Deed, earlier: readonly AgreementFinding[]): string | null {
  const { masked, start, end, noun, determiner } = candidate;
  if (!/^(?:agreement|accord|protocol|treaty|declaration|pact)$/.test(noun) || deed.denied || (determiner !== 'the' && determiner !== null)) return null;
  if (candidate.complement || candidate.named || candidate.specific.length > 0) return null;
  const token = masked.text.slice(start - 2, start) === `${signs.country} ` ? masked.tokens.get(start - 2) : undefined;
  const span = unmaskSpan(masked, start - 2, end);
  const title = masked.sentence.text.slice(span.start, span.end);
  const city = token && masked.sentence.text.slice(token.start, token.end);
  if (city === undefined || !capitals.has(city) || earlier.some((one) => one.title.toLowerCase().includes(noun))) return null;
  return title;
}

/** "He signed it with B, the minister of roads, on April 21." */
const signedIt =
  /^[“"]?(?:He|She|They|We|I|Both|\ue001|\ue006)(?: (?:have|has|had|then|later|only|finally|also|both|\ue005)){0,2} (?:signed|concluded|initialled|inked) (?:it|this|that|them)\b|^[“"]?It was (?:then |later |finally )?(?:signed|concluded|inked)\b/u;
/** "It is in force, but how many trucks have used it?" */
const inForce = /^[“"]?It (?:is|has been|remains|is still) in (?:force|effect)\b|^[“"]?It (?:entered|came) into (?:force|effect)\b/u;

/** Gives what the next sentence of the paragraph says was done to the agreement with which one ends that names no other; null where it says nothing. */
function readNextSentence(article: MaskedArticle, { masked, end }: Candidate): AgreementStatus | null {
  const next = article.sentences[masked.index + 1];
  if (!next || next.sentence.paragraph !== masked.sentence.paragraph || /[;:“”]/.test(masked.text.slice(end))) return null;
  return signedIt.test(next.text) ? 'signed' : inForce.test(next.text) ? 'in-force' : null;
}

/** What somebody would not do to an agreement, right before it. */
const turnedAway = /\b(?:failed|refused|declined|refuses|declines|refusing|declining) to (?:sign|conclude|ink|ratify|initial) (?:the )?$/u;

/** Gives what names the two states of the sentence before an agreement, where they are two: "Napat kept his Australian visitor waiting and declined to sign". */
function pairBefore(article: MaskedArticle, { masked, outerStart }: Candidate): Token[] {
  const before = tokensWithin(masked, 0, outerStart).filter(({ sign }) => sign === signs.person || sign === signs.country || sign === signs.demonym);
  const codes = new Set(
    before.map(({ actors, states }) => [...actors, ...states].map((actor) => stateOf(article, actor)).find((code) => code !== null) ?? null),
  );
  return codes.size === 2 && !codes.has(null) ? before : [];
}

/** "deny that a secret pact exists", "denied reports of an agreement" */
const denial =
  /\bden(?:y|ies|ied|ying)(?: (?:that|reports? (?:of|that)|rumou?rs (?:of|that)|claims? (?:of|that)|the existence of))?(?: there (?:is|was|had been))?(?: an?)?(?: \p{Ll}+){0,2} $/iu;

/** "the two countries said in a joint statement" */
const told =
  /\b(?:said|says|announced|stated|noted|stressed|wrote|added|reported|confirmed|read|warned|reaffirmed|reiterated|condemned|denied|told [^,;.]{1,30}|according to)(?: on [^,;.]{1,20})?(?: in| to)? (?:an? |the |their )?$/u;

/** Says why a candidate is no agreement of its own, or gives null. */
function refuseCandidate(candidate: Candidate, deed: Deed, made: boolean): string | null {
  const { noun, determiner, specific, complement, named, parties, masked, outerStart } = candidate;
  if (determiner === 'no' || determiner === 'any' || determiner === 'every') return 'its existence is denied or general';
  // "It is not the Mutual Defense Treaty of 1951": another one, which there is.
  const other = named && determiner === 'the' && /\b(?:is|was|are|were) not the $/.test(masked.text.slice(Math.max(0, outerStart - 20), candidate.start));
  if (
    !other &&
    (/\b(?:no|not(?! (?:and|but) )(?! (?:yet |been )?(?:a |one of the )?(?:part(?:y|ies)|signator(?:y|ies)) to\b)|without|instead of|lack of|absence of|rather than)(?: [\p{L}]+){0,3} (?:an? |the )?$/iu.test(
      masked.text.slice(Math.max(0, outerStart - 40), outerStart),
    ) ||
      (determiner !== 'the' && denial.test(masked.text.slice(Math.max(0, outerStart - 80), outerStart))) ||
      deed.denied)
  )
    return 'its existence or signing is denied';
  if (/^(?:statement|declaration|communiqu[ée])$/.test(noun) && !named && told.test(masked.text.slice(Math.max(0, outerStart - 60), outerStart)))
    return 'only where something was said';
  if (
    noun === 'declaration' &&
    !named &&
    specific.length === 0 &&
    /^ of \ue005 as\b/u.test(masked.text.slice(candidate.start + noun.length, candidate.start + noun.length + 12))
  )
    return 'a declaration of a year, not between sides';
  // "reached agreement on a number of measures": what was agreed, no paper.
  if (
    noun === 'agreement' &&
    determiner === null &&
    /^agreement on (?:a (?:number|range|series|set) of|several|various|many|some|all|most|these|those|the (?:need|following|importance)|how|what|whether|whom|who)\b/i.test(
      candidate.title,
    )
  )
    return 'what was agreed, not a paper';
  if (specific.includes('unwritten')) return 'a figure of speech';
  if (noun === 'agreement' && specific.some((word) => /^(?:soonest|earliest|speedy|speediest|prompt|swift)$/i.test(word)))
    return 'the act of agreeing, not a paper';
  if (
    (candidate.vague.includes('previous') && !(specific.length > 0 && parties.length > 0 && /^(?:signed|in-force|stalled)$/.test(deed.status))) ||
    candidate.vague.includes('tacit') ||
    candidate.vague.includes('possible') ||
    candidate.vague.includes('potential')
  )
    return 'a vague mention';
  // "a network whose founding document was signed": it belongs to what stands before.
  if (!named && parties.length === 0 && /\bwhose $/.test(masked.text.slice(Math.max(0, outerStart - 8), outerStart))) return nothingAbout;
  // "from declaration to action", "in agreement"
  if (
    !named &&
    determiner === null &&
    specific.length === 0 &&
    /\b(?:from|by|of|in|under|without|to|into) $/.test(masked.text.slice(Math.max(0, outerStart - 9), outerStart))
  )
    return 'the word without an article';
  const telling = specific.some(
    (word) =>
      !/^\d|-(?:year|month|page|point)(?:-|$)|^(?:bilateral|international|general|mutual|joint|written|legal)$/.test(word) ||
      (/^(?:statement|declaration|communiqu[ée])$/.test(noun) && word === 'joint'),
  );
  if (noun === 'deal' && deed.status === 'unknown' && parties.length < 2) return 'a deal of which nothing is said';
  if (named && (determiner === 'a' || determiner === 'an') && deed.status === 'unknown' && parties.length === 0)
    return 'a kind of agreement, none in particular';
  // "The Energy Development Roadmap foresees 300 jobs": a state's own plan.
  if (named && /^(?:roadmap|plan|program|programme)$/.test(noun) && deed.status === 'unknown' && parties.length < 2 && outerStart < 6)
    return 'a plan that nobody is said to have made with another';
  if (named) return null;
  if (telling || complement) {
    if (deed.status !== 'unknown' || parties.length >= 2) return null;
    if (noun === 'statement') return 'a statement of which nothing is said';
    if (complement && determiner === 'the' && /[\p{L}]/u.test(candidate.title)) return null;
    if (made || (determiner === 'the' && specific.some((word) => /^\p{Lu}(?:\p{Ll}|\p{Lu}{2})/u.test(word)))) return null;
    // "their memorandum on domestic workers"
    if (determiner === 'their' && complement) return null;
    if (parties.length === 1 && complement) return null;
    return 'nothing says who made it or how far it is';
  }
  if (deed.status === 'signed' && readUnder(candidate) !== '' && (determiner !== 'the' || deed.verb === null)) return null;
  if (made) return null;
  if (/^(?:ceasefire|truce|armistice)$/.test(noun) && deed.status !== 'unknown') return null;
  if (/^communiqu/.test(noun) && deed.status === 'signed' && deed.verb !== null) return null;
  if (noun === 'venture' && parties.length >= 2) return null;
  // "a fishing protocol that lets boats …", "the treaty by which the two share the river will expire"
  if (deed.status !== 'unknown' && deed.status !== 'planned' && readUnder(candidate) !== '') return null;
  return nothingAbout;
}

/** Gives the tokens of the states that a clause names, where they are one or two: "China built a base for a Tajik unit"; beside one, that of the place of signing. */
function statesOfClause({ masked, end }: Candidate, clause: { start: number; end: number }): { tokens: Token[]; ofPlace: boolean } {
  const read = (from: number, to: number) => tokensWithin(masked, from, to).filter(({ states, sign }) => states.length === 1 && sign !== signs.group);
  const codes = (tokens: readonly Token[]) => new Set(tokens.map(({ states }) => (states[0]?.kind === 'country' ? states[0].code : null))).size;
  const told = read(clause.start, clause.end);
  if (codes(told) > 2) return { tokens: [], ofPlace: false };
  const place = codes(told) === 1 && / in (?:the )?\ue002/.test(masked.text.slice(end, clause.start)) ? read(end, clause.start) : [];
  return place.length === 1 && codes([...told, ...place]) === 2 ? { tokens: [...told, ...place], ofPlace: true } : { tokens: told, ofPlace: false };
}

/** Why a candidate is refused of which the words around it tell no subject. */
const nothingAbout = 'nothing says what it is about';

const relativeClause =
  /^ that [\ue001\ue002\ue004](?:,? and [\ue001\ue002\ue004])?(?:, [^,;.]{1,40},)?,? (?:signed|obtained|concluded|negotiated)(?: with (?:the )?(?:[\ue001\ue002\ue004]|\ue003 [\p{L}]+))?(?: (?:in|on) \ue005)?/u;

/** "the protocol ratified by the Tajik parliament in January 2011": by whom and when, both told. */
const ratifiedBy =
  /^,? (?:which was |that was )?(?:ratified|approved) by (?:the )?(?:\ue002|\ue004|(?:\ue003 )?(?:(?:lower|upper) house|house|parliament|legislature|senate|national assembly)(?: of \ue002)?)(?: (?:in|on))? \ue005/u;

/** "a protocol signed on Friday by the ministers of A and B": when and by whom, where nothing says what it is about. */
const signingClause =
  /^,? (?:signed|concluded|initialled|initialed|struck|sealed)(?: (?:on |in )?\ue005| in (?:\ue002|\p{Lu}\p{L}+))* by (?:the )?(?:(?:[\p{L}-]+ ){0,4}(?:ministers|presidents|leaders|heads|governments|companies|banks) (?:of|from) |(?!end|way|side|most|other)[\p{Ll}-]+ )?(?:the )?[\ue001\ue002\ue004\ue006](?:(?:, (?:the )?[\ue001\ue002\ue004])*,? and (?:the )?[\ue001\ue002\ue004])?/u;

/** What a paper does, behind when and where it was made: "A protocol signed on Wednesday in the town of Isfara | lays down shares for every month". */
const laysDown =
  /^,? (?:signed|concluded|initialled|agreed|reached|inked)(?: (?:on |in )?\ue005| in (?:the )?(?:\ue003 )?[\p{L}’-]+(?: (?:of )?[\p{L}’-]+){0,3}?){0,3},? (?<told>(?:lays down|sets (?:out|up|aside)|provides for|obliges|commits|allows|entitles|gives|grants|guarantees|establishes|regulates|governs|defines|fixes|limits|lifts|abolishes|opens|extends|creates|covers) [^.;,]{5,100})/u;

/** Gives the clause that stands in for a subject: "a protocol under which Uzbekistan will import electricity". */
function readUnder({ masked, end, determiner }: Candidate): string {
  const clause =
    /^ (?:(?:under which|by which|whereby) [^.;,]{5,140}?(?=[.;,]| (?:will|would|is|was|expires?|has|had)\b)|that (?:runs|lasts) until \ue005|that (?:lets|allows|permits|obliges|gives|guarantees|governs|regulates|(?:would|will|is to|should) (?:replace|extend|amend|end|open|lift|allow|let|settle|define|set|cover|ease|simplify|regulate|establish|create|grant|protect|raise|cut|give|govern)) [^.;,]{5,100}|(?:allowing|permitting|obliging|governing|regulating|guaranteeing|addressing|resolving|enabling|committing|entitling|granting|fixing|settling|defining|delimiting|demarcating|establishing|abolishing|lifting|setting|exempting|waiving|easing|simplifying|covering|creating|opening|extending|banning|ending|streamlining|facilitating|providing for|aimed at) [^.;,]{5,100}|(?:signed|concluded) (?:on|during|at|after) (?:that|his|her|the) (?:trip|visit|summit|meeting|talks))/u.exec(
      masked.text.slice(end, end + 160),
    ) ??
    relativeClause.exec(masked.text.slice(end, end + 160)) ??
    ratifiedBy.exec(masked.text.slice(end, end + 120)) ??
    (determiner === 'a' || determiner === 'an' ? signingClause.exec(masked.text.slice(end, end + 200)) : null);
  const told = clause ? null : laysDown.exec(masked.text.slice(end, end + 220));
  if (told) {
    const from = end + told[0].length - (told.groups?.told?.length ?? 0);
    return ` that ${masked.sentence.text.slice(unmaskOffset(masked, from), unmaskOffset(masked, end + told[0].length))}`;
  }
  if (!clause) return '';
  const last = end + clause[0].length;
  return masked.sentence.text.slice(unmaskOffset(masked, end), unmaskOffset(masked, last)).replace(/^, /, ' ');
}
