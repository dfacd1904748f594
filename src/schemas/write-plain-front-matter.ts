/** Writes fields as records are written, for tests: a list with an entry a line, all else in JSON; below them one heading. */
export function writePlainFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields).map(([field, value]) =>
    Array.isArray(value) && value.length > 0
      ? [`${field}:`, ...value.map((entry) => `  - ${JSON.stringify(entry)}`)].join('\n')
      : `${field}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n# Text\n`;
}
