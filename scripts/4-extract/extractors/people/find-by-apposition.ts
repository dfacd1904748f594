import { countryForms } from '../../lexicon/country-forms.ts';
import { actionVerbs, speechVerbs } from '../../lexicon/speech-verbs.ts';
import type { Claims } from './claims.ts';
import { nameAfter, skipAddress } from './name-after.ts';
import { endOfRole } from './role-of-office.ts';
import { looksLikeName } from './split-run.ts';
import type { FoundPerson, NameRun, Office, Reading, Word } from './word.ts';

/** Words that end a description before its head noun. */
const stops: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'that',
  'and',
  'or',
  'but',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'from',
  'with',
  'by',
  'about',
  'after',
  'before',
  'during',
  'where',
  'when',
  'while',
  'as',
  'is',
  'was',
  'are',
  'were',
  'has',
  'had',
  'have',
  'will',
  'would',
  'he',
  'she',
  'it',
  'they',
  'we',
  'you',
  'not',
  'also',
  'including',
  'both',
  'all',
  'his',
  'her',
  'him',
  'them',
  'so',
  'if',
]);
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'then', 'now', 'currently', 'formerly']);
const placing: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'across', 'outside', 'via', 'through', 'the', 'a', 'an']);

/** Finds persons by the office or occupation that follows the name: "Dina Malysheva, Head of the Central Asian Sector of the IMEMO RAS, told". */
export function findByApposition(reading: Reading, claims: Claims): void {
  if (reading.headline) return;
  const { words } = reading;
  for (const run of reading.runs) {
    const holder = claims.at(reading, run.start);
    // A rank gives way to the office behind the name: "Col. Gen. Emomali Sobirzoda, the defence minister".
    if (holder?.role && holder.rule !== 'honorific-before-name') continue;
    if (!holder && (run.end - run.start < 2 || !mayBePerson(reading, run))) continue;
    const role = readDescription(reading, run);
    if (!role) continue;
    const country: FoundPerson['country'] = role.code === null ? null : { code: role.code, basis: 'stated', rule: 'country-in-title' };
    const text = {
      text: reading.text.slice((words[role.start] as Word).start, (words[role.end - 1] as Word).end),
      start: (words[role.start] as Word).start,
      end: (words[role.end - 1] as Word).end,
    };
    if (holder) {
      holder.role = text;
      holder.office ??= role.office;
      holder.country ??= country;
    } else claims.add({ sentence: reading.sentence, run, rule: 'title-after-name', office: role.office, role: text, country, known: null });
  }
}

/** True where a run may name a person although nothing before it says so. */
function mayBePerson(reading: Reading, run: NameRun): boolean {
  const before = reading.words[run.start - 1];
  return looksLikeName(reading.words, run) || !placing.has(before?.key ?? '');
}

/** Reads the description after a name and a comma, bracket or dash. */
function readDescription(reading: Reading, run: NameRun): { start: number; end: number; office: Office; code: string | null } | null {
  const { words } = reading;
  const start0 = startOfDescription(reading, run.end);
  if (start0 === null) return null;
  let start = start0;
  // "at the time | Kazakh ambassador to Tajikistan"
  if (words[start]?.key === 'at' && /^(?:the|that)$/.test(words[start + 1]?.key ?? '') && words[start + 2]?.key === 'time') start += 3;
  // "then and now the head of Moldovagaz"
  while (articles.has(words[start]?.key ?? '') || (words[start]?.key === 'and' && words[start + 1]?.key === 'now')) start++;
  let at = start;
  let described: string | null = null;
  while (at < start + 7) {
    const word = words[at];
    if (!word) return null;
    const office = reading.officeAt[at];
    if (office && !office.plural && !office.counterpart) {
      const end = endOfDescription(reading, office);
      if (end === null || (start > start0 && isAttribution(words, run, end))) return null;
      const roleStart = at === start ? office.roleStart : start;
      let roleEnd = endOfRole(words, roleStart, end > office.end ? end : office.roleEnd, 0);
      // "professor at | “Johns Hopkins” University"
      while (roleEnd > roleStart + 1 && /^(?:at|of|in|for|with|from|on|to)$/.test(words[roleEnd - 1]?.key ?? '')) roleEnd--;
      const code =
        office.countries.length === 1
          ? (office.countries[0] as string)
          : office.countries.length === 0
            ? (described ?? seatedIn(words, office.head, Math.max(at + 1, office.end - 1), end) ?? stateOfJoined(reading, office.end, end))
            : null;
      return { start: roleStart, end: roleEnd, office, code };
    }
    if (word.kind === 'mark' || word.nameable || (stops.has(word.key) && word.text !== 'WHO') || speechVerbs.has(word.key)) return null;
    if (actionVerbs.has(word.key) && word.key !== 'led') return null;
    if (word.country && word.country.end === word.end && !word.organization) described = word.country.code;
    at++;
  }
  return null;
}

