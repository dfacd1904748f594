import { institutionWords } from '../../lexicon/institution-words.ts';
import { headClasses } from '../../lexicon/office-vocabulary.ts';
import { highestOffices } from '../../lexicon/offices.ts';
import type { Claims } from './claims.ts';
import { endsOpeningPhrase } from './ends-opening-phrase.ts';
import { nameAfter } from './name-after.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { FoundPerson, NameRun, Office, Reading, Word } from './word.ts';

type FoundCountry = FoundPerson['country'];

/** Finds persons by the office that stands before the name, alone, joined with a second one, or in the plural before a list. */
export function findByTitle(reading: Reading, claims: Claims): void {
  if (reading.headline) return;
  for (const [i, office] of reading.offices.entries()) {
    if (office.plural) findHolders(reading, office, claims);
    else findHolder(reading, office, i, claims);
  }
}

/** Reads "President of Tajikistan Emomali Rahmon", "Minister of Finance, Bader Al-Othman,". */
function findHolder(reading: Reading, office: Office, index: number, claims: Claims): void {
  const { words } = reading;
  const after = nameAfter(words, office.end, reading.runAt, true);
  if (!after) return;
  const joined = joinOffices(reading, office, index);
  const first = joined[0] as Office;
  if (after.comma && !after.addressed && !isApposed(reading, joined, after.run, claims)) return;
  if (!isTitledName(words, after.run, office)) return;
  // "Giorgi Vashadze, leader of Strategy | Aghmashenebeli": the office belongs to the name before it, the word to its body.
  const own = first.start > 1 && words[first.start - 1]?.text === ',' ? reading.runs.find(({ end }) => end === first.start - 1) : undefined;
  if (own && own.end - own.start > 1 && after.run.end - after.run.start === 1 && office.hasTail && !words[first.start]?.upper) return;
  const country = joined.flatMap(({ countries }) => (countries.length === 1 ? countries : []));
  // Of two offices of two states the nearer one counts: "US President and Tajik leader Emomali Rahmon".
  // "his Uzbek counterpart President Shavkat Mirziyoyev": the counterpart's state is the president's.
  const other = reading.offices[reading.offices.indexOf(first) - 1];
  const counterpart = other?.counterpart && other.end === first.start && other.countries.length === 1 ? other.countries[0] : undefined;
  const code = country.at(-1) ?? counterpart;
  // "President of the Republic, Leader of the Nation, Emomali Rahmon": the office counts, not the praise.
  const praised = joined.some(({ head }) => head === 'leader' || head === 'founder');
  const main = praised
    ? (joined.find(({ head }) => highestOffices.has(head)) ?? joined.find(({ head }) => head !== 'leader' && head !== 'founder') ?? office)
    : office;
  // "his Saudi counterpart Prince Faisal bin Farhan": the birth says less than the office.
  const counted = office.counterpart || (other?.counterpart && other.end === first.start && /^prince(?:ss)?$/.test(office.head) && !office.hasTail);
  // "According to the economic reporter of the agency, A, who … stated": the reporter tells of A.
  const reported =
    after.comma &&
    /^(?:reporter|correspondent)$/.test(office.head) &&
    /^according to (?:the|our|its|an?)\b/.test(
      words
        .slice(Math.max(0, first.start - 3), first.start)
        .map(({ key }) => key)
        .join(' '),
    );
  const served = aideOf(reading, first, index, after.run);
  const added = claims.add({
    sentence: reading.sentence,
    run: after.run,
    rule: counted ? 'counterpart-before-name' : 'title-before-name',
    office: { ...office, start: first.start, countries: code ? [code] : office.countries },
    role: served ?? (counted || reported ? null : praised ? roleOfOffice(reading, main) : roleOver(reading, joined, main)),
    country: code === undefined ? null : { code, basis: 'stated', rule: 'country-in-title' },
    known: null,
  });
  if (added) findNextCountries(reading, office, after.run, claims);
}

/** Who serves the holder of a highest office. */
const aides = /^(?:spokes(?:man|woman|person)|press secretary|secretary|advis[eo]r|aide|assistant|deputy|envoy|representative|chief of staff)$/;

/** Reads "the Press Secretary of the Uzbek president Komil Allamjonov": the name is the aide's, unless it is known as another's. */
function aideOf(reading: Reading, office: Office, index: number, run: NameRun): FoundPerson['role'] {
  const outer = reading.offices[index - 1];
  if (!outer || outer.plural || !aides.test(outer.head) || !highestOffices.has(office.head) || outer.end > office.start) return null;
  if (!/^(?:of|to|for) the$/.test(keysOf(reading.words.slice(outer.end, office.start)))) return null;
  if (run.end - run.start < 2 || reading.fullNames.some(({ start, end }) => start < run.end && run.start < end)) return null;
  const { start } = reading.words[outer.roleStart] as Word;
  const { end } = reading.words[office.end - 1] as Word;
  return { text: reading.text.slice(start, end), start, end };
}

const keysOf = (words: readonly Word[]): string => words.map(({ key }) => key).join(' ');

