import type { Problem } from '../1-read/problem.ts';

/** Warnings of Astro that are known and right, each with the reason. */
const accepted: ReadonlyArray<[line: RegExp, reason: string]> = [
  [/\[content\] Entry (?:leaders|organizations|countries|topics) → \S+ was not found/, 'pages of names that nobody has written about have no introduction'],
];

const complaint = /\[(?<level>WARN|ERROR)\]\s*(?<message>.*)/;
const place = /(?<path>[^\s:]+\.(?:astro|tsx?|mjs|mdx?|css)):(?<line>\d+):(?<column>\d+)/;

/** Gives a problem for every warning and error in the output of Astro, which may end well in spite of an error. */
export function findComplaints(output: string): Problem[] {
  const lines = output.split(/\r?\n/).filter((line) => !/^\s+at /.test(line));
  return lines.flatMap((line, index) => {
    const { level, message } = complaint.exec(line)?.groups ?? {};
    if (level === undefined || message === undefined || accepted.some(([pattern]) => pattern.test(line))) return [];
    // What belongs to the complaint follows it without a time stamp.
    const more = lines.slice(index + 1, index + 12);
    const end = more.findIndex((next) => /^\d\d:\d\d:\d\d/.test(next));
    const text = [message.replace(/ \(\+[\d.]+m?s\)$/, ''), ...(end < 0 ? more : more.slice(0, end))]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(' ');
    const { path, line: row, column } = place.exec(text)?.groups ?? {};
    return [
      {
        path: path ?? 'astro.config.mjs',
        line: Number(row ?? 1),
        column: Number(column ?? 1),
        code: 'E_ASTRO',
        message: `${level === 'WARN' ? 'Astro warns' : 'Astro reports'}: ${text}`,
        remedy: 'Remove the cause in src/; a warning that is right is listed with its reason in scripts/site/find-complaints.ts.',
      },
    ];
  });
}
