import type { Qualifier } from '../../../../src/schemas/figure.ts';
import { oneOf } from '../../lexicon/one-of.ts';
import { qualifiers } from '../../lexicon/qualifiers.ts';

const endingWith = (words: readonly string[]) => new RegExp(`(?:^|[^\\p{L}])(?<words>${oneOf(words)})(?:,)? ?(?:the |a )?$`, 'iu');
const before = qualifiers.map(([qualifier, words]) => ({ qualifier, pattern: endingWith(words) }));
/** Words of any qualifier: before most amounts none stands. */
const anyBefore = endingWith(qualifiers.flatMap(([, words]) => words));

/** Tells how exact an amount is meant to be by the words around it, and where the words before it begin. */
export function findQualifier(text: string, start: number, end: number, suffix: string): { qualifier: Qualifier; start: number } {
  const from = Math.max(0, start - 32);
  const lead = text.slice(from, start);
  for (const { qualifier, pattern } of anyBefore.test(lead) ? before : []) {
    const match = pattern.exec(lead);
    const words = match?.groups?.words;
    if (!match || words === undefined) continue;
    // "no more than", "not less than" turn the plain words round; they stand in the lists as a whole.
    if (/\b(?:no|not) $/.test(lead.slice(0, match.index + 1)) && qualifier !== 'up-to') continue;
    // "stretches over 151 km": where it lies, not how much more it is.
    if (/^over$/i.test(words) && /\b(?:stretch|extend|spread|spann?|run|wind|last|pay|divid)\p{Ll}* $/u.test(lead.slice(0, match.index + 1))) continue;
    // "still arguing over the $4.8 billion it will cost"
    if (
      /^over$/i.test(words) &&
      /\b(?:argu|disput|quarrel|fight|fought|row|talk|negotiat|wrangl|haggl|clash|differ|bicker)\p{Ll}* $/u.test(lead.slice(0, match.index + 1))
    )
      continue;
    // "its price has gone up to $4 billion": how far it has come.
    if (
      /^up to$/i.test(words) &&
      /\b(?:go|goes|going|gone|went|grow|grows|grew|grown|growing|increas\p{Ll}*|reach\p{Ll}*|surg\p{Ll}*|swell\p{Ll}*|expand\p{Ll}*|rise[ns]?|rose|rising|climb\p{Ll}*|shot|shoots|jump\p{Ll}*|mov(?:e|es|ed|ing)|push\p{Ll}*|driven|drove|bring\p{Ll}*|brought|creep\p{Ll}*|crept|stepped) $/u.test(
        lead.slice(0, match.index + 1),
      )
    )
      continue;
    // "crossings near 23 schools": where, not how many.
    if (
      /^near$/i.test(words) &&
      /^\d+ (?:(?:\p{Ll}+ )?(?:schools|villages|hospitals|bridges|settlements|towns|homes|houses|farms|stations|posts|crossings|sites|camps|mines))\b/u.test(
        text.slice(start, start + 40),
      )
    )
      continue;
    // "twice as much as the $45 million"
    if (/^as /i.test(words) && /\b(?:twice|half|times|third|quarter) $/u.test(lead.slice(0, match.index + 1))) continue;
    return { qualifier, start: from + match.index + match[0].indexOf(words) };
  }
  const after = text.slice(end, end + 16);
  if (suffix === '+' || suffix === '-plus' || /^(?:\+|-plus| plus\b| or more\b| or above\b)/.test(after)) return { qualifier: 'over', start };
  if (/^(?: or so|, give or take)\b/.test(after)) return { qualifier: 'about', start };
  return { qualifier: 'exact', start };
}
