import type { MaskedArticle } from '../../../lexicon/mask-article.ts';
import { signs, tokensWithin, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { ActorMention } from '../../../match.ts';
import type { AgreementFinding, AgreementRule, TurnedDown } from '../agreement-rule.ts';
import type { Candidate } from '../candidate.ts';
import { PartyList, stateOf } from '../party-list.ts';
import { readParties } from '../read-parties.ts';
import { readDeed } from '../read-status.ts';
import { worth } from '../worth.ts';

const occasion =
  /^ (?<deed>signed|concluded|reached|inked) (?:during|in the course of|at(?! (?:the|a) (?:very )?(?:high|higher|highest|top) levels?\b)|on|in|following|by|between)(?: [^,;.]{1,50}?)?(?= (?:are|is|were|was|have|has|will|would|could|must|provide|include|cover|aim|should|can|may)\b|[,;.]|$)/u;
const visitTo = [
  new RegExp(`visits? (?:of|by) (?<who>${signs.person}) to (?:the )?(?<where>${signs.country})`, 'u'),
  new RegExp(`(?<who>${signs.person})(?: [\\p{L}]+){0,3} visited (?:the )?(?<where>${signs.country})`, 'u'),
  new RegExp(`(?<who>${signs.person})’s?(?: [\\p{L}-]+){0,3} visit to (?:the )?(?<where>${signs.country})`, 'u'),
];

/** "the Soviet–Afghan treaties of 1921 and 1946", told by whose they are and when they were made. */
const dated = new RegExp(`^(?:treaties|agreements|accords|pacts|protocols|conventions) of ${signs.date}(?:, ${signs.date})*,? and ${signs.date}`, 'u');
/** A state that is no more, before the other one: "Soviet-". */
const stranger = /(?<!\p{L})\p{Lu}\p{Ll}+[-–]$/u;

/** Reads several without a count that were signed on an occasion: "the agreements signed during Mishustin’s visit"; or that say what they are about, or are worth: "signed agreements on trade", "signed contracts worth $312 million"; or of which years they are. */
export const signedBundle: AgreementRule = {
  name: 'signed-bundle',
  goesBy: { candidates: true },
  read({ article, masked, candidates }) {
    const found: AgreementFinding[] = [];
    const refused: TurnedDown[] = [];
    for (const [i, candidate] of candidates.entries()) {
      if (!candidate.plural || candidate.count !== null) continue;
      const old = readDated(article, candidate);
      if (old) {
        found.push(old);
        continue;
      }
      const clause = occasion.exec(masked.text.slice(candidate.end, candidate.end + 120));
      const deed = readDeed(candidate, candidates[i + 1]?.outerStart ?? masked.text.length);
      const price = candidate.complement ? null : worth.exec(masked.text.slice(candidate.titleEnd, candidate.titleEnd + 60));
      if (
        !clause &&
        !(
          (deed.status === 'signed' || deed.status === 'stalled') &&
          (deed.verb !== null || deed.doers.length > 1 || !/^(?:the|these|those)$/.test(candidate.determiner ?? '')) &&
          (price !== null ||
            candidate.complement ||
            candidate.specific.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) ||
            // "X and Y signed the grant and loan agreements"
            (deed.verb !== null && candidate.specific.some((word) => /^(?:grant|loan|financing|credit|funding|guarantee|concession|lease)$/.test(word)))) &&
          !deed.denied &&
          (candidate.vague.length === 0 || (candidate.vague.every((word) => word === 'similar' || word === 'such') && candidate.parties.length > 0))
        )
      ) {
        refused.push({ start: candidate.start, end: candidate.end, reason: 'several, without a count, an occasion or a signature' });
        continue;
      }
      const end = Math.max(candidate.end + (clause?.[0].length ?? 0), candidate.titleEnd + (price?.[0].length ?? 0));
      const span = unmaskSpan(masked, candidate.start, end);
      const parties = new PartyList(article);
      if (clause) {
        const guest = tokensWithin(masked, candidate.end, end).find((token) => token.sign === signs.person)?.actors[0];
        const visit = guest && /\bvisit\b/.test(clause[0]) ? findVisit(article, guest) : null;
        for (const actor of visit ?? []) parties.add(actor, 'parties-from-the-visit');
        const direct = tokensWithin(masked, candidate.end, end).filter((token) => token.sign === signs.country || token.sign === signs.group);
        if (!visit && /\b(?:by|between)\b/.test(clause[0])) for (const token of direct) parties.addToken(token);
      }
      const all = parties.complete ? parties.give() : readParties(article, candidate, deed);
      // "contracts worth €1.9 billion had been signed": a sum of many, unless the sentence says who signed.
      if (!clause && price && (all.actors.length < 2 || all.inferred.length > 0)) {
        refused.push({ start: candidate.start, end: candidate.end, reason: 'several that are told by their worth alone' });
        continue;
      }
      // "Deals inked at the bank's meetings": a headline that does not say whose.
      if (clause && masked.sentence.kind === 'title' && all.actors.length === 0) {
        refused.push({ start: candidate.start, end: candidate.end, reason: 'several in a headline, nobody’s in particular' });
        continue;
      }
      const title = clause || price ? masked.sentence.text.slice(span.start, span.end) : candidate.title;
      found.push({
        start: candidate.start,
        end,
        title,
        type: 'package',
        status: clause ? 'signed' : deed.status,
        parties: all.actors,
        date: tokensWithin(masked, candidate.end, end).find((token) => token.date) ?? deed.date,
        covers: [],
        inferred: all.inferred,
      });
    }
    return { found, refused };
  },
};

/** Gives treaties that are told by whose they are and by their years: "the Soviet–Afghan treaties of 1921 and 1946"; null where they are others. */
function readDated(article: MaskedArticle, candidate: Candidate): AgreementFinding | null {
  const { masked, start, outerStart, parties } = candidate;
  const years = dated.exec(masked.text.slice(start));
  if (!years || parties.length === 0) return null;
  const before = stranger.exec(masked.text.slice(0, outerStart))?.[0].length ?? 0;
  const list = new PartyList(article);
  for (const token of parties) list.addToken(token);
  if (before === 0 && !list.complete) return null;
  const end = start + years[0].length;
  const span = unmaskSpan(masked, outerStart - before, end);
  const title = masked.sentence.text.slice(span.start, span.end);
  const all = list.give();
  return { start, end, title, type: 'package', status: 'signed', parties: all.actors, date: null, covers: [], inferred: all.inferred };
}

/** Finds the visit of a person that the article tells of, and gives the visitor and the state visited; people of one surname are taken together. */
function findVisit(article: MaskedArticle, guest: ActorMention): ActorMention[] | null {
  const surname = lastWord(guest.text);
  const found: ActorMention[][] = [];
  for (const { text, tokens } of article.sentences) {
    for (const pattern of visitTo) {
      const match = pattern.exec(text);
      if (!match?.groups) continue;
      const inside = [...tokens].filter(([at]) => at >= match.index && at < match.index + match[0].length).map(([, token]) => token);
      const who = inside.find((token) => token.sign === signs.person)?.actors[0];
      const where = inside.find((token) => token.sign === signs.country)?.actors[0];
      if (who && where && lastWord(who.text) === surname && stateOf(article, who) !== null) found.push([who, where]);
    }
  }
  return found[0] ?? null;
}

/** Gives the last word of a name, without a possessive. */
function lastWord(name: string): string {
  return name.replace(/’s?$/, '').split(/\s+/).at(-1)?.toLowerCase() ?? '';
}
