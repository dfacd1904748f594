import { capitals } from '../../lexicon/capitals.ts';
import { countryForms } from '../../lexicon/country-forms.ts';
import { institutionWords } from '../../lexicon/institution-words.ts';
import { isStateBody } from '../../lexicon/is-state-body.ts';
import { headWords } from '../../lexicon/office-vocabulary.ts';
import { highestOffices, officeModifiers } from '../../lexicon/offices.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import { isStateWord } from './is-state-word.ts';
import { nameAfter, skipAddress } from './name-after.ts';
import { looksLikeName, splitRun } from './split-run.ts';
import type { NameRun, Office, Word } from './word.ts';

/** What stands behind a head noun. */
export interface OfficeTail {
  /** Index after the whole tail, and after the part that belongs to the role ("of the Republic of Tajikistan" does not). */
  end: number;
  roleEnd: number;
  countries: string[];
  ofBody: boolean;
}

/** What is known of the words around an office. */
export interface AroundOffice {
  runAt: ReadonlyMap<number, NameRun>;
  /** The offices that begin at the words behind it, by index. */
  later: readonly (Office | null)[];
  /** Titles of the offices of a known person by the index at which the full name begins. */
  titles: ReadonlyMap<number, string>;
}

const prepositions: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'at', 'in', 'with', 'from', 'under']);
/** Prepositions whose noun says for whom the person acts; "ambassador to Tajikistan" does not. */
const belonging: ReadonlySet<string> = new Set(['of', 'for', 'at', 'with', 'from', 'under']);
/** Heads whose "to" names the one they serve: "adviser to Iran’s supreme leader". */
const serving = /^(?:advis[eo]r|aide|assistant|secretary|deputy|counsellor|press secretary|national security advis[eo]r)$/;
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that']);
const stateNouns: ReadonlySet<string> = new Set([
  'republic',
  'kingdom',
  'state',
  'islamic',
  'federation',
  'sultanate',
  'emirate',
  'emirates',
  'democratic',
  'people’s',
  'arab',
  'federal',
  'union',
  'united',
  'of',
  'the',
]);
/** First words of places in two words. */
const places = /^(?:Port|Fort|Cape|San|Santa|Santo|São|Saint|St|New|El|La|Los|Las|Abu|Addis|Tel|Ulan|Phnom|Kuala|Rio|Hong|Sri|Dar|Buenos|Punta|Puerto)$/;
/** How offices of bodies of many states begin: "OSCE Programme Office in Dushanbe" is of no state, where it sits. */
const ofManyStates = /^(?:the )?(?:\p{Lu}{2,}|European|World|International|Asian|Islamic|Eurasian|United)\b/u;
/** Kinds of bodies that stand before what a body is called. */
const bodyKinds =
  /^(?:NGO|company|firm|group|newspaper|agency|organi[sz]ation|website|portal|channel|movement|foundation|centre|center|party|bank|fund|giant|carrier|airline|operator|utility|producer|maker|manufacturer|developer|lender|contractor|miner|consortium|holding|corporation|broadcaster|exporter|supplier|retailer|conglomerate|think-tank|charity)$/;
/** Nouns of bodies that people join or run, in small letters. */
const smallBodies =
  /^(?:association|cooperative|co-operative|union|society|club|federation|guild|syndicate|network|league|charity|company|firm|bank|factory|plant|mine|hospital|clinic|school|college|university|museum|library|market|municipality|village|district|community|diaspora|fund|foundation|agency|department|directorate|delegation|mission|commission|committee|council|chamber|board|office|party|movement|newspaper|institute|centre|center|service|authority)$/;
/** Most words in small letters between a state's name and the kind of a body: "Chile's state | copper | company". */
const trades = 3;
/** Most words behind a head noun. */
const reach = 40;

