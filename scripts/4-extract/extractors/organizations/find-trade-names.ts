import { findAtCapitals } from '../../../1-read/find-at-capitals.ts';
import { rememberRecent } from '../../../1-read/remember-recent.ts';
import { countryForms } from '../../lexicon/country-forms.ts';
import { fieldNouns } from '../../lexicon/field-nouns.ts';
import { givenNames } from '../../lexicon/given-names.ts';
import { institutionWords } from '../../lexicon/institution-words.ts';
import { lettersKey } from '../../lexicon/letters-key.ts';
import { ordinaryWords } from '../../lexicon/ordinary-words.ts';
import { genericModifiers, organizationHeads } from '../../lexicon/organization-heads.ts';
import { capitalRun } from './capital-run.ts';
import { companyTails, notBeforeTails } from './company-words.ts';
import type { FoundName, Line } from './found-name.ts';
import { nameAt } from './name-at.ts';

const rule = 'organization-trade-name';
const runs = new RegExp(String.raw`(?<![\p{L}\p{N}’.@/-])${capitalRun}`, 'gu');
/** "Kazatomprom", "Uzbekneftegaz", "Halkbank", "Tajiktelecom": words welded from a land and a trade. */
const welded = /^\p{Lu}\p{Ll}{2,20}(?:prom|neft|nafta|neftegaz|gaz|energo|telecom|telekom|bank|atom|invest|stroy|stroi|steel|petrol|uran)$/u;
/** "Tajikstandart", "Kyrgyzaltyn", "Uzbektourism": a land's name welded to anything but an ending of the land's own. */
const landed = /^(?:Tajik|Uzbek|Kazakh|Qazaq|Kyrgyz|Turkmen|Türkmen|Azeri?|Belarus|Moldova|Ukr|Armen|Gruz|Mongol)\p{Ll}{3,12}$/u;
const ofLand = /(?:stan|stani|stanis|ia|ian|ians|ians|ness|isation|ization|ized|istan\p{Ll}*|baij\p{Ll}*|aine|ainian\p{Ll}*)$/u;
/** "Uzavtosanoat", "Kazphosphate", "Rosatom": a land's beginning welded to a trade. */
const branched =
  /^(?:Uz|Kaz|Qaz|Az|Azer|Bel|Ros|Rus|Ukr|Gruz|Arm|Tojik|Sibir?|Mos)(?:avto|auto|trans|metall?|met|kimyo|khim|himiya|paxta|agro|avia|geo|kosmos|cosmos|elektro|energo|energy|neft|gaz|gas|atom|tele|zinc|phosphate|fosfat|stroy|post|eksim|exim|tex|tekstil|sanoat|suv|tadbir|don|oil|chrome|xrom|alu|aero)\p{Ll}{0,12}$/u;
/** "NamPower", "KenGold": a land or a founder cut short before a trade. */
const withTrade =
  /^(?<first>\p{Lu}\p{Ll}{2,6})(?:Power|Energy|Gas|Oil|Gold|Steel|Tel|Telecom|Pay|Net|Water|Mart|Soft|Tech|Pharma|Cement|Rail|Air|Bank|Coal|Agro|Chem|Trans|Mobile|Post|Port|Ports)$/u;
/** "VinFast", "PetroChina", "KazMunayGas": a capital inside the word. */
const inner = /^(?<first>\p{Lu}\p{Ll}{2,6})(?<second>\p{Lu}\p{Ll}{2,8})(?:\p{Lu}\p{Ll}{2,8})?$/u;
/** Fewest letters of a word made so: "Azoil". */
const shortest = 5;
const notWelded = /^(?:Eximbank|Burbank|Clydebank|Southbank|Westbank|Reinvest|Diatom|Mac\p{Lu}.*|Fitz\p{Lu}.*|Mohamed\p{Lu}.*|Stainlesssteel)$/u;

