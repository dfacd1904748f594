import type { PersonMention } from '../../4-extract/match.ts';
import { isDomesticOffice } from './is-domestic-office.ts';
import { openingState } from './opening-state.ts';
import type { FindState, PersonContext } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';
import { stateOfInterviewee, stateOfSpeaker } from './state-of-speaker.ts';

const before = /(?:^|[\s"“(])(?<owner>its|our)(?: own| country’s| then-?)? ?$/iu;
const compatriot = /(?:^|[\s"“(])(?:my|our) (?:compatriot|countryman|countrywoman|fellow countryman),? $/iu;
const mine =
  /(?:^|[\s"“(])my (?:own |first |former |then )?(?:(?:colleague|friend and colleague)(?: (?:and friend|in the (?:government|ministry|cabinet)))?,? |(?:deputy|predecessor|successor|boss|chief|assistant|adviser|advisor|minister|president|prime minister)?,? ?)$/iu;
const encounter = /\b(?:with|met|told|from|to|and|between|invited|asked|phoned|called|received|foreign) (?:[a-z]+ ){0,2}$/;
const yours = /(?:^|[\s"“(])your (?:own |new |former |country’s )?(?:[a-z]+ ){0,3},?$/iu;
const heading =
  /^(?:, (?:the )?(?:[\p{L}’-]+ ){0,6}|,? )(?:who|now) (?:also |now |has |had )?(?:heads?|headed|leads?|led|chairs?|chaired|runs?|ran) (?<owner>our|its) /iu;

/** Reads "Its special envoy, X", "our Congress", "X, who heads our central bank": "its" is of the state that opens the sentence or the one before, "our" of the one who speaks. */
export const stateOfOwner: FindState = ({ mentions }, context) => {
  for (const mention of mentions) {
    const owner = ownerOf(mention, context);
    if (owner === null) {
      const code = stateInDialogue(mention, context);
      if (code !== null) return code;
      continue;
    }
    const code = owner === 'our' ? stateOfSpeaker(mention, context) : subjectState(mention, context);
    if (code !== null) return code;
  }
  return null;
};

/** Reads "my deputy, X" in an answer and "your minister, X" in a question: both are of the state of the one who answers. */
function stateInDialogue(mention: PersonMention, context: PersonContext): string | null {
  const { sentence, start, role } = mention;
  const spoken = context.article.sentences[sentence];
  if (!spoken || context.asking.size === 0) return null;
  const from = startWithRole({ sentence, start, role });
  const lead = spoken.text.slice(Math.max(0, from - 60), from);
  if (context.asking.has(spoken.paragraph)) return role !== null && isDomesticOffice(role.text) && yours.test(lead) ? stateOfInterviewee(context) : null;
  const relation = mine.exec(lead);
  if (!relation || (role === null && !/my \p{Ll}/iu.test(relation[0]))) return null;
  return /colleague/i.test(relation[0]) && encounter.test(`${lead.slice(0, relation.index)} `) ? null : stateOfSpeaker(mention, context);
}

/** Gives the possessive word before the office or the name, or in the clause behind the name. */
function ownerOf(mention: PersonMention, { article }: PersonContext): string | null {
  const text = article.sentences[mention.sentence]?.text ?? '';
  const role = mention.role?.span;
  const starts = role && role.sentence === mention.sentence ? [role.start, mention.start] : [mention.start];
  for (const start of starts) {
    if (compatriot.test(text.slice(Math.max(0, start - 30), start))) return 'our';
    const owner = before.exec(text.slice(Math.max(0, start - 24), start))?.groups?.owner;
    if (owner !== undefined) return owner.toLowerCase();
  }
  return heading.exec(text.slice(mention.end, mention.end + 100))?.groups?.owner?.toLowerCase() ?? null;
}

/** Gives the state with which the sentence opens, or the sentence before where the possessive itself opens. */
function subjectState(mention: PersonMention, context: PersonContext): string | null {
  const text = context.article.sentences[mention.sentence]?.text ?? '';
  if (/^\W{0,2}its /i.test(text)) return openingState(mention.sentence - 1, context);
  // "Mali has troubles. It lacks gas. A, its prime minister, has been abroad": the name opens, and "its" leads back to what the paragraph is about.
  const role = mention.role?.span;
  if (mention.start > 2 || role?.sentence !== mention.sentence || role.start < mention.end) return openingState(mention.sentence, context);
  const { sentences } = context.article;
  for (let at = mention.sentence - 1; at >= Math.max(0, mention.sentence - 4) && sentences[at]?.paragraph === sentences[mention.sentence]?.paragraph; at--) {
    const code = openingState(at, context);
    if (code !== null || !/^\W{0,2}Its? /.test(sentences[at]?.text ?? '')) return code;
  }
  return null;
}
