import { findAll } from '../../../1-read/find-all.ts';
import { holdsMatch } from '../../../1-read/find-first.ts';
import type { FoundName, Line } from './found-name.ts';

const ending = String.raw`\.(?:com|org|net|info|ru|tj|kz|kg|uz|tm|af|ir|eu|news|media|asia)`;
const domain = String.raw`(?<name>[\p{L}\d][\p{L}\d-]{1,40}${ending})(?![\p{L}\d@/]|\.\p{L})`;
const anyEnding = new RegExp(ending);
const afterVerb = new RegExp(
  String.raw`\b(?:told|informed|tells|according to|reported by|quoted by|cited by|interview with|interview to|correspondent of) (?:the )?${domain}`,
  'gu',
);
const beforeVerb = new RegExp(
  String.raw`(?<![\p{L}\d@/.-])${domain} (?:reported|reports|writes|wrote|informs|informed|said|says|quoted|cited|learned|asked)\b`,
  'gu',
);

/** Finds outlets that are named by their address and act as a source: "told Ia-centr.ru". */
export function findSourceDomains({ text }: Line): FoundName[] {
  if (!holdsMatch(text, anyEnding)) return [];
  return [...findAll(text, afterVerb), ...findAll(text, beforeVerb)].map((match) => {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].indexOf(name);
    return { start, end: start + name.length, name, rule: 'organization-source-domain', known: null, acronym: null, country: null };
  });
}
