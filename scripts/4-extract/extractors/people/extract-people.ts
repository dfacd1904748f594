import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import type { Article } from '../../../3-split/article.ts';
import type { CountryMention, OrganizationMention, PersonMention, Refusal } from '../../match.ts';
import { type Claims, makeClaims } from './claims.ts';
import { findAgain, formsOfPersons } from './find-again.ts';
import { findBeforePronoun } from './find-before-pronoun.ts';
import { findByApposition } from './find-by-apposition.ts';
import { findByHonorific } from './find-by-honorific.ts';
import { findByPluralApposition } from './find-by-plural-apposition.ts';
import { findByTitle } from './find-by-title.ts';
import { findByVerb } from './find-by-verb.ts';
import { carryCountryAlongList, findCountryBeside } from './find-country.ts';
import { findCountryOfSide } from './find-country-of-side.ts';
import { findDescriptionBeforePronoun } from './find-description-before-pronoun.ts';
import { findInterviewee } from './find-interviewee.ts';
import { findKnown, findKnownSurnames, keyOf, knownPerson } from './find-known.ts';
import { findRoleByPredicate } from './find-role-by-predicate.ts';
import { findRoleByVerb } from './find-role-by-verb.ts';
import { indexPeople, type PeopleIndex } from './people-index.ts';
import { readSentences } from './read-sentences.ts';
import { findCounterpartAfterName, takeRoleOfCounterpart } from './take-role-of-counterpart.ts';
import { takeRoleOfDescribedHolder } from './take-role-of-described-holder.ts';
import type { FoundPerson, Reading } from './word.ts';

/** Finds every mention of a person with the office and the state that the text gives; runs of capitals that are no person are refused. */
export function extractPeople(
  article: Article,
  gazetteer: Gazetteer,
  found: { countries: readonly CountryMention[]; organizations: readonly OrganizationMention[] },
): { mentions: PersonMention[]; refusals: Refusal[] } {
  const index = indexPeople(gazetteer);
  const readings = readSentences(article, index, found);
  const claims = makeClaims();
  // Titles before everything: they also say whose an ambiguous run of words is.
  const named = readings.filter((reading) => reading.named);
  for (const reading of named) {
    findByTitle(reading, claims);
    findByApposition(reading, claims);
    findByHonorific(reading, claims);
    findKnown(reading, index, claims);
  }
  const reused = wordsThatStandAlone(named);
  const surnames = surnamesOf(readings, claims).union(wordsThatAreAddressed(readings, claims));
  for (const reading of named) findByVerb(reading, claims, { reused, surnames });
  for (const reading of named) findBeforePronoun(readings, reading, claims);
  const roles = new Map<string, NonNullable<FoundPerson['role']>>();
  const forms = formsOfPersons(readings, claims);
  for (const reading of readings) {
    if (reading.named) findBearers(reading, claims, { index, forms, roles, before: readings[reading.sentence - 1] });
    findDescriptionBeforePronoun(readings, reading, claims);
  }
  findInterviewee(article, readings, claims);
  takeRoleOfDescribedHolder(readings, claims, gazetteer);
  const endings = endingsOfNames(readings, claims);
  const mentions = claims
    .all()
    .map((person) => toMention(readings[person.sentence] as Reading, person, endings))
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start);
  return { mentions, refusals: readings.flatMap((reading) => refuseRuns(reading, claims)) };
}

