import type { NameRun, Office, Word } from './word.ts';

/** True where the plural ends a phrase before its sentence: "At a meeting with media representatives, Mirziyoyev and Rahmon noted", not "…, Lavrov and Araghchi, he noted". */
export function endsOpeningPhrase(words: readonly Word[], office: Office, runs: readonly NameRun[]): boolean {
  if (words[office.end]?.text !== ',') return false;
  const lead = words.slice(0, office.start);
  if (!/^(?:at|in|on|during|after|before|following|speaking|talking|addressing|meeting|receiving|greeting|with|as|to|for)$/.test(lead[0]?.key ?? ''))
    return false;
  if (lead.some(({ text }) => text === ',')) return false;
  return /^\p{L}/u.test(words[runs.at(-1)?.end ?? 0]?.text ?? '');
}
