import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import type { Article } from '../../../3-split/article.ts';
import { maskArticle } from '../../lexicon/mask-article.ts';
import { type MaskedSentence, unmaskSpan } from '../../lexicon/masked-sentence.ts';
import { pickByMaskPattern } from '../../lexicon/pick-by-mask-pattern.ts';
import type { ActorMention, AgreementMatch, DateMatch, Refusal } from '../../match.ts';
import type { AgreementFinding, AgreementRule } from './agreement-rule.ts';
import type { Candidate } from './candidate.ts';
import { readCandidates } from './read-candidate.ts';
import { agreedToDo } from './rules/agreed-to-do.ts';
import { bundleItems } from './rules/bundle-items.ts';
import { countedBundle } from './rules/counted-bundle.ts';
import { declaredPartnership } from './rules/declared-partnership.ts';
import { exchangedNotes } from './rules/exchanged-notes.ts';
import { jointProject } from './rules/joint-project.ts';
import { laterReference } from './rules/later-reference.ts';
import { listedPartners } from './rules/listed-partners.ts';
import { oneWith } from './rules/one-with.ts';
import { signedBundle } from './rules/signed-bundle.ts';
import { signedDocument } from './rules/signed-document.ts';
import { talksOnTerms } from './rules/talks-on-terms.ts';

/** The rules in the order in which they are asked; words that one has taken are not shown to the next. */
export const agreementRules: readonly AgreementRule[] = [
  listedPartners,
  bundleItems,
  oneWith,
  countedBundle,
  signedBundle,
  laterReference,
  exchangedNotes,
  signedDocument,
  declaredPartnership,
  jointProject,
  agreedToDo,
  talksOnTerms,
];

const pickPatterns = pickByMaskPattern(
  agreementRules.flatMap((rule) => (rule.goesBy.patterns ?? []).map((pattern) => ({ rule, pattern }))),
  ({ pattern }) => pattern,
);

/** Gives the rules that may find something in a sentence with these candidates, in their order, each with those of its patterns that it may hold. */
function pickRules(sentence: MaskedSentence, candidates: readonly Candidate[]): Array<{ rule: AgreementRule; patterns: readonly RegExp[] }> {
  const held = pickPatterns(sentence);
  if (held.length === 0 && candidates.length === 0) return [];
  const picked: Array<{ rule: AgreementRule; patterns: readonly RegExp[] }> = [];
  for (const rule of agreementRules) {
    const patterns = rule.goesBy.patterns ? held.filter((entry) => entry.rule === rule).map(({ pattern }) => pattern) : [];
    if (patterns.length > 0 || (rule.goesBy.candidates && candidates.length > 0)) picked.push({ rule, patterns });
  }
  return picked;
}

/** Finds treaties, agreements, packages of documents and joint projects as the text speaks of them, and what was turned down. */
export function extractAgreements(
  article: Article,
  found: { actors: ActorMention[]; dates: DateMatch[]; leaders?: Gazetteer['leaders'] },
): { agreements: AgreementMatch[]; refusals: Refusal[] } {
  const masked = maskArticle(article, found);
  const agreements: AgreementMatch[] = [];
  const refusals: Refusal[] = [];
  const earlier: Array<AgreementFinding & { sentence: number }> = [];
  for (const sentence of masked.sentences) {
    const all = readCandidates(sentence);
    const rules = pickRules(sentence, all);
    if (rules.length === 0) continue;
    const own: Array<{ rule: string; finding: AgreementFinding }> = [];
    const turned: Refusal[] = [];
    for (const { rule, patterns } of rules) {
      const candidates = all.filter((candidate) => !own.some(({ finding }) => overlap(finding, candidate)));
      const { found: findings, refused } = rule.read({ article: masked, masked: sentence, candidates, patterns, earlier });
      for (const finding of findings) {
        if (!own.some((one) => one.rule !== rule.name && overlap(one.finding, finding))) own.push({ rule: rule.name, finding });
      }
      for (const { start, end, reason } of refused) {
        const span = unmaskSpan(sentence, start, end);
        turned.push({ ...span, text: sentence.sentence.text.slice(span.start, span.end), rule: rule.name, reason });
      }
    }
    own.sort((a, b) => a.finding.start - b.finding.start);
    for (const { rule, finding } of own) {
      const span = unmaskSpan(sentence, finding.start, finding.end);
      earlier.push({ ...finding, sentence: sentence.index });
      agreements.push({
        ...span,
        text: sentence.sentence.text.slice(span.start, span.end),
        kind: 'agreement',
        rule,
        title: finding.title,
        type: finding.type,
        status: finding.status,
        parties: finding.parties.map(({ sentence: index, start, end }) => ({ sentence: index, start, end })),
        date: finding.date?.date ? { sentence: sentence.index, start: finding.date.date.start, end: finding.date.date.end } : null,
        covers: finding.covers,
        inferred: finding.inferred,
      });
    }
    const taken = agreements.filter((one) => one.sentence === sentence.index);
    refusals.push(...turned.filter((refusal) => !taken.some((one) => overlap(one, refusal))));
  }
  return { agreements, refusals };
}

/** True where two stretches of a sentence share a character. */
function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
