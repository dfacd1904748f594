import { institutionWords } from '../../lexicon/institution-words.ts';
import { actionVerbs, speechVerbs } from '../../lexicon/speech-verbs.ts';
import type { Claims } from './claims.ts';
import { endOfService } from './end-of-service.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { FoundPerson, Reading } from './word.ts';

const verbs = /^(?:heads|leads|chairs|directs|runs)$/;
/** Perfect tenses of the same: "has headed the presidential administration since 2016". */
const participles = /^(?:headed|led|chaired|directed|run)$/;
/** "was promoted to head of the administration", "has been appointed ambassador to Cuba". */
const raised = /^(?:sworn|appointed|named|promoted|elected|nominated|reappointed|re-elected)$/;
const ends = /^(?:and|or|in|at|from|since|to|that|which|who|as|on|by|with|but|after|when|where|into|team|talks|delegation)$/;

/** Gives persons without a role the body that they head: "Gulnara Abdykerimova, who heads the River Watch association". */
export function findRoleByVerb(reading: Reading, claims: Claims): void {
  const { words } = reading;
  for (const person of claims.inSentence(reading.sentence)) {
    const at = person.run.end;
    takeRaised(reading, person);
    takeHeaded(reading, person);
    takeServed(reading, person);
    takeOver(reading, person);
    // A rank is less than what its bearer heads: "Colonel General Vladimir Kulishov, who heads the Border Service".
    if (person.role && person.rule !== 'honorific-before-name') continue;
    const start = startOfClause(words, at);
    if (start === null) continue;
    const verb = words[start];
    if (!verb) continue;
    let from = start + 1;
    while (/^(?:the|a|an|our|its|his|her|their|my)$/.test(words[from]?.key ?? '')) from++;
    let to = from;
    while (
      to < from + 10 &&
      words[to] &&
      words[to]?.kind !== 'mark' &&
      !ends.test(words[to]?.key ?? '') &&
      !speechVerbs.has(words[to]?.key ?? '') &&
      !(actionVerbs.has(words[to]?.key ?? '') && !words[to]?.upper)
    )
      to++;
    const first = words[from];
    // "leads Tajikistan’s delegation", "heads the Tajik negotiating team", "leads the government’s delegation"
    const owned = words.slice(from, to).some(({ kind }) => kind === 'possessive');
    if (first && (first.country || owned) && /^(?:delegation|team)$/.test(words[to]?.key ?? '')) {
      const text = reading.text.slice(first.start, words[to]?.end);
      person.role = {
        text: `head of ${owned && from === start + 1 ? '' : 'the '}${text}`,
        start: verb.start,
        end: words[to]?.end ?? 0,
        rule: 'role-from-verb',
      };
      continue;
    }
    to = endOfRemit(words, to);
    const last = words[to - 1];
    if (to === from || !first || !last) continue;
    // "heads the Tajik talks": whose they are is no body.
    if (last.kind === 'possessive' || (last.country?.form === 'demonym' && !last.organization)) continue;
    // "X runs a shop", "leads the way": what is headed bears a word of institutions or a capital.
    if (
      !words
        .slice(from, to)
        .some(
          (word) =>
            word.upper ||
            institutionWords.has(word.key) ||
            /^(?:association|company|firm|group|think|ngo|club|newspaper|website|centre|center|fund|movement|party)$/.test(word.key),
        )
    )
      continue;
    // "who led Uzbekistan": a state has a leader, and mostly no article.
    const state = first.country?.form === 'name' && first.country.end === last.end && !first.organization;
    const led = state ? `leader of ${words[from - 1]?.key === 'the' ? 'the ' : ''}` : 'head of the ';
    person.role = { text: `${led}${reading.text.slice(first.start, last.end)}`, start: verb.start, end: last.end, rule: 'role-from-verb' };
  }
}

/** Gives the index behind what a committee is on: "the parliamentary committee | on energy and water". */
function endOfRemit(words: Reading['words'], at: number): number {
  if (!/^(?:committee|commission|council|subcommittee)$/.test(words[at - 1]?.key ?? '') || !/^(?:on|for)$/.test(words[at]?.key ?? '')) return at;
  let to = at + 1;
  while (words[to]?.key === 'the' || words[to]?.key === 'and' || institutionWords.has(words[to]?.key ?? '')) to++;
  while (words[to - 1]?.key === 'and' || words[to - 1]?.key === 'the') to--;
  return to > at + 1 ? to : at;
}

