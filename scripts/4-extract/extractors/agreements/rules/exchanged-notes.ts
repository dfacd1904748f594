import { findEach } from '../../../../1-read/find-all.ts';
import { type MaskedSentence, signs, tokensWithin, unmaskSpan } from '../../../lexicon/masked-sentence.ts';
import type { AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import { PartyList } from '../party-list.ts';
import { completeFromContext } from '../read-parties.ts';

/** What the notes are about, up to an amount, an occasion or a clause. */
const about =
  '(?<about>(?:on|for|concerning|regarding|about) (?:(?! (?:in the amount|amounting|totall?ing|worth|during|which|that|who|where|while|after|before|at the|in the presence|and (?:agreed|discussed|also|then))\\b)(?:[^,;:.()“”"\\ue001\\ue005\\ue006]|(?<=\\d)[.,](?=\\d))){6,140})';
const notes: readonly RegExp[] = [
  // "signed exchange notes on a grant", "exchanged diplomatic notes on the opening of the crossing"
  new RegExp(`\\b(?:signed|exchanged|signing of|exchange of) (?:an? |the )?(?:(?:diplomatic|verbal|exchange) )?(?<name>notes) ${about}`, 'gu'),
  // "notes were exchanged on the provision of grant aid"
  new RegExp(
    `\\b(?:[Dd]iplomatic |[Vv]erbal |[Ee]xchange )?(?<name>[Nn]otes) (?:(?:were|have been) )?(?:signed and )?(?:exchanged|signed) (?:(?:on |in )?\\ue005 )?${about}`,
    'gu',
  ),
];

/** Reads an exchange of notes, by which two states conclude an agreement: "notes were exchanged on the provision of grant aid". */
export const exchangedNotes: AgreementRule = {
  name: 'exchanged-notes',
  goesBy: { patterns: notes },
  read({ article, masked, candidates, patterns }) {
    const found: AgreementFinding[] = [];
    for (const pattern of patterns) {
      for (const match of findEach(masked.text, pattern)) {
        const words = match.groups?.about ?? '';
        const end = match.index + match[0].trimEnd().length;
        const start = match.index + match[0].search(/[Nn]otes /);
        const from = end - words.trimEnd().length;
        if (candidates.some((one) => one.start < end && start < one.end && one.named) || found.some((one) => one.start < end && start < one.end)) continue;
        const parties = new PartyList(article);
        for (const token of tokensWithin(masked, 0, masked.text.length))
          if (token.sign === signs.country || token.sign === signs.group) parties.addToken(token);
        if (parties.size > 2) continue;
        if (!parties.complete) completeFromContext(article, masked, start, parties);
        if (parties.size === 0) continue;
        const { actors, inferred } = parties.give();
        found.push({
          start,
          end,
          title: `exchange of notes ${readWords(masked, from, end)}`,
          type: 'agreement',
          status: 'signed',
          parties: actors,
          date: tokensWithin(masked, 0, masked.text.length).find((token) => token.date) ?? null,
          covers: [],
          inferred: [...inferred, { part: 'title', rule: 'exchanged-notes' }],
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
