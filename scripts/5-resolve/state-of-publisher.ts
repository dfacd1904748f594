import type { Article } from '../3-split/article.ts';
import { countryForms } from '../4-extract/lexicon/country-forms.ts';

/** A line that names an organ of a state and nothing more: "Official website of the President of the Republic of Uzbekistan", "Embassy of the Republic of Tajikistan in Germany". */
const american = /^(?:U\.?S\.?|United States) (?:Department of (?:State|the Treasury|Defense|Commerce|Energy)|Embassy)/i;
const organ =
  /^[\s*©\d|–—-]{0,12}(?:Official (?:web)?site of )?(?:the )?(?:Press [Ss]ervice of (?:the )?)?(?:(?:Administration|Executive Office|Office|Chancellery) of (?:the )?)?(?:President|Prime Minister|Government|Cabinet of Ministers|Parliament|Senate|Embassy|Permanent Mission|Foreign Ministry|Ministry of (?:Foreign Affairs|[A-Z]\p{L}+(?:(?:,| and)? [A-Z]\p{L}+){0,4})) of (?:the )?(?<state>\p{Lu}[\p{L} ]{2,40})/u;

/** Gives the state whose organ published the article, where the page says so by a line of its own; null where two lines disagree. */
export function stateOfPublisher(article: Article): string | null {
  const codes = new Set<string>();
  for (const line of [article.publisher ?? '', ...article.boilerplate.map(({ text }) => text)]) {
    if (american.test(line)) codes.add('US');
    const state = line.length > 160 ? undefined : organ.exec(line)?.groups?.state;
    if (state === undefined) continue;
    const words = state.split(' ');
    // "Republic of Tajikistan", then what follows: the longest beginning that names a state.
    for (let end = Math.min(words.length, 6); end > 0; end--) {
      const names = [
        words.slice(0, end).join(' '),
        words
          .slice(0, end)
          .join(' ')
          .replace(/^(?:Republic|Kingdom|State|Islamic Republic|Federal Republic|Sultanate|Emirate) of (?:the )?/, ''),
      ];
      const code = names.map((name) => countryForms.get(name)?.code).find((found) => found !== undefined);
      if (code === undefined) continue;
      codes.add(code);
      break;
    }
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}
