import { equalModifiers, measureFamilies, neutralModifiers } from './measure-families.ts';

/** What a figure measures: the family that makes figures comparable, and the words that narrow it. */
export interface Measure {
  family: string;
  /** Narrowing words in order, joined by a space: `foreign` for "external debt"; empty where nothing narrows it. */
  scope: string;
}

const familyOf = new Map(measureFamilies.flatMap(([title, ...names]) => [title, ...names].map((name) => [name, title] as const)));

/** Gives the longest name of a family at the end of a phrase, with the words before it; the last word where no family has a name for it. */
function cutHead(words: readonly string[]): [before: readonly string[], family: string] {
  for (let at = 0; at < words.length; at++) {
    const family = familyOf.get(words.slice(at).join(' '));
    if (family !== undefined) return [words.slice(0, at), family];
  }
  return [words.slice(0, -1), words.at(-1) ?? ''];
}

/** Reads a measure in the words of a text: "Bilateral trade turnover" is trade, "external debt" is debt of the scope `foreign`. */
export function readMeasure(text: string): Measure {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const [before, family] = cutHead(words);
  const scope = [...new Set(before.map((word) => equalModifiers[word] ?? word))].filter((word) => !neutralModifiers.has(word)).sort();
  return { family, scope: scope.join(' ') };
}
