import { findAll } from '../../../1-read/find-all.ts';
import type { FoundName, Line } from './found-name.ts';

/** Short forms in capitals that are no organizations: quantities, offices, things, states, regions, currencies. */
const otherAcronyms: ReadonlySet<string> = new Set(
  (
    'GDP GNP GNI PPP VAT FDI GSP HIV AIDS COVID SARS TV PR IT ICT AI LNG LPG CNG HPP TPP HPS NPP SEZ FEZ CEO CFO COO MP MPS MEP PM FM NGO NGOS IDP IDPS WWI WWII PHD MBA BA MA DNA SOS VIP ID PIN ATM SMS QR GPS UAV UAVS IED IEDS WMD ' +
    'SSR USSR GBAO DRS USA US UK UAE PRC DPRK ROK DRC KSA RF RT RU TJ KG KZ UZ TM AF CN IR EN TAPI CASA BRI OBOR MOU PCA EPCA USD EUR RUB CNY TJS KZT UZS KGS GBP JPY KWH MWH GWH MW GW KM KG AM PM GMT UTC EST BC AD AK RPG T FAQ PDF RSS II III IV VI VII VIII IX XI XII ' +
    'SCO-PLUS CPEC INSTC TITR CKU JCPOA RCEP CPTPP TRIPP NPT CTBT INF NAFTA USMCA CEPA FTA FTAS UNCLOS COP LOI MOA EV EVS SME SMES IPO ETF MFN EEZ TIR CMR OTC PSA PPA PPAS BOT EPC FEED CCS CO CBM VPN SIM API AED AMD AZN BYN GEL INR PKR IRR AFN TRY SAR QAR KWD OMR BHD CHF SEK NOK DKK PLN HUF CZK CAD AUD KRW VND THB IDR MYR PHP BRL MXN ARS ZAR BCM MCM TCM TCF BCF BPD TEU FEU ISS APC SAM MRI ICU PCR PPE DIY IQ EQ OK CV Q QA PS PPS NB DC LA NY HK NYC EAST WEST NORTH SOUTH COVID-19 OST WTI YOY TOP NEW THE AND FOR BUT NOT ARE HAS WAS WHO ALL ANY'
  ).split(' '),
);

const acronym = String.raw`(?<name>[A-Z][A-Z\d]{2,7})(?![\p{L}\p{N}/+])`;

/** "an expert at SIPRI", "an analyst with the CSIS" */
const affiliation = new RegExp(
  String.raw`\b(?:experts?|analysts?|researchers?|fellow|professor|specialists?|economists?|scholars?|director|head|chief|chairman|president|secretary general|spokesman|spokeswoman|spokesperson|representative|official|officials|employee|member|members) (?:at|of|from|with|for) (?:the )?${acronym}(?! (?:economy|government|region|project|border|line|pipeline)\b)`,
  'giu',
);
/** "members of ASEAN", "the agreement with EFTA", "under ASEAN" */
const member = new RegExp(
  String.raw`\b(?:(?:members?|leaders|ministers|membership|presidency|chairmanship|leadership|summits?|secretariat|accession|framework|auspices|umbrella|rules|headquarters|chair|founders?|enlargement|expansion) (?:of|in|to)|(?:within|join|joins|joined|joining|leave|left|quit|leaving|rejoin|chairs|chaired) (?:of )?|(?:agreements?|deals?|memorandum|contracts?|talks|negotiations|partnership|cooperation|ties|relations|pact|treaty) with|under) (?:the )?${acronym}(?!(?: \d| ?-\p{L}| (?:[\p{Ll}]{3,20} )?(?:line|project|pipeline|programme|program|framework|agreement|deal|rules|plan|scheme|standards?|conditions|licen[cs]e)\b))`,
  'gu',
);
/** "ASEAN foreign ministers", "ECOWAS leaders", "EFTA members" */
const owner = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${acronym} (?:member states?|members|countries|foreign ministers|defence ministers|leaders|summit|secretariat|secretary[- ]general|presidency|chairmanship|bloc|states|mediators|peacekeepers|observers|headquarters|commissioner|executives?|board|engineers|officials|chief|delegation)\b`,
  'gu',
);
/** "told SIPRI", "according to the IRNA", "financed by KFAED", "through JICA" */
const source = new RegExp(
  String.raw`\b(?:told|according to|reported by|quoted by|cited by|financed by|funded by|implemented by|supported by|loans? from|grants? from|through) (?:the )?${acronym}(?! [\p{Ll}]{3,20}(?:line|project|programme|program))`,
  'gu',
);
/** "KFAED will allocate", "DABS, the utility, says" */
const agent = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${acronym} (?:said|says|announced|reports|reported|informs|informed|estimates|warned|warns|will allocate|has allocated|allocated|signed|has signed|have signed|will build|builds|built|operates|owns|runs|produces|exports|imports|supplies|supplied|sold|bought|acquired|holds|won|employs|lends|lent|urged|called on|called for|condemned|adopted|launched|opened|invited|suspended|admitted|expelled|denied|confirmed|declined|claimed|expects|forecasts|wants|hopes|decided|has agreed|has approved|has pledged|is (?:building|bidding|financing|funding|investing|considering|negotiating)|was (?:founded|established|awarded)|has (?:been|offered|promised|proposed|urged|invested|built|supplied)|funds|financed|finances|owes|owed|walked away|pulled out|backed out|insists|insisted|argues|argued|refused|refuses|rejected|demanded|complained|documented|threatened|promised|plans to|agreed to|approved|provided|supports|pledged)\b`,
  'gu',
);
/** "Head of the Central Asian Sector of the IMEMO RAS" */
const run = /\b(?:of|at|from) (?:the )?(?<name>[A-Z]{3,8} [A-Z]{2,6})(?![\p{L}\p{N}-])/gu;

/** True for a word that may be such an acronym, or the first of two. */
function isUnexplained(word: string): boolean {
  return /^[A-Z][A-Z\d]{2,7}$/.test(word) && !otherAcronyms.has(word);
}

/** Finds organizations that are named by an unexplained acronym where only an organization can stand. */
export function findAcronyms({ text, openings, stateAt }: Line): FoundName[] {
  if (!openings.some((run) => isUnexplained(run.text)) || !/\p{Ll}/u.test(text)) return [];
  const found: FoundName[] = [];
  for (const pattern of [run, affiliation, source, member, agent, owner]) {
    for (const match of findAll(text, pattern)) {
      const name = match.groups?.name ?? '';
      const start = pattern === agent || pattern === owner ? match.index : match.index + match[0].length - name.length;
      const end = start + name.length;
      if (!/^[A-Z\d ]+$/.test(name) || name.split(' ').some((part) => otherAcronyms.has(part))) continue;
      if (stateAt(start) || stateAt(end - 1)) continue;
      if (
        pattern === run &&
        !/\b(?:head|director|expert|researcher|fellow|professor|specialist|analyst|sector|department|scholar|employee|academician)\b/i.test(
          text.slice(Math.max(0, match.index - 80), match.index),
        )
      )
        continue;
      found.push({
        start,
        end,
        name,
        rule: pattern === run ? 'organization-acronym-run' : 'organization-acronym',
        known: null,
        acronym: name.includes(' ') ? null : name,
        country: null,
      });
    }
  }
  return found;
}
