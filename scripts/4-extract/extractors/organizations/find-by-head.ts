import { countryName } from '../../lexicon/country-names.ts';
import { fieldNouns } from '../../lexicon/field-nouns.ts';
import { neverInOrganizationNames } from '../../lexicon/never-in-organization-names.ts';
import { dependentHeads, documentWords, falseNames, genericModifiers, industryWords, organizationHeads, wholeNames } from '../../lexicon/organization-heads.ts';
import type { FoundName, Line, NamedState } from './found-name.ts';
import { lookUpSpans } from './span-lookup.ts';
import { isCapitalized, readWords, type Word } from './words.ts';

/** The known organization over an offset. */
type KnownAt = (offset: number) => FoundName | undefined;

/** Most words on either side of a head: real names are shorter, and the bound keeps the work linear. */
const mostModifiers = 8;
const mostComplements = 14;

/**
 * Finds names built around a head noun: "the Shanghai Institute for Eurasian Studies", "State Committee for National Security",
 * "Joint Tajik-Kuwaiti Commission". Headlines are left out, since every word of theirs has a capital.
 */
export function findByHead(line: Line, known: readonly FoundName[]): FoundName[] {
  if (line.headline || !line.openings.some(({ text }) => organizationHeads.has(text))) return [];
  const words = readWords(line.text);
  const knownAt = lookUpSpans(known);
  const found: FoundName[] = [];
  for (const [at, word] of words.entries()) {
    if (!organizationHeads.has(word.text) || word.start < (found.at(-1)?.end ?? 0) || goesOnAfterAnd(line.text, words, at)) continue;
    const name = readName(line, words, at, knownAt);
    if (name) found.push(name);
  }
  return found;
}

/** True where a head is only a field of a longer name: "Navoi Mining and Metallurgical Company". */
function goesOnAfterAnd(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!industryWords.has(word.text) || !isAnd(words[at + 1])) return false;
  for (let i = at + 2; i < at + 5; i++) {
    const next = words[i];
    if (!next || !isCapitalized(next.text) || text.slice((words[i - 1] as Word).end, next.start) !== ' ') return false;
    if (organizationHeads.has(next.text) && !industryWords.has(next.text)) return i > at + 2;
  }
  return false;
}

/** Reads the name around the head `words[at]`; null where the words make none. */
function readName(line: Line, words: readonly Word[], at: number, knownAt: KnownAt): FoundName | null {
  const head = words[at] as Word;
  const isState = organizationHeads.get(head.text) === 'state';
  let first = at;
  while (first > 0 && at - first < mostModifiers && joinsLeft(line, words, first, knownAt)) first -= isAnd(words[first - 1]) ? 2 : 1;
  let country = stateJustBefore(line, (words[first] as Word).start, /^(?:’s?)? $/)?.code ?? null;
  const opening = line.stateAt((words[first] as Word).start);
  const leading =
    opening && opening.start === words[first]?.start && opening.form !== 'people' && opening.end < head.start && line.text[opening.end] === ' '
      ? opening
      : undefined;
  if (leading) {
    country ??= leading.code;
    // "Tajik Foreign Ministry" is the Foreign Ministry of one state; "Russian Academy of Sciences" and "Swiss Agency for Development" keep their first word, and so does "Serbian Chamber of Commerce".
    const national =
      head.text === 'Chamber' && (words[at - 1]?.text === 'National' || /^ of (?:Commerce|Trade|Industry|Agriculture)\b/.test(line.text.slice(head.end)));
    if (isState && leading.form !== 'capital' && !national && !/^(?:Agency|Authority|Bureau|Service)$/.test(head.text))
      while (first < at && (words[first] as Word).start < leading.end) first++;
  }
  const sender = head.text === 'Embassy' ? stateJustBefore(line, (words[first] as Word).start, /^ $/) : undefined;
  const modifiers = words.slice(first, at);
  const whole = knownAt(head.start);
  // "the European Union for Foreign Affairs": what follows belongs to an office of the union.
  if (whole && whole.end === head.end && whole.start <= (words[first] as Word).start && /^ (?:for|on) /.test(line.text.slice(head.end, head.end + 5)))
    return null;
  // "High Representative of the Union for Foreign Affairs and Security Policy"
  if (head.text === 'Union' && /\bRepresentative (?:of|for) the $/.test(line.text.slice(Math.max(0, head.start - 24), head.start))) return null;
  const complement = head.possessive ? { end: head.end, own: head.end, country: null } : readComplement(line, words, at);
  country ??= complement.country;
  // "U.S. Southern Command", "U.S. Coast Guard" bear their state in their name.
  const abroad = (head.text === 'Command' || head.text === 'Guard') && line.text.startsWith('U.S. ', (words[first] as Word).start - 5) ? 5 : 0;
  const start = sender?.start ?? (words[first] as Word).start - abroad;
  const own = line.text.slice(start, complement.own);
  // "the International Year of Peace and Trust"
  if (/\b(?:Year|Day|Week|Month|Decade)s? (?:of|for) (?:the )?$/.test(line.text.slice(Math.max(0, start - 16), start))) return null;
  if (!isName(line, modifiers, head, own, complement, (leading ?? sender) !== undefined)) return null;
  const following = /^ (\p{Lu}\p{L}+)/u.exec(line.text.slice(complement.end, complement.end + 30))?.[1];
  if (following !== undefined && documentWords.has(following)) return null;
  // "the SCO Heads of | State Council"
  if (/\b(?:Heads|Head|Leaders) of $/.test(line.text.slice(Math.max(0, start - 10), start))) return null;
  // "the Administration of the Kyrgyz | President"
  if (
    following !== undefined &&
    neverInOrganizationNames.has(following) &&
    / of (?:the )?\p{L}+$/u.test(own) &&
    line.stateAt(complement.own - 1)?.form === 'demonym'
  )
    return null;
  return {
    start,
    end: complement.end,
    name: nameOf(line, head, start, own, complement, country),
    rule: 'organization-head-noun',
    known: null,
    acronym: null,
    country,
  };
}