/** True where the description and a verb of speech close the sentence and tell who is quoted: "to see Peter Tala, a spokesperson for the minister said". */
function isAttribution(words: readonly Word[], run: NameRun, end: number): boolean {
  const after = words[end + 1];
  if (run.start < 4 || words[run.end]?.text !== ',' || !/^(?:said|says|told|added|confirmed)$/.test(words[end]?.key ?? '')) return false;
  return after === undefined || /^[.!?;”"]$/.test(after.text) || (/^(?:on|in|late|earlier)$/.test(after.key) && words.length - end < 6);
}

/** Gives the index after ", ", " (", " is a", ", who was the"; null where no description follows a name. */
function startOfDescription({ words, officeAt }: Reading, at: number): number | null {
  const office = (index: number) => officeAt[index] ?? null;
  const mark = /^[,(–—-]$/.test(words[at]?.text ?? '');
  const clause = mark && words[at + 1]?.text === 'who' ? at + 2 : mark ? null : at;
  if (clause !== null && /^(?:is|was|became)$/.test(words[clause]?.key ?? '')) {
    const next = words[clause + 1]?.key ?? '';
    // "X was deputy minister of transport of Kazakhstan": an office that goes on, or says its state, needs no article.
    const bare = office(clause + 1);
    const told = bare !== null && !bare.plural && !bare.counterpart && (bare.hasTail || bare.countries.length > 0);
    return articles.has(next) || told || (mark && !/^(?:not|also)$/.test(next)) ? clause + 1 : null;
  }
  return mark && clause === null ? at + 1 : null;
}

/** Gives the index where the description ends; null where the office belongs to the next name or the sentence goes on with a verb. */
function endOfDescription(reading: Reading, office: Office): number | null {
  const { words } = reading;
  if (nameAfter(words, office.end, reading.runAt, false)) return null;
  for (let at = office.end; at < office.end + 30; at++) {
    const word = words[at];
    if (!word) return at;
    const inside = word.organization && at > 0 && words[at - 1]?.organization === word.organization;
    if (!inside && /^[,.;:!?)–—”"“]$/.test(word.text)) {
      // "…, Foreign Minister, Sirojiddin Muhriddin, …" is read from the name behind it.
      return at;
    }
    // "the first Turkish president | to visit Serbia": what he did; "ambassador to Peru" goes on.
    if (word.key === 'to' && words[at + 1]?.kind === 'word' && !words[at + 1]?.upper && words[at + 1]?.key !== 'the') return at;
    if (/^(?:from|in)$/.test(word.key) && /^\d{4}/.test(words[at + 1]?.text ?? '')) return at;
    if (/^(?:who|whom|whose|which|that|where)$/.test(word.text) && words[at + 1]?.key !== 'time') return at;
    // "president at the time"
    if (words[at + 2]?.key === 'time' && word.key === 'at') return at;
    if (speechVerbs.has(word.key) || /^(?:since|until)$/.test(word.key)) return at;
    // "executive vice president of Afreximbank | signed"
    if (actionVerbs.has(word.key) && !word.upper && (at > office.end || office.hasTail)) return at;
    // "Minister for Foreign Affairs of Singapore | and discussed", "Ambassador of Nepal to Australia | and Tim Watts": a verb or another name.
    const next = words[at + 1];
    const other = reading.runAt.get(at + 1);
    if (
      word.key === 'and' &&
      next &&
      ((!next.upper && (actionVerbs.has(next.key) || speechVerbs.has(next.key) || /^\p{Ll}{3,}ed$/u.test(next.text))) ||
        // "President of CEXIM | and Benedict Oramah, Afreximbank President", "of EBID | and Mrs Matar"
        skipAddress(words, at + 1) > at + 1 ||
        (other !== undefined &&
          other.end - other.start > 1 &&
          (looksLikeName(words, other) || (words[other.end]?.text === ',' && [1, 2].some((step) => reading.officeAt[other.end + step])))))
    )
      return at;
    // Right after the head noun only "of", "and" and their like may go on.
    // "deputy head of the Georgian | freight forwarders' union": an adjective of a state stands before what it describes.
    const adjective = words[at - 1]?.country?.form === 'demonym';
    if (at === office.end && !adjective && !/^(?:of|for|at|in|on|to|with|from|and|under|emeritus|based|by|since|until)$/.test(word.key) && word.kind === 'word')
      return null;
  }
  return null;
}

/** Gives the one state of the offices that follow in the same description: "Deputy Prime Minister and | Minister of Economy of Slovakia". */
function stateOfJoined(reading: Reading, from: number, to: number): string | null {
  const codes = new Set<string>();
  for (let at = from; at < to; at++) {
    const office = reading.officeAt[at];
    if (!office || office.end > to || office.counterpart || office.plural || reading.words[at - 1]?.key !== 'and') continue;
    for (const code of office.countries) codes.add(code);
    at = office.end - 1;
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}

/** Gives the state whose possessive or adjective stands before the institution of a description: "at Kazakhstan’s Ministry of Energy". */
function seatedIn(words: readonly Word[], head: string, from: number, to: number): string | null {
  const codes = new Set<string>();
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.organization?.country) codes.add(word.organization.country);
    else if (
      word.country &&
      !word.organization &&
      (words[i + 1]?.kind === 'possessive' || countryForms.get(word.text)?.form === 'demonym') &&
      words[i + 1] &&
      i + 1 < to &&
      !/^(?:in|on)$/.test(words[i - 1]?.key ?? '') &&
      (words[i - 1]?.key !== 'to' || /^(?:advis[eo]r|aide|assistant)$/.test(head))
    )
      codes.add(word.country.code);
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}
