import { isStateBody } from '../../4-extract/lexicon/is-state-body.ts';
import { stateOfPlace } from '../state-of-place.ts';
import type { FindState } from './person-context.ts';

/** Bodies in a state that are not the state's. */
const guest = /\b(?:Embassy|Mission|UN|UNDP|UNICEF|EU|OSCE|World|International|Asian|European|American University|Islamic Development|Eurasian)\b/;

/** Bodies that bear the name of their own state. */
const national = /\b(?:Academy|Railways?|Airlines|Airways|Chamber of Commerce|Bank of|National)\b/;

/** Reads "X of the National Bank of Tajikistan", "X, of the Chinese Academy of Social Sciences": the one state in the name of the body beside the name. */
export const stateOfBodyBeside: FindState = ({ mentions }, { article, statesIn, organizationsIn }) => {
  for (const { sentence, end, role } of mentions) {
    const text = article.sentences[sentence]?.text ?? '';
    // "X heads the river laboratory | at the Tashkent Institute of Hydrology": the house of which what is headed is a part.
    if (role !== null && role.span.sentence === sentence) {
      const within = /^ (?:at|of) (?:the )?/.exec(text.slice(role.span.end, role.span.end + 9))?.[0].length;
      const house = within === undefined ? undefined : organizationsIn(sentence).find(({ start }) => start === role.span.end + within);
      const place = house === undefined || guest.test(house.text) ? null : stateOfPlace(`at the ${house.text}`);
      if (place !== null) return place;
    }
    const lead = /^,? (?:of|from) (?:the )?/.exec(text.slice(end, end + 14))?.[0].length;
    if (lead === undefined) continue;
    const body = organizationsIn(sentence).find(({ start }) => start === end + lead);
    if (!body || guest.test(body.text) || (!isStateBody(body.text) && !national.test(body.text))) continue;
    if (body.country !== null) return body.country;
    const named = new Set(
      statesIn(sentence)
        .filter(({ start, end: stop }) => start >= body.start && stop <= body.end && (start === body.start || stop === body.end))
        .map(({ code }) => code),
    );
    if (named.size === 1) return [...named][0] as string;
  }
  return null;
};
