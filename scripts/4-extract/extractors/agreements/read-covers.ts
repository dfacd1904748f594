import type { Candidate } from './candidate.ts';

/** Gives the fields of life that an agreement covers, as the text lists them: "in the areas of economy, trade, and the export of goods". */
export function readCovers({ masked, start, end }: Candidate): string[] {
  const listed = /\bin (?:the )?(?:areas?|fields?|spheres?|sectors?) (?:of|such as) (?<fields>[^.;:()\ue001-\ue006]{3,200})/u.exec(
    masked.text.slice(start, Math.min(masked.text.length, end + 260)),
  );
  const from = listed?.index ?? 0;
  if (!listed?.groups?.fields || start + from > end + 24) return [];
  return listed.groups.fields
    .replace(/ (?:between|with|for|which|that|during|was|were) .*$/u, '')
    .split(/, (?:and )?| and /)
    .map((field) => field.replace(/^(?:the|as well as) /, '').trim())
    .filter((field) => field !== '' && field.length <= 60)
    .slice(0, 12);
}
