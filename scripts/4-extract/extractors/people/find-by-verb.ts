import { headWords } from '../../lexicon/office-vocabulary.ts';
import { organizationHeads } from '../../lexicon/organization-heads.ts';
import { actionVerbs, personObjectWords, speechVerbs } from '../../lexicon/speech-verbs.ts';
import type { Claims } from './claims.ts';
import { endOfService } from './end-of-service.ts';
import { isLentOrDescribed } from './is-lent-or-described.ts';
import { isGivenName, looksLikeName } from './split-run.ts';
import type { NameRun, Reading, Word } from './word.ts';

/**
 * Finds persons by what they say, do or undergo: "Emomali Rahmon spoke", "said Manuchehr Eshonqul-Zoda", "headed by Sayvaly Shafiev".
 * `reused` holds words that stand alone somewhere in the article, `surnames` the last words of persons found by then and the names that stand alone behind "Professor" or "Ms".
 */
export function findByVerb(reading: Reading, claims: Claims, { reused, surnames }: { reused: ReadonlySet<string>; surnames: ReadonlySet<string> }): void {
  if (reading.headline) return;
  for (const run of reading.runs) {
    if (isAged(reading, run) && claims.isFree(reading, run))
      claims.add({ sentence: reading.sentence, run, rule: 'name-with-age', office: null, role: null, country: null, known: null });
    if (run.end - run.start < 2 || run.end - run.start > 5 || !claims.isFree(reading, run)) continue;
    if (isLentOrDescribed(reading.words, run)) continue;
    const rule = ruleFor(reading.words, run, reused, surnames) ?? (servesInOffice(reading, run) ? 'name-with-action-verb' : null);
    if (rule) claims.add({ sentence: reading.sentence, run, rule, office: null, role: null, country: null, known: null });
  }
  // Twice from the right, since the last item of a list is the one that "and" proves.
  for (const run of [...reading.runs, ...reading.runs].reverse()) {
    if (run.end - run.start < 2 || run.end - run.start > 4 || !claims.isFree(reading, run) || isLentOrDescribed(reading.words, run)) continue;
    if (isJoinedWithName(reading, run, claims))
      claims.add({ sentence: reading.sentence, run, rule: 'name-joined-with-name', office: null, role: null, country: null, known: null });
  }
}

/** True where the clause says in which office the run's bearer served: "Imtiaz Gilani spent five years in Dushanbe as Pakistan’s ambassador". */
function servesInOffice({ words, officeAt }: Reading, run: NameRun): boolean {
  const as = endOfService(words, run.end);
  if (as === null) return false;
  const office = officeAt[/^(?:the|an?)$/.test(words[as]?.key ?? '') ? as + 1 : as];
  return office != null && !office.plural && !office.counterpart;
}

/** True where years of age between commas follow a name of one or two words: "Gulnoz, 43, keeps", "Mehri, a 51-year-old nurse,". */
function isAged({ words, text }: Reading, run: NameRun): boolean {
  const last = words[run.end - 1];
  if (run.end - run.start > 3 || !last || words[run.end]?.text !== ',' || words[run.start]?.kind !== 'word') return false;
  const behind = text.slice(last.end, last.end + 24);
  if (/^, [1-9]\d, (?:an? |the |who |whose |from |of |said |says |told |has |had |is |was |\p{Ll}+s |\p{Ll}+ed )/u.test(behind)) return true;
  // "Holiday Inn, a 20-year-old hotel" is nobody.
  const described = /^, an? [1-9]\d-year-old (?<noun>\p{L}+(?: \p{L}+){0,2})/u.exec(text.slice(last.end, last.end + 70))?.groups?.noun;
  return (
    described
      ?.split(' ')
      .some(
        (word) =>
          headWords.has(word) ||
          /^(?:man|woman|mother|father|girl|boy|widow(?:er)?|grand(?:mother|father)|native|shepherd|housewife|labou?rer|mechanic|waiter|waitress|cook|builder|vendor|merchant|tailor|carpenter|electrician|welder|plumber|barber|herder|fisherman|schoolboy|schoolgirl)$/.test(
            word,
          ),
      ) ?? false
  );
}

/** True for an item of a list of full names: "Farangis Najibullah and | Bruce Pannier", "among them | Li Qiang, Mikhail Mishustin". */
function isJoinedWithName(reading: Reading, run: NameRun, claims: Claims): boolean {
  const { words } = reading;
  const isName = (at: number) => {
    const person = claims.at(reading, at);
    return person !== undefined && person.run.end - person.run.start > 1;
  };
  const before = words[run.start - 1];
  const after = words[run.end];
  if ((before?.key === 'and' && isName(run.start - 2)) || (after?.key === 'and' && isName(run.end + 1))) return true;
  const listed = after?.text === ',' && isName(run.end + 1);
  return listed && (looksLikeName(words, run) || (before?.text === ',' && isName(run.start - 2)) || /^(?:them|including|like)$/.test(before?.key ?? ''));
}

