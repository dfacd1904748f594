import { documentWords } from '../../lexicon/organization-heads.ts';
import { nameStart } from './capital-run.ts';
import type { FoundName, Line } from './found-name.ts';

/** Words that are seats, houses and media and stand for others: they are no names of their own here. */
const notAlone: ReadonlySet<string> = new Set(
  'Kremlin Pentagon White House Moscow Brussels Internet Telegram Facebook Twitter YouTube WhatsApp LinkedIn TikTok Instagram WordPress PowerPoint Airport Rogun Europe Asia Africa America Central South North East West Southeast Middle Latin Eurasia'.split(
    ' ',
  ),
);

/** Who belongs to a body, before its name: "said Malee Phommachanh of the", "a distinguished fellow at the". */
const memberOf =
  /\b(?:said|says|told|according to) \p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){1,3},? (?:of|from|at) the [“"]?$|\b(?:fellow|director|analyst|researcher|chair|chairman|chairwoman|founder|expert|economist|scholar|advis[eo]r|coordinator|spokes\p{Ll}+|head) (?:at|of|with|for) the [“"]?$/u;

/** True for a body that calls itself a forum and has a seat or members: "the London-based Steppe Forum", "a fellow at the Steppe Forum". */
function isForum(text: string, start: number, name: string): boolean {
  if (!/\p{Lu}\p{L}+ \p{L}.* Forum$|^\p{Lu}\p{L}+ Forum$/u.test(name)) return false;
  return /-(?:based|headquartered) [“"]?$/.test(text.slice(Math.max(0, start - 16), start)) || memberOf.test(text.slice(Math.max(0, start - 90), start));
}

/** Nouns before the name of a vessel, a work or an act. */
const thingBefore =
  /\b(?:tanker|ship|vessel|frigate|ferry|corvette|destroyer|submarine|yacht|freighter|trawler|cutter|train|satellite|rocket|missile|film|book|song|novel|operation|project|programme|program|pipeline|corridor|field|deposit|mountain|river|lake|island|hotel|stadium|village|city|town) ["“]?$/u;

/**
 * Gives the name in a run of capitals that begins at `from`, where words around say that a body stands there;
 * null where the run names a state, a place, a person, an office or an ordinary thing.
 */
export function nameAt({ text, stateAt, isOther }: Line, from: number, run: string, rule: string): FoundName | null {
  const whole = run.replace(/’s?$/, '');
  const skipped = nameStart(whole);
  if (skipped === null) return null;
  const start = from + skipped;
  const name = whole.slice(skipped);
  const end = start + name.length;
  if (name.length < 3 || /^[\d-]/.test(name)) return null;
  const first = stateAt(start);
  if (first && (first.end >= end || first.form === 'people')) return null;
  const words = name.split(' ');
  if (words.length === 1 && (notAlone.has(name) || /\p{Ll}(?:’|-\p{Ll})/u.test(name) || stateAt(end - 1))) return null;
  if (words.every((word) => notAlone.has(word)) || (documentWords.has(words.at(-1) ?? '') && !isForum(text, start, name)) || isOther(name)) return null;
  if (/^(?:INS|USS|HMS|MV|MT|SS|RFS|HMAS|BRP|CSB|KRI|JS|FGS) /.test(name) || thingBefore.test(text.slice(Math.max(0, start - 20), start))) return null;
  // "Amazon River", "Kazakh President": an office or a thing goes on with small letters only.
  if (/^[\p{L}\p{N}]|^-\p{L}/u.test(text.slice(end, end + 2))) return null;
  return { start, end, name, rule, known: null, acronym: null, country: null };
}
