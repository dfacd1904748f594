import { findEach } from '../../../../1-read/find-all.ts';
import { signs, tokensWithin, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import type { Candidate } from '../candidate.ts';
import { readParties } from '../read-parties.ts';
import { readDeed } from '../read-status.ts';

const other = new RegExp(
  `(?:[,;]|,? and|,? but|—|–) (?:one|another|a (?:second|third|similar) one) with (?:the )?(?<who>[${signs.country}${signs.organization}])(?![’-])`,
  'gu',
);

/** Reads an agreement whose noun stands before: "It has a trade agreement with Chile and one with Peru", "a deal with the bloc is planned; one with Oman, signed in May, took effect". */
export const oneWith: AgreementRule = {
  name: 'one-with',
  goesBy: { patterns: [other] },
  read({ article, masked, candidates }) {
    const found: AgreementFinding[] = [];
    for (const match of findEach(masked.text, other)) {
      const first = candidates.filter(({ end, plural, parties }) => end <= match.index && !plural && parties.length > 0).at(-1);
      const tokens = tokensWithin(masked, match.index, match.index + match[0].length);
      const own = tokens.at(-1);
      if (!first || !own || /[.!?]/.test(masked.text.slice(first.end, match.index))) continue;
      const start = match.index + match[0].search(/\b(?:one|another|a (?:second|third|similar)) /);
      const end = match.index + match[0].length;
      const span = unmaskSpan(masked, end - 1, end);
      const kind = [...first.specific, first.noun].join(' ');
      const candidate: Candidate = {
        ...first,
        start,
        end,
        titleEnd: end,
        outerStart: start,
        title: `${kind} with ${masked.sentence.text.slice(span.start, span.end)}`,
        parties: [own],
        dates: [],
        vague: [],
        owned: false,
        complement: true,
      };
      const before = readDeed(first, start);
      const told = readDeed(candidate, masked.text.length);
      // "It has a treaty with Chile and one with Peru": one verb for both.
      const deed = told.status === 'unknown' && !/;/.test(match[0]) ? { ...before, doers: [], date: null } : told;
      if (deed.denied || deed.status === 'unknown') continue;
      const parties = readParties(article, candidate, deed);
      found.push({
        start,
        end,
        title: candidate.title,
        type: first.type,
        status: deed.status,
        parties: parties.actors,
        date: deed.status === 'signed' || deed.status === 'in-force' ? deed.date : null,
        covers: [],
        inferred: [...parties.inferred, { part: 'title', rule: 'one-with' }],
      });
    }
    return { found, refused: [] };
  },
};