/** Gives the name to show: a state body without its state, an embassy with the state that sends it. */
function nameOf({ text }: Line, head: Word, start: number, own: string, complement: Complement, country: string | null): string {
  if (organizationHeads.get(head.text) === 'state') return own;
  const whole = text.slice(start, complement.end);
  if (head.text !== 'Embassy' || country === null) return whole.replace(/ of the Republic of /, ' of ');
  return `Embassy of ${/^(?:United|Netherlands|Philippines|Maldives)/.test(countryName(country)) ? 'the ' : ''}${countryName(country)}${/ in .+$/.exec(text.slice(head.end, complement.end))?.[0] ?? ''}`;
}

const isField = (word: string) => fieldNouns.has(word) || industryWords.has(word);

const isAnd = (word: Word | undefined) => word?.text === 'and' || word?.text === '&';

/** Owners that belong to a name: "People’s Bank of China". */
const collective: ReadonlySet<string> = new Set(['People', 'Peoples', 'Women', 'Children', 'Workers', 'Writers', 'Journalists', 'Veterans']);

/** True where the word before `words[first]` belongs to the same name. */
function joinsLeft({ text, stateAt }: Line, words: readonly Word[], first: number, knownAt: KnownAt): boolean {
  const word = words[first] as Word;
  const before = words[first - 1] as Word;
  // "the Independent Power Producers’ Association": those who are many own what they have founded.
  const gap = text.slice(before.end, word.start);
  if (
    /^[’'] $/.test(gap) &&
    /^\p{Lu}\p{Ll}{3,}s$/u.test(before.text) &&
    /^(?:Association|Union|Federation|Guild|Syndicate|Society|League|Club|Cooperative|Alliance|Confederation)$/.test(word.text) &&
    stateAt(before.start) === undefined
  )
    return true;
  if (before.possessive) return collective.has(before.text) && /^’s? $/.test(gap);
  // "the Central Asia–Gulf Connectivity Fund"
  if (gap !== ' ' && !(gap === '–' && isCapitalized(before.text))) return false;
  if (isAnd(before)) {
    const field = words[first - 2];
    return field !== undefined && text.slice(field.end, before.start) === ' ' && isField(field.text) && (isField(word.text) || before.text === '&');
  }
  // "the Nairobi-based Institute for Security Studies"
  if (/\p{Ll}-(?:based|headquartered|registered|led|run|owned|backed|funded|listed)$/u.test(before.text)) return false;
  if (!isCapitalized(before.text) || (neverInOrganizationNames.has(before.text) && before.text !== 'General')) return false;
  // "Taliban Ministry": two bodies; "UN Security Council": one.
  const known = knownAt(before.start);
  return !known || before.end > known.end || /^(?:[A-Z]{2,6}|United Nations|European Union)$/.test(text.slice(known.start, known.end));
}

/** Gives the state whose name ends just before `start`, with only `between` after it: "Tajik ", "Tajikistan’s ". */
function stateJustBefore({ text, stateAt }: Line, start: number, between: RegExp): NamedState | undefined {
  for (let offset = start - 1; offset >= Math.max(0, start - 5); offset--) {
    const state = stateAt(offset);
    if (state) return state.form !== 'people' && between.test(text.slice(state.end, start)) ? state : undefined;
  }
  return undefined;
}

interface Complement {
  /** End of all that belongs to the name, with its state. */
  end: number;
  /** End of the name without its state. */
  own: number;
  country: string | null;
}

/** Who sits in a council of several states: "Council of Heads of Government". */
const councils =
  /^ of (?:the )?(?:CIS |SCO |EAEU )?(?:Heads of (?:State|Government)(?: and (?:Heads of )?Government)?|(?:Foreign|Defen[cs]e|Interior|Justice|Energy|Trade) Ministers|Permanent (?:Plenipotentiary )?Representatives|Heads of [A-Z][a-z]+ [A-Z][a-z]+)/u;

/** What a body is for, in full, where the body that it belongs to closes it: "for Advanced Training and Retraining of Diplomatic Service Employees | of the Ministry". */
const wholeField =
  /^ (?:of|for) \p{Lu}[\p{L}-]+(?:(?: of)? \p{Lu}[\p{L}-]+|, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}(?=(?:, [\p{L} -]{1,60})?,? and \p{Lu})|,? and \p{Lu}[\p{L}-]+){1,10}(?= of the (?:National |State |Russian |Turkmen )?(?:Academy|Ministry|University|Government|Committee|Agency|Parliament)\b)/u;

