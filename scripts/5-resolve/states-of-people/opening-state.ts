import type { PersonContext } from './person-context.ts';

/** Gives the state that is the first thing named in a sentence: "Iran, which …", "But Uzbekistan has …". */
export function openingState(sentence: number, { article, statesIn }: PersonContext): string | null {
  const first = statesIn(sentence)[0];
  const text = article.sentences[sentence]?.text ?? '';
  if (
    !first ||
    first.form === 'demonym' ||
    first.form === 'people' ||
    !/^\W{0,2}(?:(?:The|But|And|Yet|Meanwhile|So|Still|Now|Then|Instead|Only|Even|Republic|Kingdom|State|Islamic|of|,) ?){0,4}$/.test(
      text.slice(0, first.start),
    )
  )
    return null;
  return /^(?:’s? |’$|'s? )/.test(text.slice(first.end)) ? null : first.code;
}
