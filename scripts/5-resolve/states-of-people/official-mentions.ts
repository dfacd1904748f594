import type { Article } from '../../3-split/article.ts';
import type { PersonMention, Span } from '../../4-extract/match.ts';
import { isDomesticOffice } from './is-domestic-office.ts';
import type { PersonContext, PersonOfArticle } from './person-context.ts';

/** Gives the mentions with an office of a state that names no state; with `former`, one who held it once counts where the sentence names no state at all. */
export function officialMentions(
  { mentions }: PersonOfArticle,
  { article, statesIn, organizationsIn }: PersonContext,
  { former }: { former: boolean } = { former: false },
): PersonMention[] {
  return mentions.filter(
    ({ role, rule, sentence }) =>
      role !== null &&
      (role.rule === undefined || role.rule === 'role-from-verb') &&
      !rule.startsWith('plural-') &&
      isDomesticOffice(role.text) &&
      ((former && statesIn(sentence).every((state) => organizationsIn(sentence).some((body) => body.start <= state.start && state.end <= body.end))) ||
        (!/\b(?:former|ex|then)\b/i.test(role.text) && !/\b(?:former|then)(?:-| an? | the | )?$/.test(textBefore(role.span, article)))),
  );
}

function textBefore(span: Span, article: Article): string {
  return article.sentences[span.sentence]?.text.slice(Math.max(0, span.start - 12), span.start) ?? '';
}
