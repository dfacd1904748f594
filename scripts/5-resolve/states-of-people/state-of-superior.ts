import type { PersonMention } from '../../4-extract/match.ts';
import type { FindState, PersonContext, PersonOfArticle } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';

const possessive = /(?:^|[\s"“(])(?:[Hh]is|[Hh]er)(?: own| first| former| then| newly appointed)? ?$/;
const subordinate =
  /^(?:(?:first|senior|former|acting) )?(?:deputy|assistant|aide|adviser|advisor|predecessor|successor|spokes\p{L}+|chief of staff|first deputy|secretary|press secretary|(?:[a-z]+ ){0,2}minister|(?:[a-z]+ )?(?:adviser|advisor|deputy))$/iu;
/** "His predecessor, X, had promised": whom no office of his own describes. */
const plainSubordinate =
  /(?:^|[\s"“(])(?<who>[Hh]is|[Hh]er) (?:own |first |former |immediate |then )?(?:deputy|predecessor|successor|aide|adviser|advisor|spokes\p{L}+|chief of staff|press secretary),? $/u;
const company = /\b(?:was|were|is) (?:also )?accompanied by (?:the )?$|\baccompanied by (?:the )?$/;

/** Reads "X spoke. His deputy, Y, did not", "The minister was accompanied by Y": the state of the one person the sentence before names. */
export const stateOfSuperior: FindState = ({ mentions }, context) => {
  for (const mention of mentions) {
    const { sentence, start, role } = mention;
    const text = context.article.sentences[sentence]?.text ?? '';
    const from = startWithRole({ sentence, start, role });
    const lead = text.slice(0, from);
    const served = role !== null && subordinate.test(role.text.replace(/^(?:his|her) /i, '')) && (possessive.test(lead) || /^(?:his|her) /i.test(role.text));
    const bare = role === null && plainSubordinate.test(lead);
    if (!served && !bare && !(role !== null && company.test(lead) && !/\b(?:ambassador|envoy|representative)\b/i.test(role.text))) continue;
    const code = superiorOf(mention, from, context);
    if (code !== null) return code;
  }
  return null;
};

/**
 * True for who serves one that acts for many states: "U.N. Secretary-General A, through his spokesman B". Such a one is of no state that the text tells.
 */
export function servesMany({ mentions }: PersonOfArticle, { article, personsIn }: PersonContext): boolean {
  return mentions.some(({ sentence, start, role }) => {
    const text = article.sentences[sentence]?.text ?? '';
    const from = startWithRole({ sentence, start, role });
    if (role === null || !subordinate.test(role.text) || !possessive.test(text.slice(0, from))) return false;
    const before = personsIn(sentence).filter(({ mention }) => mention.end <= from);
    const superior = before.at(-1);
    return before.length > 0 && superior !== undefined && superior.person.country.code === null && ofMany.test(superior.mention.role?.text ?? '');
  });
}

/** Offices of bodies of many states. */
const ofMany =
  /\b(?:secretary[- ]general|united nations|u\.?n\.?|eu|e\.u\.|european (?:union|commission|council)|nato|osce|imf|world bank|csto|sco|eaeu|cis|high (?:representative|commissioner)|foreign policy chief)(?![\p{L}])/iu;

/** Gives the state of the one person named earlier in the sentence, else of the one in the sentence before, where all who are named there share it. */
function superiorOf({ sentence }: PersonMention, from: number, { article, personsIn }: PersonContext): string | null {
  const own = personsIn(sentence).filter(({ mention }) => mention.end <= from);
  // A wire report gives every sentence a paragraph of its own.
  const text = article.sentences[sentence]?.text ?? '';
  const goesOn = article.sentences[sentence - 1]?.paragraph === article.sentences[sentence]?.paragraph || /^(?:His|Her) /.test(text);
  const before = own.length > 0 ? own : goesOn ? personsIn(sentence - 1) : [];
  const codes = new Set(before.map(({ person }) => person.country.code));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}
