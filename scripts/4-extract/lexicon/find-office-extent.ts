import type { PersonMention, Span } from '../match.ts';
import { officeModifiers, officeWords } from './office-words.ts';
import { findRunStart, isInModifier, readWordBefore } from './read-word-before.ts';

/** A stretch of a sentence that an actor's name occupies. */
interface Occupied {
  start: number;
  end: number;
}

/** Words that may stand inside an office: "Minister of Roads and Urban Development". */
const joints = new Set(['of', 'the', 'for', 'and', 'on', '&']);
/** Capitalised words that begin a sentence and are no part of an office. */
const openers = new Set([
  'After',
  'Before',
  'During',
  'In',
  'On',
  'At',
  'When',
  'While',
  'With',
  'As',
  'For',
  'And',
  'But',
  'That',
  'This',
  'By',
  'From',
  'Since',
  'Earlier',
  'Later',
  'Then',
  'Recently',
  'Also',
  'Between',
  'According',
  'To',
  'Meeting',
  'Receiving',
  'Welcoming',
  'Hosting',
  'Greeting',
  'Addressing',
  'Following',
]);
/** Words that may stand before an office as a whole. */
const determiners = /^(?:the|a|an|his|her|its|their|our|my|The|His|Her|Its|Their)$/;
/** "his Turkish colleague", "her Mauritanian opposite number,": right before a name. */
const counterpart = /(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:\p{L}[\p{L}-]* ){0,2}(?:colleague|peer|opposite number|homologue|counterpart|host|guest),? $/u;
/** Words of a clause, not of an office: "the sides discussed the visit of the Speaker". */
const clause =
  /\b(?:who|which|that|was|is|were|has|had|said|met|praised|thanked|stressed|noted|hailed|voiced|urged|pledged|emphasi[sz]ed|underlined|expressed|discussed|spoke|pointed|drew|promised)\b|(?<!\p{L})(?!accredited|appointed|elected|attached|seconded|posted|retired)\p{Ll}{3,}ed (?:the|an?|that|his|her|their|its|on|in|to)\b/u;
/** Several who hold an office. */
const manyInOffice = /^(?:presidents|ministers|leaders|premiers|ambassadors|governors|envoys)$/;
/** How far an office may reach to the left of a name, in characters. */
const reach = 240;

/**
 * Gives how far a person's name reaches with the office around it: "Tajik President [Emomali Rahmon]",
 * "[Jozef Sikela], the European commissioner for international partnerships". `others` are the other actors of the sentence, `neighbours` where the person before ends and the next one begins.
 */
