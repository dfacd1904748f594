import { findEach } from '../../../../1-read/find-all.ts';
import { type MaskedSentence, signs, type Token, tokensWithin, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import { PartyList } from '../party-list.ts';
import { completeFromContext, openingState } from '../read-parties.ts';

const partnership =
  '(?:(?:[Cc]omprehensive|[Ss]pecial|[Ee]nhanced|[Aa]ll-weather|[Dd]eepened|[Ee]xpanded) ){0,3}[Ss]trategic (?:[Cc]ooperative )?[Pp]artnership';
const notADocument = '(?! (?:[Aa]greement|[Tt]reaty|[Dd]eclaration|[Cc]ouncil|[Cc]ommission|[Dd]ialogue|[Cc]onsultations))';
/** "the Special Strategic Partnership for Peace and Prosperity": a proper name. */
const named = /(?<name>(?:\p{Lu}[\p{L}-]+ ){1,4}Partnership (?:for|on|in) \p{Lu}[\p{L}-]+(?:,? (?:and )?\p{Lu}[\p{L}-]+){0,4})/gu;
/** "under the Duavata Partnership with Fiji": a proper name with its partner. */
const withPartner = new RegExp(
  `\\b(?:[Uu]nder|signed|launched|renewed|concluded|announced) (?:the|an?|their|its) (?:${signs.date} )?(?<name>(?:\\p{Lu}[\\p{L}-]+ ){1,4}Partnership)(?= (?:with|between) (?:the )?${signs.country})`,
  'gu',
);
/** "the strategic partnership of 2015". */
const dated = new RegExp(
  `(?<name>${partnership})${notADocument} (?:of|since|established in|declared in|signed in|concluded in|launched in) ${signs.date}`,
  'gu',
);
/** "upgraded their relations to a comprehensive strategic partnership". */
const raised = new RegExp(
  `\\b(?<verb>upgraded|elevated|raised|lifted) (?<whose>[^.;:“”"]{1,80}?) to (?:the level of |the status of )?(?:an? |the )?(?<name>${partnership}|[Cc]omprehensive [Pp]artnership)${notADocument}`,
  'gu',
);

/** "signed a strategic partnership". */
const signedOne = new RegExp(
  `\\b(?:signed|concluded|announced|declared|established|launched|formed) (?:an? |their |the )(?<name>${partnership})${notADocument}`,
  'gu',
);

/** "have had a strategic partnership with Tajikistan since 2012" */
const heldWith = new RegExp(`(?<name>${partnership})${notADocument} with (?:the )?${signs.country} (?:since|in) ${signs.date}`, 'gu');
/** "the strategic partnership it concluded with the Cook Islands" */
const madeWith = new RegExp(
  `(?<name>${partnership})${notADocument},? (?:(?:that|which) )?(?:it|they|he|she|we|${signs.country}|${signs.person}) (?:had |has |have )?(?:concluded|signed|agreed|established|declared|formed|announced) with (?:the )?${signs.country}`,
  'gu',
);

/** "have been strategic partners since 2015": since when is said, so it was declared. */
const partners = new RegExp(
  `(?:(?<=^)(?:[Tt]he (?:countries|neighbou?rs)|They)|${signs.group}|${signs.country},? and (?:the )?${signs.country}) (?:have been|are|became|were) (?<name>(?:(?:comprehensive|special|enhanced) ){0,2}strategic partners)(?= (?:since|in) (?:\\p{Ll}+ )?${signs.date})`,
  'gu',
);
/** "were discussing an upgrade to a comprehensive strategic partnership": none yet. */
const talkedOf = new RegExp(
  `\\b(?:(?<talks>discuss(?:ed|ing)?|negotiat(?:ed|ing)|prepar(?:ed|ing)|talks (?:on|about)|work(?:ing)? on)|propos(?:ed|ing)|agreed on|consider(?:ed|ing)?|weigh(?:ed|ing)|(?:agreed|want(?:ed|s)?|plan(?:ned|s)?|hope[ds]?|intend(?:ed|s)?|decided) to) (?:an? |the |their )?(?:upgrad(?:e|ing)|elevat(?:e|ion|ing)|rais(?:e|ing)|lift(?:ing)?|turn(?:ing)?)(?: (?:(?:of |in )?(?:their|the|bilateral) [^.;:“”"]{1,40}?|it|them|this))? (?:in)?to (?:the level of |the status of )?(?:an? |the )?(?<name>${partnership}|[Cc]omprehensive [Pp]artnership)${notADocument}`,
  'gu',
);

/** Reads partnerships that states declare as such: by a proper name, by their year, or as what relations were raised to. */
export const declaredPartnership: AgreementRule = {
  name: 'declared-partnership',
  goesBy: { patterns: [named, withPartner, dated, raised, signedOne, heldWith, madeWith, partners, talkedOf] },
  read({ article, masked, candidates, patterns }) {
    const found: AgreementFinding[] = [];
    for (const pattern of patterns) {
      for (const match of findEach(masked.text, pattern)) {
        const name = match.groups?.name ?? '';
        const start = match.index + match[0].lastIndexOf(name);
        const end = start + name.length;
        if (found.some((one) => one.start < end && start < one.end) || candidates.some((one) => one.start < end && start < one.end)) continue;
        if (/\b(?:not|never|could|may|might|would|if)\b[^.;]{0,20}$/.test(masked.text.slice(Math.max(0, match.index - 40), match.index))) continue;
        const parties = new PartyList(article);
        let isOfIt = false;
        const beside = [...masked.tokens]
          .filter(([at, token]) => at < start && start - at < 120 && (token.sign === signs.group || token.sign === signs.country))
          .map(([, token]) => token);
        const group = [...masked.tokens.values()].find((token) => token.sign === signs.group && token.states.length > 1);
        if (group) parties.addToken(group);
        else if (pattern === withPartner) {
          const partners = tokensWithin(masked, end, end + 40).filter((token) => token.sign === signs.country);
          const opening = masked.tokens.get(0);
          for (const token of [...partners.slice(0, 2), ...(opening?.sign === signs.country ? [opening] : [])]) parties.addToken(token);
        } else if (pattern === heldWith || pattern === madeWith) {
          for (const token of tokensWithin(masked, end, match.index + match[0].length)) parties.addToken(token);
          const self = pattern === heldWith ? openingState(masked) : null;
          if (self) parties.add(self, null);
          // "Beijing has gone one by one. The partnership it concluded with Chad": the state with which the sentence before begins.
          if (/^,? (?:(?:that|which) )?it\b/.test(masked.text.slice(end))) {
            const last = article.sentences[masked.index - 1];
            const it = last && last.sentence.paragraph === masked.sentence.paragraph ? openingState(last) : null;
            if (it) parties.add(it, 'party-from-pronoun');
            isOfIt = !it;
          }
        } else if (pattern === signedOne) for (const token of makers(masked, start)) parties.addToken(token);
        else if (pattern === partners) for (const token of tokensWithin(masked, match.index, start)) parties.addToken(token);
        else if (pattern === raised && beside.length === 2) for (const token of beside) parties.addToken(token);
        if (pattern === signedOne && parties.size === 0) continue;
        if (!parties.complete && !isOfIt) completeFromContext(article, masked, start, parties);
        const span = unmaskSpan(masked, start, end);
        const all = parties.give();
        found.push({
          start,
          end,
          title: masked.sentence.text.slice(span.start, span.end).replace(/partners$/, 'partnership'),
          type: 'partnership',
          status: pattern !== talkedOf ? 'in-force' : match.groups?.talks === undefined ? 'planned' : 'negotiating',
          parties: all.actors,
          date: pattern === talkedOf ? null : (tokensWithin(masked, end, Math.min(masked.text.length, end + 60)).find((token) => token.date) ?? null),
          covers: [],
          inferred: all.inferred,
        });
      }
    }
    return { found, refused: [] };
  },
};

/** Gives the persons and states close before a partnership that they signed, where they are three at most. */
function makers(masked: MaskedSentence, start: number): Token[] {
  const before = tokensWithin(masked, Math.max(0, start - 120), start).filter(({ sign }) => sign === signs.person || sign === signs.country);
  return before.length <= 3 ? before : [];
}
