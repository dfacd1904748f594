import type { PersonMention } from '../../4-extract/match.ts';
import { isAway } from './is-away.ts';
import { isHead } from './is-head.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import { openingState } from './opening-state.ts';
import type { FindState, PersonContext } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';

/** Words between two officials that set them against each other. */
const against =
  /\b(?:met|meets|meeting|with|received|hosted|counterpart|colleague|opposite|told|visit\p{L}*|welcomed|between|from|to|against|spoke|asked|thanked|congratulated|call|called)\b/u;

/**
 * Gives an official without a state that of the passage: of who stands before in the sentence and acts in the same clause,
 * else of the subject with which the sentence before begins, else of the person or state with which the headline does.
 */
export const stateOfPassage: FindState = (person, context) => {
  // In an interview the passage is about whom the speaker met.
  if (isHead(person) || context.asking.size >= 3) return null;
  for (const mention of person.mentions.filter(({ rule }) => rule.startsWith('counterpart-'))) {
    const side = stateOfNextHost(mention, context);
    if (side !== null && mayBeOf(person, side, context)) return side;
  }
  for (const mention of officialMentions(person, context, { former: true })) {
    const side = stateOfNextHost(mention, context) ?? (isAway(mention, context) ? null : stateOfMetTogether(mention, context));
    if (side !== null && mayBeOf(person, side, context)) return side;
    const code = subjectOf(mention, context);
    if (code !== null && !isAway(mention, context, code) && mayBeOf(person, code, context) && !namesAnother(mention, code, context)) return code;
  }
  return null;
};

function subjectOf(mention: PersonMention, context: PersonContext): string | null {
  const { article, personsIn } = context;
  const { sentence, start, role } = mention;
  const text = article.sentences[sentence]?.text ?? '';
  const from = startWithRole({ sentence, start, role });
  const clause = text.lastIndexOf(';', from) + 1;
  const before = personsIn(sentence).filter(({ mention: other }) => other.end <= from && other.start >= clause);
  // "US Ambassador A and the commander of the troops, B, opened": an envoy acts beside officials of the host.
  if (before.some(isEnvoy)) return null;
  if (before.length > 0) {
    const codes = new Set(before.map(({ person }) => person.country.code));
    const last = before.at(-1)?.mention.end ?? 0;
    return codes.size === 1 && !against.test(text.slice(last, from)) ? ([...codes][0] ?? null) : null;
  }
  // "He also paid a courtesy call on A, Chief Cabinet Secretary": who is met by the one spoken of stands on the other side.
  const spokenOf = /\b(?:he|she)\b/i.exec(text.slice(clause, from));
  if (spokenOf !== null && against.test(text.slice(clause + spokenOf.index, from))) return null;
  const previous = sentence - 1;
  if (previous < 0) return null;
  const subject = personsIn(previous)[0];
  const states = new Set(personsIn(previous).map(({ person }) => person.country.code));
  if (article.sentences[previous]?.paragraph === article.sentences[sentence]?.paragraph) {
    if (personsIn(previous).some(isEnvoy)) return null;
    if (subject) return subject.mention.start < 60 || states.size === 1 ? subject.person.country.code : null;
    const opening = openingState(previous, context);
    const named = new Set(context.statesIn(previous).map(({ code }) => code));
    if (opening !== null) return named.size === 1 ? opening : null;
  }
  return context.protagonist;
}

/** True for somebody who acts in a state that is not the own one. */
function isEnvoy({ mention }: { mention: PersonMention }): boolean {
  return /\b(?:ambassador|envoy|charg[eé]|consul|high commissioner)\b/i.test(mention.role?.text ?? '');
}

/** Reads "X met with Minister A and Speaker B": of two who are met together the second is of the state of the first, where the first is not of X's. */
function stateOfMetTogether({ sentence, start, role }: PersonMention, { article, personsIn }: PersonContext): string | null {
  const text = article.sentences[sentence]?.text ?? '';
  const from = startWithRole({ sentence, start, role });
  const before = personsIn(sentence).filter(({ mention }) => mention.end <= from);
  const first = before.at(-1);
  const guest = before.at(-2);
  if (!first || !guest || !/^(?:,| and|, and) (?:the |with )?$/.test(text.slice(first.mention.end, from))) return null;
  const code = first.person.country.code;
  const between = text.slice(guest.mention.end, first.mention.start);
  if (code === null || guest.person.country.code === null || guest.person.country.code === code || /[;:]/.test(between)) return null;
  return /\b(?:met(?: with)?|received by|talks with|hosted by|welcomed by|meetings? with|called on)\b/.test(between) ? code : null;
}

/** Gives the state of the host before, where a guest goes from one host to the next. */
function stateOfNextHost({ sentence, start, role }: PersonMention, { article, personsIn }: PersonContext): string | null {
  const from = startWithRole({ sentence, start, role });
  const first = personsIn(sentence)
    .filter(({ mention }) => mention.end <= from)
    .at(-1);
  return first && isReceivedThenTalks(article.sentences[sentence]?.text ?? '', first.mention, from) ? first.person.country.code : null;
}

/** Reads "was received by the Emir, A, and held talks with the Speaker, B": the guest goes from one host to the next. */
export function isReceivedThenTalks(text: string, first: { start: number; end: number }, from: number): boolean {
  return (
    /^,? (?:and )?(?:then |also |later )?(?:(?:held|had|conducted) (?:separate )?(?:talks|negotiations|meetings?|a (?:separate )?meeting|conversations?)(?: separately)? with|met(?: separately)?(?: with)?|called on|(?:was|had been|has been) (?:also )?received by) (?:the |(?:his|her) counterpart,? )?$/.test(
      text.slice(first.end, from),
    ) &&
    /\b(?:received by|met(?: with)?|(?:talks|negotiations)(?: (?:in|on) [\p{L}\d]{1,20}(?: \p{L}{2,20})?){0,2} with|hosted by|welcomed by|called on|call on|meetings? with) [^.;]{0,90}$/u.test(
      text.slice(0, first.start),
    )
  );
}

/** True where the sentence names a state of its own before the person, or two others. */
function namesAnother({ sentence, start }: PersonMention, code: string, { article, statesIn, organizationsIn }: PersonContext): boolean {
  const clause = (article.sentences[sentence]?.text ?? '').lastIndexOf(';', start) + 1;
  const others = statesIn(sentence).filter(
    (state) => state.code !== code && !organizationsIn(sentence).some((body) => body.start <= state.start && state.end <= body.end),
  );
  return others.some((state) => state.start < start && state.start >= clause);
}
