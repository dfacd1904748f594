import { capitals } from '../../4-extract/lexicon/capitals.ts';
import type { FindState } from './person-context.ts';

const legislator =
  /\b(?:lawmaker|parliamentarian|legislator|senator|MP|member of parliament|congressman|congresswoman)s? in (?<seat>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)/u;

/** Reads "a lawmaker in Tehran": a parliament sits in its own capital. */
export const stateOfSeat: FindState = ({ mentions }) => {
  for (const { role } of mentions) {
    const seat = role ? legislator.exec(role.text)?.groups?.seat : undefined;
    const code = seat === undefined ? undefined : (capitals.get(seat) ?? capitals.get(seat.split(' ')[0] as string));
    if (code !== undefined) return code;
  }
  return null;
};
