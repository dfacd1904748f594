import type { PersonMention } from '../../4-extract/match.ts';
import { isAway } from './is-away.ts';
import { openingState } from './opening-state.ts';
import type { PersonContext } from './person-context.ts';

/** True unless the sentence or the one before speaks of another state, of a journey, or of another official beside this one. */
export function isAtHome(mention: PersonMention, code: string, context: PersonContext): boolean {
  const { article, statesIn, personsIn } = context;
  const { sentence, start, role } = mention;
  if (isAway(mention, context)) return false;
  const from = Math.min(start, role?.span.start ?? start);
  if (statesIn(sentence).some((state) => state.code !== code && (state.start < from || state.form !== 'demonym'))) return false;
  if (personsIn(sentence).some(({ person, mention: other }) => other.start < start && person.country.code !== code)) return false;
  const opening = openingState(sentence - 1, context);
  return opening === null || opening === code || article.sentences[sentence]?.paragraph !== article.sentences[sentence - 1]?.paragraph;
}