export function findOfficeExtent(
  text: string,
  person: PersonMention,
  allOthers: readonly Occupied[],
  neighbours: { before: number; after: number },
): { start: number; end: number } {
  const floor = Math.max(0, person.start - reach, neighbours.before);
  const others = allOthers.filter(({ start, end }) => end > floor && start < person.end + reach);
  // A role that another rule carried over, or that runs over "with", stands by somebody else's name.
  const role: Span | null =
    person.role && person.role.rule === undefined && person.role.span.sentence === person.sentence && !/\b(?:with|by|from|between)\b/.test(person.role.text)
      ? person.role.span
      : null;
  let start = readBackwards(text, floor, person.start, { others, next: text.slice(person.end, person.end + 1), afterPerson: neighbours.before > 0 });
  start -= counterpart.exec(text.slice(Math.max(floor, start - 60), start))?.[0].length ?? 0;
  if (role && role.start < start && role.start >= floor && role.end <= person.start && /^[\s,.\p{L}-]{0,40}$/u.test(text.slice(role.end, person.start)))
    start = takeOwner(text, role.start, others);
  // "Ghana’s A", without an office
  if (start === person.start && /(?:’s?|'s?) $/.test(text.slice(Math.max(floor, start - 3), start))) start = takeOwner(text, start, others);
  let end = person.end;
  const ceiling = Math.min(text.length, person.end + reach, neighbours.after);
  const state = others.find((other) => other.start >= end && other.start - end <= 20 && /^ of (?:the )?(?:Republic of )?$/.test(text.slice(end, other.start)));
  // "Presidents A of Russia and B of Tajikistan"
  if (state && (start < person.start || person.country?.rule === 'country-beside-name') && state.end <= ceiling) end = state.end;
  const after = /^, (?!and |or |but |while |as |where )(?:(?:the|a|an|its|his|her) )?(?<office>[^,;:()”"]{2,110})(?=,|;|\.$|\))/u.exec(
    text.slice(end, ceiling),
  );
  const office = after?.groups?.office;
  if (after && office && !clause.test(office) && office.split(/\s+/).some(isOffice) && opensOffice(after[0])) end += after[0].length;
  if (role && role.start >= person.end && role.end > end && role.end <= ceiling && /^,? (?:the |a |an |its )?$/.test(text.slice(person.end, role.start)))
    end = role.end;
  // "A, the Assistant to the President | of Kazakhstan held a meeting"
  const served =
    end > person.end ? others.find((other) => other.start >= end && /^ of (?:the )?(?:Republic of )?$/.test(text.slice(end, other.start))) : undefined;
  if (served && served.end <= ceiling) end = served.end;
  return { start, end };
}

/** Takes the possessive of whom an office serves: "Germany’s | Ambassador to Tajikistan, X". */
function takeOwner(text: string, officeStart: number, others: readonly Occupied[]): number {
  const owner = others.find(({ end }) => end <= officeStart && officeStart - end <= 3 && /^(?:’s?|'s?)? $/.test(text.slice(end, officeStart)));
  return owner?.start ?? officeStart;
}

/** True where an inserted phrase begins as an office does: with an article, a capital or an office, not with a verb. */
function opensOffice(phrase: string): boolean {
  const first = /^, (?<word>[^\s]+)/u.exec(phrase)?.groups?.word ?? '';
  return determiners.test(first) || /^\p{Lu}/u.test(first) || isOffice(first) || officeModifiers.has(first);
}

/** True for a word that names an office. */
function isOffice(word: string): boolean {
  return officeWords.has(word.toLowerCase().replace(/[,.]$/, '')) || officeWords.has(word.toLowerCase());
}

/** Walks back from a name over the words of an office; gives where the office begins, or the name's start where there is none. */
function readBackwards(
  text: string,
  floor: number,
  nameStart: number,
  { others, next, afterPerson }: { others: readonly Occupied[]; next: string; afterPerson: boolean },
): number {
  const inActor = (offset: number) => others.find((other) => other.start <= offset && offset < other.end);
  let found = nameStart;
  let beforeComma = nameStart;
  let commas = 0;
  let chunkHasOffice = true;
  let right: string | undefined;
  for (let at = readWordBefore(text, floor, nameStart); at; right = at.word, at = readWordBefore(text, floor, at.start)) {
    const { word, start } = at;
    if (word === ',') {
      // One comma before the name, and one more before "Leader of the Nation".
      if (commas === 2 || !chunkHasOffice) break;
      if (commas === 0) beforeComma = found;
      commas++;
      chunkHasOffice = false;
      continue;
    }
    if (word === '(' || word === ')' || /^\p{Lu}+$/u.test(word)) continue;
    if (word === 'and' && (right === undefined || isOffice(right) || right === ',' || determiners.test(right))) break;
    // "A, Kenya’s energy minister, and Water Minister B": where a person stands before, the comma closes what is said of him.
    if (word === 'and' && afterPerson && text.slice(start - 2, start) === ', ') break;
    // "the two presidents and Uzbekistan’s A": they are others than A.
    if (manyInOffice.test(word) && right === 'and') break;
    const plain = word.replace(/’s$/, '');
    const office = isOffice(plain);
    const allowed =
      inActor(start) !== undefined ||
      office ||
      officeModifiers.has(word) ||
      joints.has(word) ||
      determiners.test(word) ||
      (/^\p{Lu}/u.test(word) && !openers.has(word));
    if (!allowed) break;
    if (office) {
      chunkHasOffice = true;
      found = start;
    }
  }
  if (found === nameStart) return nameStart;
  const start = takeModifiers(text, floor, found, inActor);
  // "After talks with the Foreign Minister of Kuwait, President Rahmon said": the first office is somebody else's.
  const another =
    found < beforeComma && commas > 0 && !/^[,;.)]?$/.test(next) && /\b(?:with|by|to|from|of|for) $/.test(text.slice(Math.max(0, start - 6), start));
  if (!another) return start;
  return beforeComma === nameStart ? nameStart : takeModifiers(text, floor, beforeComma, inActor);
}

/** Takes what stands right before an office: "Afghanistan’s acting foreign", "his Uzbek", "U.S. Special". */
function takeModifiers(text: string, floor: number, officeStart: number, inActor: (offset: number) => Occupied | undefined): number {
  let start = officeStart;
  for (let steps = 0; steps < 8; steps++) {
    const at = text.charAt(start - 1) === ' ' ? findRunStart(text, Math.max(floor, start - 60), start - 1, isInModifier) : start;
    if (at >= start - 1) break;
    const word = text.slice(at, start - 1);
    const actor = inActor(at);
    if (actor) {
      start = Math.max(floor, actor.start);
      continue;
    }
    if (determiners.test(word)) return at;
    if (!officeModifiers.has(word) && !(/^\p{Lu}/u.test(word) && !openers.has(word))) break;
    start = at;
  }
  return start;
}
