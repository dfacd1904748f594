import { findAll, findEach, pickByPattern } from '../../1-read/find-all.ts';
import { rememberBy } from '../../1-read/remember-by.ts';
import type { ActorMention } from '../match.ts';
import { findOfficeHolders } from './find-office-holders.ts';
import { findProtagonist } from './find-protagonist.ts';
import { findStatesTogether } from './find-states-together.ts';
import { findVisitor } from './find-visitor.ts';
import type { GatheredPerson } from './gather-persons.ts';
import { type MaskedSentence, signs, type Token } from './masked-sentence.ts';
import { traceOffices } from './trace-offices.ts';

/** How many sentences back words like "the two leaders" may lead. */
const depth = 6;
/** The same for persons, whom a text names less often. */
const depthOfPeople = 10;
const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
const pronoun = /(?<![\p{L}\d])(?:[Hh]e|[Ss]he)(?![\p{L}\d’])/gu;
/** "who received him at the palace", "held talks with her.": the object of a meeting. */
const object =
  /(?<=\b(?:received|met|met with|hosted|welcomed|greeted|saw|talks with|meeting with|joined) )(?:him|her)(?= (?:in|at|on|for|to|there|again|later|upon|before|after|during|twice|last)\b|[.,;])/gu;
/** "His meeting with B lasted an hour", at the head of a sentence. */
const possessive = /^(?:His|Her)(?= (?:[\p{L}-]+ ){0,3}?(?:meeting|talks|conversation|call|negotiations)\b[^;:.,]{0,40}? with\b)/gu;
/** "The latter met with …". */
const latter = /(?<![\p{L}\d])[Tt]he latter(?![\p{L}\d])/gu;
/** "They met again", "They discussed …", at the head of a sentence. */
const they =
  /^(?<who>They)(?= (?:last |also |then |later |had |have |both |first |again |jointly )*(?:met|sat|held|discussed|agreed|signed|spoke|talked|exchanged|reviewed|considered)\b)/gu;
