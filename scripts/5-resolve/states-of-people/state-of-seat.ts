import { capitals } from '../../4-extract/lexicon/capitals.ts';
import type { FindState } from './person-context.ts';

const seat = ' in (?<seat>\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}[\\p{L}’-]+)?)';
const legislator = new RegExp(`\\b(?:lawmaker|parliamentarian|legislator|senator|MP|member of parliament|congressman|congresswoman)s?${seat}`, 'u');
/** A minister of a state that is not named, or who heads a ministry: "deputy minister of energy and water in Kabul". */
const minister = new RegExp(`(?<!\\p{L})[Mm]inist(?:er|ry)(?: (?:of|for) (?:the )?\\p{L}+(?:,? (?:and )?\\p{L}+){0,5}?)?${seat}`, 'u');

/** Reads "a lawmaker in Tehran", "who runs the water ministry in Kabul": a parliament and a ministry sit in their own capital. */
export const stateOfSeat: FindState = ({ mentions }, { article }) => {
  for (const { role } of mentions) {
    if (!role) continue;
    const after = article.sentences[role.span.sentence]?.text.slice(role.span.end, role.span.end + 40) ?? '';
    const name = legislator.exec(role.text)?.groups?.seat ?? minister.exec(role.text + (/^ in \p{Lu}/u.test(after) ? after : ''))?.groups?.seat;
    const code = name === undefined ? undefined : (capitals.get(name) ?? capitals.get(name.split(' ')[0] as string));
    if (code !== undefined) return code;
  }
  return null;
};