/** Reads "of the State Committee for National Security", "for Afghanistan Reconciliation", "of Kuwait", as far as the words can belong to an office. */
export function readOfficeTail(words: readonly Word[], head: string, from: number, around: AroundOffice): OfficeTail {
  const { runAt } = around;
  const tail: OfficeTail = { end: from, roleEnd: from, countries: [], ofBody: false };
  let at = from;
  while (at < from + reach && prepositions.has(words[at]?.key ?? '')) {
    // "deputy minister | from 2017 to 2021"
    if (/^(?:from|in|to)$/.test(words[at]?.key ?? '') && /^\d{4}/.test(words[at + 1]?.text ?? '')) break;
    // "the visit of the President of Uzbekistan | to China": where he goes; only those who are sent are something to a state.
    if (words[at]?.key === 'to' && highestOffices.has(head)) break;
    const phrase = readNounPhrase(words, at + 1, from + reach, around, words[at]?.key === 'of');
    if (phrase.end <= at + 1) break;
    const span = words.slice(at + 1, phrase.end);
    if (belonging.has(words[at]?.key as string) || (words[at]?.key === 'to' && serving.test(head))) {
      for (const code of statesOf(words, at + 1, phrase.end, words[at]?.key === 'of')) if (!tail.countries.includes(code)) tail.countries.push(code);
      tail.ofBody ||=
        span.some((word) => word.organization && !word.organization.country && !isStateBody(word.organization.text)) && tail.countries.length === 0;
    }
    const onlyState =
      words[at]?.key === 'of' &&
      span.some(isStateWord) &&
      span.every((word) => isStateWord(word) || stateNouns.has(word.key) || word.key === 'and' || word.text === ',');
    // A state that follows its noun stays out of the role: "Minister of Foreign Affairs | of the State of Kuwait".
    const bare = span.every((word) => stateNouns.has(word.key));
    at = phrase.end;
    tail.end = at;
    if (!onlyState && !bare) tail.roleEnd = at;
    if (phrase.closed) break;
  }
  const fields = ministries.test(head) ? endOfFields(words, tail.end, runAt) : null;
  if (fields !== null) tail.end = tail.roleEnd = fields;
  return tail;
}

/** Heads of departments with several fields. */
const ministries = /^(?:minister|secretary|commissioner|secretary of state|under-?secretary)$/;

/**
 * Gives the index of the comma behind further fields of a department, which a form of address and a name follow:
 * "Minister of Foreign Affairs|, National Community Abroad and African Affairs|, Mr Ahmed Attaf"; null where there is none.
 */
function endOfFields(words: readonly Word[], from: number, runAt: ReadonlyMap<number, NameRun>): number | null {
  for (let at = from; at < from + 20; at++) {
    const word = words[at];
    if (!word || headWords.has(word.key)) return null;
    if (word.text === ',' && skipAddress(words, at + 1) > at + 1) return at > from && nameAfter(words, at, runAt, true) !== null ? at : null;
    if (word.text !== ',' && !/^(?:and|of|the|for|&)$/.test(word.key) && !(word.upper && word.kind === 'word')) return null;
  }
  return null;
}

