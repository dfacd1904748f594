import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import { isSameAmount } from './is-same-amount.ts';
import type { ArticleLabels } from './labels.ts';
import type { Tally } from './tally.ts';

/** Compares one record with its labels and adds to the tally, field by field; names count as equal by letters and digits alone. */
export function scoreArticle(labels: ArticleLabels, record: ArticleRecord, tally: Tally): void {
  const { actors } = record;
  const say = (note: string) => `${labels.file}  ${note}`;
  if (!labels.titleOptional) tally.addAttribute('title', fold(record.title) === fold(labels.title), say(record.title));
  scoreSet(tally, 'authors', labels.authors.map(fold), record.source.authors.map(fold), [], say);
  const { edtf, basis } = record.source.published;
  tally.addAttribute('published', labels.published.includes(basis === 'stated' ? edtf : null), say(String(edtf)));

  const people = pair(
    tally,
    'people',
    labels.people,
    actors.filter(({ kind }) => kind === 'person'),
    sameName,
    ({ name }) => name,
    say,
  );
  for (const [label, actor] of people) {
    const { role } = actor;
    if (label.role && !(label.roleOptional && role === null))
      tally.addAttribute(
        'people.role',
        label.role.some((word) => (role ?? '').toLowerCase().includes(word.toLowerCase())),
        say(`${actor.name}: ${role}`),
      );
    if (label.country && !(label.countryOptional && actor.country === null))
      tally.addAttribute('people.country', actor.country === label.country, say(`${actor.name}: ${actor.country}`));
  }
  const codes = actors.filter(({ kind }) => kind === 'country').map(({ country }) => country ?? '?');
  scoreSet(tally, 'countries', labels.countries, codes, labels.countriesOptional, say);
  pair(
    tally,
    'organizations',
    labels.organizations,
    actors.filter(({ kind }) => kind === 'organization'),
    sameName,
    ({ name }) => name,
    say,
  );
  scoreDates(labels, record, tally, say);
  scoreAgreements(labels, record, tally, say);
  scoreFigures(labels, record, tally, say);
  scoreMeetings(labels, record, tally, say);
}

type Say = (note: string) => string;

/** Letters and digits in lower case, without marks and without a leading article. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

/** True where a labelled name, or another form of it, is one of an actor's. */
function sameName(label: { name: string; aka: string[] }, actor: { name: string; aliases: string[] }): boolean {
  const forms = [actor.name, ...actor.aliases].map(fold);
  return [label.name, ...label.aka].some((form) => forms.includes(fold(form)));
}

/** Pairs labels with what was found, one to one, wanted labels first; what is left over is wrong. */
function pair<L extends { optional: boolean }, F>(
  tally: Tally,
  field: string,
  labels: readonly L[],
  found: readonly F[],
  same: (label: L, one: F) => boolean,
  show: (one: L | F) => string,
  say: Say,
): Array<[L, F]> {
  const free = new Set(found);
  const pairs: Array<[L, F]> = [];
  const takeFirst = (label: L): F | undefined => {
    for (const one of free) {
      if (!same(label, one)) continue;
      free.delete(one);
      return one;
    }
    return undefined;
  };
  for (const label of labels.filter(({ optional }) => !optional)) {
    const one = takeFirst(label);
    if (one === undefined) tally.notes.push(`${field} missed: ${say(show(label))}`);
    else pairs.push([label, one]);
    tally.add(field, one === undefined ? { missed: 1 } : { right: 1 });
  }
  for (const label of labels.filter((one) => one.optional || ('repeatable' in one && one.repeatable === true))) while (takeFirst(label) !== undefined);
  for (const one of free) tally.notes.push(`${field} wrong: ${say(show(one))}`);
  tally.add(field, { wrong: free.size });
  return pairs;
}

/** Compares plain values. */
function scoreSet(tally: Tally, field: string, wanted: readonly string[], found: readonly string[], optional: readonly string[], say: Say): void {
  const labels = [...wanted.map((value) => ({ value, optional: false })), ...optional.map((value) => ({ value, optional: true }))];
  pair(
    tally,
    field,
    labels,
    [...new Set(found)].map((value) => ({ value, optional: false })),
    (label, one) => label.value === one.value,
    ({ value }) => value,
    say,
  );
}

