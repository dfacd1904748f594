import { counterpartWords, type OfficeClass, officeHeads } from './offices.ts';

/** A head noun of one or more words, as the reader of offices meets it. */
export interface HeadForm {
  words: readonly string[];
  /** Singular, lower-case. */
  head: string;
  plural: boolean;
  counterpart: boolean;
}

/** All head nouns, singular and plural, by their first word, the longest first. */
export const headForms: ReadonlyMap<string, readonly HeadForm[]> = indexHeads();

/** Class of each head noun. */
export const headClasses: ReadonlyMap<string, OfficeClass> = new Map(
  (Object.entries(officeHeads) as Array<[OfficeClass, readonly string[]]>).flatMap(([kind, heads]) => heads.map((head) => [head, kind] as const)),
);

/** Every noun and adjective of every head noun, singular and plural. */
export const headWords: ReadonlySet<string> = new Set(
  [...headForms.values()]
    .flat()
    .flatMap(({ words }) => words)
    .filter((word) => !/^(?:of|in|at|the|large|law|under|state|first|special)$/.test(word)),
);

function indexHeads(): Map<string, HeadForm[]> {
  const forms = new Map<string, HeadForm[]>();
  const add = (phrase: string, head: string, plural: boolean, counterpart: boolean) => {
    const words = phrase.split(' ');
    const first = words[0] as string;
    const group = forms.get(first) ?? [];
    if (!group.some((known) => known.words.join(' ') === phrase)) group.push({ words, head, plural, counterpart });
    forms.set(first, group);
  };
  for (const head of [...Object.values(officeHeads).flat(), ...counterpartWords]) {
    const counterpart = counterpartWords.has(head);
    add(head, head, false, counterpart);
    for (const phrase of pluralsOf(head)) add(phrase, head, true, counterpart);
  }
  for (const group of forms.values()) group.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

/** Gives the plurals of a head noun: "secretaries-general", "heads of state", "spokesmen". */
function pluralsOf(head: string): string[] {
  const plural = (word: string) =>
    word.endsWith('man')
      ? `${word.slice(0, -3)}men`
      : word.endsWith('ief')
        ? `${word}s`
        : /[^aeiou]y$/.test(word)
          ? `${word.slice(0, -1)}ies`
          : /(?:s|sh|ch)$/.test(word)
            ? `${word}es`
            : `${word}s`;
  const inner = /^(?<noun>[a-z]+)(?<rest>[ -](?:general|of [a-z ]+|in [a-z ]+|at large|in-law|elect))$/.exec(head);
  if (inner?.groups) return [`${plural(inner.groups.noun as string)}${inner.groups.rest}`, plural(head)];
  return [plural(head)];
}
