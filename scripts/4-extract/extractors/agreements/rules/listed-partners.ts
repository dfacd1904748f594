import { findEach } from '../../../../1-read/find-all.ts';
import type { MaskedArticle } from '../../../lexicon/mask-article.ts';
import { type MaskedSentence, signs, tokensWithin } from '../../../lexicon/masked-sentence.ts';
import type { AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import { PartyList } from '../party-list.ts';

const state = `(?:the )?[${signs.country}${signs.organization}]`;
const partners = new RegExp(
  `^ with (?:[^.;:${signs.country}${signs.organization}]{0,60}(?:: |, namely |, |such as |including ))?(?<list>${state}(?:(?:, |,? and |, and )${state}){1,20})`,
  'u',
);
const holder = new RegExp(
  `(?<holder>[${signs.country}${signs.organization}${signs.person}])(?: (?:currently|already|also|now|has|have|had))* (?<verb>has|have|signed|concluded|ratified) (?:[^.;:“”${Object.values(signs).join('')}]{1,60}, )?$`,
  'u',
);

/** "strategic partnerships with Kazakhstan and Uzbekistan": no papers, and yet one with each. */
const partnerships = new RegExp(
  `(?<name>(?:(?:[Cc]omprehensive|[Ss]pecial|[Ee]nhanced) ){0,2}[Ss]trategic partnership)s with (?<list>${state}(?:(?:, |,? and |, and )${state}){1,20})(?![’-])`,
  'gu',
);

/** Reads "Tajikistan has strategic partnership agreements with four other countries: China, Kazakhstan, Russia, and Uzbekistan": one with each. */
export const listedPartners: AgreementRule = {
  name: 'listed-partners',
  goesBy: { candidates: true, patterns: [partnerships] },
  read({ article, masked, candidates, patterns }) {
    const found: AgreementFinding[] = patterns.includes(partnerships) ? readPartnerships(article, masked) : [];
    for (const candidate of candidates.filter(({ plural, specific }) => plural && specific.length > 0)) {
      // The insertion may have read the list already; read it anew from the noun on.
      const nounEnd = masked.text.indexOf(' with ', candidate.start);
      if (nounEnd < 0 || nounEnd > candidate.end + 1) continue;
      const before = masked.text.slice(Math.max(0, candidate.outerStart - 80), candidate.outerStart);
      const owner = holder.exec(before);
      const listed = partners.exec(masked.text.slice(nounEnd, nounEnd + 400));
      const list = listed?.groups?.list;
      if (!owner || !listed || list === undefined) continue;
      const from = nounEnd + listed[0].length - list.length;
      const at = candidate.outerStart - before.length + owner.index;
      const holders = tokensWithin(masked, at, at + 1);
      for (const token of tokensWithin(masked, from, from + list.length)) {
        const parties = new PartyList(article);
        for (const one of [...holders, token]) parties.addToken(one);
        if (!parties.complete) continue;
        const title = candidate.title
          .replace(/\b(?<stem>agreement|accord|pact|contract|memorandum|protocol|declaration)s\b/, '$<stem>')
          .replace(/\btreaties\b/, 'treaty');
        const status = owner.groups?.verb === 'signed' || owner.groups?.verb === 'concluded' ? 'signed' : 'in-force';
        found.push({
          start: candidate.start,
          end: from + list.length,
          title: trimWith(title),
          type: candidate.type,
          status,
          parties: parties.give().actors,
          date: null,
          covers: [],
          inferred: parties.give().inferred,
        });
      }
    }
    return { found, refused: [] };
  },
};

/** Reads the partnerships that a state is said to have, one with each of its partners. */
function readPartnerships(article: MaskedArticle, masked: MaskedSentence): AgreementFinding[] {
  return findEach(masked.text, partnerships).flatMap((match) => {
    const { name = '', list = '' } = match.groups ?? {};
    const before = masked.text.slice(Math.max(0, match.index - 80), match.index);
    const owner = holder.exec(before);
    if (!owner) return [];
    const at = match.index - before.length + owner.index;
    const from = match.index + match[0].length - list.length;
    return tokensWithin(masked, from, from + list.length).flatMap((token) => {
      const parties = new PartyList(article);
      for (const one of [...tokensWithin(masked, at, at + 1), token]) parties.addToken(one);
      if (!parties.complete) return [];
      const { actors, inferred } = parties.give();
      return {
        start: match.index,
        end: from + list.length,
        title: name,
        type: 'partnership',
        status: 'in-force' as const,
        parties: actors,
        date: null,
        covers: [],
        inferred,
      };
    });
  });
}

/** Drops the partners from a title. */
function trimWith(title: string): string {
  return title.replace(/ with\b.*$/, '');
}
