import { findEach } from '../../../../1-read/find-all.ts';
import { signs, tokensWithin, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import { PartyList } from '../party-list.ts';
import { completeFromContext } from '../read-parties.ts';

const who = `[${signs.country}${signs.organization}]`;
/** What talks are held on besides agreements by that name. */
const terms = '(?:quota|tariff|lease|loan|credit line|line of credit|swap line|price formula|supply price|purchase price)';
const talks = new RegExp(
  `\\b(?:[Nn]egotiations|[Nn]egotiating|[Tt]alks|[Cc]onsultations)(?: (?:are|were|have been) [^,;.${signs.country}${signs.organization}]{0,30}?)? with (?:the )?(?<who>${who}(?:,? and (?:the )?${who})?),? (?:on|over|about) (?:an? |its |their )(?:new |proposed |possible )?(?<name>(?:[\\p{L}-]+ ){0,4}?${terms}(?: (?:for|on) (?:\\p{Ll}[\\p{Ll}-]+ ){0,3}?\\p{Ll}[\\p{Ll}-]+(?= (?:have|has|are|is|were|was|will|would|in|at|since)\\b|[.,;]|$))?)(?![\\p{L}-])`,
  'gu',
);

/** Reads terms on which two sides negotiate: "talks with Italy on a quota for care workers". */
export const talksOnTerms: AgreementRule = {
  name: 'talks-on-terms',
  goesBy: { patterns: [talks] },
  read({ article, masked, candidates }) {
    const found: AgreementFinding[] = [];
    for (const match of findEach(masked.text, talks)) {
      const { name = '', who: partner = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const start = end - name.length;
      if (candidates.some((one) => one.start < end && start < one.end) || / (?:agreement|contract|treaty|deal|pact)\b/.test(masked.text.slice(end, end + 20)))
        continue;
      if (/\b(?:no|not|without|end(?:ed|s)?|refus\w+)\b[^.;]{0,30}$/.test(masked.text.slice(Math.max(0, match.index - 40), match.index))) continue;
      const parties = new PartyList(article);
      const at = match.index + match[0].indexOf(partner);
      const partners = tokensWithin(masked, at, at + partner.length);
      for (const token of partners) parties.addToken(token);
      const subject = [...masked.tokens]
        .filter(([place, token]) => place < match.index && token.sign === signs.organization)
        .map(([, token]) => token)
        .at(-1);
      if (subject && !parties.complete && partners.every(({ sign }) => sign === signs.organization)) parties.addToken(subject);
      if (!parties.complete) completeFromContext(article, masked, start, parties);
      const all = parties.give();
      const span = unmaskSpan(masked, start, end);
      found.push({
        start,
        end,
        title: masked.sentence.text.slice(span.start, span.end),
        type: 'agreement',
        status: /\b(?:stalled|suspended|collapsed|broke down|deadlocked)\b/.test(masked.text.slice(end, end + 80)) ? 'stalled' : 'negotiating',
        parties: all.actors,
        date: null,
        covers: [],
        inferred: all.inferred,
      });
    }
    return { found, refused: [] };
  },
};