/** Finds companies by the make of their names: "Uzbekneftegaz", "VinFast", "AC Energy". */
export function findTradeNames(line: Line): FoundName[] {
  if (line.headline || !line.openings.some(({ text }) => companyTails.has(text) || (text.length >= shortest && isTradeName(text)))) return [];
  const found: FoundName[] = [];
  for (const { 0: whole, index } of findAtCapitals(line.text, runs)) {
    const run = withoutOwnership(whole);
    const words = run.split(' ');
    const tail = words.at(-1) ?? '';
    if (words.length > 1 && companyTails.has(tail)) {
      const name = closesCompany(line, index, run) ? nameAt(line, index, run, rule) : null;
      if (name?.name.includes(' ')) found.push(name);
      continue;
    }
    let at = index;
    for (const word of words) {
      const bare = withoutOwnership(word);
      const name = isTradeName(bare) ? nameAt(line, at, bare, rule) : null;
      // A welded word amid others may be one of several: "Uzbekneftegaz Geology".
      if (name && words.length <= 2) found.push(words.length === 1 ? name : (nameAt(line, index, run, rule) ?? name));
      at += word.length + 1;
    }
  }
  return found;
}

function withoutOwnership(word: string): string {
  return word.includes('’') ? word.replace(/’s?$/, '') : word;
}

/** True for one word that is made as the names of companies are; the capitalized words of articles are few. */
const isTradeName = rememberRecent((word: string): boolean => {
  if (notWelded.test(word)) return false;
  if (welded.test(word) || branched.test(word) || (landed.test(word) && !ofLand.test(word) && !countryForms.has(word))) return true;
  const cut = withTrade.exec(word)?.groups?.first;
  if (
    cut !== undefined &&
    !ordinaryWords.has(cut.toLowerCase()) &&
    !institutionWords.has(cut.toLowerCase()) &&
    !givenNames.has(lettersKey(cut)) &&
    !countryForms.has(cut)
  )
    return true;
  const parts = inner.exec(word)?.groups;
  // "MinisterTalks", "KarimSaid": a scraped page that lost its space.
  return (
    parts !== undefined &&
    ![parts.first, parts.second].some(
      (part = '') => ordinaryWords.has(part.toLowerCase()) || institutionWords.has(part.toLowerCase()) || givenNames.has(lettersKey(part)),
    )
  );
}, 4000);

/** True where what stands before the last word makes it a company's and no field: "AC Energy", not "Minister of Clean Energy". */
function closesCompany({ text, stateAt }: Line, start: number, run: string): boolean {
  if (
    /(?:\b(?:of|for|on|Ministers?|Ministry|Secretary|Department)|&) (?:the )?$/.test(text.slice(Math.max(0, start - 16), start)) &&
    !/(?:firm|company|subsidiary|head|CEO|director|executive|contract|venture) (?:of|for|with) (?:the )?$/.test(text.slice(Math.max(0, start - 24), start))
  )
    return false;
  if (/^(?: (?:for|of) \p{Lu}|-)/u.test(text.slice(start + run.length, start + run.length + 6))) return false;
  let offset = start;
  let bears = false;
  const words = run.split(' ');
  for (const word of words.slice(0, -1)) {
    if (/^(?:Minister|Ministry|Department|Secretary|President|Prime|Strategy|Deputy|Vice|First)$/.test(word)) return false;
    const state = stateAt(offset);
    if (notBeforeTails.has(word) && (words.length === 2 || offset > start)) return false;
    // "Astana Motors": a maker named after its city.
    if (state?.form === 'capital' && words.length === 2 && /^(?:Motors|Industries|Pharma|Telekom|Electronics|Shipbuilding|Robotics)$/.test(words[1] ?? ''))
      bears = true;
    if (
      !state &&
      !fieldNouns.has(word) &&
      !genericModifiers.has(word) &&
      !notBeforeTails.has(word) &&
      !companyTails.has(word) &&
      !organizationHeads.has(word) &&
      !ordinaryWords.has(word.toLowerCase()) &&
      !/^(?:of|&)$/.test(word)
    )
      bears = true;
    offset += word.length + 1;
  }
  return bears;
}
