import { findEach, pickByPattern } from '../../../1-read/find-all.ts';
import { findAtCapitals } from '../../../1-read/find-at-capitals.ts';
import { capitalRun } from './capital-run.ts';
import { companyTails } from './company-words.ts';
import type { FoundName, Line } from './found-name.ts';
import { nameAt } from './name-at.ts';

const rule = 'organization-deed';
const count = String.raw`(?:(?:more than|over|about|some|around|nearly|almost|at least|up to) )?[$€£]?(?:\d[\d.,]{0,12}|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of)`;
const goods = String.raw`tonnes|tons|barrels|passengers|containers|cubic|TEU|units|vehicles|cars|trucks|aircraft|planes|kilowatt|megawatt|MW|kWh|ounces|kilograms|pounds of|carats`;
/** What companies do and persons and places hardly ever. */
const deeds = [
  String.raw`(?:sold|supplied|delivered|shipped|sells|supplies) (?:us|them|India|China|Russia|Europe)\b`,
  String.raw`(?:moved|carried|handled|transported|shipped|delivered|produced|refined|exported|imported|mined|sold|supplied|bought|pumped|flew|lifted|processed) (?:us |them )?${count} (?:[\p{L}-]{2,12} ){0,2}?(?:${goods})\b`,
  String.raw`(?:holds|took|takes|acquired|bought|has|owns|kept|retains|sold|will (?:take|hold|get|own|acquire)) (?:an? |its |the |another )?(?:(?:remaining|further|combined) )?(?:\d[\d.,]{0,5} ?(?:%|percent|per cent)|majority|minority|controlling)(?:(?: [\p{Ll}-]{3,15}){0,2} (?:stake|share|interest|of the (?:shares|venture|project|company|terminal|port|plant|mine|airport|bank|shares))| (?:for|in (?:an?|the|exchange)) )`,
  String.raw`(?:is|are|was|were) (?:both |also |all |now |currently |to be )?(?:bidding|tendering|shortlisted|headquartered|majority-owned|state-owned|listed on)\b`,
  String.raw`(?:is|are) (?:also )?to (?:explore for|drill|operate|supply|manufacture|refurbish)\b`,
  String.raw`(?:has|have) been (?:delivering|supplying|drilling|operating|producing|importing|exporting|mining|buying)\b`,
  String.raw`(?:also |recently |has |have )?(?:signed|won|was awarded|were awarded|been awarded|landed|secured|clinched|bid for|lost) (?:an?|the|its|their)? ?(?:[\p{L}\p{N}$€.,-]{1,20} ){0,5}?(?:contract|contracts|tender|licence|license|concession)\b`,
  String.raw`(?:already )?has (?:already )?${count} (?:[\p{Ll}-]{3,15} ){0,2}?(?:restaurants|stores|branches|outlets|shops|employees|aircraft|planes|subscribers|customers|showrooms|dealerships|ships|vessels)\b`,
  String.raw`(?:has|have|had|will) invest(?:ed)? ${count}`,
  String.raw`(?:has|have|had) (?:already )?(?:put|poured|ploughed|plowed|sunk) ${count} `,
  String.raw`(?:has |have |will |plans to |intends to |hopes to |wants to |expects to |(?:is|was|are|were) (?:supposed|due|expected|set|to have|planning) to )?(?:opened|opens|open|built|builds|build|launched|launch) (?:an?|its|their) (?:[\p{L}-]{2,15} ){0,3}?(?:mine|mill|plant|factory|showroom|store|branch|assembly line|smelter|refinery|subsidiary|mill)\b`,
  String.raw`(?:has |will |have )?(?:resumed?|launch(?:ed)?|suspended|operates|begin|began|started) (?:[\p{L}-]{2,15} ){0,3}?flights\b`,
  String.raw`(?:reported|posted) (?:an? )?(?:[\p{Ll}-]{3,15} ){0,3}?(?:profit|profits|loss|losses|revenue|revenues|earnings|dividend)\b`,
  String.raw`(?:operates|manufactures|employs|markets|assembles) (?!as |under |within )`,
];

