import type { PersonMention } from '../../4-extract/match.ts';
import type { FindState, PersonContext } from './person-context.ts';

const kin = /’s? (?:immediate |own |long-?time )?(?:predecessor|successor|deputy|aide|spokesman|spokeswoman|chief of staff)(?: as (?:[\p{L}]+ ){1,3})?,? $/u;
const under = /(?:^|\s)under (?:then-|the late )?(?:\p{Lu}[\p{L}-]+ ){0,4}$/u;

/** Reads "Pashinyan’s predecessor, X" and "X, a deputy minister under Pashinyan": the state of the leader who is named as the measure. */
export const stateOfServed: FindState = ({ mentions }, context) => {
  for (const mention of mentions) {
    const text = context.article.sentences[mention.sentence]?.text ?? '';
    const relation = kin.exec(text.slice(Math.max(0, mention.start - 50), mention.start));
    const code = relation ? codeAt(mention.sentence, Math.max(0, mention.start - 50) + relation.index, 'end', context) : codeOfChief(mention, text, context);
    if (code !== null) return code;
  }
  return null;
};

/** Gives the state of the one under whom the office behind the name was held. */
function codeOfChief({ sentence, role, end }: PersonMention, text: string, context: PersonContext): string | null {
  if (!role || role.span.sentence !== sentence || role.span.start < end) return null;
  const chief = context
    .personsIn(sentence)
    .find(({ mention }) => mention.start > role.span.start && mention.start < role.span.end + 60 && under.test(text.slice(role.span.start, mention.start)));
  return chief?.person.country.code ?? null;
}

function codeAt(sentence: number, offset: number, side: 'start' | 'end', { personsIn }: PersonContext): string | null {
  return personsIn(sentence).find(({ mention }) => mention[side] === offset)?.person.country.code ?? null;
}
