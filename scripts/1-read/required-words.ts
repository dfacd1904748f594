import { rememberBy } from './remember-by.ts';

/** Most strings that a set may hold before it is given up. */
const mostStrings = 800;

const digits: readonly string[] = [...'0123456789'];

/** What a piece of a pattern asks of a text. */
interface Piece {
  /** All that the piece can match, where that is a few fixed strings; null where it is open. */
  exact: readonly string[] | null;
  /** Strings of which every text that the piece matches holds at least one; null where none are known. */
  needed: readonly string[] | null;
}

const nothing: Piece = { exact: [''], needed: null };
const open: Piece = { exact: null, needed: null };

/**
 * Gives strings of which every text with a match of the pattern holds at least one, read off the pattern itself: "(?:[Ss]igned|inked) .* deal"
 * gives "igned" and "inked", or " deal"; null where the pattern asks for no fixed string. With the flag `i` their case does not count.
 */
export function requiredWords(pattern: RegExp): readonly string[] | null {
  // The flag `v` has classes within classes.
  if (pattern.unicodeSets) return null;
  const reader = { source: pattern.source, at: 0 };
  const { exact, needed } = readChoices(reader);
  return better(usable(exact), needed);
}

interface Reader {
  source: string;
  at: number;
}

/** Reads alternatives up to a closing bracket or the end. */
function readChoices(reader: Reader): Piece {
  const first = readSequence(reader);
  if (reader.source[reader.at] !== '|') return first;
  const choices = [first];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    choices.push(readSequence(reader));
  }
  return { exact: union(choices.map(({ exact }) => exact)), needed: union(choices.map(({ exact, needed }) => better(usable(exact), needed))) };
}

/** Characters that stand for themselves and are not repeated. */
const plainRun = /(?:[^\\^$.*+?()[\]{}|](?![*+?{]))+/uy;

/** Reads pieces that follow one another. */
function readSequence(reader: Reader): Piece {
  let exact: readonly string[] | null = [''];
  let needed: readonly string[] | null = null;
  let closed = true;
  const settle = () => {
    needed = better(usable(exact), needed);
    exact = [''];
  };
  while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
    const piece = readPlain(reader) ?? readQuantified(reader);
    needed = better(needed, piece.needed);
    const joined: readonly string[] | null = exact && piece.exact && cross(exact, piece.exact);
    if (joined) exact = joined;
    else {
      closed = false;
      settle();
      exact = piece.exact ?? [''];
    }
  }
  if (closed) return { exact, needed };
  settle();
  return { exact: null, needed };
}

/** Reads characters that stand for themselves; null where there are none. */
function readPlain(reader: Reader): Piece | null {
  plainRun.lastIndex = reader.at;
  const run = plainRun.exec(reader.source)?.[0];
  if (run === undefined) return null;
  reader.at += run.length;
  return { exact: [run], needed: null };
}

const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

/** Reads one piece and how often it stands. */
function readQuantified(reader: Reader): Piece {
  const piece = readPiece(reader);
  quantifier.lastIndex = reader.at;
  const match = quantifier.exec(reader.source);
  if (!match) return piece;
  reader.at += match[0].length;
  const optional = match[0].startsWith('*') || match[0].startsWith('?') || match[1] === '0';
  if (match[0].startsWith('?')) return { exact: union([piece.exact, ['']]), needed: null };
  // What is repeated stands there at least once, but where it ends is open.
  return optional ? open : { exact: null, needed: better(usable(piece.exact), piece.needed) };
}

/** Reads a group, a class, an escape or a plain character. */
function readPiece(reader: Reader): Piece {
  const { source } = reader;
  const character = String.fromCodePoint(source.codePointAt(reader.at) ?? 0);
  if (character === '(') return readGroup(reader);
  if (character === '[') return readClass(reader);
  if (character === '\\') return readEscape(reader);
  reader.at += character.length;
  if (character === '^' || character === '$') return nothing;
  return character === '.' ? open : { exact: [character], needed: null };
}

const opening = /\((?:\?(?:<?[=!]|[a-z]*(?:-[a-z]+)?:|<[^>]+>))?/y;

/** Reads a group; what a look-around asks for stands in the text too, though not at this place. */
function readGroup(reader: Reader): Piece {
  opening.lastIndex = reader.at;
  const [head] = opening.exec(reader.source) as RegExpExecArray;
  reader.at += head.length;
  const inside = readChoices(reader);
  reader.at++;
  if (head.endsWith('!')) return nothing;
  // "(?i:…)": other rules hold inside.
  if (/[a-z]:$/.test(head)) return open;
  return head.endsWith('=') ? { exact: [''], needed: better(usable(inside.exact), inside.needed) } : inside;
}

/** Reads a class; one of plain characters stands for each of them. */
function readClass(reader: Reader): Piece {
  const start = reader.at + 1;
  let end = start;
  while (reader.source[end] !== ']') end += reader.source[end] === '\\' ? 2 : 1;
  reader.at = end + 1;
  const inside = reader.source.slice(start, end);
  return /^[^\\^-]{1,4}$/u.test(inside) ? { exact: [...inside], needed: null } : open;
}

const escaped = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]+)\}|[pP]\{[^}]*\}|k<[^>]+>|c.|\d+|(.))/suy;

/** Reads an escape: a character by its number, an assertion, a class, or a character that would mean something else. */
function readEscape(reader: Reader): Piece {
  escaped.lastIndex = reader.at;
  const [whole, ...parts] = escaped.exec(reader.source) as RegExpExecArray;
  reader.at += whole.length;
  const code = parts[0] ?? parts[1] ?? parts[2];
  if (code !== undefined) return { exact: [String.fromCodePoint(Number.parseInt(code, 16))], needed: null };
  const letter = parts[3];
  if (letter === 'd') return { exact: digits, needed: null };
  if (letter === 'b' || letter === 'B') return nothing;
  return letter === undefined || /\w/.test(letter) ? open : { exact: [letter], needed: null };
}

/** Joins each of some strings with each of others; null where that makes too many. */
function cross(left: readonly string[], right: readonly string[]): readonly string[] | null {
  if (left.length * right.length > mostStrings) return null;
  // The most frequent case by far, in which no two can be the same.
  if (right.length === 1) return left.map((string) => string + right[0]);
  return [...new Set(left.flatMap((a) => right.map((b) => a + b)))];
}

/** Puts sets together; null where one is open or all are too many. */
function union(sets: ReadonlyArray<readonly string[] | null>): readonly string[] | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null || all.size + set.length > mostStrings) return null;
    for (const string of set) all.add(string);
  }
  return [...all];
}

/** Gives the strings, or null where one of them stands in every text. */
function usable(strings: readonly string[] | null): readonly string[] | null {
  return strings === null || strings.includes('') ? null : strings;
}

/** Gives the set that fewer texts will hold a string of. */
function better(left: readonly string[] | null, right: readonly string[] | null): readonly string[] | null {
  if (left === null || right === null) return left ?? right;
  return frequency(left) <= frequency(right) ? left : right;
}

/** Tells roughly how often one of the strings stands in a text: the rarer the longer, where spaces hardly count. */
const frequency = rememberBy((strings: readonly string[]): number => {
  let sum = 0;
  for (const string of strings) sum += 0.3 ** (string.includes(' ') ? string.replaceAll(' ', '').length : string.length);
  return sum;
});
