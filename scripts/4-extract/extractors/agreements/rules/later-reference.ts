import type { AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import { readDeed } from '../read-status.ts';

/** Reads "the treaty has been in force since March" and "the roads agreement is signed": a word about an agreement that was named before. */
export const laterReference: AgreementRule = {
  name: 'later-reference',
  read({ masked, candidates, earlier }) {
    const found: AgreementFinding[] = [];
    for (const [i, candidate] of candidates.entries()) {
      if (
        candidate.plural ||
        candidate.complement ||
        candidate.named ||
        candidate.noun === 'document' ||
        !/^(?:the|this)$/.test(candidate.determiner ?? '') ||
        candidate.vague.length > 0
      )
        continue;
      const deed = readDeed(candidate, candidates[i + 1]?.outerStart ?? masked.text.length);
      // Only what is said of the agreement itself counts here, not a verb that governs it.
      if (deed.status === 'unknown' || deed.verb !== null || deed.denied) continue;
      const wanted = candidate.specific.map(stem);
      const known = earlier
        .slice(-100)
        .reverse()
        .find((finding) => {
          const words = finding.title
            .toLowerCase()
            .split(/[^\p{L}\d]+/u)
            .map(stem);
          return words.includes(candidate.noun) && wanted.every((word) => words.includes(word));
        });
      if (!known) continue;
      found.push({
        start: candidate.start,
        end: candidate.end,
        title: known.title,
        type: known.type,
        status: deed.status,
        parties: known.parties,
        date: null,
        covers: [],
        inferred: [...known.inferred, { part: 'title', rule: 'later-reference' }],
      });
    }
    return { found, refused: [] };
  },
};

/** Gives a word in lower case without the ending of its plural. */
function stem(word: string): string {
  return word.toLowerCase().replace(/s$/, '');
}