/** Gives the role over joined offices: all of them where the last one completes the first. */
function roleOver(reading: Reading, joined: readonly Office[], main: Office) {
  const first = joined[0] as Office;
  const last = joined.at(-1) as Office;
  if (joined.length === 1 || main !== last) return roleOfOffice(reading, main);
  return roleOfOffice(reading, { ...last, roleStart: first.roleStart });
}

/** Gives the offices that one person holds together, the nearest to the name last. */
function joinOffices(reading: Reading, office: Office, index: number): Office[] {
  const { words } = reading;
  const joined = [office];
  for (let i = index - 1; i >= 0 && joined.length < 4; i--) {
    const earlier = reading.offices[i] as Office;
    const next = joined[0] as Office;
    if (earlier.plural || earlier.counterpart || next.counterpart) break;
    const between = words
      .slice(earlier.end, next.start)
      .map(({ key }) => key)
      .join(' ');
    const praise = /leader of the (?:tajik )?nation|founder of peace|national leader/.test(
      reading.text.slice(words[next.start]?.start, words[next.end - 1]?.end).toLowerCase(),
    );
    // "the Indian prime minister and prime minister Sheikh Hasina": one office twice is held by two.
    if (earlier.head === next.head && (highestOffices.has(next.head) || (earlier.countries.length > 0 && next.countries.length === 0 && !next.hasTail))) break;
    const differ = earlier.countries.length > 0 && next.countries.length > 0 && earlier.countries[0] !== next.countries[0];
    if (differ) break;
    // "the President, Foreign Minister X": a head of state is no minister, and a bare office before a comma is a list's item.
    if (
      between === ','
        ? !(praise || ((earlier.hasTail || earlier.countries.length > 0) && !highestOffices.has(earlier.head)))
        : !mayHoldBoth(between, earlier.head, next.head)
    )
      break;
    joined.unshift(earlier);
  }
  return joined;
}

/** True where "and" joins two offices of one person: "Prime Minister and Foreign Minister", "president and chairman of the People's Council". */
function mayHoldBoth(between: string, earlier: string, next: string): boolean {
  if (/^[-–—/]$/.test(between)) return true;
  if (!/^(?:and|, and)$/.test(between)) return false;
  return earlier === 'prime minister' || !highestOffices.has(earlier) || !/minister|premier|ambassador|spokes|envoy|secretary|president/.test(next);
}

/** True where a name after a comma is the holder: the comma is closed, or the sentence opens with the office. */
function isApposed(reading: Reading, joined: readonly Office[], run: NameRun, claims: Claims): boolean {
  const { words } = reading;
  const first = joined[0] as Office;
  let before = first.start - 1;
  while (/^(?:the|a|an|its|his|her|their|our|my)$/.test(words[before]?.key ?? '')) before--;
  const previous = words[before];
  // "Jozef Sikela, the European commissioner, Kaja Kallas and …": the office belongs to the untitled name before it.
  if (previous?.text === ',') {
    const holder = claims.at(reading, before - 1);
    const bare = reading.runs.find(({ end }) => end === before);
    // "Across the line in Khojai A’lo, the head of …": a place.
    const placed = bare !== undefined && /^(?:in|at|near|from|outside|around|to)$/.test(words[bare.start - 1]?.key ?? '');
    if (bare && !placed && !holder?.office && bare.end - bare.start > 1) return false;
  }
  const next = words[run.end];
  const closed =
    next === undefined || /^[,.;:!?)–—”"]$/.test(next.text) || ((next.key === 'and' || next.key === 'who' || next.key === 'as') && run.end - run.start > 1);
  // "the new secretary general of the alliance, Mark Rutte of the Netherlands, who"
  const ofState = next?.key === 'of' && run.end - run.start > 1 && isStateClosed(words, run.end + 1);
  if (closed || ofState) return true;
  // "The head of DABS, A, and Chairman of Tana Electricity, B had signed it": the first name is closed, and so is the second.
  const paired =
    previous?.key === 'and' &&
    first.hasTail &&
    run.end - run.start > 1 &&
    /^(?:had|has|have|was|were|is|are|will|signed|met|said|held|agreed|discussed|attended|told)$/.test(next?.key ?? '');
  if (paired) return true;
  const last = joined.at(-1) as Office;
  const praise = joined.length > 1 && last.head === 'leader';
  const opens =
    previous === undefined ||
    (previous.text === ',' && before < 8 && !words.slice(0, before).some(({ key }) => key === 'with' || key === 'to' || key === 'of'));
  return praise || (opens && (first.countries.length > 0 || first.hasTail) && run.end - run.start > 1);
}

/** True where the name of a state stands from `at` and a mark or "who" behind it. */
function isStateClosed(words: readonly Word[], at: number): boolean {
  let end = words[at]?.key === 'the' ? at + 1 : at;
  if (!words[end]?.country) return false;
  while (words[end]?.country) end++;
  return words[end] === undefined || /^(?:[,.;:)]|who)$/.test(words[end]?.text ?? '');
}

