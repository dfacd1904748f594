import { findEach, pickByPattern } from '../../1-read/find-all.ts';
import type { ActorMention } from '../match.ts';
import { distinctPeople } from './distinct-people.ts';
import { distinctStates } from './distinct-states.ts';
import { findObject } from './find-object.ts';
import { findOfficeHolders } from './find-office-holders.ts';
import { findPeople } from './find-people.ts';
import { findProtagonist } from './find-protagonist.ts';
import { findStates } from './find-states.ts';
import { findSubject } from './find-subject.ts';
import { findVisitor } from './find-visitor.ts';
import { fitsOffice } from './fits-office.ts';
import type { GatheredPerson } from './gather-persons.ts';
import { type MaskedSentence, signs, type Token } from './masked-sentence.ts';
import { peopleOf } from './people-of.ts';
import { traceOffices } from './trace-offices.ts';

const counts: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
const pronoun = /(?<![\p{L}\d])(?:[Hh]e|[Ss]he)(?![\p{L}\d’])/gu;
/** "who received him at the palace", "held talks with her.": the object of a meeting. */
const object =
  /(?<=\b(?:received|met|met with|hosted|welcomed|greeted|saw|talks with|meeting with|joined|credentials to) )(?:him|her)(?= (?:in|at|on|for|to|there|again|later|upon|before|after|during|twice|last)\b|[.,;])/gu;
/** "His meeting with B lasted an hour", at the head of a sentence. */
const possessive = /^(?:His|Her)(?= (?:[\p{L}-]+ ){0,3}?(?:meeting|talks|conversation|call|negotiations)\b[^;:.,]{0,40}? with\b)/gu;
/** "The latter met with …". */
const latter = /(?<![\p{L}\d])[Tt]he latter(?![\p{L}\d])/gu;
/** "They met again", "They discussed …", at the head of a sentence. */
const they =
  /^(?<who>They)(?= (?:last |also |then |later |had |have |both |first |again |jointly )*(?:met|sat|held|discussed|agreed|signed|spoke|talked|exchanged|reviewed|considered)\b)/gu;
/** "I know", and in "was signed by China and by us" the state of who answers. */
const firstPerson =
  /(?<![\p{L}\d]|, )I(?![\p{L}\d’'.])|us(?![\p{L}\d’'])(?<=\b(?:signed|ratified|initialled|concluded|approved) by (?:[^.;!?]{0,80}(?:,| and) by )?us)/gu;
/** "both leaders", "the two deputy ministers", "the two". */
const leaders =
  /(?<![\p{L}\d])(?:[Tt]he (?<count>two|three|four|five)|(?<both>[Bb]oth)) (?<who>leaders|[Pp]residents|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|(?:(?:[Pp]rime|[Ff]oreign|[Dd]eputy|[Dd]efen[cs]e|[Ii]nterior) )?[Mm]inisters|officials|diplomats|men|women|(?:distinguished|honou?red|visiting|foreign) guests)(?! of)(?![\p{L}])/gu;
const bareTwo =
  /(?<![\p{L}\d])(?:[Tt]he (?:(?<count>two)|(?<all>two|three|four|five) of them)|^Both)(?= (?:(?:also|then|later|had|have|already|last|previously) )*(?:were joined|met|held|discussed|agreed|signed|spoke|talked)\b)/gu;
/** "the sides", "the two countries", "the leaders of both countries", "their governments". */
const sides =
  /(?<![\p{L}\d])(?:[Tt]he (?:leaders|presidents|governments|heads of state) of )?(?:(?:[Tt]he|[Tt]hese) (?:(?<count>two|three|four|five) (?:countries|nations|states|neighbou?rs|neighbou?ring countries|[Gg]overnments|delegations|capitals|republics|sides|parties|parliaments)|sides|[Pp]arties)|[Aa]ll (?<all>three|four|five) (?:countries|nations|states|[Gg]overnments|sides|parties|parliaments)|(?<both>[Bb]oth) (?:sides|parties|countries|nations|states|governments|delegations)|[Tt]heir governments)(?!\p{L})/gu;

/** "The ministers were briefed", "the heads of state first met": holders of one office without a number. */
const holders =
  /(?<![\p{L}\d])(?:[Tt]he|[Tt]heir) (?<who>[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Pp]residents|leaders|premiers|(?:(?:[Pp]rime|[Ff]oreign|[Dd]eputy|[Dd]efen[cs]e|[Ii]nterior|[Ee]conomy|[Ff]inance|[Tt]rade|[Tt]ransport|[Ee]nergy) )?[Mm]inisters)(?= (?:(?:also|then|later|first|both|had|have|jointly) )*(?:met|held|discussed|agreed|signed|spoke|talked|exchanged|reviewed|considered|hailed|were (?:briefed|received|welcomed|greeted|joined|hosted)|visited|toured|inspected|opened|attended)\b)/gu;
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
  const addGroup = (start: number, end: number, actors: ActorMention[], states: ActorMention[]) =>
    add({ sign: signs.group, start, end, actors, states, date: null, traced: 'group-from-sentence-before', agents: false });
  const before = (offset: number) => tokens.filter((token) => token.end <= offset);
  const traceGroup = ({ count, start, end, kind, who, ofThem }: Group) => {
    const own =
      ofThem && count > 2
        ? distinctPeople(
            before(start).filter(({ traced }) => traced !== 'person-who-answers'),
            persons,
          )
        : [];
    // "A raised it with our president and with B when the three of them met": the third has no name, whoever was named before.
    const people = own.length > 1 ? own : findPeople(before(start), history, count, persons, who);
    const ofPeople = kind === 'leaders' ? distinctStates(people, persons) : [];
    const states =
      ofPeople.length === count
        ? ofPeople
        : (findPartners(text.slice(0, start), before(start), protagonist(), count, persons) ?? findStates(before(start), history, count, persons, true));
    const meant = states.length === count ? states : distinctStates(people, persons).length === count ? people : [];
    addGroup(start, end, kind === 'leaders' ? people : [], meant);
  };
  const tracePronoun = (start: number, end: number) => {
    const person = findSubject(text.slice(0, start), before(start), history, persons, speaker);
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
    if (people.length > 0) addGroup(start, end, people, people);
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
    ...(speaker ? findEach(text, firstPerson) : []).map(({ index, 0: words }) => ({
      start: index,
      trace: () => speaker && addPerson(index, index + words.length, speaker, 'person-who-answers'),
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
    if (last?.actors[0]) addPerson(match.index, match.index + match[0].length, last.actors[0], 'person-from-pronoun');
  }
  for (const match of find(they)) {
    const last = history.at(-1);
    const people = last ? peopleOf(persons)(last) : [];
    if (people.length === 2) addGroup(match.index, match.index + match[0].length, people, distinctStates(people, persons));
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

/** Words that mean several actors at once. */
interface Group {
  count: number;
  start: number;
  end: number;
  kind: 'leaders' | 'sides';
  who: string;
  /** True for "the three of them". */
  ofThem: boolean;
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
      ofThem: kind === 'leaders' && match.groups?.all !== undefined,
    }));
  return [...read(leaders, 'leaders'), ...read(bareTwo, 'leaders'), ...read(sides, 'sides')];
}
