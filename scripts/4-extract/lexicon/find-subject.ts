import type { ActorMention } from '../match.ts';
import { distinctPeople } from './distinct-people.ts';
import type { GatheredPerson } from './gather-persons.ts';
import { type MaskedSentence, signs, type Token } from './masked-sentence.ts';

/** "In talks with", "After meeting", at the head of a sentence. */
const withWhom =
  /^(?:In|At|During|After|Following|Before|Speaking (?:after|before|during|at|in))\b [^;:.]{0,80}?(?:\b(?:talks|meeting|conversation|negotiations|consultations|discussions|call|exchange) with|(?<=^(?:After|Before|Following) )(?:meeting|receiving|hosting|greeting)(?: with)?) (?:the )?$/;

/** "With B, who came in July, " */
const fronted = /^With (?:the )?$/;

/** True where the only person of a sentence so far is the one with whom somebody else speaks: "In talks with B he asked", "With B, who came in July, he talked". */
function isWithWhom(text: string, own: readonly Token[]): boolean {
  const token = own.findLast(({ sign }) => sign === signs.person);
  if (token !== undefined && fronted.test(text.slice(0, token.start)) && /^(?:, who [^;:.]{1,100})?, $/.test(text.slice(token.end))) return true;
  return token !== undefined && withWhom.test(text.slice(0, token.start)) && /^(?: (?:in|on|at) [^,;:.]{1,60})?,? $/.test(text.slice(token.end));
}

/** How many sentences back an answer may have named whom it means. */
const reach = 4;

/**
 * Finds whom "he" or "she" means: the only person of the sentence so far, else the person with whom the sentence before begins, or its only one.
 * Who answers in an interview, `speaker`, is "I" and never "he".
 */
export function findSubject(
  text: string,
  all: readonly Token[],
  history: readonly MaskedSentence[],
  persons: Map<ActorMention, GatheredPerson>,
  speaker: ActorMention | null,
): ActorMention | null {
  const key = speaker === null ? undefined : persons.get(speaker)?.key;
  const isOther = (token: Token) => key === undefined || token.actors.every((actor) => persons.get(actor)?.key !== key);
  const own = all.filter(isOther);
  const people = distinctPeople(own, persons);
  if (people.length === 1 && !isWithWhom(text, own)) return people[0] as ActorMention;
  // "although President Pezeshkian struck a softer tone when he visited Yerevan": the nearest person, where a clause begins with him.
  const nearest = own.filter((token) => token.sign === signs.person).at(-1);
  if (
    people.length > 1 &&
    nearest &&
    /(?:^|, |\b(?:although|while|but|and|when|that|as|because|since|after|before) )$/.test(text.slice(0, nearest.start)) &&
    /^(?:,[^,]{1,80},)? (?!and\b|or\b)\p{Ll}/u.test(text.slice(nearest.end)) &&
    /\b(?:when|where|as|after|before|while|and|but) $/.test(text)
  ) {
    const list = own.filter((token) => token.sign === signs.person).at(-2);
    if (!list || !/^(?:, |,? and )$/.test(text.slice(list.end, nearest.start))) return nearest.actors[0] ?? null;
  }
  // "Ann Lee: Why did he go?": who asks is not asked about.
  const named = (sentence: MaskedSentence) =>
    [...sentence.tokens].filter(([at, token]) => token.sign === signs.person && isOther(token) && sentence.text[at + 1] !== ':').map(([, token]) => token);
  const [second, first] = [history.at(-2), history.at(-1)];
  // "Rahmon flew to Jeddah. A second summit has been put off. In May he met …": nobody is named in between.
  const skipped =
    first && second && [...first.tokens.values()].every(({ sign }) => sign !== signs.person) && second.sentence.paragraph === first.sentence.paragraph;
  const last = speaker === null ? (skipped ? second : first) : (history.slice(-reach).findLast((sentence) => named(sentence).length > 0) ?? first);
  if (people.length > 1 || !last || last.sentence.kind === 'title') return null;
  const before = distinctPeople(named(last), persons);
  // "The bank's boss travels to Guinea, where he meets President B. He is expected to …": B is whom somebody met.
  const only = before.length === 1 ? [...last.tokens].find(([, token]) => token.actors[0] === before[0]) : undefined;
  const lead = only ? last.text.slice(0, only[0]) : '';
  if (/(?<!\p{L})(?:he|she)(?!\p{L})[^;:]{0,60}\b(?:with|meet|see|receive|visit|met|saw) (?:the )?$/iu.test(lead)) return null;
  if (before.length === 1) return before[0] as ActorMention;
  const opening = last.tokens.get(0);
  return opening?.sign === signs.person && isOther(opening) ? (opening.actors[0] ?? null) : null;
}