/** Reads what follows a head: "for National Security", "on Trade, Economic and Technical Cooperation of Tajikistan". */
function readComplement(line: Line, words: readonly Word[], at: number): Complement {
  const { text } = line;
  const head = words[at] as Word;
  const result: Complement = { end: head.end, own: head.end, country: null };
  let next = at + 1;
  const sitting = head.text === 'Council' ? councils.exec(text.slice(head.end, head.end + 80))?.[0].length : undefined;
  if (sitting !== undefined) return { end: head.end + sitting, own: head.end + sitting, country: null };
  const field = wholeField.exec(text.slice(head.end, head.end + 200))?.[0];
  if (field !== undefined && / and /.test(field)) {
    result.end = result.own = head.end + field.length;
    while (next < words.length && (words[next] as Word).start < result.end) next++;
  }
  while (next < words.length && next - at < mostComplements * 2) {
    const preposition = words[next] as Word;
    if (text.slice(result.end, preposition.start) !== ' ' || !/^(?:of|for|on|to|against|in)$/.test(preposition.text)) break;
    let target = next + 1;
    if (/^(?:the|its)$/.test(words[target]?.text ?? '')) target++;
    const opening = words[target];
    if (!opening || !/^ (?:(?:the|its) )?$/.test(text.slice(preposition.end, opening.start))) break;
    const state = line.stateAt(opening.start);
    if (state && (state.form === 'name' || state.form === 'capital')) {
      const embassy = head.text === 'Embassy' || head.text === 'Mission';
      if (preposition.text !== 'of' && !embassy) break;
      if (preposition.text === 'in' && !embassy) break;
      // "the Commission of Tajikistan and China" belongs to no single state.
      if (!/^ and (?:the )?\p{Lu}/u.test(text.slice(state.end, state.end + 8)) || preposition.text === 'in') result.country ??= state.code;
      result.end = state.end;
      if (embassy) result.own = state.end;
      next = target;
      while (next < words.length && (words[next] as Word).start < state.end) next++;
      continue;
    }
    if (preposition.text === 'in' || result.country !== null || !takes(head.text, preposition.text, opening.text)) break;
    const last = readField(text, words, target, preposition.text);
    if (last < 0) break;
    result.end = (words[last] as Word).end;
    result.own = result.end;
    if ((words[last] as Word).possessive) break;
    next = last + 1;
  }
  return result;
}