/** Finds who is named again in a sentence, and what it says of the persons found: their offices, then their states. `roles` keeps the offices met so far, `before` is the sentence before. */
function findBearers(
  reading: Reading,
  claims: Claims,
  {
    index,
    forms,
    roles,
    before,
  }: { index: PeopleIndex; forms: ReadonlySet<string>; roles: Map<string, NonNullable<FoundPerson['role']>>; before: Reading | undefined },
): void {
  findAgain(reading, forms, claims);
  findKnownSurnames(reading, index, claims);
  findByApposition(reading, claims);
  findByPluralApposition(reading, claims);
  findRoleByVerb(reading, claims);
  findRoleByPredicate(reading, claims);
  findCounterpartAfterName(reading, claims);
  takeRoleOfCounterpart(reading, claims, { roles, before });
  const knownOf = (person: FoundPerson) => person.known ?? knownPerson(reading.words, person.run, index);
  findCountryBeside(reading, claims);
  carryCountryAlongList(reading, claims, index, knownOf);
  findCountryOfSide(reading, claims);
  carryCountryAlongList(reading, claims, index, knownOf);
  for (const person of claims.inSentence(reading.sentence)) person.known = knownOf(person);
}

/** Gives the words that stand alone as a run somewhere in the article: a surname used again. */
function wordsThatStandAlone(readings: readonly Reading[]): Set<string> {
  const words = new Set<string>();
  for (const { words: all, runs } of readings) for (const run of runs) if (run.end - run.start === 1) words.add(all[run.start]?.key ?? '');
  return words;
}

/** Gives the single names behind an office, a rank or a form of address, lower-case: "Professor Deshpande". */
function wordsThatAreAddressed(readings: readonly Reading[], claims: Claims): Set<string> {
  const lone = claims.all().filter(({ rule, run }) => (rule === 'honorific-before-name' || rule === 'title-before-name') && run.end - run.start === 1);
  return new Set(lone.map(({ sentence, run }) => (readings[sentence] as Reading).words[run.start]?.key ?? ''));
}

/** Gives the last words of all full names found so far, lower-case. */
function surnamesOf(readings: readonly Reading[], claims: Claims): Set<string> {
  return new Set(
    claims
      .all()
      .filter(({ run }) => run.end - run.start > 1)
      .map(({ sentence, run }) => (readings[sentence] as Reading).words[run.end - 1]?.key ?? ''),
  );
}

/** Gives the letters of the last two and more words of every longer name: "Haneef Atmar" of "Mohammad Haneef Atmar". */
function endingsOfNames(readings: readonly Reading[], claims: Claims): Set<string> {
  const endings = new Set<string>();
  for (const { sentence, run } of claims.all())
    for (let start = run.start + 1; start < run.end - 1; start++) endings.add(keyOf((readings[sentence] as Reading).words, { start, end: run.end }));
  return endings;
}

/** Turns what was found into a mention; its span holds the name alone. */
function toMention(reading: Reading, person: FoundPerson, endings: ReadonlySet<string>): PersonMention {
  const words = reading.words.slice(person.run.start, person.run.end);
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const text = reading.text.slice(start, end);
  const shortened = words.length > 1 && person.known === null && endings.has(keyOf(reading.words, person.run));
  return {
    kind: 'person',
    sentence: reading.sentence,
    start,
    end,
    text,
    rule: person.rule,
    name: !words.some(({ spelling }) => spelling.shouted)
      ? text
      : text.replace(/(?<![\p{L}-])\p{Lu}{3,}(?![\p{L}])/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()),
    known: person.known,
    role: person.role && {
      text: person.role.text,
      span: { sentence: person.role.sentence ?? reading.sentence, start: person.role.start, end: person.role.end },
      ...(person.role.rule && { rule: person.role.rule }),
    },
    country: person.country,
    partial: words.length === 1 || shortened,
  };
}

/** Lists the runs of two and more capitalized words that are nobody's name as far as the rules can tell. */
function refuseRuns(reading: Reading, claims: Claims): Refusal[] {
  return reading.runs
    .filter((run) => run.end - run.start > 1 && claims.isFree(reading, run))
    .map((run) => {
      const start = reading.words[run.start]?.start ?? 0;
      const end = reading.words[run.end - 1]?.end ?? 0;
      return {
        sentence: reading.sentence,
        start,
        end,
        text: reading.text.slice(start, end),
        rule: 'name-run',
        reason: reading.headline ? 'capitals of a headline prove nothing' : 'no title, verb or known name makes it a person',
      };
    });
}
