import { actionVerbs, speechVerbs } from '../../lexicon/speech-verbs.ts';
import type { Claims } from './claims.ts';
import type { Reading } from './word.ts';

const verbs = /^(?:heads|leads|chairs|directs)$/;
const ends = /^(?:and|or|in|at|from|since|to|that|which|who|as|on|by|with|but|after|when|where|into|team|talks|delegation)$/;

/** Gives persons without a role the body that they head: "Gulnara Abdykerimova, who heads the River Watch association". */
export function findRoleByVerb(reading: Reading, claims: Claims): void {
  const { words } = reading;
  for (const person of claims.inSentence(reading.sentence)) {
    const at = person.run.end;
    if (person.role || words[at]?.text !== ',' || words[at + 1]?.key !== 'who') continue;
    const adverb = /^(?:now|also|currently)$/.test(words[at + 2]?.key ?? '') ? 1 : 0;
    const verb = words[at + 2 + adverb];
    if (!verb || !verbs.test(verb.key)) continue;
    let from = at + 3 + adverb;
    while (/^(?:the|a|an|our|its|his|her|their|my)$/.test(words[from]?.key ?? '')) from++;
    let to = from;
    while (
      to < from + 10 &&
      words[to] &&
      words[to]?.kind !== 'mark' &&
      !ends.test(words[to]?.key ?? '') &&
      !speechVerbs.has(words[to]?.key ?? '') &&
      !(actionVerbs.has(words[to]?.key ?? '') && !words[to]?.upper)
    )
      to++;
    const last = words[to - 1];
    const first = words[from];
    if (to === from || !first || !last) continue;
    person.role = { text: `head of the ${reading.text.slice(first.start, last.end)}`, start: verb.start, end: last.end, rule: 'role-from-verb' };
  }
}