/** True where a head goes on with a preposition: committees and missions are "to", and companies and ministries are "on" nothing in small letters. */
function takes(head: string, preposition: string, next: string): boolean {
  if (preposition === 'to') return /^(?:Committee|Commission|Mission|Coalition|Movement|Campaign|Delegation)$/.test(head);
  if (preposition !== 'on' || isCapitalized(next)) return true;
  // "advises the Ministry of Energy | on tariffs"
  return !/^(?:Airlines|Airways|Bank|Company|Corporation|Embassy|Exchange|Government|Group|Hospital|Mines|Mining|Ministry|Parliament|Petroleum|Port|Railways|Telecom|University)$/.test(
    head,
  );
}

/** Gives the index of the last word of a field that begins at `words[from]`, -1 where there is none. */
function readField(text: string, words: readonly Word[], from: number, preposition: string): number {
  let last = -1;
  let lastField = -1;
  let unknown = 0;
  for (let i = from; i < words.length && i - from < mostComplements; i++) {
    const word = words[i] as Word;
    const gap = i === from ? ' ' : text.slice((words[i - 1] as Word).end, word.start);
    if (gap !== ' ' && gap !== ', ') break;
    const isField = fieldNouns.has(word.text) || (/^(?:on|for)$/.test(preposition) && fieldNouns.has(word.text.charAt(0).toUpperCase() + word.text.slice(1)));
    if (gap === ', ' && !(isField && continuesList(text, word.start))) break;
    if (isAnd(word)) {
      const after = words[i + 1];
      const beyond = words[i + 2];
      // "Center for Russian and Eurasian Studies": an adjective before the field.
      const joined =
        after !== undefined &&
        beyond !== undefined &&
        isCapitalized(after.text) &&
        /^(?:Studies|Affairs|Research|Relations|Cooperation|Education|Resources|Policy)$/.test(beyond.text);
      if (
        !after ||
        !(
          joined ||
          fieldNouns.has(after.text) ||
          (/^(?:on|for)$/.test(preposition) && /^\p{Ll}/u.test(after.text) && fieldNouns.has(after.text.charAt(0).toUpperCase() + after.text.slice(1)))
        )
      )
        break;
      continue;
    }
    if (!isField && (!isCapitalized(word.text) || neverInOrganizationNames.has(word.text))) break;
    if (isField) lastField = i;
    else if (++unknown > 3) break;
    last = i;
    if (word.possessive) break;
  }
  // "Ministry of Foreign Affairs Sirojiddin Muhriddin": what follows the field is a person.
  const end = lastField >= 0 ? lastField : last;
  // "Council of Foreign Ministers": an adjective ends no name.
  if (
    /(?:al|ic|ign|ary|able|Civil|Human|New|Small|Green|Rural|Urban)$/.test(words[end]?.text ?? '') &&
    !/^(?:Traffic|Public)$/.test(words[end]?.text ?? '') &&
    lastField >= 0
  )
    return -1;
  // A body inside the field is a body of its own: "Institute of … of the Russian Academy of Sciences".
  const closing = words[end];
  const opening = words[from];
  const beyond = words[end + 1];
  // "General Office of the Xinjiang Production and Construction | Corps"
  if (end > from && closing && beyond && organizationHeads.has(beyond.text) && text.slice(closing.end, beyond.start) === ' ' && !fieldNouns.has(beyond.text))
    return -1;
  if (end > from && closing && opening && organizationHeads.has(closing.text) && !fieldNouns.has(closing.text)) return -1;
  return end;
}

/** True where a list that goes on at `start` ends in "and": "Trade, Economic and Technical Cooperation". */
function continuesList(text: string, start: number): boolean {
  return /^[\p{L}-]{2,25}(?: [\p{L}-]{2,25})?(?:, [\p{L}-]{2,25}(?: [\p{L}-]{2,25})?){0,4},? and [\p{L}]/u.test(text.slice(start, start + 160));
}

/** What a centre is that is a building and no body. */
const venues: ReadonlySet<string> = new Set([
  'City',
  'Shopping',
  'Exhibition',
  'Convention',
  'Business',
  'Sports',
  'Call',
  'Fitness',
  'Congress',
  'Expo',
  'Town',
]);