/** Walks over one noun phrase; `closed` where a person's name follows at once. */
function readNounPhrase(words: readonly Word[], from: number, limit: number, around: AroundOffice, ofPhrase: boolean): { end: number; closed: boolean } {
  const { runAt } = around;
  let at = from;
  let content = false;
  let definite = false;
  // "ambassador in Port Louis": the first word of a place in two is no place.
  if (words[from - 1]?.key === 'in' && places.test(words[from]?.text ?? '') && words[from + 1]?.upper && words[from + 2]?.text === ',')
    return { end: from + 2, closed: false };
  while (at < limit) {
    const word = words[at];
    if (!word) break;
    const run = runAt.get(at);
    // "ambassador in Chișinău": a seat that stands for no state in the text is no name either.
    if (run && !content && at === from && run.start === at && /^(?:in|from)$/.test(words[at - 1]?.key ?? '') && capitals.has(textOf(words, run.start, run.end)))
      return { end: run.end, closed: false };
    if (run && !content) {
      const follower = words[run.end];
      const named = follower?.kind === 'word' && follower.upper && !follower.nameable && (institutionWords.has(follower.key) || follower.organization !== null);
      const cut = named ? run.end : splitRun(words, run, 1);
      const article = articles.has(words[at - 1]?.key ?? '');
      if (cut === null && !article && !ofPhrase) break;
      at = cut ?? run.end;
      content = true;
      if (cut !== null && !named) return { end: at, closed: true };
      continue;
    }
    if (run) {
      // "Chairman of the Board of KTZ Express | Damir Kozhakhmetov": an acronym and one word more before the given name.
      const split = /^\p{Lu}{2,6}$/u.test(words[at - 1]?.text ?? '') && !words[at - 1]?.country ? splitRun(words, run, 1) : null;
      if (split !== null && split > run.start) return { end: split, closed: true };
      const follower = words[run.end];
      if (follower?.upper && !follower.nameable && isInstitutional(follower) && follower.start === (words[run.end - 1] as Word).end + 1) {
        at = run.end;
        continue;
      }
      // "CEO of Qatari Diar", "of Italy's Eni": a body called by a state's adjective or as a state's, and a word of its own.
      const owner = words[at - 1]?.kind === 'possessive' ? words[at - 2] : words[at - 1]?.country?.form === 'demonym' ? words[at - 1] : undefined;
      if (isStateWord(owner) && !looksLikeName(words, run)) {
        at = run.end;
        continue;
      }
      // "the head of the NGO Rushdi Dehot", "of the group Open Steppe": a kind of body, then what it is called.
      if (bodyKinds.test(words[at - 1]?.text ?? '') && !looksLikeName(words, run)) {
        at = run.end;
        continue;
      }
      break;
    }
    // "heads of the two security committees"; "of the two countries" says nothing of an office.
    if (
      /^(?:both|two|three|four|five|respective)$/.test(word.key) &&
      (at === from || articles.has(words[at - 1]?.key ?? '')) &&
      words[at + 1] &&
      isInstitutional(words[at + 1] as Word) &&
      !/^(?:countries|states|nations|sides|republics|neighbou?rs|governments)$/.test(words[at + 1]?.key ?? '')
    ) {
      at++;
      continue;
    }
    if (articles.has(word.key) && (at === from || words[at - 1]?.key === 'and')) {
      at++;
      continue;
    }
    if (word.country || word.organization || word.kind === 'possessive') {
      // "for Afghanistan Reconciliation Ambassador Zalmay Khalilzad": a bare name of a state after a preposition begins no office.
      const bareState = at === from && word.country !== null && word.country.form !== 'demonym' && words[at + 1]?.kind !== 'possessive';
      // "press secretary of the Russian President Dmitry Peskov": behind "the" the inner office is part of the outer one, unless its own holder follows.
      const served =
        words[at - 1]?.key === 'the' &&
        (word.country?.form === 'demonym' || /^(?:US|U\.S\.|UK|UAE|DPRK)$/.test(word.text)) &&
        headWords.has(words[at + 1]?.key ?? '') &&
        !isHeldByName(words, at, around);
      if (!word.organization && !bareState && !served && holdsNamedOffice(words, at, around)) break;
      definite ||= served;
      at++;
      content = true;
      continue;
    }
    if (word.key === 'and' || word.text === '&') {
      if (!content || !continues(words, at + 1) || holdsNamedOffice(words, words[at + 1]?.key === 'the' ? at + 2 : at + 1, around)) break;
      at++;
      continue;
    }
    // "the presidents of Tajikistan, Uzbekistan and Kyrgyzstan"
    const listed = word.text === ',' && ofPhrase ? endOfStates(words, at) : null;
    if (listed !== null) return { end: listed, closed: false };
    if (word.text === ',') {
      if (
        !content ||
        !words[at + 1]?.upper ||
        !institutionWords.has(words[at + 1]?.key ?? '') ||
        !hasAndAhead(words, at + 1) ||
        holdsNamedOffice(words, at + 1, around)
      )
        break;
      at++;
      continue;
    }
    if (word.text === '(' && /^[\p{Lu}\p{N}]{2,10}$/u.test(words[at + 1]?.text ?? '') && words[at + 2]?.text === ')') {
      at += 3;
      continue;
    }
    // "adviser to President Donald Trump" ends here; "under the President of Tajikistan Usmonzoda" goes on to the adviser's own name.
    // "Special Assistant to the Prime Minister Syed Tariq Fatemi": after "the" the inner office belongs to the outer one, all its words.
    const inner = (before: Word | undefined) =>
      headWords.has(before?.key ?? '') ||
      officeModifiers.has(before?.key ?? '') ||
      before?.country?.form === 'demonym' ||
      /^(?:US|U\.S\.|UK|UAE|DPRK)$/.test(before?.text ?? '');
    definite = (words[at - 1]?.key === 'the' && !isHeldByName(words, at, around)) || (definite && inner(words[at - 1]));
    if (headWords.has(word.key) && !definite && holdsNamedOffice(words, at, around)) break;
    // "of Chile's state copper company Codelco": what the body of a state deals in.
    const kind = content && word.kind === 'word' && !word.upper ? findBodyKind(words, at, runAt) : null;
    if (kind !== null) {
      at = kind + 1;
      continue;
    }
    if (isInstitutional(word) || (word.kind === 'number' && content === false)) {
      at++;
      content ||= word.kind === 'word';
      continue;
    }
    // "the head of the local water users' association, Zarina Boboeva": what a body is made of, all in small letters.
    const body = word.kind === 'word' && !word.upper ? findSmallBody(words, at, runAt) : null;
    if (body !== null) {
      at = body + 1;
      content = true;
      continue;
    }
    // "special rapporteur on human rights defenders, Mary Lawlor": one noun more right before the comma and the name.
    if (word.kind === 'word' && !word.upper && words[at + 1]?.text === ',' && runAt.has(at + 2) && !/(?:ed|ing|ly)$/.test(word.key)) {
      at++;
      content = true;
      continue;
    }
    break;
  }
  // A trailing "and", "the" or comma belongs to what follows.
  while (at > from && (articles.has(words[at - 1]?.key ?? '') || words[at - 1]?.key === 'and' || words[at - 1]?.text === ',' || words[at - 1]?.text === '&'))
    at--;
  return content ? { end: at, closed: false } : { end: from, closed: false };
}

