import { capitals } from '../../lexicon/capitals.ts';
import { type MaskedSentence, signs, type Token, tokensWithin, unmaskSpan } from '../../lexicon/masked-sentence.ts';
import { officeWords } from '../../lexicon/office-words.ts';
import { organizationHeads } from '../../lexicon/organization-heads.ts';
import { findNounPlaces, toSingular, typeOfNoun } from './agreement-nouns.ts';
import { leftStops, nounConditions, rightStops, vagueModifiers } from './agreement-words.ts';
import type { Candidate } from './candidate.ts';
import { cutWords, type Word } from './cut-words.ts';
import { dropOwners } from './drop-owners.ts';
import { joinAppositions } from './join-appositions.ts';
import { worth } from './worth.ts';

const sign = `[${Object.values(signs).join('')}]`;
const numberWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|several|dozens of|a dozen|a number of|a series of|a package of|a set of';
const countPattern = new RegExp(
  `(?:^|[^\\p{L}\\d])(?<count>(?:${numberWords})|\\d{1,3})(?: (?:new|other|more|further|different|bilateral|joint|separate|additional))? $`,
  'iu',
);
const ownerBefore = new RegExp(
  `(?:[${signs.person}${signs.country}${signs.organization}]’s?|${signs.demonym}|(?:[${signs.demonym}${signs.country}${signs.organization}][-–])+[${signs.demonym}${signs.country}${signs.organization}]) $`,
  'u',
);
const people = `${signs.demonym}(?: (?:\\p{Ll}[\\p{L}-]* ){0,4}?,? ?${signs.organization}| (?:\\p{Ll}[\\p{L}-]* ){0,2}(?:company|firm|utility|bank|group|corporation|government|authorities)(?:, ${signs.organization})?)`;
/** A body with what it is: "state oil company Tana", "Kenya’s Tana". */
const ofWhom = `(?:${signs.country}’s? |${signs.demonym} )?(?:(?!(?:and|or|with|the|of|in|on) )\\p{Ll}[\\p{L}-]* ){0,4}${signs.organization}`;
const list = `(?:the )?(?:${people}|${ofWhom}|[${signs.person}${signs.country}${signs.organization}${signs.group}${signs.demonym}])(?:(?:, |,? and )(?:with )?(?:the )?(?:${ofWhom}|[${signs.person}${signs.country}${signs.organization}]))*(?:,? (?:on (?:the )?one (?:hand|side)|of the one part),? and (?:the )?[${signs.country}${signs.organization}](?:,? (?:on (?:the )?other(?: hand| side)?|of the other part))?)?`;
/** Parties and days set between the noun and what it is about. */
const insertion = new RegExp(
  `^,? (?:(?:which|that) ${list}(?: (?:had|have|has|both))* (?:reached|signed|concluded|struck|made|sealed)(?: (?:in |on )?${signs.date})?(?= (?:on|for|about|regarding|concerning) (?!${signs.date}))|(?:with|between|of) (?:the )?(?:(?:${signs.demonym} )?(?:company|firm|state company|group|fund|bank) )?${list}|with (?:the )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,4}|with (?:(?:the|our|its|their|your|his|her) )?(?:(?:official|private|bilateral|foreign|external|international|commercial|main|largest|sovereign) ){0,3}(?:creditors|bondholders|lenders)|(?:on|in|of) ${signs.date}|${signs.date}|in (?:${signs.country}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?= (?:on|for|about) (?!${signs.date})))(?![’-])(?! (?:side|border|origin))`,
  'u',
);
const aboutPattern =
  /^ (?:(?:on(?! behalf\b)|for(?! (?:approval|signature|signing|ratification|adoption|consideration|review)\b)|of|regarding|concerning|about)(?![\p{L}-])|in the (?:[Ff]ields?|[Aa]reas?|[Ss]pheres?) of|to (?=\p{Ll})(?!make way\b)|(?:amending|extending|supplementing|prolonging) (?=the|an?|their|its)|between (?=the \p{Lu}|the \p{Ll}))/u;