/** Gives the index of the verb behind ", who now", "has" or right behind the name; null where none of heading stands there. */
function startOfClause(words: Reading['words'], at: number): number | null {
  const clause = words[at]?.text === ',' && words[at + 1]?.key === 'who';
  let i = clause ? at + 2 : at;
  while (/^(?:now|also|currently)$/.test(words[i]?.key ?? '')) i++;
  if (/^(?:has|had)$/.test(words[i]?.key ?? '') && participles.test(words[i + 1]?.key ?? '')) return i + 1;
  if (!verbs.test(words[i]?.key ?? '')) return null;
  return clause || /^(?:the|our|its|his|her|their)$/.test(words[i + 1]?.key ?? '') ? i : null;
}

/** Gives a person the office into which the sentence says that he or she was put, in place of a word of kinship. */
function takeRaised(reading: Reading, person: FoundPerson): void {
  const { words, officeAt } = reading;
  if (person.role && !kinship.test(person.role.text)) return;
  for (let at = person.run.end; at < person.run.end + 9; at++) {
    const word = words[at];
    if (!word || word.nameable || /^[.;:]$/.test(word.text)) return;
    if (!raised.test(word.key) || !/^(?:was|been|were|is)$/.test(words[at - 1]?.key ?? '')) continue;
    let from = at + 1;
    while (
      from < at + 9 &&
      (/^(?:in|as|to|the|a|an|its|his|her|new|be|country|nation|first|second|third|female|woman)$/.test(words[from]?.key ?? '') ||
        (words[from]?.kind === 'possessive' && /^(?:country|nation)$/.test(words[from - 1]?.key ?? ''))) &&
      !officeAt[from]
    )
      from++;
    const office = officeAt[from];
    const role = office && !office.plural && !office.counterpart ? roleOfOffice(reading, office) : null;
    if (!office || !role) return;
    person.office ??= office;
    person.role = { ...role, rule: 'role-from-verb' };
    const [code] = office.countries;
    if (code !== undefined && office.countries.length === 1) person.country ??= { code, basis: 'inferred', rule: 'role-from-verb' };
    return;
  }
}

const kinship = /\b(?:daughter|son|brother|sister|wife|husband|nephew|niece|cousin|uncle|aunt|father|mother|son-in-law)$/i;

/** Reads "the Agency for Insurance, headed by Zohid Ermatov": the body before is what the person heads. */
function takeHeaded({ words, text }: Reading, person: FoundPerson): void {
  const by = person.run.start - 1;
  if (person.role || words[by]?.key !== 'by' || !/^(?:headed|led|chaired|run)$/.test(words[by - 1]?.key ?? '')) return;
  let last = by - 2;
  if (words[last]?.text === ',' || /^(?:now|currently)$/.test(words[last]?.key ?? '')) last--;
  if (words[last]?.text === ')') while (last > 0 && words[last + 1]?.text !== '(') last--;
  const body = words[last]?.organization;
  if (!body || last < 0) return;
  person.role = { text: `head of the ${text.slice(body.start, body.end)}`, start: body.start, end: body.end, rule: 'role-from-verb' };
  if (body.country) person.country ??= { code: body.country, basis: 'inferred', rule: 'role-from-verb' };
}

/** Reads "P. Stobdan, who served as India’s ambassador": an office with its state, where the person has none. */
function takeServed(reading: Reading, person: FoundPerson): void {
  const { words, officeAt } = reading;
  const at = person.run.end;
  const relative = words[at]?.text === ',' && words[at + 1]?.key === 'who';
  // "served for six years as Russia’s consul", with "who" or without
  const served = endOfService(words, relative ? at + 2 : at);
  if (served === null && (!relative || !/^(?:served|serves|worked|is|was|has)$/.test(words[at + 2]?.key ?? ''))) return;
  let from = served ?? at + 3;
  while (/^(?:been|once|also|now|as|the|a|an|served)$/.test(words[from]?.key ?? '') && !officeAt[from]) from++;
  const office = officeAt[from];
  if (!office || office.plural || office.counterpart) return;
  const role = roleOfOffice(reading, office);
  // "who has served as ambassador to Japan since 2019": as what one serves is an office, whosever it is.
  if (office.countries.length === 0 && words.slice(at, from).some(({ key }) => key === 'as') && !person.role && role && !kinship.test(role.text)) {
    person.office ??= office;
    person.role = { ...role, rule: 'role-from-verb' };
  }
  if (office.countries.length !== 1) return;
  if (!person.role && role) person.role = { ...role, rule: 'role-from-verb' };
  person.office ??= office;
  person.country ??= { code: office.countries[0] as string, basis: 'inferred', rule: 'role-from-verb' };
}

