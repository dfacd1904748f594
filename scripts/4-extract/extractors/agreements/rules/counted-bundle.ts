import type { AgreementFinding, AgreementRule, TurnedDown } from '../agreement-rule.ts';
import { readCovers } from '../read-covers.ts';
import { readParties } from '../read-parties.ts';
import { readDeed } from '../read-status.ts';

/** Reads several at once, counted and signed: "twenty agreements of cooperation", "16 documents, including …". */
export const countedBundle: AgreementRule = {
  name: 'counted-bundle',
  goesBy: { candidates: true },
  read({ article, masked, candidates }) {
    const found: AgreementFinding[] = [];
    const refused: TurnedDown[] = [];
    for (const [i, candidate] of candidates.entries()) {
      if (!candidate.plural || candidate.count === null) continue;
      const deed = readDeed(candidate, candidates[i + 1]?.outerStart ?? masked.text.length);
      if (deed.denied || deed.status === 'unknown' || (deed.status === 'in-force' && candidate.noun === 'document')) {
        refused.push({ start: candidate.start, end: candidate.end, reason: 'counted, but nothing says that they were signed' });
        continue;
      }
      // "In May, 340 contracts were concluded at the exchange": what is traded, and nobody's in particular.
      if (
        /^(?:contract|deal)$/.test(candidate.noun) &&
        Number(candidate.count) >= 20 &&
        candidate.parties.length + deed.doers.length === 0 &&
        deed.verb === null
      ) {
        refused.push({ start: candidate.start, end: candidate.end, reason: 'a number of trades, not a package' });
        continue;
      }
      const parties = readParties(article, candidate, deed);
      const title = candidate.title.replace(/ in (?:the )?(?:areas|fields|spheres|sectors) .*$/u, '');
      found.push({
        start: candidate.start,
        end: candidate.end,
        title,
        type: 'package',
        status: deed.status,
        parties: parties.actors,
        date: deed.date,
        covers: readCovers(candidate),
        inferred: parties.inferred,
      });
    }
    return { found, refused };
  },
};
