import type { Article } from '../3-split/article.ts';
import { stateAtStart } from './state-at-start.ts';

/** A line that names an organ of a state and nothing more: "Official website of the President of the Republic of Uzbekistan", "Embassy of the Republic of Tajikistan in Germany". */
const american = /^(?:U\.?S\.?|United States) (?:Department of (?:State|the Treasury|Defense|Commerce|Energy)|Embassy)/i;
const organ =
  /^[\s*©\d|–—-]{0,12}(?:Official (?:web)?site of )?(?:the )?(?:Press [Ss]ervice of (?:the )?)?(?:(?:Administration|Executive Office|Office|Chancellery) of (?:the )?)?(?:President|Prime Minister|Government|Cabinet of Ministers|Parliament|Senate|Embassy|Permanent Mission|Foreign Ministry|Ministry of (?:Foreign Affairs|[A-Z]\p{L}+(?:(?:,| and)? [A-Z]\p{L}+){0,4})) of (?:the )?(?<state>\p{Lu}[\p{L} ]{2,40})/u;

/** Ministries with long names, and other bodies that a state has: "Ministry of Labour, Migration and Employment of Population of the Republic of Tajikistan". */
const body =
  /^[\s*©\d|–—-]{0,12}(?:Official (?:web)?site of )?(?:the )?(?:Ministry|State Committee|Committee|Agency|National Bank|Central Bank|Senate|Mazhilis|Majlis(?:i \p{L}+)?|Jogorku Kenesh|Oliy Majlis|Milli Majlis|Mejlis|National Assembly|House of Representatives|Supreme Council|Security Council|Council of Ministers|Statistics Committee|General Staff|State [\p{L} ]{3,40}(?:Committee|Agency|Service)) (?:[^|.]{3,90} )?of (?:the )?(?<state>\p{Lu}[\p{L} ]{2,40})$/u;

/** Writes a line of capitals as names are written. */
function toTitleCase(line: string): string {
  if (/\p{Ll}/u.test(line)) return line;
  return line.replace(/\p{L}{2,}/gu, (word) =>
    /^(?:OF|THE|AND|FOR|TO|IN|ON)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** Gives the state whose organ published the article, where the page says so by a line of its own; null where two lines disagree. */
export function stateOfPublisher(article: Article): string | null {
  const codes = new Set<string>();
  for (const written of [article.publisher ?? '', ...article.boilerplate.map(({ text }) => text)]) {
    const line = written.length > 160 ? '' : toTitleCase(written);
    if (american.test(written)) codes.add('US');
    for (const pattern of [body, organ]) {
      const code = stateAtStart(pattern.exec(line)?.groups?.state ?? '');
      if (code === undefined) continue;
      codes.add(code);
      break;
    }
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}
