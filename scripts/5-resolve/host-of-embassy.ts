import type { Article } from '../3-split/article.ts';
import { countryForms } from '../4-extract/lexicon/country-forms.ts';

const embassy =
  /^[\s*©\d|–—-]{0,12}(?:Official (?:web)?site of )?(?:the )?(?:Press [Ss]ervice of (?:the )?)?Embassy of (?:the )?\p{Lu}[\p{L} ]{2,60}? (?:in|to) (?:the )?(?<state>\p{Lu}[\p{L} ]{2,40})/u;
const form = /^(?:Republic|Kingdom|State|Islamic Republic|Federal Republic|Sultanate) of (?:the )?/;

/** Gives the state in which the embassy that published the article sits: "Embassy of the Republic of Tajikistan in the Republic of Korea"; null for other publishers. */
export function hostOfEmbassy(article: Article): string | null {
  const codes = new Set<string>();
  for (const line of [article.publisher ?? '', ...article.boilerplate.map(({ text }) => text)]) {
    const words = line.length > 160 ? [] : (embassy.exec(line)?.groups?.state ?? '').split(' ');
    for (let end = Math.min(words.length, 6); end > 0; end--) {
      const name = words.slice(0, end).join(' ');
      const code = countryForms.get(name)?.code ?? countryForms.get(name.replace(form, ''))?.code;
      if (code === undefined) continue;
      codes.add(code);
      break;
    }
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}
