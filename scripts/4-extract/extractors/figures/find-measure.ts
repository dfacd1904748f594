import { findAll } from '../../../1-read/find-all.ts';
import { measureModifiers } from '../../lexicon/measure-modifiers.ts';
import { measureNouns } from '../../lexicon/measure-nouns.ts';
import { oneOf } from '../../lexicon/one-of.ts';
import type { FigureSpan } from './figure-span.ts';

const phrase = `(?:(?:${oneOf(measureModifiers)}) ){0,3}${oneOf(measureNouns)}`;
const anywhere = new RegExp(`(?<![\\p{L}\\d-])${phrase}(?: of (?:the |their |its )?${phrase})?(?![\\p{L}\\d]|-\\p{L})`, 'giu');
/** "a $350 million grant", "$1.2bn hydropower project". */
const attached = new RegExp(`^ (?:(?!(?:to|for|in|of|on|and|from|with|by|at)\\b)\\p{Ll}[\\p{L}-]{1,20} ){0,2}?(?<phrase>${phrase})(?![\\p{L}\\d-])`, 'u');
/** "$3 billion in direct investment", "412 thousand tons of Tajik cargo". */
const contained = new RegExp(`^ (?:in|of|worth of|as) (?:(?:a|the|its|their|our) )?(?:\\p{L}[\\p{L}-]{1,20} ){0,2}?(?<phrase>${phrase})(?![\\p{L}\\d-])`, 'u');

/** Nouns that only an amount of money measures. */
const moneyNouns: ReadonlySet<string> = new Set(['contract', 'contracts', 'project', 'projects', 'package', 'packages', 'deal', 'grant', 'grants']);

/** Nouns of which a length, a weight or a count is none: "will cost 5 million and cover | 600 kilometers". */
const pricedNouns: ReadonlySet<string> = new Set(['cost', 'costs', 'price', 'prices', 'budget', 'debt', 'debts', 'loan', 'loans', 'credit', 'credits']);

/** "with the exchange of goods surpassing", "with trade already exceeding over": nothing but the verb stands between measure and amount. */
const reaching =
  /^ (?:\p{Ll}{2,10} )?(?:surpassing|reaching|exceeding|totalling|totaling|hitting|topping|nearing|approaching)(?: (?:over|about|around|nearly|almost|some|up to|more than|less than))? $/u;

/** How far before a figure its measure may stand, in characters. */
const reach = 170;

/** Finds what a figure measures, in the words of the text: the noun that it stands before or contains, else the nearest noun of a measure before it in the clause. */
export function findMeasure(text: string, { start, end, unit }: FigureSpan): string | null {
  const after = text.slice(end, end + 70);
  const money = /^[A-Z]{3}$/.test(unit);
  const next = attached.exec(after) ?? (unit === '%' ? null : contained.exec(after));
  if (next?.groups?.phrase) return next.groups.phrase;
  // "the $17 billion Development Road": the amount describes what follows and nothing before.
  if (
    /\b(?:[Tt]he|[Aa]n?|its|their|this|that) $/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ (?!(?:in|of|for|to|on|by|at|from|and|per|a|each|worth)\b)\p{L}/u.test(after)
  )
    return null;
  const from = Math.max(0, start - reach);
  const clause = text.slice(from, start).split(/[;:—]/).at(-1) ?? '';
  const offset = start - clause.length;
  const found = findAll(clause, anywhere).filter((match) => {
    const words = match[0].toLowerCase();
    return (
      (money || !moneyNouns.has(words.split(' ').at(-1) ?? '')) &&
      (money || unit === '%' || !pricedNouns.has(words.split(' ').at(-1) ?? '')) &&
      isCommonNoun(text, offset + match.index, match[0], clause.slice(match.index + match[0].length))
    );
  });
  // "port charges for Tajik cargo": what follows a preposition is not what is measured, unless it reaches the amount itself.
  const free = found.filter((match) => {
    const before = clause.slice(Math.max(0, match.index - 40), match.index);
    if (!/\b(?:for|on|in|of|under|from|with|at) (?:\p{L}[\p{L}’-]* )?$/u.test(before)) return true;
    return /\bwith (?:\p{L}[\p{L}’-]* )?$/u.test(before) && reaching.test(clause.slice(match.index + match[0].length));
  });
  const measure = free.at(-1) ?? (/\b(?:loan|credit|grant|bond|debt)s?$/.test(found.at(-1)?.[0] ?? '') ? found.at(-1) : undefined);
  // "a loan of $25 million and a mill for 90 million euros": the second amount has a subject of its own.
  if (!measure || / and (?:an?|another) /.test(clause.slice(measure.index + measure[0].length))) return null;
  return offset + measure.index === 0 ? measure[0].replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : measure[0];
}

/** True where the words are no part of a name: "Ministry of Trade", "Export-Import Bank", "trade union". */
function isCommonNoun(text: string, at: number, words: string, after: string): boolean {
  if (/^ (?:unions?|minist(?:er|ry)|office|agreement|route|barriers|ties|relations|partner|house|fair)\b/u.test(after)) return false;
  // ", Import from Uzbekistan to the Kyrgyz Republic - at the level of"
  if (/^(?:Imports?|Exports?)$/.test(words) && /[,;] $/.test(text.slice(Math.max(0, at - 2), at))) return true;
  if (/^\p{Lu}\p{Ll}/u.test(words)) return at === 0 || /[.!?“"–—] ?$/.test(text.slice(Math.max(0, at - 2), at));
  return !/^ \p{Lu}\p{Ll}+ (?:Bank|Fund|Council|Commission|Organization)/u.test(after);
}
