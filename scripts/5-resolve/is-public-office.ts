import { rememberRecent } from '../1-read/remember-recent.ts';
import { privateBodyWords, publicBodyWords } from '../4-extract/lexicon/institution-words.ts';
import { headClasses, headForms } from '../4-extract/lexicon/office-vocabulary.ts';
import type { OfficeClass } from '../4-extract/lexicon/offices.ts';

/** True where a role as written is a public office: of a state, or of a body that states have made. */
export function isPublicOffice(role: string, ofState: boolean): boolean {
  return ofState ? isPublicOfState(role) : isPublicElsewhere(role);
}

const isPublicOfState = rememberRecent((role: string) => hasPublicPart(role, true), 10_000);
const isPublicElsewhere = rememberRecent((role: string) => hasPublicPart(role, false), 10_000);

function hasPublicPart(role: string, ofState: boolean): boolean {
  return role.split(/,| and (?=[a-z’]+ (?:of|for|to)\b)/).some((part) => isPublicPart(part.trim().toLowerCase(), ofState));
}

function isPublicPart(role: string, ofState: boolean): boolean {
  const words = role
    .split(/[\s/]+|(?<=\p{L})’s?(?=\s|$)/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/[().’]+/g, ''));
  const kind = classOfHead(words);
  if (kind === null || kind === 'occupation') return false;
  const body = words.some((word) => publicBodyWords.has(word));
  const own = words.some((word) => privateBodyWords.has(word));
  // "Head of the Center under the President", "deputy chair of the State Committee": the state's part decides.
  const byState =
    /\b(?:under the (?:president|government|cabinet)|(?:assistant|aide|advis[eo]r|counsell?or) to the (?:president|prime minister|head of state)|ministry|state committee|state agency|parliament)\b/.test(
      role,
    );
  if (own && !byState) return false;
  if (kind === 'public') return words.includes('leader') ? ofState || body : true;
  return body || byState;
}

/** Gives the class of the head noun, the last one before the first preposition. */
function classOfHead(words: readonly string[]): OfficeClass | null {
  let found: OfficeClass | null = null;
  for (let i = 0; i < words.length; i++) {
    const form = headForms.get(words[i] as string)?.find(({ words: head }) => head.every((word, at) => words[i + at] === word));
    if (form) {
      found = headClasses.get(form.head) ?? found;
      i += form.words.length - 1;
    } else if (found && /^(?:of|for|to|at|in|on|with|from|under)$/.test(words[i] as string)) break;
  }
  return found;
}
