import type { CountryMention, PersonMention } from '../../4-extract/match.ts';
import { cityBefore } from './city-before.ts';
import { isAway } from './is-away.ts';
import { openingState } from './opening-state.ts';
import type { PersonContext } from './person-context.ts';

/** Words before a state that make it a partner or a place: "said trade with China had grown". */
const apart = /\b(?:with|to|in|from|and|against|via|through|for|at|between|near|on) (?:the )?$/;

/** A verb of speech right after the person, or an inserted clause that closes there. */
const speaks =
  /^,? (?:who |has |had |also |later |earlier )*(?:said|says|told|added|noted|announced|stressed|warned|called|argued|confirmed|explained|expects|hopes|reported|both|the|that|it)\b/;

/** True unless the sentence or the one before speaks of another state, of a journey, or of another official beside this one. */
export function isAtHome(mention: PersonMention, code: string, context: PersonContext): boolean {
  const { article, statesIn, personsIn, organizationsIn } = context;
  const { sentence, start, role } = mention;
  if (isAway(mention, context, context.asking.size === 0 ? code : null)) return false;
  const from = Math.min(start, role?.span.start ?? start);
  const text = article.sentences[sentence]?.text ?? '';
  // "In Dushanbe, Deputy Minister X said"
  const city = cityBefore(text, from);
  if (city !== null && city !== code) return false;
  const to = Math.max(mention.end, role?.span.end ?? 0);
  const quoted = endOfQuotation(text, from);
  const stands = (state: CountryMention) =>
    state.end <= quoted ? false : state.start < from ? !isAside(text.slice(state.end, from), state) : code !== context.home && !isApart(text, to, state);
  const inName = (state: CountryMention) => organizationsIn(sentence).some((body) => body.start <= state.start && state.end <= body.end);
  if (statesIn(sentence).some((state) => state.code !== code && !inName(state) && stands(state))) return false;
  if (
    personsIn(sentence).some(
      ({ person, mention: other }) => other.start < start && person.country.code !== code && !(code === context.home && person.country.code === null),
    )
  )
    return false;
  const opening = openingState(sentence - 1, context);
  return opening === null || opening === code || article.sentences[sentence]?.paragraph !== article.sentences[sentence - 1]?.paragraph;
}

/** Gives where the words end that a sentence quotes before the person who said them, 0 where it quotes none: what they speak of is not where he stands. */
function endOfQuotation(text: string, before: number): number {
  return /^[“"][^“”"]+[”"](?= \p{Ll}+ )/u.exec(text.slice(0, before))?.[0].length ?? 0;
}

/** True for a state before the person that only describes something in an earlier clause: "signed with the Russian company, and Minister X says". */
function isAside(between: string, { form }: CountryMention): boolean {
  return form === 'demonym' && /, (?:and|but|while) /.test(between);
}

/** True for a state behind the person that is spoken of as a partner or a place. */
function isApart(text: string, to: number, { form, start }: CountryMention): boolean {
  return form === 'demonym' || (speaks.test(text.slice(to)) && apart.test(text.slice(0, start)));
}
