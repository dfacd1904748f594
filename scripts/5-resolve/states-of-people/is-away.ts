import type { PersonMention } from '../../4-extract/match.ts';
import type { PersonContext } from './person-context.ts';

/** Signs that the person is away from home. */
const travelling =
  /^,? ?(?:who )?(?:(?:has|had|is|was|will) )?(?:also )?(?:arriv|visit|wrapp|fl(?:ew|ies|own)|came|comes|travel|left for|leave|began (?:a|his|her)|paid a|pays a|paid an|on a |during (?:his|her)|is in |was in |are in |to leave|to visit|ended a|accompan)/;
const guest = /\b(?:visiting|guest|travelling|traveling|invited|with|delegation|received|welcomed|hosted|greeted|counterpart|colleague)\b/i;

/** True where words around the mention make a guest of the person. */
export function isAway(mention: PersonMention, { article }: PersonContext): boolean {
  const text = article.sentences[mention.sentence]?.text ?? '';
  const from = Math.min(mention.start, mention.role?.span.start ?? mention.start);
  const to = Math.max(mention.end, mention.role?.span.sentence === mention.sentence ? mention.role.span.end : 0);
  return (
    /^visiting\b/i.test(mention.role?.text ?? '') ||
    travelling.test(text.slice(to, to + 60)) ||
    /\bdelegation\b/.test(text.slice(0, from)) ||
    guest.test(text.slice(Math.max(0, from - 40), from)) ||
    guest.test(text.slice(to, to + 40))
  );
}