const body = `(?:(?:[${signs.country}${signs.demonym}] )?${signs.organization}(?: of (?:the )?(?:Republic of )?${signs.country})?(?: \\((?:[\\p{Lu}\\d-]{2,12}|${signs.organization})\\))?|(?:Ministry|Ministries|Agency|Committee|Academy|University|Chamber|Office|Service|Centre|Center|Institute) (?:of|for) [^,;:.]{1,80}? (?:of|in) (?:the )?${signs.country})`;
/** What it is about, between commas: "a second agreement, on the use of water, is expected". */
const setOff = /^, (?:on|about|concerning|regarding) [^,;.:]{3,110}, (?:is|was|has|will|would|should|may|which|are)\b/;
/** What an agreement is about, before it: "the Lapis Lazuli corridor, the agreement on which was concluded". */
const antecedent = /^(?:.*[ ,])?(?:[Tt]he|an?|its|their) (?<about>[^,;.:“”]{4,90}), the (?:[\p{L}-]+ ){0,3}$/u;
/** What changes an agreement, before it: "a supplement to the transit agreement". */
const change = /(?:^| )(?<words>(?:supplement|addendum|amendments?) to (?:the|an?|its|their) )$/iu;
/** Two bodies that conclude an agreement for their states. */
const bodies = new RegExp(`^ between (?:the )?${body} and (?:the )?${body}`, 'u');
/** Nouns of agreements that also stand before another one: "partnership agreement", "ceasefire agreement". */
const modifiers =
  /^(?:program|programme|plan|partnership|ceasefire|truce|armistice|concession|arrangement|venture|regime|annex|note|understanding|swap|waiver|loan|lease|framework)$/;
/** "the Comprehensive Strategic Partnership that A and B proclaimed" */
const proclaimed = new RegExp(
  `^,? (?:that|which) (?:the )?[${signs.person}${signs.country}],? and (?:the )?[${signs.person}${signs.country}] (?:had |have )?(?:proclaimed|declared|announced|established|signed|concluded)\\b`,
  'u',
);
/** How many agreements a sentence may name. */
const most = 40;
/** How many words a title may hold after its noun. */
const longest = 26;

/** "(EPCA)" */
const shortForm = new RegExp(`^ \\((?:the )?[“"]?(?:[\\p{Lu}\\d+-]{2,14}|${sign})[”"]?\\)`, 'u');

/** "Protocol 566", "Convention No. 189" */
const numbered = /^ (?:[Nn]o\.? ?|№ ?)?\d{1,3}(?![\p{L}\d%]|[.,]\d| (?:of the|per|and \d|\p{Ll}+s\b))/u;

/** Finds every stretch of a sentence that may name an agreement, in order. */
export function readCandidates(masked: MaskedSentence): Candidate[] {
  const places = findNounPlaces(masked);
  if (places.length === 0) return [];
  const words = cutWords(masked.text);
  const candidates: Candidate[] = [];
  let i = 0;
  for (const place of places) {
    if (candidates.length === most) break;
    while (i < words.length - 1 && (words[i] as Word).start < place) i++;
    const word = words[i] as Word;
    if (word.start !== place) continue;
    const lower = word.text.toLowerCase();
    const noun = toSingular(lower);
    const type = typeOfNoun.get(noun);
    if (type === undefined || word.start < (candidates.at(-1)?.end ?? 0)) continue;
    const condition = nounConditions[noun];
    const [left, right] = [masked.text.slice(Math.max(0, word.start - 40), word.start), masked.text.slice(word.end, word.end + 60)];
    if (
      condition &&
      ((!condition.before?.test(left) && !condition.after?.test(right)) ||
        condition.never?.test(left) ||
        (/^(?:partnership|venture)$/.test(noun) && !/^ (?:between|of|with|by|agreement) (?:the )?[\ue002-\ue004]/u.test(right))) &&
      !(noun === 'partnership' && proclaimed.test(right))
    )
      continue;
    if (
      /^(?:-\p{L}| (?:Organi[sz]ation|Council|Commission|Committee|Conference|Alliance|[Pp]arty\b|[Bb]od(?:y|ies)\b))/u.test(right) ||
      (/^’s /.test(right) && noun === 'deal') ||
      (/^(?:swap|waiver|loan|lease|framework|concession)$/.test(noun) &&
        /^ (?:agreement|convention|memorandum|document|treaty|protocol|program|programme|scheme|policy|deal|line|arrangement|accord|pact|contract|facility|rate|treaty)/i.test(
          right,
        ))
    )
      continue;
    // "the Abraham Accords" is a name, "Accords were signed" and "Trade Agreements" in a headline are not.
    const proper = noun !== lower && /^\p{Lu}/u.test(word.text) && masked.sentence.kind !== 'title' && /(?<=\p{Ll} (?:the )?)\p{Lu}\p{Ll}+ $/u.test(left);
    candidates.push(readCandidate(masked, words, i, noun, type, noun !== lower && !proper));
  }
  return joinAppositions(candidates);
}

