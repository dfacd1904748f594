import { capitals } from '../../4-extract/lexicon/capitals.ts';

const clauseHead =
  /(?:^|[;:—–] ?|, (?:and|but|while) )[“"]?(?:[Ii]n|[Ff]rom) (?<city>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)(?: (?:on|last) \p{Lu}\p{L}+)?,? (?:the |its |a )?$/u;

/** Gives the ISO code of the state in whose capital a clause plays that goes on at `from`: "In Tehran, | foreign ministry spokesman X"; null elsewhere. */
export function cityBefore(text: string, from: number): string | null {
  const city = clauseHead.exec(text.slice(Math.max(0, from - 90), from))?.groups?.city;
  return city === undefined ? null : (capitals.get(city) ?? null);
}
