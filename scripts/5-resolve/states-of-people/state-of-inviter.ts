import type { FindState } from './person-context.ts';

const invitation = /\bat the (?:kind )?invitation of (?:the |his |her |their )?(?:[\p{L}.’-]+ ){0,10}$/u;
const journey =
  /\b(?:visit|visits|trip|tour) (?:to|of) (?:the )?(?:(?:Kingdom|Republic|State|Sultanate|Emirate|Federal|Islamic|Democratic|Socialist|People’s|of|the) ){0,6}$|\b(?:arrived in|travel(?:l)?ed to|flew to|visited|visiting) (?:the )?$/;

/** Reads "a state visit to the Kingdom of Spain at the invitation of King Felipe VI": who invites is of the state that is visited. */
export const stateOfInviter: FindState = ({ mentions }, { article, statesIn }) => {
  for (const { sentence, start } of mentions) {
    const text = article.sentences[sentence]?.text ?? '';
    if (!invitation.test(text.slice(Math.max(0, start - 120), start))) continue;
    const visited = new Set(
      statesIn(sentence)
        .filter((state) => (state.form === 'name' || state.form === 'capital') && journey.test(text.slice(Math.max(0, state.start - 60), state.start)))
        .map(({ code }) => code),
    );
    if (visited.size === 1) return [...visited][0] as string;
  }
  return null;
};
