import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import type { Article } from '../../../3-split/article.ts';
import { countryForms } from '../../lexicon/country-forms.ts';
import type { CountryMention, OrganizationMention } from '../../match.ts';

/** Known persons for the corpus: one surname of one person, and one that two bear. */
export const corpusGazetteer: Gazetteer = {
  topics: new Map(),
  organizations: new Map(),
  countries: new Map(),
  leaders: new Map([
    [
      'gurbanguly-berdimuhamedov',
      { name: 'Gurbanguly Berdimuhamedov', aliases: [], surnames: ['Berdimuhamedov'], country: 'TM', organization: null, offices: [] },
    ],
    [
      'narendra-modi',
      {
        name: 'Narendra Modi',
        aliases: ['Нарендра Моди'],
        surnames: ['Modi'],
        country: 'IN',
        organization: null,
        offices: [{ title: 'Prime Minister', from: '2014', to: null }],
      },
    ],
    [
      'serdar-berdimuhamedov',
      {
        name: 'Serdar Berdimuhamedov',
        aliases: [],
        surnames: ['Berdimuhamedov'],
        country: 'TM',
        organization: null,
        offices: [{ title: 'President', from: '2022', to: null }],
      },
    ],
    [
      'xi-jinping',
      {
        name: 'Xi Jinping',
        aliases: ['习近平'],
        surnames: ['Xi'],
        country: 'CN',
        organization: null,
        offices: [{ title: 'President', from: '2013', to: null }],
      },
    ],
  ]),
};

/** Bodies that the corpus takes as found, with their states. */
const bodies: ReadonlyMap<string, string | null> = new Map([
  ['World Bank', null],
  ['OSCE Programme Office in Dushanbe', null],
  ['Taliban', 'AF'],
  ['European External Action Service', null],
  ['State Committee for National Security', null],
  ['Jamestown Foundation', null],
  ['Asian Development Bank', null],
]);

/** Finds the states of a text for the corpus: every form of the lexicon, the longest at each place. */
export function findStates(article: Article): CountryMention[] {
  return article.sentences.flatMap(({ text }, sentence) => {
    const found: CountryMention[] = [];
    for (const { index: start } of text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}/gu)) {
      if ((found.at(-1)?.end ?? 0) > start) continue;
      for (const { index } of [...text.slice(start, start + 40).matchAll(/(?<=[\p{L}.])(?![\p{L}\p{N}-])/gu)].reverse()) {
        const form = countryForms.get(text.slice(start, start + index));
        if (!form) continue;
        found.push({
          kind: 'country',
          sentence,
          start,
          end: start + index,
          text: text.slice(start, start + index),
          rule: 'country',
          code: form.code,
          form: form.form,
        });
        break;
      }
    }
    // "Michael Jordan", "Georgia Meloni" are left out by the countries' own rules.
    return found.filter(
      ({ text: form, start, end }) =>
        !(/^(?:Jordan|Georgia)$/.test(form) && (/\p{Lu}\p{L}+ $/u.test(text.slice(0, start)) || /^ \p{Lu}/u.test(text.slice(end)))),
    );
  });
}

/** Finds the bodies of a text for the corpus. */
export function findBodies(article: Article): OrganizationMention[] {
  return article.sentences.flatMap(({ text }, sentence) =>
    [...bodies].flatMap(([name, country]) => {
      const start = text.indexOf(name);
      return start < 0
        ? []
        : [
            {
              kind: 'organization' as const,
              sentence,
              start,
              end: start + name.length,
              text: name,
              rule: 'organization',
              name,
              known: null,
              acronym: null,
              country,
            },
          ];
    }),
  );
}
