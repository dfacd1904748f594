import { isStateBody } from '../../4-extract/lexicon/is-state-body.ts';
import type { FindState } from './person-context.ts';

/** Bodies in a state that are not the state's. */
const guest = /\b(?:Embassy|Mission|UN|UNDP|UNICEF|EU|OSCE|World|International|Asian|European|American University|Islamic Development|Eurasian)\b/;

/** Bodies that bear the name of their own state. */
const national = /\b(?:Academy|Railways?|Airlines|Airways|Chamber of Commerce|Bank of|National)\b/;

/** Reads "X of the National Bank of Tajikistan", "X, of the Chinese Academy of Social Sciences": the one state in the name of the body beside the name. */
export const stateOfBodyBeside: FindState = ({ mentions }, { article, statesIn, organizationsIn }) => {
  for (const { sentence, end } of mentions) {
    const text = article.sentences[sentence]?.text ?? '';
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
