import type { Article } from '../../../3-split/article.ts';
import { isTitleCase } from '../../lexicon/is-title-case.ts';
import type { CountryMention, OrganizationMention } from '../../match.ts';
import { dropUnprovenBodies } from './drop-unproven-bodies.ts';
import { markKnown, readFullNames } from './find-known.ts';
import { markNameable } from './mark-nameable.ts';
import type { PeopleIndex } from './people-index.ts';
import { readNameRuns } from './read-name-runs.ts';
import { readOffice } from './read-office.ts';
import { readWords } from './read-words.ts';
import { seekSmallWords } from './seek-small-words.ts';
import type { NameRun, Office, Reading, Word } from './word.ts';

/** Reads every sentence of an article into words, runs of names and offices. */
export function readSentences(
  article: Article,
  index: PeopleIndex,
  found: { countries: readonly CountryMention[]; organizations: readonly OrganizationMention[] },
): Reading[] {
  const isWrittenSmall = seekSmallWords(article.sentences.map(({ text }) => text));
  const countries = groupBySentence(found.countries);
  const organizations = groupBySentence(found.organizations);
  return article.sentences.map(({ text }, sentence) => {
    const bodies = organizations.get(sentence) ?? [];
    const words = readWords(text, countries.get(sentence) ?? [], bodies);
    if (bodies.length > 0) dropUnprovenBodies(words);
    const nameable = markNameable(words, isWrittenSmall);
    const headline = isTitleCase(text);
    const fullNames = readFullNames(words, index);
    const known = markKnown(words, fullNames, headline);
    for (const [start, end] of known) for (const word of words.slice(start, end)) word.nameable ||= word.upper;
    const runs = readNameRuns(words, known);
    // Inner words lead to the rest of their run, for names that follow a body's: "CEO of Barqi Tojik | Mahmadumar Asozoda".
    const runAt = new Map<number, NameRun>();
    for (const { start, end } of runs) for (let at = start; at < end; at++) runAt.set(at, { start: at, end });
    // Read when they are asked for: of sentences without names that is seldom.
    let officeAt: readonly (Office | null)[] | null = null;
    let offices: readonly Office[] | null = null;
    return {
      sentence,
      text,
      headline,
      named: headline || nameable || known.size > 0,
      words,
      runs,
      fullNames,
      runAt,
      get officeAt() {
        officeAt ??= readOffices(words, runAt);
        return officeAt;
      },
      get offices() {
        offices ??= pickOffices(this.officeAt);
        return offices;
      },
    };
  });
}

/** Gives for each word the office that begins there. */
function readOffices(words: readonly Word[], runAt: ReadonlyMap<number, NameRun>): (Office | null)[] {
  const officeAt = new Array<Office | null>(words.length).fill(null);
  // From the right, so that an office can look at the ones behind it without reading them again.
  for (let at = words.length - 1; at >= 0; at--) officeAt[at] = readOffice(words, at, runAt, officeAt);
  return officeAt;
}

/** Picks offices from the left; one that lies in the tail of another is part of it. */
function pickOffices(officeAt: readonly (Office | null)[]): Office[] {
  const offices: Office[] = [];
  for (let at = 0; at < officeAt.length; at++) {
    const office = officeAt[at];
    if (!office) continue;
    offices.push(office);
    at = office.end - 1;
  }
  return offices;
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
