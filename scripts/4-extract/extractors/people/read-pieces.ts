import { findAll } from '../../../1-read/find-all.ts';
import { kindOf, unitKinds } from '../../../1-read/unit-kinds.ts';

/** A stretch of a sentence, `[start, end)`, and what it is. */
export interface Piece {
  kind: 'initial' | 'word' | 'number' | 'mark';
  start: number;
  end: number;
}

const initial = String.raw`(?:\p{Lu}\.-?)+(?!\p{Ll})|(?:Dzh|[SKZCTGYJP][hsuaeo]|M[ad])\.(?=\s?\p{Lu}\p{Ll})`;
const initialHere = new RegExp(initial, 'uy');
/** Initials ("R.", "U.S."), words with inner hyphens and apostrophes, numbers, and any other sign by itself. */
const pattern = new RegExp(
  String.raw`(?<initial>${initial})|(?<word>[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}\p{N}]+){0,6})|(?<number>\p{N}[\p{L}\p{N}.,%+-]*)|(?<mark>\S)`,
  'gu',
);
const { letter, mark, number, upper, space, surrogate } = unitKinds;
const stop = 46;
/** Most parts of a word behind its first one. */
const mostParts = 6;

/** Cuts a sentence into initials, words, numbers and other signs; a loop reads what the pattern would, and asks it only about initials and signs of two code units. */
export function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const kind = kindOf(text.charCodeAt(start));
    if (kind & surrogate) return readByPattern(text);
    if (kind & space) {
      start++;
      continue;
    }
    const initials = kind & upper ? initialsAt(text, start) : 0;
    const found: Piece['kind'] = initials > 0 ? 'initial' : kind & (letter | mark) ? 'word' : kind & number ? 'number' : 'mark';
    const end = initials > 0 ? initials : found === 'word' ? endOfWord(text, start) : found === 'number' ? endOfNumber(text, start) : start + 1;
    pieces.push({ kind: found, start, end });
    start = end;
  }
  return pieces;
}

/** Gives where initials that begin at a capital end, 0 where none do: they have a full stop as their second, third or fourth sign. */
export function initialsAt(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== stop && text.charCodeAt(start + 2) !== stop && text.charCodeAt(start + 3) !== stop) return 0;
  initialHere.lastIndex = start;
  return initialHere.test(text) ? initialHere.lastIndex : 0;
}

/** Gives where a word that begins here ends, its parts behind hyphens and apostrophes included. */
export function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (kindOf(text.charCodeAt(end)) & (letter | mark)) end++;
  for (let parts = 0; parts < mostParts && isJoint(text.charCodeAt(end)) && kindOf(text.charCodeAt(end + 1)) & (letter | mark | number); parts++)
    for (end++; kindOf(text.charCodeAt(end)) & (letter | mark | number); ) end++;
  return end;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (kindOf(text.charCodeAt(end)) & (letter | number) || '.,%+-'.includes(text.charAt(end) || ' ')) end++;
  return end;
}

/** True for the hyphen and the apostrophes that join the parts of a word. */
function isJoint(unit: number): boolean {
  return unit === 45 || unit === 39 || unit === 0x2019;
}

function readByPattern(text: string): Piece[] {
  return findAll(text, pattern).map(({ 0: whole, index, groups }) => {
    const kind = groups?.initial !== undefined ? 'initial' : groups?.word !== undefined ? 'word' : groups?.number !== undefined ? 'number' : 'mark';
    return { kind, start: index, end: index + whole.length };
  });
}