/** Reads "who takes over as the bloc’s foreign policy chief", "in his last weeks as president of the Council", "took over Peru’s Ministry of Energy". */
function takeOver({ words, officeAt, text }: Reading, person: FoundPerson): void {
  if (person.role) return;
  const as = endOfTaking(words, person.run.end);
  if (as === null) return;
  let from = as;
  while (
    /^(?:the|a|an|its|his|her|their|our|new|bloc|organi[sz]ation|country|group|alliance|body|company)$/.test(words[from]?.key ?? '') ||
    (words[from]?.kind === 'possessive' && from > as)
  ) {
    if (officeAt[from]) break;
    from++;
  }
  // "took over as Namibia’s green hydrogen commissioner"
  const owner = words[from]?.country && words[from + 1]?.kind === 'possessive' ? words[from]?.country : null;
  if (owner && !officeAt[from]) {
    let to = from + 2;
    while (to < from + 5 && words[to]?.kind === 'word' && !words[to]?.upper && !officeAt[to]) to++;
    if (officeAt[to]) from = to;
  }
  const office = officeAt[from];
  const role = office && !office.plural && !office.counterpart ? roleOfOffice({ words, text } as Reading, office) : null;
  if (office && role) {
    person.office ??= office;
    person.role = { ...role, rule: 'role-from-verb' };
    const [code] = office.countries;
    if (code !== undefined && office.countries.length === 1) person.country ??= { code, basis: 'inferred', rule: 'role-from-verb' };
    else if (owner && office.countries.length === 0) person.country ??= { code: owner.code, basis: 'inferred', rule: 'role-from-verb' };
    return;
  }
  // "took over Peru’s Ministry of Energy": the state before the body is that of its head.
  if (!/^over$/.test(words[as - 1]?.key ?? '')) return;
  const state = words[as]?.country ? words[as]?.country : null;
  const at = words[as + 1]?.kind === 'possessive' ? as + 2 : as;
  const body = words[at]?.organization ?? (words[as]?.key === 'the' ? words[as + 1]?.organization : null);
  if (!body) return;
  const start = Math.max(body.start, words[at]?.start ?? 0);
  person.role = { text: `head of the ${text.slice(start, body.end).replace(/^the /i, '')}`, start, end: body.end, rule: 'role-from-verb' };
  const code = state?.code ?? body.country;
  if (code) person.country ??= { code, basis: 'inferred', rule: 'role-from-verb' };
}

/** Gives the index behind "as" or "over" of a clause that says which office the person before takes or leaves; null where there is none. */
function endOfTaking(words: Reading['words'], at: number): number | null {
  let i = at;
  const comma = words[i]?.text === ',';
  if (comma) i++;
  if (comma && words[i]?.key === 'in' && /^(?:his|her|their)$/.test(words[i + 1]?.key ?? '')) {
    for (let to = i + 2; to < i + 7; to++) if (words[to]?.key === 'as') return to + 1;
    return null;
  }
  if (comma && /^(?:speaking|acting|writing|serving)$/.test(words[i]?.key ?? '') && words[i + 1]?.key === 'as') return i + 2;
  if (comma && words[i]?.key === 'who') i++;
  else if (comma) return null;
  while (/^(?:will|recently|has|had|is|due|to|last|formally|only)$/.test(words[i]?.key ?? '')) i++;
  if (!/^(?:take|takes|took|taken|taking)$/.test(words[i]?.key ?? '')) return null;
  if (words[i + 1]?.key === 'office' && words[i + 2]?.key === 'as') return i + 3;
  if (words[i + 1]?.key !== 'over') return null;
  return words[i + 2]?.key === 'as' ? i + 3 : i + 2;
}
