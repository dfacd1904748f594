import type { MaskedArticle } from '../../../lexicon/mask-article.ts';
import { signs, tokensWithin, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { ActorMention } from '../../../match.ts';
import type { AgreementFinding, AgreementRule, TurnedDown } from '../agreement-rule.ts';
import { PartyList, stateOf } from '../party-list.ts';
import { readParties } from '../read-parties.ts';
import { readDeed } from '../read-status.ts';

const occasion =
  /^ (?<deed>signed|concluded|reached|inked) (?:during|in the course of|at|on|in|following|by|between)(?: [^,;.]{1,50}?)?(?= (?:are|is|were|was|have|has|will|provide|include|cover|aim|should|can|may)\b|[,;.]|$)/u;
const visitTo = [
  new RegExp(`visits? (?:of|by) (?<who>${signs.person}) to (?:the )?(?<where>${signs.country})`, 'u'),
  new RegExp(`(?<who>${signs.person})(?: [\\p{L}]+){0,3} visited (?:the )?(?<where>${signs.country})`, 'u'),
  new RegExp(`(?<who>${signs.person})’s?(?: [\\p{L}-]+){0,3} visit to (?:the )?(?<where>${signs.country})`, 'u'),
];

/** Reads several without a count that were signed on an occasion: "the agreements signed during Mishustin’s visit"; or that say what they are about: "signed agreements on trade". */
export const signedBundle: AgreementRule = {
  name: 'signed-bundle',
  goesBy: { candidates: true },
  read({ article, masked, candidates }) {
    const found: AgreementFinding[] = [];
    const refused: TurnedDown[] = [];
    for (const [i, candidate] of candidates.entries()) {
      if (!candidate.plural || candidate.count !== null) continue;
      const clause = occasion.exec(masked.text.slice(candidate.end, candidate.end + 120));
      const deed = readDeed(candidate, candidates[i + 1]?.outerStart ?? masked.text.length);
      if (
        !clause &&
        !(
          (deed.status === 'signed' || deed.status === 'stalled') &&
          (deed.verb !== null || deed.doers.length > 1 || !/^(?:the|these|those)$/.test(candidate.determiner ?? '')) &&
          (candidate.complement || candidate.specific.some((word) => /^\p{Lu}\p{Ll}/u.test(word))) &&
          !deed.denied &&
          (candidate.vague.length === 0 || (candidate.vague.every((word) => word === 'similar' || word === 'such') && candidate.parties.length > 0))
        )
      ) {
        refused.push({ start: candidate.start, end: candidate.end, reason: 'several, without a count, an occasion or a signature' });
        continue;
      }
      const end = candidate.end + (clause?.[0].length ?? 0);
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
      const title = clause ? masked.sentence.text.slice(span.start, span.end) : candidate.title;
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
