import type { Agreement, AgreementStatus } from '../../src/schemas/agreement.ts';
import { agreementKind } from '../../src/schemas/agreement.ts';
import type { Inference } from '../../src/schemas/evidence.ts';
import { makeSlug } from '../1-read/make-slug.ts';
import type { Article } from '../3-split/article.ts';
import { numberWords } from '../4-extract/lexicon/number-words.ts';
import type { AgreementMatch, Span } from '../4-extract/match.ts';
import { type FactContext, quoteSentence } from './fact-context.ts';

const kindOrAgreement = agreementKind.catch('agreement');
/** From the least to the most that is known; of two mentions the later one in this order counts. */
const progress: readonly AgreementStatus[] = ['unknown', 'planned', 'negotiating', 'signed', 'in-force', 'stalled'];
/** Words that do not tell one title from another. */
const small = new Set([
  'the',
  'a',
  'an',
  'of',
  'on',
  'for',
  'in',
  'and',
  'to',
  'with',
  'between',
  'its',
  'their',
  'field',
  'area',
  'sphere',
  'about',
  'regarding',
  'concerning',
]);

/** Words of a title that do not say what an agreement is about. */
const plainWords = new Set(['agreement', 'treaty', 'memorandum', 'accord', 'trilateral', 'tripartite', 'intergovernmental', 'joint', 'framework']);

/** Makes agreements out of what was found: one for each, however often the article names it, with every sentence that does. */
export function resolveAgreements(article: Article, matches: readonly AgreementMatch[], context: FactContext): Agreement[] {
  const agreements: Agreement[] = [];
  for (const match of matches) {
    const evidence = quoteSentence(article, match);
    if (evidence === null) continue;
    const { parties, inferred } = resolveParties(match.parties, context);
    const fact = match.date === null ? null : context.dateOf(match.date);
    const date = fact === null ? null : { edtf: fact.edtf, basis: fact.basis };
    const fresh: Agreement = {
      id: '',
      title: match.title,
      kind: kindOrAgreement.parse(match.type),
      status: match.status,
      parties,
      date,
      covers: match.covers,
      evidence: [evidence],
      rule: match.rule,
      inferred: [...match.inferred, ...inferred],
    };
    const known = agreements.find((agreement) => isSameAgreement(agreement, fresh));
    if (known) mergeAgreement(known, fresh);
    else agreements.push(fresh);
  }
  const used = new Map<string, number>();
  for (const agreement of agreements) {
    const id = makeSlug(['agreement', agreement.title, ...agreement.parties].join(' '));
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    agreement.id = count === 1 ? id : `${id}-${count}`;
  }
  return agreements;
}

/** Gives the ids of the parties, sorted; a person who acts for a state gives way to it where the article names it. */
function resolveParties(spans: readonly Span[], { actors, actorOf }: FactContext): { parties: string[]; inferred: Inference[] } {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const states = new Map(actors.filter((actor) => actor.kind === 'country' && actor.country !== null).map((actor) => [actor.country, actor.id]));
  const parties = new Set<string>();
  let led = false;
  for (const span of spans) {
    const id = actorOf(span);
    if (id === null) continue;
    const actor = byId.get(id);
    const state = actor?.kind === 'person' && actor.country !== null ? states.get(actor.country) : undefined;
    if (state !== undefined) led = true;
    parties.add(state ?? id);
  }
  return { parties: [...parties].sort(), inferred: led ? [{ part: 'parties', rule: 'party-from-its-leader' }] : [] };
}

