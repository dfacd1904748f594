import { countryForms } from '../../lexicon/country-forms.ts';
import { isStateBody } from '../../lexicon/is-state-body.ts';
import { headForms } from '../../lexicon/office-vocabulary.ts';
import { ranks } from '../../lexicon/ranks.ts';
import type { Office, Reading, Word } from './word.ts';

/** Gives the role that an office's phrase states, one holder's: "Presidents" reads "President". */
export function roleOfOffice(reading: Reading, office: Office): { text: string; start: number; end: number } | null {
  const first = reading.words[startOfRole(reading.words, office.roleStart, office.end)];
  const last = reading.words[endOfRole(reading.words, office.roleStart, office.roleEnd, office.end) - 1];
  if (!first || !last || office.counterpart) return null;
  // "(French) President (Francois) Hollande": what the writer put in is no part of it.
  const written = reading.text
    .slice(first.start, last.end)
    .replace(/ \(\p{Lu}\p{Ll}+\)$/u, '')
    // "Minister of Foreign Affairs | of the United Arab Emirates (UAE)"
    .replace(/ of the \p{Lu}[\p{L} ]{4,30} \((?:UAE|USA|US|UK|KSA|PRC|DRC|ROK|DPRK)\)$/u, '');
  if (!office.plural) return { text: written, start: first.start, end: first.start + written.length };
  // "ambassadors of France and Germany to Peru", "heads of the Tajik and Kyrgyz border services": each is of one.
  const own = office.countries.length > 1 ? dropStatesInList(written) : written;
  return { text: toSingularBody(toSingular(own, office.head)), start: first.start, end: last.end };
}

/** Gives the index of the role without "visiting" and whose it is: "visiting Ethiopian | Prime Minister"; a visiting professor stays one. */
function startOfRole(words: readonly Word[], start: number, end: number): number {
  if (words[start]?.key !== 'visiting' || !words[start + 1]?.upper) return start;
  let at = start + 1;
  while (at < end - 1 && words[at]?.country?.form === 'demonym') at++;
  return at < end ? at : start;
}

/** Gives the index after the role without the state at its end ("of the Republic of Korea") and without a rank that belongs to the name. */
export function endOfRole(words: readonly Word[], start: number, end: number, officeEnd: number): number {
  let at = end;
  if (
    end === officeEnd &&
    words[at - 1]?.upper &&
    ranks.has(words[at - 1]?.key ?? '') &&
    at - start > 2 &&
    // "the new Indian Ambassador": no office stands before it to which it could be the rank.
    words.slice(start, at - 1).some(({ spelling }) => spelling.heads) &&
    !/^(?:chief|air|field|vice|secretary|consul|prosecutor|attorney|director|auditor|governor|procurator|inspector)$/.test(words[at - 2]?.key ?? '')
  )
    at--;
  if (
    /^(?:country|republic|nation)$/.test(words[at - 1]?.key ?? '') &&
    /^(?:the|our|his)$/.test(words[at - 2]?.key ?? '') &&
    words[at - 3]?.key === 'of' &&
    at - 3 > start
  )
    return at - 3;
  const mention = words[at - 1]?.country;
  if (!mention || mention.form === 'demonym') return at;
  const body = words[at - 1]?.organization;
  if (body && !isStateBody(body.text)) return at;
  let from = at;
  while (from > start && words[from - 1]?.country === mention) from--;
  while (from > start && /^(?:the|republic|islamic|kingdom|state|emirate|sultanate|of)$/.test(words[from - 1]?.key ?? '')) from--;
  // "Minister of State | of the United Arab Emirates"
  if (words[from]?.key === 'of' && words[from + 1]?.key === 'state' && words[from - 1]?.key === 'minister') return from + 2;
  // Only "of" binds a state that is the person's own: "Ambassador to Russia" keeps it.
  return from > start && words[from]?.key === 'of' ? from : at;
}

/** Leaves out two states and more that hold an office in the plural together. */
function dropStatesInList(role: string): string {
  const stateOf = (text: string) => countryForms.get(text)?.form ?? null;
  return role
    .replace(
      / of (?:the )?(?<one>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?),? and (?:the )?(?<other>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?= |$)/u,
      (words, one: string, other: string) => (stateOf(one) === 'name' && stateOf(other) === 'name' ? '' : words),
    )
    .replace(/(?<= )(?<one>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) and (?<other>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) /u, (words, one: string, other: string) =>
      stateOf(one) === 'demonym' && stateOf(other) === 'demonym' ? 'two ' : words,
    );
}

/** Bodies of which each holder of an office in the plural heads one: "heads of the two security committees". */
const bodies =
  /(?<= )(?:of|for) (?:(?:the|their|both|all|two|three|four|five|respective) ){1,3}(?<words>(?:[\p{L}-]+ ){0,4})(?<body>committees|councils|commissions|parliaments|chambers|agencies|ministries|services|departments|delegations|academies|universities)(?<rest> (?:of|for|on) .*)?$/u;

/** Gives each holder a body of his or her own: "head of the two security committees" reads "head of the security committee". */
function toSingularBody(text: string): string {
  const match = bodies.exec(text);
  const { words = '', body = '', rest = '' } = match?.groups ?? {};
  return match ? `${text.slice(0, match.index)}of the ${words}${body.endsWith('ies') ? `${body.slice(0, -3)}y` : body.slice(0, -1)}${rest}` : text;
}

/** Puts the singular of a head noun in the place of its plural. */
function toSingular(text: string, head: string): string {
  for (const forms of headForms.values()) {
    for (const form of forms) {
      if (!form.plural || form.head !== head) continue;
      const at = text.toLowerCase().indexOf(form.words.join(' '));
      if (at < 0) continue;
      const end = at + form.words.join(' ').length;
      const capital = /^\p{Lu}/u.test(text.slice(at));
      return text.slice(0, at) + (capital ? head.charAt(0).toUpperCase() + head.slice(1) : head) + text.slice(end);
    }
  }
  return text;
}
