import { isDomesticOffice } from './is-domestic-office.ts';
import type { FindState } from './person-context.ts';

const greeting = /\b(?:greetings?|regards|best wishes|message|letter|invitation|condolences|congratulations)\b[^.;]{0,60}\b(?:from|of|by)\b[^.;]{0,80}$/i;

/** Reads "The Hungarian minister conveyed greetings from President X": who sends greetings is of the state of the one who brings them. */
export const stateOfGreetings: FindState = ({ mentions }, { article, statesIn, personsIn }) => {
  for (const { role, sentence, start } of mentions) {
    if (!role || role.span.sentence !== sentence || !isDomesticOffice(role.text)) continue;
    const text = article.sentences[sentence]?.text ?? '';
    const lead = text.slice(0, Math.min(start, role.span.start));
    if (!greeting.test(lead) || !/\b(?:convey|deliver|pass|hand|brought|brings?|transmit)/i.test(lead)) continue;
    const bearer = personsIn(sentence).find(({ mention, person }) => mention.end <= lead.length && person.country.code !== null);
    const code = bearer?.person.country.code ?? statesIn(sentence).find((state) => state.end <= lead.length)?.code;
    if (code) return code;
  }
  return null;
};