/** True where two mentions mean one agreement: the same parties, or one without, and the same words, or fewer of them where one is no proper name. */
function isSameAgreement(known: Agreement, fresh: Agreement): boolean {
  if ((known.kind === 'package') !== (fresh.kind === 'package')) return false;
  const shared = known.parties.join(' ') === fresh.parties.join(' ') || known.parties.length === 0 || fresh.parties.length === 0;
  // "11 accords" in the headline, "11 agreements and MoUs" below it.
  if (known.kind === 'package' && shared && countOf(known.title) !== null && countOf(known.title) === countOf(fresh.title)) return true;
  const [one, other] = [titleWords(known.title), titleWords(fresh.title)];
  const [less, more] = one.size <= other.size ? [one, other] : [other, one];
  // "What of the China–Kyrgyzstan–Uzbekistan railway?" "The three signed a trilateral agreement": a paper without a subject, of the project’s own parties.
  if (
    known.kind === 'project' &&
    fresh.kind === 'agreement' &&
    fresh.status === 'signed' &&
    fresh.parties.length >= 3 &&
    known.parties.join(' ') === fresh.parties.join(' ') &&
    [...titleWords(fresh.title)].every((word) => plainWords.has(word))
  )
    return true;
  // "sign hydropower deal" in the headline, "an agreement on the joint construction of two hydropower plants" below it.
  if (
    isHeadline(known) &&
    (shared || isWithin(known.parties, fresh.parties)) &&
    known.parties.length > 0 &&
    known.kind !== 'package' &&
    known.status === fresh.status &&
    isLead(fresh)
  ) {
    const told = [...one].filter((word) => !plainWords.has(word) && word !== 'deal' && word !== 'pact' && word !== 'contract');
    if (/\b(?:deal|pact|accord|agreement|treaty|contract|MoU)s?\b/i.test(known.title) && told.some((word) => other.has(word))) return true;
  }
  // "agree to open joint plant near Hisor" in the headline, "to build a joint plant for medicines in Hisor district" below it.
  if (isHeadline(known) && isLead(fresh) && shared && isUndertaking(known) && isUndertaking(fresh)) {
    const common = [...one].filter((word) => other.has(word) && !plainWords.has(word));
    if (common.length >= 2) return true;
  }
  if (![...less].every((word) => more.has(word))) return false;
  // "strategic partners, who discuss a comprehensive strategic partnership": what they are and what they may become.
  if (known.kind === 'partnership' && less.size < more.size && known.status !== fresh.status) return false;
  if (less.size === more.size) return shared || (known.kind === 'project' && isWithin(known.parties, fresh.parties));
  return shared && less.size >= 2 && !(isNamed(known.title) && isNamed(fresh.title)) && known.kind === fresh.kind;
}

/** True for what two agreed to do, without a paper that is named. */
function isUndertaking({ inferred }: Agreement): boolean {
  return inferred.some(({ rule }) => rule === 'agreed-to-do');
}

/** True for an agreement that only the headline has named so far. */
function isHeadline({ evidence }: Agreement): boolean {
  return evidence.length === 1 && evidence[0]?.sentence === 's1';
}

/** True for an agreement that one of the first sentences below the headline names. */
function isLead({ evidence }: Agreement): boolean {
  return /^s[2-4]$/.test(evidence[0]?.sentence ?? '');
}

/** Gives the number with which the title of a package begins: 11 for "11 accords" and "eleven documents". */
function countOf(title: string): number | null {
  const word = /^(?:\d{1,3}|\p{Ll}+)(?= )/u.exec(title)?.[0] ?? '';
  return /^\d/.test(word) ? Number(word) : (numberWords.get(word) ?? null);
}

/** True where one list holds the other. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  return less.every((id) => more.includes(id));
}

/** Gives the words that tell a title from others, without the endings of plurals. */
function titleWords(title: string): Set<string> {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '' && !small.has(word));
  return new Set(
    words.map((word) =>
      word
        .replace(/(?<=\p{L}{3})s$/u, '')
        .replace('programme', 'program')
        .replace('defence', 'defense'),
    ),
  );
}

/** True where a title is written as a proper name: "Treaty on Allied Relations". */
function isNamed(title: string): boolean {
  return (title.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length >= 2;
}

/** Adds what another mention of the same agreement says. */
function mergeAgreement(known: Agreement, fresh: Agreement): void {
  // The words of the text say more than those of the headline, and what comes later speaks of them.
  const inText = isHeadline(known) && isUndertaking(known) && isUndertaking(fresh);
  for (const evidence of fresh.evidence) if (known.evidence.every((old) => old.sentence !== evidence.sentence)) known.evidence.push(evidence);
  if (progress.indexOf(fresh.status) > progress.indexOf(known.status)) known.status = fresh.status;
  const isPaperOfProject = known.kind === 'project' && fresh.kind !== 'project';
  if (!isPaperOfProject && (titleWords(fresh.title).size > titleWords(known.title).size || (!isNamed(known.title) && isNamed(fresh.title))))
    known.title = fresh.title;
  if (inText) known.title = fresh.title;
  const statesParties = (agreement: Agreement) => agreement.parties.length > 0 && agreement.inferred.every(({ part }) => part !== 'parties');
  if (known.parties.length < fresh.parties.length || (!statesParties(known) && statesParties(fresh))) {
    known.parties = fresh.parties;
    known.inferred = [...known.inferred.filter(({ part }) => part !== 'parties'), ...fresh.inferred.filter(({ part }) => part === 'parties')];
  }
  known.date ??= fresh.date;
  if (known.covers.length === 0) known.covers = fresh.covers;
}
