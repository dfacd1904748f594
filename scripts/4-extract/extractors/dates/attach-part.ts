import type { NamedReading } from './join-range.ts';

const lead =
  /(?<![\p{L}\d])(?:the )?(?:(?<adjective>early|mid|late)(?:[ -](?:in )?)|(?<adjective>end)-|(?<noun>beginning|start|middle|end|close) of |(?<half>first|second) half of )(?:the )?$/iu;
const parts = new Map<string, 'early' | 'mid' | 'late'>([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['first', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
  ['close', 'late'],
  ['second', 'late'],
]);

/** Takes the words before a month, year, decade or century that name a part of it into the reading: "end of March" is March, `late`. */
export function attachPart(text: string, reading: NamedReading): NamedReading {
  if (reading.edtf !== null && !/^[\dX]{4}(?:-\d\d)?$/.test(reading.edtf)) return reading;
  if (reading.edtf === null && reading.rule !== 'relative-period') return reading;
  const from = Math.max(0, reading.start - 28);
  const match = lead.exec(text.slice(from, reading.start));
  const word = match?.groups?.adjective ?? match?.groups?.noun ?? match?.groups?.half;
  if (!match || word === undefined) return reading;
  if (match.groups?.half && /^\d{4}$/.test(reading.edtf ?? '')) return reading;
  const article = /^the /i.exec(match[0])?.[0].length ?? 0;
  return { ...reading, start: from + match.index + article, part: parts.get(word.toLowerCase()) ?? null };
}
