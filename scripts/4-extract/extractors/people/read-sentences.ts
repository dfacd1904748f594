import type { Article } from '../../../3-split/article.ts';
import { isTitleCase } from '../../lexicon/is-title-case.ts';
import { seekSmallWords } from '../../lexicon/seek-small-words.ts';
import type { CountryMention, OrganizationMention } from '../../match.ts';
import { dropUnprovenBodies } from './drop-unproven-bodies.ts';
import { keyOf, markKnown, readFullNames } from './find-known.ts';
import { LazyReading, type Names } from './lazy-reading.ts';
import { markNameable, reigning } from './mark-nameable.ts';
import { mayName } from './may-name.ts';
import type { PeopleIndex } from './people-index.ts';
import { readNameRuns } from './read-name-runs.ts';
import { readWords } from './read-words.ts';
import type { NameRun, Reading, Word } from './word.ts';

/** Who reigns, by the office alone. */
const reigns = /\b[Tt]he (?:Sultan|Amir)(?! (?:al|bin|ibn|[A-Z])\b)(?! [A-Z])\b/;

/** Reads every sentence of an article into words, runs of names and offices. */
export function readSentences(
  article: Article,
  index: PeopleIndex,
  found: { countries: readonly CountryMention[]; organizations: readonly OrganizationMention[] },
): Reading[] {
  const texts = article.sentences.map(({ text }) => text);
  const isSmall = seekSmallWords(texts);
  // "The Sultan was seen off": an office in this article.
  const isWrittenSmall = (key: string) => isSmall(key) || (reigning.test(key) && texts.some((text) => reigns.test(text)));
  const countries = groupBySentence(found.countries);
  const organizations = groupBySentence(found.organizations);
  return article.sentences.map(({ text }, sentence) => {
    const here = { countries: countries.get(sentence) ?? none, organizations: organizations.get(sentence) ?? none };
    const headline = isTitleCase(text);
    const read = () => readBodies(text, here);
    if (!headline && !mayName(text, here, index, isWrittenSmall)) return new LazyReading({ sentence, text, headline }, nobody, read);
    const words = read();
    const names = readNames(words, headline, index, isWrittenSmall);
    return new LazyReading({ sentence, text, headline }, names, () => words);
  });
}

const none: readonly never[] = [];

const nobody: Names = { named: false, runs: [], fullNames: [], runAt: new Map(), titles: new Map() };

/** Cuts a sentence into words that know of the states and bodies which they name. */
function readBodies(
  text: string,
  { countries, organizations }: { countries: readonly CountryMention[]; organizations: readonly OrganizationMention[] },
): Word[] {
  const words = readWords(text, countries, organizations);
  if (organizations.length > 0) dropUnprovenBodies(words);
  return words;
}

/** Marks the words that may be part of a name and reads the runs that they form. */
function readNames(words: readonly Word[], headline: boolean, index: PeopleIndex, isWrittenSmall: (key: string) => boolean): Names {
  const nameable = markNameable(words, isWrittenSmall);
  const fullNames = readFullNames(words, index);
  const known = markKnown(words, fullNames, headline);
  for (const [start, end] of known) for (const word of words.slice(start, end)) word.nameable ||= word.upper;
  const runs = readNameRuns(words, known);
  // Inner words lead to the rest of their run, for names that follow a body's: "CEO of Barqi Tojik | Mahmadumar Asozoda".
  const runAt = new Map<number, NameRun>();
  for (const { start, end } of runs) for (let at = start; at < end; at++) runAt.set(at, { start: at, end });
  const titles = new Map(fullNames.map((run) => [run.start, index.titles.get(index.full.get(keyOf(words, run)) ?? '') ?? '']));
  return { named: headline || nameable || known.size > 0, runs, fullNames, runAt, titles };
}

function groupBySentence<M extends { sentence: number }>(mentions: readonly M[]): Map<number, M[]> {
  const groups = new Map<number, M[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}
