/** The mark that opens a turn of an interview: a dash, "Q:", "Question:", and "TCA:", "Airio-Lindroos:" where an article labels its turns so. */
const mark = /^(?:[-–—] ?(?=[\p{L}“"])|(?<asks>Q|Question|Interviewer)\s?[:.] ?|(?<answers>A|Answer)\s?[:.] ?(?=\p{Lu}))/u;

/** What an article sets before each turn of a speaker. */
const labelled = /^(?<label>\p{Lu}[\p{L}\p{N}.’'/-]{0,30}(?: [\p{L}.’'/-]{1,30}){0,3}) ?: ?(?=["“(\p{Lu}])/u;

/** How far into a line the colon behind a label may stand, in characters. */
const longestLabel = 126;

/** Reads the label that opens a line; only lines with a colon near their beginning are tried. */
function readLabel(line: string): RegExpExecArray | null {
  const colon = line.indexOf(':');
  return colon > 0 && colon <= longestLabel ? labelled.exec(line) : null;
}

/** Fewest turns of a speaker. */
const fewestTurns = 2;

/** Gives the speakers by whose labels an article opens its turns, each with whether that speaker asks; empty where nobody asks. */
export function findSpeakers(lines: readonly string[]): ReadonlyMap<string, boolean> {
  const turns = new Map<string, { all: number; asking: number }>();
  for (const line of lines) {
    const label = readLabel(line)?.groups?.label;
    if (label === undefined) continue;
    const own = turns.get(label) ?? { all: 0, asking: 0 };
    turns.set(label, { all: own.all + 1, asking: own.asking + (/\?[”"’)]*$/.test(line) ? 1 : 0) });
  }
  const speakers = new Map([...turns].filter(([, { all }]) => all >= fewestTurns).map(([label, { all, asking }]) => [label, asking * 2 > all] as const));
  return speakers.size > 1 && [...speakers.values()].includes(true) ? speakers : new Map();
}

/** Reads a turn of an interview: how many characters open it, and whether it asks. Null where the line opens none. */
export function readSpeech(text: string, speakers: ReadonlyMap<string, boolean> = new Map()): { lead: number; question: boolean } | null {
  const named = readLabel(text);
  const asking = speakers.get(named?.groups?.label ?? '');
  if (named && asking !== undefined) return { lead: named[0].length, question: asking };
  const match = mark.exec(text);
  if (!match?.groups) return null;
  const asks = match.groups.asks !== undefined || (match.groups.answers === undefined && /\?[”"’)]*$/.test(text));
  return { lead: match[0].length, question: asks };
}
