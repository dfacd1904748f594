import { expect, test } from 'vitest';
import { isPublicOffice } from './is-public-office.ts';

const rows: Array<[role: string, ofState: boolean, isPublic: boolean, why: string]> = [
  ['President', true, true, 'a head of state'],
  ['Acting Foreign Minister', true, true, 'a minister, whatever the stage'],
  ['leader', true, true, 'the leader of a state'],
  ['leader', false, false, 'a leader of nobody knows what'],
  ['opposition leader', true, false, 'a party is no state'],
  ['former leader of the Social Democratic Party', true, false, 'a party, even an old one'],
  ['Chairman of the State Committee for National Security', true, true, 'a body of the state'],
  ['Chairman of Hanil Hydro Co.', false, false, 'a company'],
  ['head', false, false, 'of nothing that the text names'],
  ['security chief', false, true, 'security is the state’s'],
  ['Head of the Central Asian Sector of the IMEMO RAS', false, false, 'a sector of an institute'],
  ['Director of the Strategic Research Center under the President', true, true, 'a center of the president'],
  ['Secretary-General of the United Nations', false, true, 'a body of states'],
  ['World Bank’s regional director', false, true, 'a body of states'],
  ['spokesman for the Ministry of Energy', true, true, 'speaks for a ministry'],
  ['spokesman of the opposition movement', false, false, 'speaks for no state'],
  ['president of the Oxus Society for Central Asian Affairs', false, false, 'a society has presidents too'],
  ['senior fellow at the Osh Institute of Border Studies', false, false, 'an occupation'],
  ['political scientist in Khujand', false, false, 'an occupation'],
  ['former British defence attaché', true, true, 'an office, held once'],
  ['commander of the border troops', true, true, 'a force of the state'],
  ['militant commander', false, false, 'no state’s'],
  ['son-in-law', false, false, 'kin'],
];

test.each(rows)('%s (of a state: %s) is public: %s, as %s', (role, ofState, isPublic) => {
  expect(isPublicOffice(role, ofState)).toBe(isPublic);
});