/** True where modifiers, head and complement together name one body. */
function isName({ stateAt }: Line, modifiers: readonly Word[], head: Word, own: string, complement: Complement, hasLeadingState: boolean): boolean {
  if (falseNames.has(own) || falseNames.has(`${modifiers.at(-1)?.text} ${head.text}`)) return false;
  if (stateAt(head.start)?.form === 'name') return false;
  const hasField = complement.own > head.end;
  const hasState = complement.country !== null;
  if (modifiers.length === 0) {
    // "the Coalition for Change", "Movement for Justice"
    if (/^(?:Coalition|Movement|Alliance|Front|Citizens)$/.test(head.text) && hasField && / for /.test(own)) return true;
    // "the Alliance of Sahel States"
    if (
      /^(?:Alliance|Coalition|Union|League|Community|Association)$/.test(head.text) &&
      / of (?:\p{Lu}[\p{L}-]+ ){1,4}(?:States|Nations|Countries)$/u.test(own)
    )
      return true;
    // "was passed by the Senate": the chamber that everybody calls so.
    if (head.text === 'Senate' || head.text === 'Congress') return !hasField || hasState;
    if (dependentHeads.has(head.text) || head.text === 'Board') return false;
    if (hasField) return true;
    if (head.text === 'Embassy') return hasLeadingState || hasState;
    if (head.text === 'Administration') return false;
    return hasState && /^(?:Bank|Parliament|Senate|Embassy)$/.test(head.text);
  }
  const words = modifiers.map((word) => word.text);
  // "General Administration of Customs", "National Energy Administration"
  if (head.text === 'Administration')
    return words.length > 1
      ? /^(?:State|General|National|Federal|Civil)$/.test(words[0] ?? '')
      : hasField && /^(?:State|General|National|Federal)$/.test(words[0] ?? '');
  if (/^Cent(?:er|re)$/.test(head.text) && venues.has(words.at(-1) ?? '') && !hasField) return false;
  if (head.text === 'Force' && /^(?:Air|Task|Police|Armed|Labou?r|Work|Driving|Special|Ground|Field)$/.test(words.at(-1) ?? '')) return false;
  if (head.text === 'Command' && /^(?:High|Supreme|General|Army|Navy|Military)$/.test(words.at(-1) ?? '')) return false;
  // "Philippine Coast Guard", "Coast Guard of Mauritania"; any state has a coast guard, and guards of other kinds.
  if (head.text === 'Guard') return words.at(-1) === 'Coast' && (hasState || own.startsWith('U.S. ') || (words.length > 1 && hasLeadingState));
  if (head.text === 'Port') return /^(?:Trade|Commercial|Container|Dry)$/.test(words.at(-1) ?? '') && words.length > 1;
  if (head.text === 'Exchange')
    return /^(?:Stock|Commodity|Mercantile|Metal|Metals|Gold|Currency|Securities|Futures|Energy|Power|Climate)$/.test(words.at(-1) ?? '') && words.length > 1;
  if (wholeNames.has(`${words.at(-1)} ${head.text}`)) return true;
  if (head.text === 'Embassy') return hasLeadingState || hasState;
  const onlyDemonyms = modifiers.every((word) => {
    const state = stateAt(word.start);
    return state !== undefined && state.form !== 'name' && state.start === word.start && state.end === word.end;
  });
  // "Baku Shipyard", "Kabul University": a city's one, not a state's.
  if (/^(?:Shipyards?|Seaport|University|Hospital)$/.test(head.text) && modifiers.every((word) => stateAt(word.start)?.form === 'capital')) return true;
  const generic = words.every((word) => genericModifiers.has(word));
  if (onlyDemonyms && /^(?:Airlines|Airways|Railways)$/.test(head.text)) return true;
  if ((generic || onlyDemonyms) && words.length === 1)
    return hasField || (generic && hasState && /^(?:Bank|Fund|Exchange|Academy|Railways|Museum|Library|Theatre|Chamber)$/.test(head.text));
  if (words.every((word) => /^(?:Joint|Working|Expert|Contact|New|Local|Regional|Own|\d+(?:st|nd|rd|th))$/.test(word))) return hasField;
  if (generic && dependentHeads.has(head.text)) return hasField;
  return true;
}