/** "Kazatomprom sold us 5,000 tonnes", "Saab and Nammo are both bidding" */
const agent = new RegExp(String.raw`(?<![\p{L}\p{N}’-])(?<name>${capitalRun})(?: and (?<second>${capitalRun}))? (?:${deeds.join('|')})`, 'gu');
/** The deeds that a text may tell: the long pattern is not tried where it tells none. */
const pickDeeds = pickByPattern(
  deeds.map((deed) => new RegExp(` (?:${deed})`, 'u')),
  (deed) => deed,
);
/** "a contract with Cameco", "a subsidiary of Ayala", "built by Webuild" */
const partner = new RegExp(
  String.raw`\b(?:(?:contracts?|memorandum|joint venture|merger|tie-up) between|(?:contracts?|memorandum|joint ventures?|tie-up|lawsuit|arbitration|supply deal|(?:loan|purchase|supply|offtake|implementation|concession|credit|licen[cs]e|licensing|franchise|shareholders?|service|lease|leasing|sponsorship|distribution|power-purchase|production-sharing|product-sharing) agreement|framework contract|joint plant|joint factory) (?:was |were )?(?:signed |concluded )?(?:with|against)|(?:subsidiary|subsidiaries|affiliate|branch|unit|shareholders?) of|(?:operated|supplied|manufactured|assembled|constructed|built|developed|delivered|financed|funded|insured|audited|mined|acquired|taken over) by|(?:ordered|bought|purchased|leased|imported) from|aircraft from|shares in|stake in) (?:the )?(?:[\p{Ll}-]{3,20} ){0,2}?(?<name>${capitalRun})(?: and (?<second>${capitalRun}))?`,
  'gu',
);

/** "the Dutch, through Invest International, put up €23m": an owner acts through what he owns. */
const channel = new RegExp(
  String.raw`, (?:acting |working |operating )?through (?:its |their |the )?(?:[\p{Ll}-]{3,20} ){0,3}?(?<name>${capitalRun}),? (?:(?:has|have|had|will|also) ){0,2}(?:put (?:up|in)|invest(?:ed|s)?|lent|lends|financed|finances|granted|provided|provides|committed|pledged|offered|bought|acquired|paid for|bid|(?:holds|held|owns|owned|took|takes) (?:an? )?(?:\d[\d.]{0,4} ?(?:%|per ?cent)|stake|share|majority|minority))(?![\p{L}])`,
  'gu',
);
/** "Barrick Gold’s Lumwana mine": who owns a mine by its name, where a word of his own says that he is a company. */
const ofMine = new RegExp(
  String.raw`(?<![\p{L}\p{N}’-])(?<name>\p{Lu}[\p{L}&-]{1,30}(?: (?:and |& )?\p{Lu}[\p{L}&-]{1,30}){0,2} (?:${[...companyTails, 'Mining', 'Gold', 'Quantum', 'Mines', 'Corp', 'Group'].join('|')})|[A-Z][A-Z\d&]{1,6})’s? (?:\p{Lu}[\p{L}’-]{1,30} ){1,3}(?:(?:copper|gold|coal|uranium|lithium|iron|nickel|zinc|silver|cobalt|diamond|oil|gas|offshore|open-pit) )?(?:mine|mines|smelter|refinery|steelworks|oilfield|gasfield|shipyard|sawmill|brewery)\b`,
  'gu',
);

const pickOthers = pickByPattern([partner, channel, ofMine], (pattern) => pattern);

/** What carries and makes things and opens a sentence by its kind: "Lorries carried 214,000 tonnes". */
const vehicles =
  /^(?:Lorr(?:y|ies)|Trucks?|Trains?|Ships?|Vessels?|Planes?|Aircraft|Ferr(?:y|ies)|Tankers?|Buses|Barges?|Railways?|Airlines?|Pipelines?|Carriers?|Truckers|Drivers|Farmers|Miners|Growers|Exporters|Importers|Producers|Traders|Refiner(?:y|ies)|Factor(?:y|ies)|Mines?|Mills?|Plants?|Smelters?|Hauliers|Shippers|Flights?|Ports?|Roads?|Rail|Workers|Companies|Firms)$/;

function findAgents(text: string): RegExpExecArray[] {
  return pickDeeds(text).some((deed) => deed.test(text)) ? findAtCapitals(text, agent) : [];
}

/** Finds companies by what only companies do or undergo: "Kazatomprom sold us 5,000 tonnes", "a contract with Cameco". */
export function findByDeed(line: Line): FoundName[] {
  if (line.headline) return [];
  const found: FoundName[] = [];
  for (const pattern of [agent, ...pickOthers(line.text)]) {
    const leads = pattern === agent || pattern === ofMine;
    const matches = pattern === agent ? findAgents(line.text) : leads ? findAtCapitals(line.text, pattern) : findEach(line.text, pattern);
    for (const match of matches) {
      const { name = '', second } = match.groups ?? {};
      if (leads && vehicles.test(name)) continue;
      const at = match.index + (leads ? 0 : match[0].indexOf(name, match[0].search(/\b(?:with|against|of|by|from|in|between|through) /)));
      const own = nameAt(line, at, name, rule);
      if (own) found.push(own);
      if (second === undefined) continue;
      const other = nameAt(line, at + name.length + ' and '.length, second, rule);
      if (other) found.push(other);
    }
  }
  return found;
}
