import type { AgreementStatus } from '../../../../../src/schemas/agreement.ts';
import { type MaskedSentence, tokensWithin } from '../../../lexicon/masked-sentence.ts';
import type { AgreementContext, AgreementFinding, AgreementRule } from '../agreement-rule.ts';
import type { Candidate } from '../candidate.ts';
import { readDeed } from '../read-status.ts';

const pronoun =
  /^(?:It|This|That|The (?:document|paper|text)) (?:(?:was|has been|had been) )?(?:(?:also|only|finally|officially|formally|then) )?(?<verb>signed|initialled|initialed|ratified|concluded|entered into force|came into force|suspended|denounced)\b/u;
const statusOfVerb: Readonly<Record<string, AgreementStatus>> = {
  signed: 'signed',
  concluded: 'signed',
  initialled: 'negotiating',
  initialed: 'negotiating',
  ratified: 'in-force',
  'entered into force': 'in-force',
  'came into force': 'in-force',
  suspended: 'stalled',
  denounced: 'stalled',
};

/** Reads "the treaty has been in force since March" and "the roads agreement is signed": a word about an agreement that was named before. */
export const laterReference: AgreementRule = {
  name: 'later-reference',
  goesBy: { candidates: true, patterns: [pronoun] },
  read({ masked, candidates, earlier }) {
    const found: AgreementFinding[] = readPronoun(masked, earlier);
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
      const named = earlier
        .slice(-100)
        .reverse()
        .filter((finding) => {
          const words = finding.title
            .toLowerCase()
            .split(/[^\p{L}\d]+/u)
            .map(stem);
          return words.includes(candidate.noun) && wanted.every((word) => words.includes(word));
        });
      // "The agreement will enter into force": one that is signed, not the one last named, on which they still talk.
      const made = (status: AgreementStatus) => status === 'signed' || status === 'in-force';
      const open = /^(?:negotiating|planned)$/.test(named[0]?.status ?? '');
      const known =
        (open && made(deed.status) && wanted.length === 0 ? named.find(({ status }) => made(status)) : undefined) ??
        named[0] ??
        agreedBefore(candidate, deed.status, earlier, masked.index);
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

/** Gives what two are said to have agreed to do a sentence or two before "the agreement was signed"; null where nothing is. */
function agreedBefore({ noun, specific }: Candidate, status: AgreementStatus, earlier: AgreementContext['earlier'], sentence: number) {
  if (status !== 'signed' || specific.length > 0 || !/^(?:agreement|deal|accord|pact|contract)$/.test(noun)) return null;
  const last = earlier.at(-1);
  return last && sentence - last.sentence <= 2 && last.inferred.some(({ rule }) => rule === 'agreed-to-do') ? last : null;
}

/** Reads "It was signed by A and B in May 2024" of the last agreement that the sentence before names. */
function readPronoun(masked: MaskedSentence, earlier: AgreementContext['earlier']): AgreementFinding[] {
  const match = pronoun.exec(masked.text);
  const known = earlier.at(-1);
  if (!match || !known || known.sentence !== masked.index - 1 || known.type === 'package' || known.type === 'project') return [];
  const date = tokensWithin(masked, 0, match[0].length + 90).find((token) => token.date && token.date.edtf !== null) ?? null;
  const status = statusOfVerb[match.groups?.verb ?? ''] ?? 'unknown';
  return [
    {
      start: 0,
      end: match[0].length,
      title: known.title,
      type: known.type,
      status,
      parties: known.parties,
      date: status === 'signed' || status === 'in-force' ? date : null,
      covers: [],
      inferred: [...known.inferred, { part: 'title', rule: 'later-reference' }],
    },
  ];
}

/** Gives a word in lower case without the ending of its plural. */
function stem(word: string): string {
  return word.toLowerCase().replace(/s$/, '');
}
