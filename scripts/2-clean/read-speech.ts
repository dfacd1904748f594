/** The mark that opens a turn of an interview: a dash, "Q:", "Question:", "Asia-Plus:" is left to the reader. */
const mark = /^(?:[-–—] ?(?=[\p{L}“"])|(?<asks>Q|Question|Interviewer)\s?[:.] ?|(?<answers>A|Answer)\s?[:.] ?(?=\p{Lu}))/u;

/** Reads a turn of an interview: how many characters open it, and whether it asks. Null where the line opens none. */
export function readSpeech(text: string): { lead: number; question: boolean } | null {
  const match = mark.exec(text);
  if (!match?.groups) return null;
  const asks = match.groups.asks !== undefined || (match.groups.answers === undefined && /\?[”"’)]*$/.test(text));
  return { lead: match[0].length, question: asks };
}
