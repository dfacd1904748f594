import type { PersonMention } from '../../4-extract/match.ts';
import type { FindState, PersonContext } from './person-context.ts';

const kin =
  /’s? (?:immediate |own |long-?time )?(?:predecessor|successor|deputy|aide|spokesman|spokeswoman|spokesperson|chief of staff|envoy|special envoy|adviser|advisor|foreign minister|prime minister|defence minister|minister|wife|husband|son|daughter|brother|sister|nephew|partner|ally)(?: as (?:[\p{L}]+ ){1,3})?,? $/u;
const under = /(?:^|\s)under (?:then-|the late )?(?:\p{Lu}[\p{L}-]+ ){0,4}$/u;

/** Reads "Pashinyan’s predecessor, X" and "X, a deputy minister under Pashinyan": the state of the leader who is named as the measure. */
export const stateOfServed: FindState = ({ mentions }, context) => {
  for (const mention of mentions) {
    const text = context.article.sentences[mention.sentence]?.text ?? '';
    const relation = kin.exec(text.slice(Math.max(0, mention.start - 50), mention.start));
    const own = kinOf(mention, text, context) ?? stateOfNamesake(mention, context);
    if (own !== null) return own;
    const code = relation ? codeAt(mention.sentence, Math.max(0, mention.start - 50) + relation.index, 'end', context) : codeOfChief(mention, text, context);
    if (code !== null) return code;
  }
  return null;
};

/** Gives a first lady or another member of a family the state of the one person of the article who bears the same surname. */
function stateOfNamesake({ role, name }: PersonMention, { people }: PersonContext): string | null {
  const surname = name.split(' ').at(-1) ?? '';
  if (!role || surname === '' || !/\b(?:first lady|first gentleman|wife|husband|son|daughter|brother|sister|widow)\b/i.test(role.text)) return null;
  const codes = new Set(
    people.flatMap(({ mentions, country }) =>
      country.code !== null && mentions.some((other) => other.name !== name && other.name.split(' ').at(-1) === surname) ? [country.code] : [],
    ),
  );
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** Reads "Kim Yo-jong, sister of leader Kim Jong-un": the state of the one whose kin the person is. */
function kinOf({ sentence, role, end }: PersonMention, text: string, context: PersonContext): string | null {
  if (!role || role.span.sentence !== sentence || role.span.start < end) return null;
  const relation = /\b(?:sister|brother|son|daughter|wife|husband|nephew|niece|widow|father|mother|aide) (?:of|to) (?:the )?(?:[\p{L}-]+ ){0,4}$/u;
  const chief = context
    .personsIn(sentence)
    .find(({ mention }) => mention.start > end && mention.start < end + 90 && relation.test(text.slice(end, mention.start)));
  return chief?.person.country.code ?? null;
}

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
