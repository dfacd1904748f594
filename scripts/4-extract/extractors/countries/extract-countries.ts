import { findEach, pickByPattern } from '../../../1-read/find-all.ts';
import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import { rememberBy } from '../../../1-read/remember-by.ts';
import { kindOf, unitKinds } from '../../../1-read/unit-kinds.ts';
import type { Article } from '../../../3-split/article.ts';
import { type CountryForm, countryForms } from '../../lexicon/country-forms.ts';
import { isTitleCase } from '../../lexicon/is-title-case.ts';
import { openingsOf } from '../../lexicon/openings-of.ts';
import type { Run } from '../../lexicon/read-runs.ts';
import type { CountryMention } from '../../match.ts';
import { borrowedNames } from './borrowed-names.ts';
import { dropMerePlaces } from './drop-mere-places.ts';
import { partOfPersonName, refuseCountry } from './refuse-country.ts';

/** Finds every mention of a state by name, demonym, people, capital or seat of power, in the order of the text. */
export function extractCountries(article: Article, gazetteer: Gazetteer): CountryMention[] {
  const index = indexForms(gazetteer);
  const openings = openingsOf(article);
  const read = article.sentences.map(({ text }, sentence) => findInSentence(text, openings[sentence] ?? [], sentence, index));
  const namesakes = new Set(read.flatMap((each) => each.namesakes));
  return dropMerePlaces(
    article,
    dropNamesakes(
      article,
      read.flatMap((each) => each.found),
      namesakes,
    ),
  );
}

interface IndexedForm extends CountryForm {
  text: string;
}

/** Forms by their first run of letters, the longest first, so that "Kyrgyz Republic" is read before "Kyrgyz". */
type FormIndex = ReadonlyMap<string, readonly IndexedForm[]>;

const firstLetters = /^[\p{L}\p{M}]+/u;

/** Adds the names of the hand-written countries and the forms in capitals of headlines, and orders everything by first word. */
const indexForms = rememberBy((gazetteer: Gazetteer): FormIndex => {
  const forms = new Map<string, CountryForm>(countryForms);
  for (const { code, name, aliases, capital } of gazetteer.countries.values()) {
    for (const text of [name, ...aliases]) if (!forms.has(text)) forms.set(text, { code, form: 'name' });
    if (capital !== null && !forms.has(capital)) forms.set(capital, { code, form: 'capital' });
  }
  const index = new Map<string, IndexedForm[]>();
  const add = (text: string, form: CountryForm) => {
    const first = firstLetters.exec(text)?.[0];
    if (first === undefined) return;
    const group = index.get(first) ?? [];
    if (!group.some((known) => known.text === text)) group.push({ ...form, text });
    index.set(first, group);
  };
  for (const [text, form] of forms) {
    add(text, form);
    if (/^\p{Lu}\p{Ll}{3}/u.test(text)) add(text.toUpperCase(), form);
  }
  for (const group of index.values()) group.sort((a, b) => b.text.length - a.text.length);
  return index;
});

/** What a state calls itself before its name: "the Republic of India", "the Sultanate of Oman". */
const stateBefore = /(?:(?:Islamic|Arab|Federal|Socialist|Democratic|People’s) )?(?:Republic|Kingdom|Sultanate|State|Emirate|Grand Duchy|Union) of (?:the )?$/;

/** Reads the forms of a sentence from left to right, the longest at each capital. */
function readForms(text: string, openings: readonly Run[], index: FormIndex): Array<{ form: IndexedForm; start: number }> {
  const forms: Array<{ form: IndexedForm; start: number }> = [];
  let done = 0;
  for (const { start, text: run } of openings) {
    if (start < done) continue;
    const form = index.get(readCapitalized(run))?.find((each) => text.startsWith(each.text, start) && endsForm(text, each.text, start + each.text.length));
    if (!form) continue;
    forms.push({ form, start });
    done = start + form.text.length;
  }
  return forms;
}

/** True where a form may end: before no letter, mark or digit, or with its own hyphen, as "Sino-". */
function endsForm(text: string, form: string, end: number): boolean {
  return form.endsWith('-') || !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
}

const pickBorrowed = pickByPattern([borrowedNames], (pattern) => pattern);

/** Reads one sentence; also gives the forms that are persons' names in it. */
function findInSentence(text: string, openings: readonly Run[], sentence: number, index: FormIndex): { found: CountryMention[]; namesakes: string[] } {
  const found: CountryMention[] = [];
  const namesakes: string[] = [];
  const forms = readForms(text, openings, index);
  if (forms.length === 0) return { found, namesakes };
  const taken = pickBorrowed(text).flatMap((pattern) => findEach(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length })));
  const headline = isTitleCase(text);
  const shouted = !/\p{Ll}/u.test(text);
  let passed = 0;
  for (const { form, start } of forms) {
    const end = start + form.text.length;
    if (shouted && /^[A-Z]{2}$/.test(form.text)) continue;
    while ((taken[passed]?.end ?? Infinity) <= start) passed++;
    const borrowed = taken[passed];
    if (borrowed && borrowed.start <= start && end <= borrowed.end) continue;
    const refusal = refuseCountry({
      text: form.text,
      form: form.form,
      before: text.slice(Math.max(0, start - 80), start),
      after: text.slice(end, end + 200),
      headline,
    });
    if (refusal === partOfPersonName) namesakes.push(form.text);
    if (refusal !== null) continue;
    const title = form.form === 'name' ? (stateBefore.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0) : 0;
    // "Sino-" keeps its hyphen out of the mention.
    const last = form.text.endsWith('-') ? end - 1 : end;
    found.push({
      kind: 'country',
      sentence,
      start: start - title,
      end: last,
      text: text.slice(start - title, last),
      rule: `country-${form.form}`,
      code: form.code,
      form: form.form,
    });
  }
  return { found: found.filter((mention) => !isPeopleOfAnother(mention, found, text)), namesakes };
}

/** Gives the letters with which a run begins where the first is a capital, else nothing. */
function readCapitalized(run: string): string {
  if (!(kindOf(run.charCodeAt(0)) & (unitKinds.upper | unitKinds.surrogate))) return '';
  for (let at = 0; at < run.length; at++) {
    const kind = kindOf(run.charCodeAt(at));
    if (kind & unitKinds.surrogate) return /^\p{Lu}/u.test(run) ? (firstLetters.exec(run)?.[0] ?? '') : '';
    if (!(kind & (unitKinds.letter | unitKinds.mark))) return run.slice(0, at);
  }
  return run;
}

/** True for "Tajiks" in "Afghan Tajiks": citizens of the state named first. */
function isPeopleOfAnother(mention: CountryMention, found: CountryMention[], text: string): boolean {
  return (
    mention.form === 'people' &&
    found.some((other) => other.form === 'demonym' && other.end === mention.start - 1 && text[other.end] === ' ' && other.code !== mention.code)
  );
}

/** Leaves out a bare form that speaks, in an article that knows it as a person's name: "Jordan says", after "Michael Jordan". */
function dropNamesakes(article: Article, found: CountryMention[], namesakes: ReadonlySet<string>): CountryMention[] {
  if (namesakes.size === 0) return found;
  return found.filter(({ sentence, end, text, form }) => {
    const after = article.sentences[sentence]?.text.slice(end, end + 14) ?? '';
    return form === 'people' || !namesakes.has(text) || !/^,? (?:said|says|told|added|adds|noted|notes|writes|wrote|argued|argues)\b/.test(after);
  });
}
