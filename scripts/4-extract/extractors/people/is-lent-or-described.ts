import { institutionWords } from '../../lexicon/institution-words.ts';
import type { NameRun, Word } from './word.ts';

/** Nouns that say a run of capitals is a body: "a Turkish company, Anadolu Dokuma". */
const bodyNouns =
  /^(?:company|companies|firm|agency|bank|operator|utility|newspaper|website|portal|channel|group|organization|organisation|ngo|movement|party|corporation|holding|plant|factory|mill|museum|hotel|club|village|district|town|city|province|region|river|street|program|programme|project|magazine|outlet|platform|think|network|university|institute|airline|carrier|port|mine|station|dam)$/;
/** Nouns of things that bear a person's name, lower-case. */
const namesakes =
  /^(?:avenue|street|airport|square|peak|park|boulevard|palace|prize|award|hotel|mosque|dam|stadium|cathedral|monument|order|tower|district|university|school|hospital|company|foundation|institute|center|centre|library|museum|theatre|theater|bridge|mausoleum|international|medal|cup|highway|motorway|expressway|tunnel|canal|road)$/;

/** Nouns of places that bear the name which "of" brings: "the district of Nosiri Khusrav". */
const places =
  /^(?:district|town|city|village|settlement|province|region|county|oblast|rayon|raion|jamoat|municipality|municipalities|governorate|commune|avenue|street|square|airport|states?|department|prefecture|canton|port|island|lagoon|lake|strait|gulf|bay)$/;

/** True where the name right before a word has been lent to a thing: "Emomali Rahmon | Street". */
export function isLent(words: readonly Word[], run: NameRun): boolean {
  const next = words[run.end];
  return (
    next?.kind === 'word' &&
    next.start === (words[run.end - 1] as Word).end + 1 &&
    next.upper &&
    (namesakes.test(next.key) || institutionWords.has(next.key) || next.organization !== null)
  );
}

/** True where the run belongs to a thing: "Ismail Somoni Avenue", "the Rudaki Hotel", "a company, Anadolu Dokuma". */
export function isLentOrDescribed(words: readonly Word[], run: NameRun): boolean {
  const next = words[run.end];
  const before = words[run.start - 1];
  if (
    isLent(words, run) ||
    (next?.kind === 'word' && next.start === (words[run.end - 1] as Word).end + 1 && (bodyNouns.test(next.key) || namesakes.test(next.key)))
  )
    return true;
  if (before && /^(?:the|a|an)$/.test(before.key)) return true;
  // "the head of the border district of Shamsiddin Shohin"
  if (before?.key === 'of' && places.test(words[run.start - 2]?.key ?? '')) return true;
  const described = words[run.start - 1]?.text === ',' ? words[run.start - 2] : before;
  if (described && bodyNouns.test(described.key)) return true;
  if (next?.text !== ',') return false;
  for (let i = run.end + 1; i < run.end + 8; i++) {
    const word = words[i];
    if (!word || word.kind === 'mark' || /^(?:of|in|for|that|which|who|and|said|told)$/.test(word.key)) return false;
    if (bodyNouns.test(word.key)) return true;
  }
  return false;
}
