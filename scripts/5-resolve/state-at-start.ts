import { countryForms } from '../4-extract/lexicon/country-forms.ts';

/** Gives the code of the state that a text begins with, the longest name first: "Republic of Tajikistan", then what follows. */
export function stateAtStart(text: string): string | undefined {
  const words = text.split(' ');
  for (let end = Math.min(words.length, 6); end > 0; end--) {
    const name = words.slice(0, end).join(' ');
    const names = [name, name.replace(/^(?:Republic|Kingdom|State|Islamic Republic|Federal Republic|Sultanate|Emirate) of (?:the )?/, '')];
    const code = names.map((each) => countryForms.get(each)?.code).find((found) => found !== undefined);
    if (code !== undefined) return code;
  }
  return undefined;
}
