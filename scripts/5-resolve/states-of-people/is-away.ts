import { capitals } from '../../4-extract/lexicon/capitals.ts';
import { regionStates } from '../../4-extract/lexicon/region-states.ts';
import type { PersonMention } from '../../4-extract/match.ts';
import type { PersonContext } from './person-context.ts';

/** Signs that the person is away from home. */
const travelling =
  /^,? ?(?:who )?(?:(?:has|had|is|was|will) )?(?:also )?(?:arriv|visit|wrapp|fl(?:ew|ies|own)|came|comes|travel|left for|leave|began (?:a|his|her)|paid a|pays a|paid an|on a |during (?:his|her)|is in |was in |are in |to leave|to visit|ended a|accompan)/;
const guest = /\b(?:visiting|guest|travelling|traveling|invited|with|delegation|received|welcomed|hosted|greeted|counterpart|colleague)\b/i;

/** Words of a journey that begins where the report is made. */
const leaves =
  /^,? (?:who )?(?:(?:will|is to|plans to|is due to|is expected to) (?:pay|visit|travel|fly|leave)|left for|leaves for|flew to|is (?:travel\p{L}*|flying) to)/u;
const destination = /\b(?:to|for|visit) (?<city>\p{Lu}[\p{L}’-]+)/u;

/**
 * True where words around the mention make a guest of the person; with the ISO code `home`, who leaves there for another state is none.
 */
export function isAway(mention: PersonMention, { article, statesIn }: PersonContext, home: string | null = null): boolean {
  const text = article.sentences[mention.sentence]?.text ?? '';
  const from = Math.min(mention.start, mention.role?.span.start ?? mention.start);
  const to = Math.max(mention.end, mention.role?.span.sentence === mention.sentence ? mention.role.span.end : 0);
  return (
    /^visiting\b/i.test(mention.role?.text ?? '') ||
    (travelling.test(text.slice(to, to + 60)) && !(home !== null && leaves.test(text.slice(to, to + 60)) && isAbroad(text.slice(to), to, home))) ||
    /\bdelegation\b/.test(text.slice(0, from)) ||
    guest.test(text.slice(Math.max(0, from - 40), from)) ||
    guest.test(text.slice(to, to + 40))
  );

  function isAbroad(behind: string, offset: number, code: string): boolean {
    const named = statesIn(mention.sentence).filter(({ start }) => start >= offset);
    const city = destination.exec(behind)?.groups?.city ?? '';
    const goal = named[0]?.code ?? regionStates.get(city) ?? capitals.get(city);
    return goal !== undefined && goal !== code && named.every((state) => state.code !== code);
  }
}
