import type { Candidate } from './candidate.ts';

/** Nouns of which a text says what they are about by what is done under them. */
const nouns = /^(?:agreement|deal|contract|pact|accord|memorandum|protocol|treaty|lease|arrangement|concession)$/;
/** What makes it one that was made, not any: "signed in May", "that expires in June", "worth 2 million". */
const firm =
  /^,? (?:(?:that|which) (?:was |were )?)?(?:(?:(?:recently|later|then) )?(?:signed|concluded|reached|struck|agreed(?! in principle)|inked|sealed|renewed|awarded)\b|(?:(?:that|which) )?(?:expires?|expiring|runs out|will expire|entered into force)\b|worth (?:[$€£¥\d]|about|some|over)|with (?:the )?[\ue002\ue004]|(?:that|which) [^,;.]{2,50}? (?:signed|concluded|renewed|prolonged|extended|agreed)\b)/u;
const opening = /(?:^|[;:—–] |“)(?:[Uu]nder|[Bb]y) (?:an?|the)(?: \ue005)? $/u;
const closing = /(?:^|[;:—–] )(?<clause>(?:The |the )?[\p{Lu}\d\ue001-\ue004](?:[^,;:.“”]|[.,](?=\d)){14,120}?) under (?:an?|the)(?: \ue005)? $/u;
const behind = /^(?<made>[^,;:.“”]{0,90}),(?<gap> )(?<clause>(?!which|who|but|and)(?:[^;:.,“”]|[.,](?=\d)){12,120})/u;
/** A verb that says what is done. */
const finite =
  /\b(?:will|would|is|are|was|were|has|have|had|can|may|must|shall|took|bought|sold|sent|won|got|paid|gave|built|made|began|drew|kept|\p{Ll}{2,}(?:ed|s))\b/u;

/**
 * Gives where the clause stands that tells what is done under an agreement of which nothing else is told: "under a deal signed in Riyadh, [nurses
 * will be recruited]", "[A will supply six trains] under a contract worth …"; offsets count in the masked text; null where there is none.
 */
export function readClauseUnder(candidate: Candidate): { start: number; end: number } | null {
  const { masked, end, outerStart, noun, determiner, vague, specific } = candidate;
  if (!nouns.test(noun) || candidate.plural || (determiner !== 'a' && determiner !== 'an' && determiner !== 'the')) return null;
  const own = determiner !== 'the' && (vague.some((word) => word === 'separate' || word === 'new') || specific.some((word) => /-year$|^long-term$/.test(word)));
  if (!own && !firm.test(masked.text.slice(end, end + 60))) return null;
  const from = Math.max(0, outerStart - 160);
  const before = masked.text.slice(from, outerStart);
  if (opening.test(before)) {
    const found = behind.exec(masked.text.slice(end, end + 240));
    const clause = found?.groups?.clause ?? '';
    if (!found || !finite.test(clause)) return null;
    return { start: end + found[0].length - clause.length, end: end + found[0].length };
  }
  const clause = closing.exec(before)?.groups?.clause;
  if (clause === undefined || !finite.test(clause)) return null;
  const start = from + before.lastIndexOf(clause);
  return { start, end: start + clause.length };
}
