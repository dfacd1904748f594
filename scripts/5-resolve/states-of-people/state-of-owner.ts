import type { PersonMention } from '../../4-extract/match.ts';
import { openingState } from './opening-state.ts';
import type { FindState, PersonContext } from './person-context.ts';
import { stateOfSpeaker } from './state-of-speaker.ts';

const before = /(?:^|[\s"“(])(?<owner>its|our)(?: own| country’s| then-?)? ?$/iu;
const compatriot = /(?:^|[\s"“(])(?:my|our) (?:compatriot|countryman|countrywoman|fellow countryman),? $/iu;
const heading =
  /^(?:, (?:the )?(?:[\p{L}’-]+ ){0,6}|,? )(?:who|now) (?:also |now |has |had )?(?:heads?|headed|leads?|led|chairs?|chaired|runs?|ran) (?<owner>our|its) /iu;

/** Reads "Its special envoy, X", "our Congress", "X, who heads our central bank": "its" is of the state that opens the sentence or the one before, "our" of the one who speaks. */
export const stateOfOwner: FindState = ({ mentions }, context) => {
  for (const mention of mentions) {
    const owner = ownerOf(mention, context);
    if (owner === null) continue;
    const code = owner === 'our' ? stateOfSpeaker(mention, context) : subjectState(mention, context);
    if (code !== null) return code;
  }
  return null;
};

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
  return openingState(/^\W{0,2}its /i.test(text) ? mention.sentence - 1 : mention.sentence, context);
}
