import { isDomesticOffice } from './is-domestic-office.ts';
import type { FindState } from './person-context.ts';

const listing = /\b(?:delegation|entourage|team)\b[^.;:]{0,120}?\b(?:includ(?:es|ed|ing)|compris(?:es|ed|ing)|consist(?:s|ed) of|made up of|composed of)\b/i;

/** "a Taliban delegation led by Acting Minister X": who rules a state without being its name. */
const led = /^ (?:\p{Ll}+ ){0,2}delegation,? (?:which (?:is|was) )?(?:led|headed) by (?:the |its )?(?:\p{L}+ )?$/u;

/** Reads "The delegation … includes Minister A and Minister B": the members of one delegation are of one state, and one member's is known or the delegation's is named. */
export const stateOfDelegation: FindState = (person, { article, statesIn, personsIn, organizationsIn }) => {
  for (const { sentence, start, role } of person.mentions) {
    if (
      !role ||
      role.span.sentence !== sentence ||
      (!isDomesticOffice(role.text) && !/^(?:head|director|chair|consul|ambassador|counsellor|attach|charg)/i.test(role.text))
    )
      continue;
    const text = article.sentences[sentence]?.text ?? '';
    const rulers = organizationsIn(sentence).find(({ end }) => end < start && start - end < 120 && led.test(text.slice(end, Math.min(start, role.span.start))));
    if (rulers && rulers.country !== null) return rulers.country;
    const list = listing.exec(text);
    const from = list ? list.index + list[0].length : 0;
    if (!list || start < from) continue;
    const mates = new Set(
      personsIn(sentence).flatMap((other) =>
        other.mention.start >= from &&
        other.person.country.code !== null &&
        !/\b(?:envoy|representative|secretary[- ]general)\b/i.test(other.mention.role?.text ?? '')
          ? [other.person.country.code]
          : [],
      ),
    );
    const own = new Set(
      statesIn(sentence)
        .filter((state) => state.end <= from && state.start >= list.index - 24 && isOfDelegation(text, state.start, state.end))
        .map(({ code }) => code),
    );
    const codes = new Set([...mates, ...own]);
    if (codes.size === 1) return [...codes][0] as string;
  }
  return null;
};

/** True for the state in "the Tajik delegation", "Oman’s delegation", "the delegation from Dushanbe". */
function isOfDelegation(text: string, start: number, end: number): boolean {
  return (
    /^(?:’s?|')? (?:[\p{L}-]+ ){0,2}(?:delegation|entourage|team)\b/u.test(text.slice(end, end + 40)) ||
    /\b(?:delegation|entourage|team) (?:from|of) (?:the )?(?:(?:Republic|Kingdom|State) of )?$/.test(text.slice(Math.max(0, start - 50), start))
  );
}