/** Gives the index of the kind of a body that a few words in small letters lead up to and its own name follows; null where there is none. */
function findBodyKind(words: readonly Word[], from: number, runAt: ReadonlyMap<number, NameRun>): number | null {
  for (let at = from; at <= from + trades; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || word.upper || prepositions.has(word.key) || articles.has(word.key) || /^(?:and|or|who|which|that)$/.test(word.key))
      return null;
    const next = words[at + 1];
    if (bodyKinds.test(word.text) && next !== undefined && (next.organization !== null || next.country !== null || runAt.has(at + 1))) return at;
  }
  return null;
}

/** Gives the index of the noun of a body in small letters, a few words on, behind which a comma and a name stand; null where there is none. */
function findSmallBody(words: readonly Word[], from: number, runAt: ReadonlyMap<number, NameRun>): number | null {
  for (let at = from; at <= from + trades + 2; at++) {
    const word = words[at];
    if (!word || (word.kind !== 'word' && word.kind !== 'possessive') || word.upper || prepositions.has(word.key) || articles.has(word.key)) return null;
    if (/^(?:and|or|who|which|that)$/.test(word.key) || /(?:ed|ly)$/.test(word.key)) return null;
    if (smallBodies.test(word.key) && words[at + 1]?.text === ',' && runAt.has(at + 2)) return at;
  }
  return null;
}

/** True for words that institutions, portfolios and places are made of. */
function isInstitutional(word: Word): boolean {
  if (word.kind !== 'word' && word.kind !== 'number') return false;
  return (
    institutionWords.has(word.key) ||
    (officeModifiers.has(word.key) && !/^(?:then|late|first|second|third|former|current|newly|long-time|longtime|prominent)$/.test(word.key)) ||
    headWords.has(word.key) ||
    placeWords.has(word.key) ||
    countryForms.has(word.text) ||
    /^\p{Lu}{2,}$/u.test(word.text) ||
    (word.upper && /(?:tion|tions|ment|ments|ology|ologies|ional|ities)$/.test(word.key))
  );
}

/** True where the word after a joint can still belong to the institution. */
function continues(words: readonly Word[], at: number): boolean {
  if (/^(?:mr|mrs|ms|dr|messrs)$/.test(words[at]?.key ?? '')) return false;
  const word = words[words[at]?.key === 'the' ? at + 1 : at];
  return word !== undefined && (word.country !== null || word.organization !== null || (word.kind === 'word' && !word.nameable && isInstitutional(word)));
}

/** Gives the index behind a list of states that goes on behind the comma at `comma` and closes with "and": ", Uzbekistan and the Kyrgyz Republic"; null where there is none. */
function endOfStates(words: readonly Word[], comma: number): number | null {
  const endOf = (from: number) => {
    let at = words[from]?.key === 'the' ? from + 1 : from;
    const mention = isStateWord(words[at]) ? words[at]?.country : null;
    if (mention?.form !== 'name') return null;
    while (words[at]?.country === mention) at++;
    return words[at]?.kind === 'possessive' ? null : at;
  };
  if (!isStateWord(words[comma - 1]) || words[comma - 1]?.country?.form !== 'name') return null;
  for (let at = comma, items = 0; items < 8; items++) {
    const comma = words[at]?.text === ',';
    const last = words[comma ? at + 1 : at]?.key === 'and';
    const end = comma || last ? endOf(at + (comma ? 1 : 0) + (last ? 1 : 0)) : null;
    if (end === null || last) return end;
    at = end;
  }
  return null;
}

