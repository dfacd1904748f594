import { stateNames } from './state-names.ts';

// In small letters, and read in a text in small letters: a pattern of so many names that puts case aside by itself takes twice as long to compile.
const state = `(?:the )?(?:(?:islamic |federal |democratic |people’s |united )*(?:republic|kingdom|state|sultanate|commonwealth|federation|union) of )?(?:the )?(?:${stateNames.map((name) => RegExp.escape(name.toLowerCase())).join('|')}|(?:kyrgyz|slovak|czech|dominican) republic|russian federation)`;
const body =
  '(?:president|prime minister|government|parliament|cabinet of ministers|council of ministers|(?:federal )?(?:foreign )?ministry(?: (?:of|for) [a-z]{2,}(?:,? (?:and )?[a-z]{2,}){0,5})?|department of state|embassy|consulate(?: general)?|permanent (?:mission|representation)|delegation|(?:presidential |prime minister’s )?(?:press )?(?:service|office|secretariat|administration)(?: of the (?:president|prime minister|government))?)';
const name = new RegExp(
  `^(?:official (?:web ?)?(?:site|page|portal) (?:of )?)?(?:the )?${body}(?:(?:,| of| in| to| for| at) (?:${state}|the united nations|[a-z]{2,})){1,3}(?: ?[-–|] ?official (?:web ?)?(?:site|page|portal))?$`,
  'u',
);

/** True where a line is the name of an office or ministry that heads its own page: "President of the Republic of Tajikistan". */
export function isOfficialBody(text: string): boolean {
  return text.length <= 140 && name.test(text.toLowerCase());
}
