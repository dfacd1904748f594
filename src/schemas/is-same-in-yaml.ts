/** Strokes, and all that YAML forbids or takes for the end of a line: control characters, the ends of lines that only YAML knows, marks of the order of bytes. */
const special = /[^\n -[\]-~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/g;

/** True where no character from `start` up to `end` lets JSON on lines mean something else in YAML 1.2: escapes are those of quotes, strokes and lines, and nothing is special beside. */
export function isSameInYaml(text: string, start: number, end: number): boolean {
  special.lastIndex = start;
  for (let found = special.exec(text); found && found.index < end; found = special.exec(text)) {
    if (found[0] !== '\\' || !/["\\n]/.test(text.charAt(found.index + 1))) return false;
  }
  return true;
}