/** Gives the rule by which a run is a person's name; null where nothing shows it. */
function ruleFor(words: readonly Word[], run: NameRun, reused: ReadonlySet<string>, surnames: ReadonlySet<string>): string | null {
  // "Ivanka Trump", where Donald Trump is known by then.
  const likely = looksLikeName(words, run) || surnames.has(words[run.end - 1]?.key ?? '');
  const first = words[run.start] as Word;
  const last = words[run.end - 1] as Word;
  const before = words[run.start - 1];
  const next = words[run.end]?.key.endsWith('ly') ? words[run.end + 1] : words[run.end];
  if (first.kind === 'initial') return 'initials-before-surname';
  // "Khan Jan Alokozai, who leads": only persons are taken up by "who".
  if (words[run.end]?.text === ',' && /^(?:who|whose|whom)$/.test(words[run.end + 1]?.key ?? '')) return 'name-before-who';
  // "Zhao Huirong, of the Chinese Academy of Social Sciences, thinks"
  if (likely && words[run.end]?.text === ',' && words[run.end + 1]?.key === 'of' && isQuotedBehind(words, run.end + 2)) return 'name-with-speech-verb';
  // "Arafat Jamal of the UN refugee agency described": a body stands behind the name, and a verb behind the body.
  if (words[run.end]?.key === 'of' && before?.key !== 'the' && actsBehind(words, run.end + 1)) return 'name-of-body';
  // "Argentina’s Javier Milei", who later is "Milei".
  if (/^(?:them|including)$/.test(before?.key ?? '') && words[run.end]?.key === 'of') return 'name-as-object';
  if (before?.kind === 'possessive' && words[run.start - 2]?.country && (likely || reused.has(last.key))) return 'name-after-state';
  if (next && speechVerbs.has(next.key) && !next.upper && (likely || reused.has(last.key))) return 'name-with-speech-verb';
  // "…,” said Parviz Mullojonov": bodies are rarely quoted in this order.
  if (before && /^(?:said|says|told|asked|writes|wrote|explained|explains|argues|warned|warns)$/.test(before.key) && !isBroughtForward(words, run))
    return 'name-with-speech-verb';
  if (
    /^by$/.test(before?.key ?? '') &&
    /^(?:headed|led|chaired|co-chaired|accompanied|greeted|ruled|founded|commanded|represented)$/.test(words[run.start - 2]?.key ?? '') &&
    run.end - run.start <= 4
  )
    return 'led-by-name';
  // "Mwila Chanda: A date, for once." Who answers is named before it, and elsewhere by the surname alone.
  if (
    run.start === 0 &&
    words[run.end]?.text === ':' &&
    reused.has(last.key) &&
    words.length > run.end + 1 &&
    !organizationHeads.has(last.text) &&
    !last.country
  )
    return 'name-before-answer';
  if (!likely || joinsPlaces(words, run.start)) return null;
  if (next && actionVerbs.has(next.key) && !next.upper) return 'name-with-action-verb';
  if (before && personObjectWords.has(before.key)) return 'name-as-object';
  // A given name of the list and another part are enough by themselves.
  if (isGivenName(first)) return 'given-name-and-surname';
  return null;
}

const ways =
  /^(?:roads?|highways?|motorways?|lines?|railways?|railroads?|routes?|borders?|sections?|stretch(?:es)?|distances?|corridors?|flights?|bridges?|pipelines?|canals?|tunnels?|services?|crossings?|trains?|buses|ferry|ferries|link|links|interconnectors?|cables?)$/;

/** True right before the end of a way, which is a place: "the highway between Kulob and |", "a line from Mary to |". */
function joinsPlaces(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - 6); i--) {
    const { key = '' } = words[i] ?? {};
    if (key === 'between' || key === 'from') return ways.test(words[i - 1]?.key ?? '');
    if (!(key === 'and' || key === 'to' || words[i]?.upper)) return false;
  }
  return false;
}

/** True where a body's name and then a verb of what persons do follow: "the UN refugee agency (UNHCR) described". */
function actsBehind(words: readonly Word[], from: number): boolean {
  let body = false;
  for (let at = from; at < from + 12; at++) {
    const word = words[at];
    if (!word || /^[.,;:]$/.test(word.text)) return false;
    body ||= word.organization !== null;
    if (body && !word.upper && (speechVerbs.has(word.key) || /^(?:described|doubts|argues|disagrees|agrees|sees|calls)$/.test(word.key))) return true;
  }
  return false;
}

/** True where a comma and a verb of speech close what follows the name. */
function isQuotedBehind(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 14; at++) if (words[at]?.text === ',') return speechVerbs.has(words[at + 1]?.key ?? '');
  return false;
}

/** True where what precedes "said" already names who said it: "Rahmon told Asia Plus". */
function isBroughtForward(words: readonly Word[], run: NameRun): boolean {
  const subject = words[run.start - 2];
  return subject !== undefined && subject.kind !== 'mark';
}
