import type { FigureRule } from '../figure-rule.ts';

const about = '(?:(?:about|almost|nearly|some|over|more than|at least|around|up to|as many as|another|an estimated) ){0,2}';
/** "a 20,000-strong community": groups of people; fleets and herds are strong as well. */
const group =
  /^ (?:[\p{L}-]+ ){0,2}?(?:army|armies|force|contingent|community|delegation|group|crowd|garrison|battalion|team|staff|workforce|party|brigade|diaspora|population|mission|corps|militia|squad|band|membership|audience|rally|protest|congregation|minority)(?!\p{L})/u;
const harmed = new RegExp(
  `\\b(?:killed|killing|wounded|wounding|injured|injuring|displaced|displacing|uprooted|uprooting|evacuated|evacuating|left homeless|claimed the lives of) ${about}$`,
  'u',
);
const goesOn =
  /^(?: (?:on (?:the|both|each|either)|in (?:the|both|\p{Lu})|across|from|since|by (?:the|\p{Lu})|during|over|and (?:wounded|injured|displaced|wounding|injuring|displacing|left|forced|uprooted))(?!\p{L})|[.;])/u;

/** "a crowd of about 400", "a population of some 11,000", "Population: 10.3 million": what holds people, before its size. */
const holding = new RegExp(
  `(?:\\b(?:crowd|audience|population|workforce|garrison|congregation|membership|turnout)(?: of (?:just |only )?|(?: (?:now|currently))? (?:stands at|stood at|numbers|numbered|totals|totalled|reached) )|\\b[Pp]opulation(?: \\([^()]{1,20}\\))?: )${about}$`,
  'u',
);

/** Reads numbers that leave out "people": `the 20,000-strong community`, `a crowd of about 400`, `displaced over 130,000 on the Kyrgyz side`. */
export const peopleMeant: FigureRule = {
  name: 'people-meant',
  read(number, { text }) {
    if (number.sign !== null || !Number.isInteger(number.value) || number.value < 10) return null;
    const { start, end, value, upper } = number;
    const reading = { start, value, upper, unit: 'people', inferred: [{ part: 'unit' as const, rule: 'unit-from-subject' }] };
    const strong = number.suffix === '-strong' ? '' : number.suffix === '' ? /^[- ]strong(?=[ ])/.exec(text.slice(end, end + 8))?.[0] : undefined;
    if (strong !== undefined && group.test(text.slice(end + strong.length, end + strong.length + 50))) return { ...reading, end: end + strong.length };
    if (
      number.suffix === '' &&
      holding.test(text.slice(Math.max(0, start - 70), start)) &&
      !/^ (?!that|who|in|at|on|was|were|is|and|as|by|from|to)\p{Ll}/u.test(text.slice(end, end + 8))
    )
      return { ...reading, end };
    if (number.suffix === '' && harmed.test(text.slice(Math.max(0, start - 60), start)) && goesOn.test(text.slice(end, end + 16))) return { ...reading, end };
    return null;
  },
};
