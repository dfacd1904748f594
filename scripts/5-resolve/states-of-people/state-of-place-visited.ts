import { capitals } from '../../4-extract/lexicon/capitals.ts';
import { mayBeOf } from './may-be-of.ts';
import type { FindState } from './person-context.ts';

/** "flew into Port Louis on Monday for talks with his counterpart,", between a visitor and whom he sees there. */
const journey =
  /^,? (?:flew|travell?ed|went|came|arrived|landed|journeyed) (?:to|into|in|at) (?<city>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)\b[^.;:]{0,60}? (?:for [^.;:]{0,30}?(?:talks|meetings?|a meeting|negotiations) with|to (?:see|meet(?: with)?|hold talks with)|and (?:met(?: with)?|held talks with)) (?:his|her) (?:counterpart|opposite number|colleague|peer),? $/u;

/** Reads "A flew to Suva for talks with his counterpart, B": B is of the state of that place, where A is of another. */
export const stateOfPlaceVisited: FindState = (person, context) => {
  for (const { sentence, start, rule } of person.mentions) {
    if (!rule.startsWith('counterpart-')) continue;
    const visitor = context
      .personsIn(sentence)
      .filter(({ mention }) => mention.end <= start)
      .at(-1);
    const home = visitor?.person.country.code ?? null;
    if (!visitor || home === null) continue;
    const match = journey.exec((context.article.sentences[sentence]?.text ?? '').slice(visitor.mention.end, start));
    const city = match?.groups?.city;
    if (city === undefined) continue;
    const code = context.statesIn(sentence).find((state) => state.start > visitor.mention.end && state.end < start)?.code ?? capitals.get(city);
    if (code !== undefined && code !== home && mayBeOf(person, code, context)) return code;
  }
  return null;
};
