import { stateNames } from './state-names.ts';

const state = `(?:the )?(?:(?:Islamic |Federal |Democratic |People’s |United )*(?:Republic|Kingdom|State|Sultanate|Commonwealth|Federation|Union) of )?(?:the )?(?:${stateNames.map((name) => RegExp.escape(name)).join('|')}|(?:Kyrgyz|Slovak|Czech|Dominican) Republic|Russian Federation)`;
const body =
  '(?:President|Prime Minister|Government|Parliament|Cabinet of Ministers|Council of Ministers|(?:Federal )?(?:Foreign )?Ministry(?: (?:of|for) [A-Z][a-z]+(?:,? (?:and )?[A-Z][a-z]+){0,5})?|Department of State|Embassy|Consulate(?: General)?|Permanent (?:Mission|Representation)|Delegation|(?:Presidential |Prime Minister’s )?(?:Press )?(?:Service|Office|Secretariat|Administration)(?: of the (?:President|Prime Minister|Government))?)';
const name = new RegExp(
  `^(?:official (?:web ?)?(?:site|page|portal) (?:of )?)?(?:the )?${body}(?:(?:,| of| in| to| for| at) (?:${state}|the United Nations|[A-Z][a-z]+)){1,3}(?: ?[-–|] ?official (?:web ?)?(?:site|page|portal))?$`,
  'iu',
);

/** True where a line is the name of an office or ministry that heads its own page: "President of the Republic of Tajikistan". */
export function isOfficialBody(text: string): boolean {
  return text.length <= 140 && name.test(text);
}