/** True where a portfolio's list closes with "and" before another mark: "Trade, Industry and Tourism". */
function hasAndAhead(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 8; i++) {
    if (words[i]?.key === 'and') return true;
    if (!words[i] || (words[i]?.kind === 'mark' && words[i]?.text !== ',')) return false;
  }
  return false;
}

/** True where an office of its own begins whose holder follows: "adviser to | President Donald Trump". */
function holdsNamedOffice(words: readonly Word[], at: number, { runAt, later }: AroundOffice): boolean {
  const next = words[at];
  if (next?.kind !== 'word') return false;
  const inner = later[at];
  return inner != null && !inner.plural && nameAfter(words, inner.end, runAt, false) !== null;
}

/** True where the office that begins at a word is followed by the name of one who is known to hold, or to have held, it: "spokesman for the Russian | President Vladimir Putin". */
function isHeldByName(words: readonly Word[], at: number, { runAt, later, titles }: AroundOffice): boolean {
  const inner = later[at];
  const name = inner && !inner.plural ? nameAfter(words, inner.end, runAt, false) : null;
  return inner != null && name !== null && (titles.get(name.run.start)?.includes(inner.head) ?? false);
}

/** Gives the states for which a phrase speaks: one that ends it ("of Kuwait") or stands before a body ("of the Tajik parliament"). */
function statesOf(words: readonly Word[], from: number, to: number, ofPhrase: boolean): string[] {
  const codes: string[] = [];
  // "his colleague from Paramaribo"
  const city = words[from - 1]?.key === 'from' && !isStateWord(words[from]) ? capitals.get(textOf(words, from, to)) : undefined;
  if (city !== undefined) return [city];
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (word.organization) {
      // "the China Studies Center" studies the state, wherever it sits.
      const { start, text } = word.organization;
      if (/\b(?:Studies|Program(?:me)?|Watch|Desk)\b/.test(text) && words.some((first) => first.start === start && first.country?.form === 'name')) continue;
      const code =
        word.organization.country ??
        (isWhole(word) && word.country && word.country.end === word.organization.end && !(words[i - 1]?.key === 'in' && ofManyStates.test(text))
          ? word.country.code
          : null);
      if (code) codes.push(code);
      continue;
    }
    const seat = countryForms.get(word.text);
    // "Mayor of Dushanbe": the seat of a state, which is no mention of the state by itself.
    if (!word.country && ofPhrase && seat?.form === 'capital' && i + 1 >= to) codes.push(seat.code);
    if (!isStateWord(word)) continue;
    const mention = word.country;
    const next = words[i + 1];
    if (!mention || (next && next.start < mention.end)) continue;
    const ends = i + 1 >= to || next?.key === 'and' || next?.text === ',';
    // "of the Tajik and Kyrgyz border services"
    const joined = mention.form === 'demonym' && next?.key === 'and' && isStateWord(words[i + 2]) && words[i + 2]?.country?.form === 'demonym' && i + 3 < to;
    const owns =
      joined ||
      // "Diplomatic Adviser to UAE President"
      (mention.form === 'name' && i > from - 1 && next !== undefined && i + 1 < to && headWords.has(next.key) && words[from - 1]?.key === 'to') ||
      next?.kind === 'possessive' ||
      (mention.form === 'demonym' &&
        next !== undefined &&
        i + 1 < to &&
        (institutionWords.has(next.key) || headWords.has(next.key) || /^(?:side|delegation)$/.test(next.key)));
    if ((ofPhrase && ends && mention.form !== 'demonym' && mention.form !== 'people') || owns) codes.push(mention.code);
  }
  return codes;
}

/** Gives the words of a span as they are written, parted by spaces. */
function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}

/** True where the state's mention covers the whole word. */
function isWhole(word: Word): boolean {
  return word.country !== null && word.country.start <= word.start && word.end <= word.country.end;
}
