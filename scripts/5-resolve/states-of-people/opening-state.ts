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

const body =
  /^(?:’s? |'s? |’ | )(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}\p{L}+) ){0,2}(?:[Ss]enate|[Pp]arliament|[Gg]overnment|[Cc]abinet|[Cc]ongress|[Dd]uma|[Mm]ajlis|[Mm]ejlis|[Hh]ouse|[Cc]hamber|[Aa]ssembly|lawmakers|authorities|deputies|legislators|MPs)\b(?!’)/u;

/** Gives the state whose parliament or government is the first thing named in a sentence: "Italy’s Senate ratified …", "The Tajik parliament has …". */
export function openingBodyState(sentence: number, { article, statesIn }: PersonContext): string | null {
  const first = statesIn(sentence)[0];
  const text = article.sentences[sentence]?.text ?? '';
  if (
    !first ||
    first.form === 'people' ||
    !/^\W{0,2}(?:\p{Lu}{2,}[^—–]{0,30} [—–] )?(?:(?:The|But|And|Yet|Meanwhile,?) ){0,2}$/u.test(text.slice(0, first.start))
  )
    return null;
  return body.test(text.slice(first.end)) ? first.code : null;
}
