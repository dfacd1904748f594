import { lettersKey } from '../../lexicon/letters-key.ts';
import { closingParticles, innerParticles } from '../../lexicon/name-particles.ts';
import type { Claims } from './claims.ts';
import { keyOf } from './find-known.ts';
import { isLent } from './is-lent-or-described.ts';
import { nameAfter } from './name-after.ts';
import { roleOfOffice } from './role-of-office.ts';
import { isSurname } from './split-run.ts';
import type { NameRun, Reading, Word } from './word.ts';

/** Forms under which the persons of an article may come again: letters of the form. */
export function formsOfPersons(readings: readonly Reading[], claims: Claims): Set<string> {
  const forms = new Set<string>();
  for (const { sentence, run } of claims.all()) {
    const words = (readings[sentence] as Reading).words.slice(run.start, run.end);
    forms.add(lettersKey(words.map(({ text }) => text).join('')));
    for (const part of partsThatStandAlone(words)) forms.add(lettersKey(part));
  }
  forms.delete('');
  return forms;
}

/** Gives the parts of a name by which its bearer is named alone: the last, the family name where it stands first, and shortened full forms. */
export function partsThatStandAlone(words: readonly Word[]): string[] {
  const parts = words.filter(
    ({ kind, key, upper }) => kind === 'word' && (upper || /^\p{Lo}/u.test(key)) && !(closingParticles.has(key.replace(/\.$/, '')) && key.length < 5),
  );
  const texts = parts.map(({ text }) => text);
  const last = parts.at(-1);
  const first = parts[0];
  if (!last || !first) return [];
  const alone = [last.text];
  // "IWAYA Takeshi": capitals mark the family name.
  if (first !== last && /^\p{Lu}{3,}$/u.test(first.text) && /\p{Ll}/u.test(last.text)) alone.push(first.text);
  const at = words.indexOf(last);
  let from = at;
  while (from > 1 && innerParticles.has(words[from - 1]?.key ?? '')) from--;
  if (from < at)
    alone.push(
      words
        .slice(from, at + 1)
        .map(({ text }) => text)
        .join(''),
    );
  // "Toktomambet kyzy": the particle stays with its name.
  if (at + 1 < words.length)
    alone.push(
      words
        .slice(at)
        .map(({ text }) => text)
        .join(''),
    );
  // "al-Mutlaq" may come as "Mutlaq".
  const bare = /^(?:[Aa]l|[Ee]l)-(.+)$/u.exec(last.text)?.[1];
  if (bare) alone.push(bare);
  if (parts.length > 1 && (first.spelling.familyFirst || (isSurname(first) && !isSurname(last)))) alone.push(first.text);
  // "Haneef Atmar" of "Mohammad Haneef Atmar", "Batyr Amanov" of "Batyr Hojaniyazovich Amanov", "Aliyev-Samadi" whole.
  if (texts.length > 2) alone.push(texts.slice(-2).join(''), [texts[0], texts.at(-1)].join(''), texts.slice(0, 2).join(''));
  return alone;
}

/** Finds the persons of the article again where they are named by a part of the name, and in headlines. */
export function findAgain(reading: Reading, forms: ReadonlySet<string>, claims: Claims): void {
  const { words } = reading;
  for (const run of candidates(reading)) {
    if (!claims.isFree(reading, run) || !forms.has(keyOf(words, run))) continue;
    if (!reading.headline && isLent(words, run)) continue;
    // A headline's office counts once the name behind it is sure: "Tajik Foreign Minister Muhriddin Meets …".
    const office = reading.headline
      ? (reading.offices.find((each) => !each.plural && !each.counterpart && nameAfter(words, each.end, reading.runAt, false)?.run.start === run.start) ?? null)
      : null;
    const code = office?.countries.length === 1 ? office.countries[0] : undefined;
    claims.add({
      sentence: reading.sentence,
      run,
      rule: 'name-again',
      office,
      known: null,
      role: office && roleOfOffice(reading, office),
      country: code === undefined ? null : { code, basis: 'stated', rule: 'country-in-title' },
    });
  }
}

/** Gives the runs as they stand; in a headline every stretch of them, since verbs have capitals there too. */
function candidates(reading: Reading): NameRun[] {
  const { words, runs } = reading;
  const whole = runs.flatMap((run) => {
    // "von der Leyen": small particles before the run may belong to the form.
    let start = run.start;
    while (start > 0 && innerParticles.has(words[start - 1]?.key ?? '') && run.start - start < 3) start--;
    return start < run.start ? [{ start, end: run.end }, run] : [run];
  });
  if (!reading.headline) return whole;
  const pieces: NameRun[] = [];
  for (const run of runs)
    for (let length = run.end - run.start; length > 0; length--)
      for (let start = run.start; start + length <= run.end; start++) pieces.push({ start, end: start + length });
  return pieces;
}