/** True where the run can be the holder's name: one word only after a public or capitalized office. */
function isTitledName(words: readonly Word[], run: NameRun, office: Office): boolean {
  const length = run.end - run.start;
  if (length > 6) return false;
  const next = words[run.end];
  const adjacent = next?.kind === 'word' && next.upper && !next.nameable && next.start === (words[run.end - 1] as Word).end + 1;
  // "Commander of the Collective Rapid Reaction Forces": the run goes on as a body's name.
  if (adjacent && length === 1 && institutionWords.has(next.key) && !next.organization) return false;
  // "President Rahmon Street": the name has been lent to a thing.
  if (next?.kind === 'word' && next.upper && next.organization) return length > 1;
  if (length > 1 || office.counterpart) return true;
  return headClasses.get(office.head) === 'public' || words[office.end - 1]?.upper === true;
}

/** Reads the holders after a plural: "Presidents Trump and Rahmon", "the foreign ministers of Russia and Iran, Sergey Lavrov and Abbas Araghchi". */
function findHolders(reading: Reading, office: Office, claims: Claims): void {
  const { words } = reading;
  const runs: NameRun[] = [];
  // "the ministers of Kazakhstan and Tajikistan – Murat Nurtleu and Sirojiddin Muhriddin –"
  let at = endOfBoth(words, office.end);
  if (/^[–—:-]$/.test(words[at]?.text ?? '')) at++;
  for (let item = 0; item < 8; item++) {
    const after = nameAfter(words, at, reading.runAt, item === 0 || runs.length > 0);
    if (!after) break;
    runs.push(after.run);
    at = endOfState(words, after.run.end);
    if (words[at]?.text === ',' && words[at + 1]?.key === 'and') at++;
    if (words[at]?.key === 'and') at++;
    else if (words[at]?.text !== ',') break;
  }
  if (runs.length < 2) {
    const only = runs[0];
    if (only && office.countries.length > 0) {
      const added = claims.add({
        sentence: reading.sentence,
        run: only,
        rule: 'title-before-name',
        office,
        role: roleOfOffice(reading, office),
        country: office.countries.length === 1 ? stated(office.countries[0] as string) : null,
        known: null,
      });
      if (added) findNextCountries(reading, office, only, claims);
    }
    return;
  }
  if (endsOpeningPhrase(words, office, runs)) return;
  for (const [i, run] of runs.entries()) {
    const inOrder = office.countries.length === runs.length ? office.countries[i] : undefined;
    const country: FoundCountry =
      office.countries.length === 1 ? stated(office.countries[0] as string) : inOrder ? { code: inOrder, basis: 'inferred', rule: 'countries-in-order' } : null;
    claims.add({
      sentence: reading.sentence,
      run,
      rule: office.counterpart ? 'counterpart-before-name' : 'plural-title-before-names',
      office,
      role: roleOfOffice(reading, office),
      country,
      known: null,
    });
  }
}

/** Gives the index after "of the two countries", where a comma and the names follow; else the same index. */
function endOfBoth(words: readonly Word[], at: number): number {
  if (words[at]?.key !== 'of') return at;
  let i = at + 1;
  while (/^(?:the|both|these|all|two|three|four|five|neighbou?ring|friendly|brotherly)$/.test(words[i]?.key ?? '')) i++;
  return /^(?:countries|states|nations|sides|republics|neighbou?rs|governments)$/.test(words[i]?.key ?? '') && /^[,–—:-]$/.test(words[i + 1]?.text ?? '')
    ? i + 1
    : at;
}

/** Gives the index after "of Russia" behind a name. */
function endOfState(words: readonly Word[], at: number): number {
  if (words[at]?.key !== 'of') return at;
  let i = at + 1;
  while (/^(?:the|federal|republic|kingdom|people|islamic|state|of)$/.test(words[i]?.key ?? '') || words[i]?.country || words[i]?.kind === 'possessive') i++;
  return i > at + 1 && words[i - 1]?.country ? i : at;
}

/** Reads on after a first holder: "Presidents of Kyrgyzstan Sadyr Japarov, Kazakhstan Kassym-Jomart Tokayev and Uzbekistan Shavkat Mirziyoyev". */
function findNextCountries(reading: Reading, office: Office, run: NameRun, claims: Claims): void {
  const { words } = reading;
  let at = run.end;
  for (let item = 0; item < 8; item++) {
    if (words[at]?.text === ',') at++;
    if (words[at]?.key === 'and') at++;
    if (at === run.end) return;
    while (/^(?:of|the|republic|kingdom|state)$/.test(words[at]?.key ?? '') && !words[at]?.country) at++;
    const mention = words[at]?.country;
    if (!mention || mention.form === 'demonym' || mention.form === 'people') return;
    while (words[at] && words[at]?.country === mention) at++;
    const next = reading.runAt.get(at);
    if (
      !next ||
      !claims.add({
        sentence: reading.sentence,
        run: next,
        rule: 'title-before-name',
        office,
        role: roleOfOffice(reading, office),
        country: stated(mention.code),
        known: null,
      })
    )
      return;
    at = next.end;
    run = next;
  }
}

function stated(code: string): FoundCountry {
  return { code, basis: 'stated', rule: 'country-in-title' };
}
