import { findEach } from '../../../../1-read/find-all.ts';
import { type MaskedSentence, signs, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import { readParties } from '../read-parties.ts';
import { readDeed } from '../read-status.ts';

const item = new RegExp(
  `\\b(?:one|another|the other|a second|a third) (?<about>(?:on|for|about) (?:(?! and (?:one|another|the other)\\b)[^.;:,${signs.person}${signs.date}]){3,120})`,
  'gu',
);

/** Reads the items of a counted bundle that share its noun: "Two memoranda were signed, one on tourism and one on fisheries". */
export const bundleItems: AgreementRule = {
  name: 'bundle-items',
  goesBy: { candidates: true },
  read({ article, masked, candidates }) {
    const found: AgreementFinding[] = [];
    for (const candidate of candidates.filter(({ plural, count }) => plural && count !== null)) {
      const items = findEach(masked.text.slice(candidate.end), item);
      // "four agreements, including one on taxes": one of them is told apart.
      const picked =
        items.length === 1 && /(?:including|among (?:them|which)(?: is| was)?|such as) $/.test(masked.text.slice(0, candidate.end + (items[0]?.index ?? 0)));
      if (items.length < 2 && !picked) continue;
      const deed = readDeed(candidate, masked.text.length);
      if (deed.status === 'unknown' || deed.denied) continue;
      const parties = readParties(article, candidate, deed);
      const noun = /^memorand/.test(candidate.noun) ? 'memorandum of understanding' : candidate.noun;
      for (const match of items) {
        const start = candidate.end + match.index;
        found.push({
          start,
          end: start + match[0].length,
          title: `${noun} ${readWords(masked, start + match[0].length - (match.groups?.about ?? '').length, start + match[0].length)}`,
          type: candidate.type,
          status: deed.status,
          parties: parties.actors,
          date: deed.status === 'signed' ? deed.date : null,
          covers: [],
          inferred: [...parties.inferred, { part: 'title', rule: 'bundle-items' }],
        });
      }
    }
    return { found, refused: [] };
  },
};

/** Gives the words of a stretch of the masked text as the article has them. */
function readWords(masked: MaskedSentence, from: number, to: number): string {
  const { start, end } = unmaskSpan(masked, from, to);
  return masked.sentence.text.slice(start, end).trim();
}
