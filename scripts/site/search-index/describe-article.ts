import type { ArticleRecord } from '../../../src/schemas/article-record.ts';
import type { ArticlePart, FoundFact } from '../../../src/search/index/index-shape.ts';
import { commonWords } from '../../../src/search/text/common-words.ts';
import { readWords } from '../../../src/search/text/read-words.ts';
import { capitalizeFirst } from '../../../src/wording/capitalize-first.ts';
import { citeOutlet } from '../../../src/wording/cite-outlet.ts';
import { describeDate } from '../../../src/wording/describe-date.ts';
import { labels } from '../../../src/wording/labels.ts';
import { summarizeFact } from '../../../src/wording/summarize-fact.ts';

/** Stands in the place of a word that is not indexed, so that the words around it keep their distance; Pagefind counts it and keeps nothing of it. */
const gap = '.';

/** Gives what results show of an article. */
export function describeArticle(record: ArticleRecord, { path, title }: { path: string; title: string }): ArticlePart {
  return {
    title,
    path,
    source: citeOutlet(record),
    sentences: record.sentences.map(({ id, text }) => [id, text] as const),
    facts: describeFacts(record),
  };
}

/** Gives the facts of an article, each in a line and with the places of its sentences. */
function describeFacts({ actors, agreements, meetings, figures, dates, sentences }: ArticleRecord): FoundFact[] {
  const place = new Map(sentences.map(({ id }, at) => [id, at]));
  const named = new Map(actors.map((actor) => [actor.id, actor]));
  const actorOf = (id: string) => named.get(id) ?? { kind: 'organization' as const, name: id };
  const fact = (statement: Parameters<typeof summarizeFact>[0], kind: string, held: ReadonlyArray<{ sentence: string }>): FoundFact => ({
    kind,
    anchor: `f-${statement.value.id}`,
    summary: summarizeFact(statement, actorOf),
    sentences: [...new Set(held.flatMap(({ sentence }) => place.get(sentence) ?? []))],
  });
  const roles = actors.flatMap(({ name, role, roleEvidence }) =>
    role === null || roleEvidence === null
      ? []
      : [{ kind: labels.fact.role, anchor: roleEvidence.sentence, summary: `${name}, ${role}`, sentences: [place.get(roleEvidence.sentence) ?? 0] }],
  );
  return [
    ...agreements.map((value) => {
      const { summary, ...rest } = fact({ kind: 'agreement', value }, labels.fact.agreement, value.evidence);
      const parties = value.parties.map((id) => actorOf(id).name).join(', ');
      return { ...rest, summary: parties === '' ? summary : `${summary} (${parties})` };
    }),
    ...meetings.map((value) => {
      const { summary, ...rest } = fact({ kind: 'meeting', value }, labels.fact.meeting, value.evidence);
      return { ...rest, summary: `${capitalizeFirst(labels.meeting[value.kind])}: ${summary}` };
    }),
    ...figures.map((value) => fact({ kind: 'figure', value }, labels.fact.figure, value.evidence)),
    ...roles,
    ...dates.map((value) => ({
      ...fact({ kind: 'date', value }, labels.fact.date, [value]),
      summary: `${value.text}: ${describeDate(value.edtf, value.part)}`,
    })),
  ].filter((each) => each.sentences.length > 0);
}

/** Gives the words of an article as they are indexed: each sentence, a gap after it, and at the end what only its facts and joined words hold. */
export function indexedWords({ sentences, facts }: Pick<ArticlePart, 'sentences' | 'facts'>): string[] {
  const words: string[] = [];
  const more = new Set<string>();
  for (const [, text] of sentences) {
    for (const { word, joined } of readWords(text)) {
      words.push(commonWords.has(word) ? gap : word);
      if (joined !== undefined) more.add(joined);
    }
    words.push(gap);
  }
  const held = new Set(words);
  for (const { summary } of facts) for (const { word } of readWords(summary)) if (!commonWords.has(word)) more.add(word);
  return [...words, ...[...more].filter((word) => !held.has(word)).flatMap((word) => [word, gap])];
}