const firstPerson = /(?<![\p{L}\d]|, )I(?![\p{L}\d’'.])/gu;
/** "both leaders", "the two deputy ministers", "the two". */
const leaders =
  /(?<![\p{L}\d])(?:[Tt]he (?<count>two|three|four|five)|(?<both>[Bb]oth)) (?<who>leaders|[Pp]residents|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|(?:(?:prime|foreign|deputy|defen[cs]e|interior) )?[Mm]inisters|officials|diplomats|men|women|(?:distinguished|honou?red|visiting|foreign) guests)(?! of)(?![\p{L}])/gu;
const bareTwo =
  /(?<![\p{L}\d])(?:[Tt]he (?:(?<count>two)|(?<all>two|three|four|five) of them)|^Both)(?= (?:(?:also|then|later|had|have|already|last|previously) )*(?:were joined|met|held|discussed|agreed|signed|spoke|talked)\b)/gu;
/** "the sides", "the two countries", "the leaders of both countries", "their governments". */
const sides =
  /(?<![\p{L}\d])(?:[Tt]he (?:leaders|presidents|governments|heads of state) of )?(?:(?:[Tt]he|[Tt]hese) (?:(?<count>two|three|four|five) (?:countries|nations|states|neighbou?rs|neighbou?ring countries|[Gg]overnments|delegations|capitals|republics|sides|parties|parliaments)|sides|[Pp]arties)|[Aa]ll (?<all>three|four|five) (?:countries|nations|states|[Gg]overnments|sides|parties|parliaments)|(?<both>[Bb]oth) (?:sides|parties|countries|nations|states|governments|delegations)|[Tt]heir governments)(?!\p{L})/gu;

/** "The ministers were briefed", "the heads of state first met": holders of one office without a number. */
const holders =
  /(?<![\p{L}\d])(?:[Tt]he|[Tt]heir) (?<who>[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Pp]residents|leaders|premiers|(?:(?:prime|foreign|deputy|defen[cs]e|interior|economy|finance|trade|transport|energy) )?[Mm]inisters)(?= (?:(?:also|then|later|first|both|had|have|jointly) )*(?:met|held|discussed|agreed|signed|spoke|talked|exchanged|reviewed|considered|hailed|were (?:briefed|received|welcomed|greeted|joined|hosted)|visited|toured|inspected|opened|attended)\b)/gu;
/** "the high guest", "the visitors held talks with": who came on a visit. */
const visitor =
  /(?<![\p{L}\d])(?:[Tt]he (?:(?:high|high-ranking|distinguished|honou?red|foreign|esteemed) )?(?:guest|visitor)(?![\p{L}\d’-]| (?:of honou?r|house|list|book))|[Tt]he (?:visitors|guests|visiting delegation)(?= (?:(?:also|then|later|had|have) )*(?:met|held|called on|were (?:received|welcomed|hosted)|paid a|visited|toured)\b))/gu;

const pickPatterns = pickByPattern([leaders, bareTwo, sides, possessive, object, latter, they, holders, visitor], (pattern) => pattern);

/**
 * Adds tokens for the words of a sentence that refer to actors named before: "he", "the two leaders", "the sides", "the Tajik diplomat".
 * A reference that could mean several is left without actors. `history` holds the sentences before, masked, `earlier` their mentions, `speaker` who says "I" in the sentence.
 */
export function traceReferences(
  text: string,
  named: readonly Token[],
  history: readonly MaskedSentence[],
  earlier: ReadonlySet<ActorMention>,
  persons: Map<ActorMention, GatheredPerson>,
  speaker: ActorMention | null,
): readonly Token[] {
  let found: ActorMention | null | undefined;
  // Few sentences ask.
  const protagonist = () => {
    if (found === undefined) found = findProtagonist(history, persons);
    return found;
  };
  const offices = traceOffices(text, named, earlier, persons, {
    protagonist,
    last: () => (history.length > 0 ? peopleOf(persons)(history.at(-1) as MaskedSentence) : []),
  });
  const held = pickPatterns(text);
  const pronouns = findEach(text, pronoun);
  if (offices.length + held.length + pronouns.length === 0 && !speaker) return named;
  const find = (pattern: RegExp) => (held.includes(pattern) ? findEach(text, pattern) : []);
  const tokens = [...offices, ...named.filter((token) => !offices.some((office) => office.start < token.end && token.start < office.end))].sort(
    (a, b) => a.start - b.start,
  );
  const add = (token: Token) => {
    if (!tokens.some((other) => other.start < token.end && token.start < other.end)) tokens.push(token);
  };
  const addPerson = (start: number, end: number, person: ActorMention, traced: string) =>
    add({ sign: signs.person, start, end, actors: [person], states: [], date: null, traced, agents: false });
  const before = (offset: number) => tokens.filter((token) => token.end <= offset);
  const traceGroup = ({ count, start, end, kind, who }: Group) => {
    const people = findPeople(before(start), history, count, persons, who);
    const ofPeople = kind === 'leaders' ? distinctStates(people, persons) : [];
    const states =
      ofPeople.length === count
        ? ofPeople
        : (findPartners(text.slice(0, start), before(start), protagonist(), count, persons) ?? findStates(before(start), history, count, persons, true));
    add({
      sign: signs.group,
      start,
      end,
      actors: kind === 'leaders' ? people : [],
      states: states.length === count ? states : distinctStates(people, persons).length === count ? people : [],
      date: null,
      traced: 'group-from-sentence-before',
      agents: false,
    });
  };
  const tracePronoun = (start: number, end: number) => {
    const person = findSubject(text.slice(0, start), before(start), history, persons);
    if (person) addPerson(start, end, person, 'person-from-pronoun');
  };
  const traceHolders = (start: number, end: number, who: string) => {
    const own = distinctPeople(before(start), persons);
    const main = protagonist();
    // "At the meeting with B, the heads of state hailed": B and the one whose doings the article reports.
    const withMain = own.length === 1 && main !== null && /\b(?:meeting|talks|conversation|negotiations|consultations) with\b/.test(text.slice(0, start));
    const people = findOfficeHolders(withMain ? [main, ...own] : own, history, {
      persons,
      ofSentence: peopleOf(persons),
      fits: (actor) => fitsOffice(persons.get(actor)?.offices ?? [], who),
    });
    if (people.length > 0)
      add({ sign: signs.group, start, end, actors: people, states: people, date: null, traced: 'group-from-sentence-before', agents: false });
  };
  // In the order of the text: in "he held talks with B, after which the two sides signed", the sides are his and B’s.
  const references = [
    ...findGroups(find).map((group) => ({ start: group.start, trace: () => traceGroup(group) })),
    ...[...pronouns, ...find(possessive)].map(({ index, 0: words }) => ({
      start: index,
      trace: () => tracePronoun(index, index + words.length),
    })),
    ...find(holders).map((match) => ({
      start: match.index,
      trace: () => traceHolders(match.index, match.index + match[0].length, match.groups?.who?.toLowerCase() ?? ''),
    })),
    ...(speaker ? findEach(text, firstPerson) : []).map(({ index }) => ({
      start: index,
      trace: () => speaker && addPerson(index, index + 1, speaker, 'person-who-answers'),
    })),
  ];
  for (const { trace } of references.sort((one, other) => one.start - other.start)) trace();
  for (const { index, 0: words } of find(visitor)) {
    const person = findVisitor(history, persons);
    if (person) addPerson(index, index + words.length, person, 'visitor-from-visit');
  }
  for (const match of find(object)) {
    const person = findObject(before(match.index), history, persons);
    if (person) addPerson(match.index, match.index + match[0].length, person, 'person-from-pronoun');
  }
  for (const match of find(latter)) {
    const last = [...(history.at(-1)?.tokens.values() ?? []), ...before(match.index)].filter((token) => token.sign === signs.person).at(-1);
    if (last?.actors[0])
      add({
        sign: signs.person,
        start: match.index,
        end: match.index + match[0].length,
        actors: [last.actors[0]],
        states: [],
        date: null,
        traced: 'person-from-pronoun',
        agents: false,
      });
  }
  for (const match of find(they)) {
    const last = history.at(-1);
    const people = last ? peopleOf(persons)(last) : [];
    if (people.length === 2)
      add({
        sign: signs.group,
        start: match.index,
        end: match.index + match[0].length,
        actors: people,
        states: distinctStates(people, persons),
        date: null,
        traced: 'group-from-sentence-before',
        agents: false,
      });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

/** Gives the two states of "During the talks with B, the sides …": B’s and that of the person whose doings the article reports; null where the words are others. */
function findPartners(
  left: string,
  own: readonly Token[],
  protagonist: ActorMention | null,
  count: number,
  persons: Map<ActorMention, GatheredPerson>,
): ActorMention[] | null {
  if (protagonist === null || count !== 2 || !/\b(?:meeting|talks|conversation|negotiations|consultations|dialogue) with\b/.test(left)) return null;
  const states = distinctStates([protagonist, ...own.flatMap((token) => [...token.actors, ...token.states])], persons);
  return states.length === 2 ? states : null;
}

/** Finds whom "him" or "her" means: the first of two persons whom the sentence names so far, the only one of the sentence before where it names one. */
function findObject(own: readonly Token[], history: readonly MaskedSentence[], persons: Map<ActorMention, GatheredPerson>): ActorMention | null {
  const people = distinctPeople(own, persons);
  if (people.length === 2) return people[0] ?? null;
  const last = history.at(-1);
  const before = (last ? peopleOf(persons)(last) : []).filter((actor) => people.every((other) => persons.get(other)?.key !== persons.get(actor)?.key));
  return people.length <= 1 && before.length === 1 ? (before[0] ?? null) : null;
}

/** Words that mean several actors at once. */
interface Group {
  count: number;
  start: number;
  end: number;
  kind: 'leaders' | 'sides';
  who: string;
}

/** Finds the words that mean several actors at once. */
function findGroups(find: (pattern: RegExp) => RegExpExecArray[]): Group[] {
  const read = (pattern: RegExp, kind: 'leaders' | 'sides') =>
    find(pattern).map((match) => ({
      count: counts[match.groups?.count ?? match.groups?.all ?? 'two'] ?? 2,
      start: match.index,
      end: match.index + match[0].length,
      kind,
      who: match.groups?.who?.toLowerCase() ?? '',
    }));
  return [...read(leaders, 'leaders'), ...read(bareTwo, 'leaders'), ...read(sides, 'sides')];
}

/** Gives the persons of some tokens, each once. */
function distinctPeople(tokens: readonly Token[], persons: Map<ActorMention, GatheredPerson>): ActorMention[] {
  const seen = new Map<string, ActorMention>();
  for (const actor of tokens.flatMap((token) => token.actors)) {
    const person = persons.get(actor);
    if (person && !seen.has(person.key)) seen.set(person.key, actor);
  }
  return [...seen.values()];
}

/** Gives one actor for each state that some actors are or act for. */
function distinctStates(actors: readonly ActorMention[], persons: Map<ActorMention, GatheredPerson>): ActorMention[] {
  const seen = new Map<string, ActorMention>();
  for (const actor of actors) {
    // A union of states concludes agreements as a state does.
    const union = actor.kind === 'organization' && /\bUnion$|^EU$/.test(actor.name) ? actor.name : null;
    const code = actor.kind === 'country' ? actor.code : (union ?? persons.get(actor)?.country ?? null);
    if (code !== null && !seen.has(code)) seen.set(code, actor);
  }
  return [...seen.values()];
}

/** Finds the nearest `count` persons: in the sentence so far, in the nearest sentence before that names so many, or over several that name fewer. */
function findPeople(
  own: readonly Token[],
  history: readonly MaskedSentence[],
  count: number,
  persons: Map<ActorMention, GatheredPerson>,
  who: string,
): ActorMention[] {
  const fits = (actor: ActorMention) => fitsOffice(persons.get(actor)?.offices ?? [], who);
  let union = distinctPeople(own, persons).filter(fits);
  if (union.length === count) return union;
  for (let back = 1; back <= depthOfPeople && back <= history.length; back++) {
    const people = peopleOf(persons)(history[history.length - back] as MaskedSentence).filter(fits);
    if (people.length === count) return people;
    if (people.length > count) return [];
    const keys = new Set(union.map((actor) => persons.get(actor)?.key));
    union = [...people.filter((actor) => !keys.has(persons.get(actor)?.key)), ...union];
    if (union.length === count) return union;
    if (union.length > count) return [];
  }
  return [];
}

/** Offices of one word that are none of those asked for, where these words do not say so. */
const otherOffices =
  /^(?:speaker|chairman|chairwoman|chair|ambassador|governor|mayor|director|general|judge|bishop|spokesman|spokeswoman|spokesperson|deputy|analyst|professor|economist)$/;

/** True where somebody with these offices may be one of "the two presidents"; where no office is known, anybody may. */
function fitsOffice(offices: readonly string[], who: string): boolean {
  if (offices.every((office) => !/\p{L}/u.test(office))) return true;
  const wanted =
    who.includes('president') || who.includes('heads')
      ? /\b(?:president|king|emir|amir|sultan|head of state)/
      : who.includes('minister')
        ? /\bminister/
        : who === 'leaders'
          ? /\b(?:president|prime minister|leader|premier|chancellor|king|emir|amir|sultan|head|prince)/
          : /./;
  return offices.some((office) => wanted.test(office) || !(otherOffices.test(office) || /[\s,]/.test(office)));
}

/**
 * Finds the nearest `count` states, first those for which the persons of a sentence act, then those named as more than a place.
 * With `gather`, sentences that name fewer add up; without, one sentence has to name them all.
 */
export function findStates(
  own: readonly Token[],
  history: readonly MaskedSentence[],
  count: number,
  persons: Map<ActorMention, GatheredPerson>,
  gather: boolean,
): ActorMention[] {
  const choose = ({ acting, all }: NamedStates) => (acting.length === count ? acting : all.length <= count ? all : []);
  const near = history.slice(-depth).reverse();
  const statesNear = (masked: MaskedSentence) => choose(statesThatAct(persons)(masked));
  // "Iran, Turkmenistan reach understanding": what the two states did is what these two did, unless the sentence names others.
  const headline = gather ? history.find((masked) => masked.sentence.kind === 'title') : undefined;
  if (headline && findStatesTogether(headline).length === count && own.every(({ states, sign }) => states.length === 0 || sign !== signs.country)) {
    const { all } = statesOf(persons)(headline);
    // Where a sentence near names who acts for these two, it tells more.
    const told = near.map(statesNear).find((states) => states.length === count && distinctStates([...all, ...states], persons).length === count);
    // "talks with the Gambian president on an accord that the two sides have drafted": whom the sentence names is a third.
    if (all.length === count && distinctStates([...all, ...nameStates(own, persons).acting], persons).length === count) return told ?? all;
  }
  let union = choose(nameStates(own, persons));
  if (union.length === count) return union;
  if (!gather) {
    for (const masked of near) {
      const states = statesNear(masked);
      if (states.length === count) return states;
    }
  }
  const title = history.find((masked) => masked.sentence.kind === 'title');
  const inTitle = title ? choose(statesOf(persons)(title)) : [];
  for (const masked of gather ? near : []) {
    const states = statesNear(masked);
    if (states.length === count) return states;
    // Who adds up over several sentences may only have been mentioned; where the title names so many, it means them.
    if (inTitle.length === count) continue;
    union = distinctStates([...states, ...union], persons);
    if (union.length === count) return union;
    if (union.length > count) union = [];
  }
  return inTitle.length === count ? inTitle : [];
}

/** States that some tokens name, one mention each: by the persons who act for them, and by all. */
interface NamedStates {
  acting: ActorMention[];
  all: ActorMention[];
}

function nameStates(tokens: readonly Token[], persons: Map<ActorMention, GatheredPerson>): NamedStates {
  return {
    acting: distinctStates(
      tokens.filter((token) => token.sign === signs.person).flatMap((token) => token.actors),
      persons,
    ),
    all: distinctStates(
      tokens.flatMap((token) => [...token.actors, ...token.states]),
      persons,
    ),
  };
}

/** What a masked sentence names, once for all references that lead to it. */
const peopleOf = ofSentence((masked, persons) => distinctPeople([...masked.tokens.values()], persons));
const statesOf = ofSentence((masked, persons) => nameStates([...masked.tokens.values()], persons));
const statesThatAct = ofSentence((masked, persons) => nameStates(actingTokens(masked), persons));

/** Makes a function that reads a masked sentence once for the persons of its article. */
function ofSentence<V>(read: (masked: MaskedSentence, persons: Map<ActorMention, GatheredPerson>) => V) {
  return rememberBy((persons: Map<ActorMention, GatheredPerson>) => rememberBy((masked: MaskedSentence) => read(masked, persons)));
}

/** A list of states that a sentence names as places or subjects, not as those who act: "the situation in Afghanistan and Palestine", "through Turkmenistan". */
const places = /\b(?:in|through|via|into|near|across|around|within)(?: the)? [\ue002\ue003](?:(?:, |,? and |, and )[\ue002\ue003])*/gu;

/** Gives the tokens of a sentence without the states that it names as places. */
function actingTokens(masked: MaskedSentence): Token[] {
  const ranges = findAll(masked.text, places).map((match) => [match.index, match.index + match[0].length] as const);
  return [...masked.tokens].filter(([at, token]) => token.states.length === 0 || !ranges.some(([from, to]) => from <= at && at < to)).map(([, token]) => token);
}

/** Finds whom "he" or "she" means: the only person of the sentence so far, else the person with whom the sentence before begins, or its only one. */
function findSubject(text: string, own: readonly Token[], history: readonly MaskedSentence[], persons: Map<ActorMention, GatheredPerson>): ActorMention | null {
  const people = distinctPeople(own, persons);
  if (people.length === 1) return people[0] as ActorMention;
  // "although President Pezeshkian struck a softer tone when he visited Yerevan": the nearest person, where a clause begins with him.
  const nearest = own.filter((token) => token.sign === signs.person).at(-1);
  if (
    people.length > 1 &&
    nearest &&
    /(?:^|, |\b(?:although|while|but|and|when|that|as|because|since|after|before) )$/.test(text.slice(0, nearest.start)) &&
    /^(?:,[^,]{1,80},)? (?!and\b|or\b)\p{Ll}/u.test(text.slice(nearest.end)) &&
    /\b(?:when|where|as|after|before|while|and|but) $/.test(text)
  ) {
    const list = own.filter((token) => token.sign === signs.person).at(-2);
    if (!list || !/^(?:, |,? and )$/.test(text.slice(list.end, nearest.start))) return nearest.actors[0] ?? null;
  }
  const last = history.at(-1);
  if (people.length > 1 || !last || last.sentence.kind === 'title') return null;
  const before = distinctPeople(
    [...last.tokens.values()].filter((token) => token.sign === signs.person),
    persons,
  );
  if (before.length === 1) return before[0] as ActorMention;
  const opening = last.tokens.get(0);
  return opening?.sign === signs.person ? (opening.actors[0] ?? null) : null;
}
