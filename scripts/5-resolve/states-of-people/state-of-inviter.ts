import type { FindState } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';

const invitation = /\bat the (?:kind )?invitation of (?:the |his |her |their )?(?:[\p{L}.’-]+ ){0,10}$/u;
const journey =
  /\b(?:visit|visits|trip|tour) (?:to|of) (?:the )?(?:(?:Kingdom|Republic|State|Sultanate|Emirate|Federal|Islamic|Democratic|Socialist|People’s|of|the) ){0,6}$|\b(?:arrived in|travel(?:l)?ed to|flew to|visited|visiting) (?:the )?$/;

/** "During his visit to Kuwait in November, he and Emir X signed", "was received by King Y". */
const beside =
  /^(?: (?:in|on|last|this|earlier|from) [^,;:.]{1,30})?, (?:he|she|\p{Lu}[\p{L}’ -]{2,40}) (?:and|met(?: with)?|(?:held|had) (?:\p{Ll}+ ){0,2}talks with|was (?:also )?received by) (?:the )?$/u;

/** Reads "a state visit to the Kingdom of Spain at the invitation of King Felipe VI": who invites is of the state that is visited. */
export const stateOfInviter: FindState = ({ mentions }, { article, statesIn }) => {
  for (const { sentence, start, role } of mentions) {
    const text = article.sentences[sentence]?.text ?? '';
    const from = startWithRole({ sentence, start, role });
    const host = role
      ? statesIn(sentence).find(
          ({ start: at, end, form }) =>
            form === 'name' &&
            end < from &&
            from - end < 100 &&
            /\b[Dd]uring (?:his|her) (?:\p{L}+ ){0,3}(?:visit|trip) to (?:the )?$/u.test(text.slice(Math.max(0, at - 60), at)) &&
            beside.test(text.slice(end, from)),
        )
      : undefined;
    if (host) return host.code;
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