/** Dates count once each, however often the article names them; the date of publication is no fact of the text. */
function scoreDates(labels: ArticleLabels, record: ArticleRecord, tally: Tally, say: Say): void {
  const isLabelled = (edtf: string) => labels.dates.some((label) => label.edtf.includes(edtf));
  const found = [...new Set(record.dates.map(({ edtf }) => edtf))].filter((edtf) => !labels.published.includes(edtf) || isLabelled(edtf));
  const wanted = labels.dates.map((label) => ({ ...label, repeatable: true }));
  pair(
    tally,
    'dates',
    wanted,
    found.map((edtf) => ({ edtf: [edtf], optional: false })),
    (label, one) => label.edtf.includes(one.edtf[0] ?? ''),
    ({ edtf }) => edtf[0] ?? '',
    say,
  );
}

/** Agreements by a pattern in the title; parties and status as attributes. */
function scoreAgreements(labels: ArticleLabels, record: ArticleRecord, tally: Tally, say: Say): void {
  const found = record.agreements.map((agreement) => ({ ...agreement, optional: false, match: [agreement.title] }));
  const same = (label: { match: string[] }, one: { match: string[] }) => label.match.some((pattern) => new RegExp(pattern, 'i').test(one.match[0] ?? ''));
  for (const [label, agreement] of pair(tally, 'agreements', labels.agreements, found, same, ({ match }) => match[0] ?? '', say)) {
    if (label.parties) {
      const parties = new Set(agreement.parties.map((id) => (record.actors.find((actor) => actor.id === id)?.country ?? id).toUpperCase()));
      const wanted = new Set(label.parties.map((party) => party.toUpperCase()));
      const allKnown = [...parties].every((party) => wanted.has(party));
      const right = label.partiesAnySubset ? parties.size >= 2 && allKnown : allKnown && parties.size === label.parties.length;
      tally.addAttribute('agreements.parties', right, say(`${agreement.title}: ${[...parties].join(', ')}`));
    }
    if (label.status) tally.addAttribute('agreements.status', label.status.includes(agreement.status), say(`${agreement.title}: ${agreement.status}`));
  }
}

/** Figures by value and unit; qualifier and period as attributes. */
function scoreFigures(labels: ArticleLabels, record: ArticleRecord, tally: Tally, say: Say): void {
  const found = record.figures.map((figure) => ({ figure, value: figure.value, unit: [figure.unit], optional: false }));
  const same = (label: { value: number; unit: string[] }, one: { value: number; unit: string[] }) =>
    isSameAmount(label, { value: one.value, unit: one.unit[0] ?? '' });
  for (const [label, { figure }] of pair(tally, 'figures', labels.figures, found, same, ({ value, unit }) => `${value} ${unit[0]}`, say)) {
    if (label.qualifier) tally.addAttribute('figures.qualifier', figure.qualifier === label.qualifier, say(`${figure.text}: ${figure.qualifier}`));
    if (label.period) tally.addAttribute('figures.period', label.period.includes(String(figure.period?.edtf)), say(`${figure.text}: ${figure.period?.edtf}`));
  }
}

/** Meetings as unordered pairs; a pair with a state that no label names costs nothing, since a visitor's state is often left out. */
function scoreMeetings(labels: ArticleLabels, record: ArticleRecord, tally: Tally, say: Say): void {
  const canonical = new Map(
    [...labels.people, ...labels.organizations].flatMap(({ name, aka }) => [name, ...aka].map((form) => [fold(form), fold(name)] as const)),
  );
  const nameOf = (side: string) => {
    const actor = record.actors.find(({ id }) => id === side);
    const forms = actor === undefined ? [side] : actor.kind === 'country' ? [actor.country ?? side] : [actor.name, ...actor.aliases];
    const folded = forms.map(fold);
    return folded.map((form) => canonical.get(form)).find((form) => form !== undefined) ?? folded[0] ?? '';
  };
  const key = (a: string, b: string) => [nameOf(a), nameOf(b)].sort().join(' + ');
  const wanted = new Set(labels.meetings.map(([a, b]) => key(a, b)));
  const optional = new Set(labels.meetingsOptional.map(([a, b]) => key(a, b)));
  const found = new Set(record.meetings.flatMap(({ participants }) => participants.flatMap((a, i) => participants.slice(i + 1).map((b) => key(a, b)))));
  const isFree = (pairKey: string) => optional.has(pairKey) || pairKey.split(' + ').some((side) => /^[a-z]{2}$/.test(side));
  const wrong = [...found].filter((pairKey) => !wanted.has(pairKey) && !isFree(pairKey));
  const missed = [...wanted].filter((pairKey) => !found.has(pairKey));
  for (const pairKey of missed) tally.notes.push(`meetings missed: ${say(pairKey)}`);
  for (const pairKey of wrong) tally.notes.push(`meetings wrong: ${say(pairKey)}`);
  tally.add('meetings', { right: wanted.size - missed.length, wrong: wrong.length, missed: missed.length });
}
