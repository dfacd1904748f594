import type { Gazetteer } from './1-read/gazetteer.ts';
import type { Problem } from './1-read/problem.ts';
import type { Seed } from './1-read/seed.ts';
import { cleanArticle } from './2-clean/clean-article.ts';
import { splitArticle } from './3-split/split-article.ts';
import { extractMatches } from './4-extract/extract-matches.ts';
import type { Match, Matches } from './4-extract/match.ts';
import { compareSpans } from './4-extract/span.ts';
import { resolveArticle } from './5-resolve/resolve-article.ts';
import { statesOfActors } from './5-resolve/states-of-actors.ts';

/** Prints an article sentence by sentence: what was found, by which rule, and what was turned down and why; or the problem that refuses it. */
export function explainArticle(seed: Seed, gazetteer: Gazetteer): string | Problem {
  const clean = cleanArticle(seed);
  if ('remedy' in clean) return clean;
  const article = splitArticle(clean);
  const matches = extractMatches(article, gazetteer, statesOfActors);
  const { record, review } = resolveArticle(article, matches, gazetteer);
  const found = lineUp(matches);
  return [
    `${seed.path}: ${article.title}`,
    `  publisher ${article.publisher ?? 'unknown'}; authors ${article.authors.join(', ') || 'unknown'}; published ${record.source.published.edtf ?? 'unknown'} (${record.source.published.basis})`,
    ...article.boilerplate.map(({ rule, text }) => `  left out as ${rule}: ${shorten(text)}`),
    ...article.sentences.flatMap((sentence, i) => [
      '',
      `${sentence.id} ${sentence.kind}: ${sentence.text}`,
      ...found.filter((line) => line.match.sentence === i).map(({ what, match }) => `  ${what}  [${match.rule}] "${shorten(match.text)}"`),
    ]),
    '',
    'Facts',
    ...record.actors.map(
      ({ id, kind, name, role, country, inferred }) =>
        `  ${kind} ${id}: ${name}${role ? `, ${role}` : ''}${country ? ` (${country})` : ''}${showInferred(inferred)}`,
    ),
    ...record.dates.map(({ id, edtf, inferred }) => `  date ${id}: ${edtf}${showInferred(inferred)}`),
    ...record.agreements.map(
      ({ id, title, status, parties, inferred }) => `  agreement ${id}: ${title}; ${status}; ${parties.join(', ')}${showInferred(inferred)}`,
    ),
    ...record.figures.map(
      ({ id, value, unit, qualifier, measure, period, inferred }) =>
        `  figure ${id}: ${qualifier} ${value} ${unit}${measure ? ` of ${measure}` : ''}${period ? ` in ${period.edtf}` : ''}${showInferred(inferred)}`,
    ),
    ...record.meetings.map(
      ({ id, kind, participants, place, date, inferred }) =>
        `  ${kind} ${id}: ${participants.join(' + ')}${place ? ` in ${place}` : ''}${date ? ` on ${date.edtf}` : ''}${showInferred(inferred)}`,
    ),
    '',
    'To review',
    ...review.map(({ code, message, sentences }) => `  ${code}: ${message} (${sentences.join(', ')})`),
    ...record.setAside.map(({ kind, text, reason, sentence }) => `  ${kind} set aside: "${text}" in ${sentence}: ${reason}`),
  ].join('\n');
}

/** All matches of an article in the order of the text, each with what it is. */
function lineUp(matches: Matches): Array<{ what: string; match: Match }> {
  return [
    ...matches.actors.map((match) => ({ what: match.kind, match })),
    ...matches.dates.map((match) => ({ what: `date ${match.edtf ?? 'without a day'}`, match })),
    ...matches.figures.map((match) => ({ what: `figure ${match.qualifier} ${match.value} ${match.unit}`, match })),
    ...matches.numbersSetAside.map((match) => ({ what: `number set aside (${match.reason})`, match })),
    ...matches.agreements.map((match) => ({ what: `agreement ${match.title} (${match.status})`, match })),
    ...matches.meetings.map((match) => ({ what: match.type, match })),
    ...matches.refusals.map((match) => ({ what: `turned down (${match.reason})`, match })),
  ].sort((a, b) => compareSpans(a.match, b.match));
}

/** Names the inferred parts of a fact and their rules. */
function showInferred(inferred: ReadonlyArray<{ part: string; rule: string }>): string {
  return inferred.length === 0 ? '' : `; inferred: ${inferred.map(({ part, rule }) => `${part} by ${rule}`).join(', ')}`;
}

/** Cuts a text to a line's length. */
function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