/** Reads the words around one noun. */
function readCandidate(masked: MaskedSentence, words: readonly Word[], at: number, noun: string, type: string, plural: boolean): Candidate {
  const { text } = masked;
  const head = words[at] as Word;
  const parties: Token[] = [];
  // To the left: what kind of agreement it is.
  let first = at;
  for (let i = at - 1; i >= 0 && at - i <= 8; i--) {
    const word = words[i] as Word;
    const lower = word.text.toLowerCase();
    if (lower === 'and' && i > 0 && first < at + 1 && joinsModifiers(words, i, first)) continue;
    const opened = masked.sentence.kind === 'title' ? null : findOpeningOfName(words, i, first, at);
    if (opened !== null) {
      first = opened;
      break;
    }
    if (
      !/^[\p{L}\d][\p{L}\p{M}\d’'.&-]*$/u.test(word.text) ||
      (leftStops.has(lower) && !isCountOfName(words, i, at)) ||
      /^[\d.,]+(?:bn|mn|tn|m|k)?$|^(?:[\d.,]+-)?(?:(?:b|m|tr)illion|[mb]ln|[bmt]n)(?:-(?:dollar|euro))?$/i.test(word.text) ||
      (/^\p{Ll}.*ly$/u.test(word.text) && !/^(?:friendly|supply|assembly|family|monthly)$/.test(lower)) ||
      /’s$/.test(word.text)
    )
      break;
    if (typeOfNoun.has(toSingular(lower)) && !modifiers.test(lower)) break;
    first = i;
  }
  const vague: string[] = [];
  while (first < at && vagueModifiers.has((words[first] as Word).text.toLowerCase()) && !opensName(words, first, masked))
    vague.push((words[first++] as Word).text.toLowerCase());
  const start = (words[first] as Word).start;
  const outer = start - (vague.length > 0 ? vague.join(' ').length + 1 : 0);
  const wider = text.slice(Math.max(0, start - 60), start);
  const before = vague.length > 0 && wider.toLowerCase().endsWith(`${vague.join(' ')} `) ? wider.slice(0, outer - start) : wider;
  // "a $4.2 billion agreement": the amount is no part of its name.
  const plainBefore = before.replace(
    /(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} )?\d[\d.,]*(?:bn|mn|tn|m)?[ -](?:(?:billion|million|trillion|mln|bln|bn|mn)[ -])?(?:(?:dollar|euro|yuan)s? )?$/u,
    '',
  );
  const owner = ownerBefore.exec(before);
  if (owner) parties.push(...tokensWithin(masked, outer - owner[0].length, outer));
  const count = countPattern.exec(before)?.groups?.count ?? null;
  const determiner =
    /(?:^|[^\p{L}])(?<word>a|an|the|this|that|these|those|no|any|its|their|his|her|our|every|each|such)(?: (?:(?:[\p{L}\d]+|\ue005) ){0,1})?$/iu
      .exec(plainBefore)
      ?.groups?.word?.toLowerCase() ?? null;
  // To the right: what it is about.
  let end = head.end;
  const cuts: Array<[number, number]> = [];
  const dates: Token[] = [];
  let joined = 0;
  let partners = 0;
  const fixed =
    noun === 'annex'
      ? /^ (?:[A-Z]|\d{1,2}|[IVX]{1,4})\b/.exec(text.slice(end, end + 8))
      : ((/^(?:Protocol|Convention|Agreement|Treaty)$/.test(head.text) ? numbered.exec(text.slice(end, end + 12)) : null) ??
        /^ of (?:understanding|intent|notes|letters|conduct|cooperation|co-operation|consultations|action)\b/i.exec(text.slice(end, end + 30)));
  const bodyPair = bodies.exec(text.slice(end + (fixed?.[0].length ?? 0), end + 260));
  if (fixed) end += fixed[0].length;
  const told = / on which (?=(?:is|was|are|were|has|had|will)\b)/.test(text.slice(end, end + 16))
    ? antecedent.exec(text.slice(Math.max(0, head.start - 130), head.start))
    : null;
  const nounEnd = end;
  // Between which bodies of the states it is tells what it is about: "memorandum between the Ministry of Health and the Ministry of Health of Kuwait".
  if (bodyPair) {
    const inside = tokensWithin(masked, end, end + bodyPair[0].length);
    const named = inside.filter((token) => token.sign === signs.organization);
    parties.push(...(named.length > 1 ? named : inside));
    end += bodyPair[0].length;
    joined = end;
  }
  // "the Enhanced Partnership and Cooperation Agreement (EPCA) between A and B"
  const short = shortForm.exec(text.slice(end, end + 24));
  if (short) {
    cuts.push([end, end + short[0].length]);
    end += short[0].length;
  }
  // "a financing agreement worth €16 million for the plant"
  const price = worth.exec(text.slice(end, end + 60));
  if (price) {
    cuts.push([end, end + price[0].length]);
    end += price[0].length;
  }
  for (let i = 0; i < 3; i++) {
    const found = insertion.exec(text.slice(end, end + 80));
    if (!found) break;
    const inside = tokensWithin(masked, end, end + found[0].length);
    // "the Charter of the United Nations" is a name, "the agreement of Russia and Iran" names the parties.
    if (noun === 'charter') break;
    dates.push(...inside.filter((token) => token.date));
    // "the Tajik Energy Ministry": whose it is says the body.
    parties.push(...dropOwners(masked, end, end + found[0].length).filter((token) => !token.date));
    // Whom it is with is part of how it is called; between whom it is goes without saying.
    // A person stands for a state: "with his Peruvian counterpart Ana Ruiz" is no name of a paper that has one.
    // "the Transit Agreement, with A and B": behind a comma, whom it is with is no part of a name.
    const withWhom =
      / with\b/.test(found[0]) &&
      !(first < at && (inside.some((token) => token.sign === signs.person) || (found[0].startsWith(',') && /^\p{Lu}/u.test(head.text) && !plural)));
    if (/ with\b/.test(found[0])) partners += inside.filter((token) => !token.date).length;
    if (withWhom) joined = end + found[0].length;
    else cuts.push([end, end + found[0].length]);
    end += found[0].length;
  }
  // In quotation marks and small letters stands what somebody said of it: "the treaty “opens a new page”".
  const quoted = /^ [“"](?<words>(?=[\p{Lu}\d]|[Oo]n |[Aa]bout )[^“”"]{4,160})[”"]/u.exec(text.slice(end, end + 170));
  if (text[end] === ',' && ((joined > 0 && /^, (?:on|for) /.test(text.slice(end, end + 6))) || setOff.test(text.slice(end, end + 140)))) end++;
  const inside = parties.length;
  const closing = closeOfName(text, start, end);
  const about = quoted ? end + quoted[0].length : (closing ?? takeComplement(masked, words, end, noun, parties, dates));
  // "signed the agreement on the port with B and C"
  if (/^ with\b/.test(text.slice(about, about + 6))) partners += parties.length - inside;
  const complement = about > end || fixed !== null || joined > 0;
  const stop = about > end ? about : Math.max(nounEnd, joined);
  const kept = stop === nounEnd ? [] : cuts;
  const pieces: string[] = [];
  const changed = vague.length === 0 && !plural ? (change.exec(before)?.groups?.words?.length ?? 0) : 0;
  let from = changed > 0 ? start - changed : count !== null && plural ? outer - (before.length - before.toLowerCase().lastIndexOf(count.toLowerCase())) : start;
  for (const [a, b] of [...kept, [stop, stop] as [number, number]]) {
    const span = unmaskSpan(masked, from, a);
    pieces.push(masked.sentence.text.slice(span.start, span.end).trim());
    from = b;
  }
  if (told) {
    const at = Math.max(0, head.start - 130) + (told[0] ?? '').lastIndexOf(told.groups?.about ?? '') + told.index;
    const span = unmaskSpan(masked, at, at + (told.groups?.about?.length ?? 0));
    pieces.push(`on the ${masked.sentence.text.slice(span.start, span.end)}`);
  }
  const specific = words.slice(first, at).map(({ text: word }) => word);
  const capital = /^\p{Lu}/u;
  const named = capital.test(head.text) && !plural && (specific.some((word) => capital.test(word)) || complement);
  return {
    masked,
    start: start - changed,
    end: Math.max(stop, end) + (told ? ' on which'.length : 0),
    titleEnd: stop,
    outerStart: outer - (owner?.[0].length ?? 0),
    title: pieces
      .filter((piece) => piece !== '')
      .join(' ')
      .replace(/[“”"]/g, '')
      .replace(/,(?= (?:with|on|for)\b)/g, '')
      .replace(/[\s,]+$/, ''),
    noun,
    type,
    plural,
    count,
    determiner,
    vague,
    specific,
    complement: complement || told !== null,
    named,
    parties,
    dates,
    partnered: partners > 1 && parties.length <= partners,
    owned: owner !== null,
  };
}

/** True for "New" as the first word of a name: "the New START Treaty", where small letters stand before it. */
function opensName(words: readonly Word[], at: number, { sentence }: MaskedSentence): boolean {
  return (
    sentence.kind !== 'title' &&
    sentence.kind !== 'heading' &&
    (words[at] as Word).text === 'New' &&
    /^\p{Ll}/u.test(words[at - 1]?.text ?? '') &&
    /^\p{Lu}{2}/u.test(words[at + 1]?.text ?? '')
  );
}

/** True for a number that belongs to a name: "the Four Freedoms Agreement". */
function isCountOfName(words: readonly Word[], at: number, head: number): boolean {
  return (
    at < head - 1 &&
    /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve)$/.test((words[at] as Word).text) &&
    /^the$/i.test(words[at - 1]?.text ?? '') &&
    words.slice(at + 1, head + 1).every(({ text }) => /^\p{Lu}/u.test(text))
  );
}

/** Gives where a name begins that holds a preposition before its noun: "the Traffic in Transit Agreement", "the Rules of Origin Protocol"; null where the preposition at `small` is none of a name. */
function findOpeningOfName(words: readonly Word[], small: number, first: number, head: number): number | null {
  const capital = /^\p{Lu}\p{Ll}+$/u;
  if (!/^(?:in|of)$/.test(words[small]?.text ?? '') || first === head || words.slice(first, head + 1).some(({ text }) => !capital.test(text))) return null;
  for (let opening = small - 1; opening >= small - 2; opening--) {
    const lower = words[opening]?.text.toLowerCase() ?? '';
    // "the Parliament in Transit Agreement talks", "the Annex of Border Protocol": who or what it is that stands there, not a name.
    if (!capital.test(words[opening]?.text ?? '') || organizationHeads.has(lower) || officeWords.has(lower) || typeOfNoun.has(lower)) return null;
    if (/^the$/i.test(words[opening - 1]?.text ?? '')) return opening;
  }
  return null;
}

/** True where "and" stands between two words before the noun: "Partnership and Cooperation Agreement", "technical and economic cooperation agreement". */
function joinsModifiers(words: readonly Word[], and: number, first: number): boolean {
  const left = words[and - 1]?.text ?? '';
  const right = words[and + 1]?.text ?? '';
  if (
    first !== and + 1 ||
    !/^\p{L}[\p{L}-]*$/u.test(left) ||
    leftStops.has(left.toLowerCase()) ||
    (typeOfNoun.has(toSingular(left.toLowerCase())) && !modifiers.test(left.toLowerCase()))
  )
    return false;
  if (/^\p{Lu}/u.test(left) !== /^\p{Lu}/u.test(right)) return false;
  // "an agreement on trade | and protocols": what the one before is about.
  if (/^(?:on|about|concerning|regarding)$/i.test(words[and - 2]?.text ?? '')) return false;
  // "visited the plant and peace agreement": a small word has to open the whole.
  return (
    /^\p{Lu}/u.test(left) ||
    words.slice(Math.max(0, and - 4), and - 1).some(({ text }) => /^(?:an?|the|new|its|their|\d{1,3}|several|many|some|signed|of)$/i.test(text))
  );
}

/** Verbs of a purpose behind what an agreement is about. */
const purposes: ReadonlySet<string> = new Set(
  'improve enhance boost strengthen promote facilitate ensure support help increase expand accelerate deepen foster encourage reduce ease'.split(' '),
);

/** Reads on over what the agreement is about; gives where that ends, `from` where there is nothing. */
function takeComplement(masked: MaskedSentence, words: readonly Word[], from: number, noun: string, parties: Token[], dates: Token[]): number {
  const { text } = masked;
  // "the Convention against Corruption"; "a treaty against the will of many" is none of a name.
  const opening =
    aboutPattern.exec(text.slice(from, from + 40)) ??
    (/\p{Lu}\p{Ll}+$/u.test(text.slice(0, from)) ? /^ against (?=\p{Lu})/u.exec(text.slice(from, from + 12)) : null);
  const inField = /^ in (?=\p{Ll})(?!in )/u.test(text.slice(from, from + 6)) && / of co-?operation$/i.test(text.slice(Math.max(0, from - 16), from));
  // "a deal with its creditors on $6bn", "four agreements for a total of $237 million": how much it is about is not what.
  if (opening && /^ (?:on [$€£¥]|(?:for|of) (?:an? )?(?:total|combined|overall) (?:of|amount|value|sum)\b)/.test(text.slice(from, from + 24))) return from;
  if (!opening && !inField) return from;
  if (opening?.[0] === ' to ' && !/^(?:agreement|deal|contract|pact|accord|memorandum|protocol)$/.test(noun)) return from;
  let end = from;
  let taken = 0;
  const first = words.findIndex((word) => word.start >= from);
  for (let i = first; i >= 0 && i < words.length && taken < longest; i++, taken++) {
    const word = words[i] as Word;
    const next = words[i + 1];
    const lower = word.text.toLowerCase();
    const token = masked.tokens.get(word.start);
    if (token?.date) {
      // "amending the 1995 double taxation convention"
      if (/\bthe $/.test(text.slice(0, word.start)) && next && /^\p{Ll}/u.test(next.text) && /^\d{4}$/.test(token.date.edtf ?? '')) continue;
      if (/(?:for|of|to|for the years?) $/.test(text.slice(0, word.start))) end = word.end;
      else dates.push(token);
      break;
    }
    // "on the linking of one zone with another"
    const linked =
      lower === 'with' &&
      /\b(?:linking|connecting|joining|merging|merger|connection) of [^,;]{3,60}$/u.test(text.slice(Math.max(0, word.start - 90), word.start - 1));
    if (!linked && (lower === 'with' || lower === 'between')) {
      const found = insertion.exec(` ${text.slice(word.start, word.start + 80)}`);
      if (found) {
        parties.push(...tokensWithin(masked, word.start, word.start + found[0].length - 1));
        break;
      }
      if (lower === 'with') break;
    }
    if (token && (token.sign === signs.person || token.sign === signs.group)) break;
    if (/^(?:in|from|to|through|at|into)$/.test(lower) && next && /^[\ue001\ue002\ue005\ue006]$/.test(next.text)) break;
    if (
      /^(?:in|on|at)$/.test(lower) &&
      next &&
      /^(?:which|order|principle|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(
        next.text,
      )
    )
      break;
    // "on the state border in Bishkek on March 13": where it was signed.
    if (lower === 'in' && next && capitals.has(next.text) && /^,? (?:on |in )?\ue005/u.test(text.slice(next.end, next.end + 6))) break;
    if (lower === 'in' && /^in the (?:presence|course|framework|first|second|near|coming)\b/.test(text.slice(word.start, word.start + 30))) break;
    // "for the rehabilitation of the road | to improve connectivity": what for is not what of.
    if (lower === 'to' && next && purposes.has(next.text)) break;
    // "on the point where the borders of three states meet"
    if (lower === 'where' && /^(?:point|place|line|junction|spot)$/i.test(words[i - 1]?.text ?? '')) continue;
    if (rightStops.has(lower)) break;
    // "Agreement on mutual trips – more": a dash between words ends the name.
    if (/^[–—-]$/.test(word.text) && text[word.start - 1] === ' ' && text[word.end] === ' ') break;
    if (isVerbOfName(words, i)) break;
    if (lower === ',') {
      // "the 1,200 MW plant"
      if (/^\d,\d$/.test(text.slice(word.start - 1, word.end + 1))) continue;
      if (continuesList(text.slice(word.end, word.end + 120))) continue;
      // "Declaration on Friendship, Alliance, | and Partnership"
      if (
        /^ and \p{Lu}\p{Ll}/u.test(text.slice(word.end, word.end + 8)) &&
        /, \p{Lu}\p{L}+$/u.test(text.slice(from, word.start)) &&
        masked.sentence.kind !== 'title'
      )
        continue;
      const plain = plainList.exec(text.slice(word.end, word.end + 120))?.[0].length;
      if (plain !== undefined) {
        while ((words[i + 1]?.end ?? Number.POSITIVE_INFINITY) <= word.end + plain) i++;
        end = (words[i] as Word).end;
        continue;
      }
      break;
    }
    if (lower === 'and' || lower === '&') {
      // "the border treaty between the Soviet Union and Afghanistan": both belong to the name.
      if (opening?.[0].startsWith(' between') && next && /^[\ue002\ue004]$/.test(next.text)) return next.end;
      if (opensAnother(words, i + 1)) break;
      continue;
    }
    // "on “green” mining"
    const closed = closeOfQuoted(words, i);
    if (closed !== null) {
      i = closed;
      continue;
    }
    if (!token && !/^[\p{L}\d$€’'–-]/u.test(word.text)) break;
    // A small word at the end is no end: "on", "the".
    if (!/^(?:on|for|of|the|a|an|in|to|its|their|regarding|concerning|about|between|mutual)$/.test(lower)) end = word.end;
  }
  return end;
}

/** Gives where a name ends that opens in quotation marks and goes on behind its noun: "the “Agreement on the deployment of police to Uganda”"; null for others. */
function closeOfName(text: string, start: number, end: number): number | null {
  if (!/[“"]/.test(text.slice(start - 1, start)) || !/\p{Lu}/u.test(text.slice(start, start + 1))) return null;
  const rest = /^ (?:on|for|of|in|to|about|concerning|regarding|between)\b[^“”".;:!?]{2,170}(?=[”"])/u.exec(text.slice(end, end + 180));
  return rest ? end + rest[0].length : null;
}

/** Gives the mark that closes a word or three in quotation marks, small letters within and behind: "“green” mining"; null where none stand there. */
function closeOfQuoted(words: readonly Word[], at: number): number | null {
  if (!/^[“"]$/.test(words[at]?.text ?? '')) return null;
  for (let close = at + 2; close <= at + 4; close++) {
    if (!/^[”"]$/.test(words[close]?.text ?? '')) continue;
    return words.slice(at + 1, close).every(({ text }) => /^\p{Ll}/u.test(text)) && /^\p{Ll}{3,}$/u.test(words[close + 1]?.text ?? '') ? close : null;
  }
  return null;
}

/** True for a verb in the past behind a name: "the Treaty of Versailles ended one war"; "an agreement on shared waters" has none. */
function isVerbOfName(words: readonly Word[], at: number): boolean {
  const [before = '', verb = '', next = ''] = [words[at - 1]?.text, words[at]?.text, words[at + 1]?.text];
  return (
    /^\p{Lu}\p{Ll}/u.test(before) &&
    /^\p{Ll}{2,}ed$/u.test(verb) &&
    /^(?:an?|the|its|their|his|her|one|two|all|both|every|no|in|on|at|by|with|to|into|and|that|only|\d.*)$/u.test(next)
  );
}

/** True where capitalised words after a comma belong to the same name: "Agreement on Trade, Economic and Technical Cooperation". */
function continuesList(after: string): boolean {
  return /^ \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}(?:, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}){0,4},? and \p{Lu}/u.test(after);
}

const plainItem =
  '(?!\\p{Ll}+(?:ed|ing)\\b|(?:which|who|that|as|but|while|where|with|to|in|on|by|after|said|an?|the|its|their|including|also|not|and|or)\\b)\\p{Ll}[\\p{L}-]{3,}';
/** "on friendship, good-neighbourliness and cooperation" */
const plainList = new RegExp(
  `^ ${plainItem}(?:, ${plainItem}){0,4},? and ${plainItem}(?! (?:to|is|was|were|are|will|has|have|had|would|a|an|the)\\b)|^ and ${plainItem}(?= (?:aimed|that|which|in|between|with|on|for)\\b|[.,;]|$)`,
  'u',
);

/** True where what follows "and" is a clause or an agreement of its own: "and agreed to", "and an agreement on", "and Iran". */
function opensAnother(words: readonly Word[], at: number): boolean {
  const next = words[at]?.text ?? '';
  if (
    next === '' ||
    /^(?:an?|that|this|also|then|his|her|our|two|three|several)$/i.test(next) ||
    /^[\ue001-\ue006]$/.test(next) ||
    rightStops.has(next.toLowerCase())
  )
    return true;
  // "on the transfer of prisoners | and to expedite the ratification": a second thing that is agreed to be done.
  if (next === 'to' && /^\p{Ll}+$/u.test(words[at + 1]?.text ?? '') && /^(?:the|an?|its|their|his|her|this|these|all|both)$/.test(words[at + 2]?.text ?? ''))
    return true;
  // "on migration and mobility was signed": the verb is that of the agreement.
  if (
    (/^\p{Ll}[\p{L}-]+$/u.test(next) || (/^\p{Lu}[\p{L}-]+$/u.test(next) && /^\p{Lu}/u.test(words[at - 2]?.text ?? ''))) &&
    /^(?:was|were|is|has|have|will|would)$/.test(words[at + 1]?.text ?? '') &&
    /^(?:signed|initialled|initialed|ratified|concluded|adopted|approved|be|been|due|ready|also|entered)$/.test(words[at + 2]?.text ?? '')
  )
    return false;
  for (const [index, word] of words.slice(at, at + 6).entries()) {
    const lower = word.text.toLowerCase();
    // "for trade and tourism that will come into force": the clause is that of the agreement.
    if (index > 0 && /^(?:that|which)$/.test(lower)) return false;
    // "on trade and economic cooperation | and a protocol": it is the second that opens another.
    if (lower === 'and' && /^(?:an?|the|two|three|several)$/i.test(words[at + index + 1]?.text ?? '')) return false;
    if (typeOfNoun.has(toSingular(lower)) && !modifiers.test(lower)) return true;
    // "and the Programme of Cooperation in Training"
    if (/^(?:the|an?)$/.test(next) && modifiers.test(lower) && /^(?:of|on|for)$/.test(words[at + index + 1]?.text ?? '')) return true;
    if (/^\p{Ll}+ed$/u.test(word.text) || /^(?:is|are|was|were|will|has|have|had|would)$/.test(lower)) return true;
    if (/^(?:of|on|for|in|,|\.|;)$/.test(lower)) return false;
  }
  return false;
}
