import { findAll, pickByPattern } from '../../../1-read/find-all.ts';
import { findAtCapitals } from '../../../1-read/find-at-capitals.ts';
import { genericModifiers } from '../../lexicon/organization-heads.ts';
import { capitalRun, nameStart } from './capital-run.ts';
import type { FoundName, Line } from './found-name.ts';
import { nameAt } from './name-at.ts';

const rule = 'organization-description';

/** Common nouns that say what an organization is. */
const nouns = String.raw`joint venture|network|(?:weather|meteorological|seismological|postal|rescue) service|research (?:center|centre|institute|organi[sz]ation)|policy institute|pollster|rating agency|trading house|shipyard|shipbuilder|shipping line|refiner|carmaker|automaker|chipmaker|steelmaker|planemaker|drugmaker|smelter|start-?up|subsidiary|insurer|retailer|regulator|consortium|faction|coalition|bloc|grouping|trade union|labour union|rights group|pressure group|channel|daily|university|hospital|investment fund|wealth fund|sovereign fund|pension fund|company|firm|utility|airline|carrier|manufacturer|contractor|conglomerate|corporation|holding|operator|consultancy|developer|bank|lender|think[ -]tank|NGO|nonprofit|non-profit|charity|watchdog|newspaper|broadcaster|news agency|news outlet|news site|news website|outlet|portal|agency|organi[sz]ation|foundation|institute|group|party|movement|alliance|militia`;

/** What a company does, before a noun that alone may be a person or a thing: "uranium producer", "energy giant". */
const traded = String.raw`(?:oil|gas|energy|uranium|gold|copper|steel|alumini?um|coal|power|grid|electricity|food|fast-food|car|arms|weapons|drone|aircraft|mining|metals|commodit(?:y|ies)|chemicals?|fertili[sz]er|cement|textiles?|cotton|shipping|railway|rail|tech|technology|telecoms?|telecommunications|internet|software|battery|chip|retail|banking|construction|engineering|defen[cs]e|pharmaceuticals?|logistics|nuclear|solar|wind|port|airport|property|state|state-owned|sovereign) (?:giant|major|producer|supplier|exporter|importer|trader|miner|maker|group|operator|developer|champion|monopoly|builder|subsidiary|arm|conglomerate|concern|unit|regulator|explorer|retailer|investor|fund|business|railway)|(?:largest|biggest|leading|top|dominant|main|only) (?:[\p{L}-]{2,20} ){0,2}?(?:producer|exporter|importer|miner|supplier|maker|operator|retailer|employer|refiner|insurer|lender|telecom|network)`;

const adjectives = String.raw`(?:[\p{L}][\p{L}’-]{0,20} ){0,5}?`;

/** Words before such a noun that open no phrase of their own: "the head of the company" is a person. */
const plainWords = String.raw`(?:(?!(?:of|for|at|by|from|with|in|to|on|under|behind)\b)[\p{L}][\p{L}’-]{0,20} ){0,5}?`;

/** "an Italian company, Alpe Adria Tessile, is building", "the state utility, Electricité du Cambodge (EDC)," */
const afterNounAndComma = new RegExp(
  String.raw`\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ii]ts|[Tt]heir|[Ww]hose|[Oo]ur|[Tt]he(?= ${plainWords}(?:${nouns}|${traded}),)|[\p{L}]{3,20}’s) ${adjectives}(?:${nouns}|${traded}), (?<name>${capitalRun})(?=,|\.$| \()`,
  'gu',
);
/** "a South African company hired for the clean-up, Drizit, has said" */
const afterNounAndClause = new RegExp(
  String.raw`\b(?:[Aa]n?|[Aa]nother) ${plainWords}(?:${nouns}|${traded})(?! (?:founded|owned|run|led|headed|chaired|controlled|created|set up|named) by\b) (?:hired|contracted|engaged|commissioned|based|registered|headquartered|listed|working|operating|active|speciali[sz]ing|exploring|building|drilling|developing|supplying|providing|backed|supported|financed|funded) [^,.;:“”"()\p{Lu}]{0,20}(?:\p{Lu}\p{Ll}+(?=,))?[^,.;:“”"()\p{Lu}]{0,40}, (?<name>${capitalRun})(?=, (?:has|have|had|is|was|will|would|says|said|won|signed|plans|told|expects|operates|owns|holds|which)\b)`,
  'gu',
);
/** "Two private Nepali carriers, Buddha Air and ShreeSky, have", "three new banks -- Alif, Eskhata and Orion --" */
const counted = new RegExp(
  String.raw`\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Bb]oth|\d{1,2}) ${adjectives}(?:companies|firms|airlines|carriers|banks|lenders|operators|manufacturers|carmakers|producers|utilities|contractors|conglomerates|corporations|retailers|start-?ups|refiners|insurers|newspapers|broadcasters|think tanks|NGOs|militias|parties)(?:,|:| [—–]| --) (?<name>(?:the )?${capitalRun}(?:, (?:the )?${capitalRun}){0,6}(?:,? and (?:the )?${capitalRun})?)(?=[,.;:(]| [—–(]| --|$)`,
  'gu',
);
/** "the Brussels-based group Open Steppe", "Chinese company Tebian Electric" */
const afterNoun = new RegExp(String.raw`(?<=[\p{L}’-] )(?:${traded}|${nouns}|parent company) ["“]?(?<name>${capitalRun})`, 'gu');
/** "Barqi Tojik, the state power company, owed" */
const beforeNoun = new RegExp(
  String.raw`(?<![\p{L}\p{N}’-])(?<name>${capitalRun}), (?:the|an?|one of the|[\p{L}]{3,30}’s) (?:[\p{L}][\p{L}-]{0,20}(?:’s)? ){0,5}?(?:${nouns}|${traded})(?=[,.;]| of | that | which | based | behind | in charge | owned | registered | headquartered )`,
  'gu',
);
/** "a joint venture of Talco and Tibet Huayu Mining" */
const inVenture = new RegExp(String.raw`\b(?:joint venture|consortium|merger) (?:of|between) (?<name>${capitalRun}) and (?<second>${capitalRun})`, 'gu');

/** "the CNA think tank", "his Civil Contract party" */
const insideNoun = new RegExp(
  String.raw`\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]|[Oo]ur|[Rr]uling|[Oo]pposition|[Gg]overning|[Ff]ar-right|[Nn]ationalist|[\p{L}]{3,20}’s) ["“]?(?<name>${capitalRun}(?: and \p{Lu}[\p{Ll}]{2,20})?)["”]? (?:think[ -]tank|news agency|news outlet|newspaper|coalition|alliance|bloc|faction|party|movement|militia|airline|conglomerate|consultancy|broadcaster|company|firm|shipyard|refinery|consortium|foundation|NGO|steelworks|subsidiary|supermarket chain)\b(?! (?:(?:of|for|to|and) )?["“]?\p{Lu})`,
  'gu',
);
/** "the state-owned Navoi Uranium", "Moscow-based Polyus" */
const owned = new RegExp(
  String.raw`\b(?:state-owned|state-run|state-controlled|state-backed|privately owned|family-owned|[\p{L}]{3,20}-(?:listed|headquartered|registered|owned|controlled|based)) ["“]?(?<name>${capitalRun})`,
  'gu',
);
/** "Boeing and other companies" */
const andOther = new RegExp(
  String.raw`(?<![\p{L}\p{N}’-])(?<name>${capitalRun}(?:, (?:the )?${capitalRun}){0,5}),? and other (?:[\p{L}-]{3,20} ){0,3}?(?:companies|firms|banks|airlines|manufacturers|carmakers|lenders|investors|suppliers|operators|think tanks|NGOs|organi[sz]ations|retailers|giants|contractors|producers|corporations|carriers)\b`,
  'gu',
);

/** "companies such as Zhongding and Henan Dayuan Industry" */
const inList = new RegExp(
  String.raw`\b(?:[Cc]ompanies|[Ff]irms|[Aa]irlines|[Bb]anks|operators|carriers|lenders|manufacturers|carmakers|giants|majors|producers|utilities|contractors|conglomerates|corporations|retailers|start-?ups|refiners|suppliers|insurers|universities|parties|militias|brands|agencies|organi[sz]ations|think tanks|NGOs|newspapers|outlets|regulators)(?:,? such as|,? including| like)? (?<name>(?:the )?${capitalRun}(?:, (?:the )?${capitalRun}){0,6}(?:,? and (?:the )?${capitalRun})?)`,
  'gu',
);

/** "the public organization “Sihat va Zindagi”": the quotes bound the name, whatever its words. */
const quoted =
  /\b(?:[Pp]ublic|[Nn]on-?[Gg]overnmental|[Cc]haritable|[Yy]outh|[Vv]olunteer) (?:[Oo]rgani[sz]ation|[Aa]ssociation|[Ff]oundation) [“"](?<name>\p{Lu}[^“”",.:;?!]{2,50})[”"]/gu;

/** "the Abu Dhabi fund ADQ"; in "the donors agreed to fund NGOs" it is a verb. */
const fund =
  /\b(?:[Tt]he|[Aa]n?|\p{L}{3,20}’s) (?:(?!(?:to|will|would|could|can|may|might|must|should|shall|not|and|or|of|help|that|who|which|also)\b)\p{L}[\p{L}-]{1,20}(?<!s) ){1,3}fund (?<name>[A-Z]{3,6})(?![\p{L}\p{N}’&-]| [\p{Lu}\d$€])/gu;

const pickPatterns = pickByPattern(
  [inList, counted, andOther, insideNoun, owned, afterNounAndComma, afterNounAndClause, afterNoun, beforeNoun, inVenture, quoted, fund],
  (pattern) => pattern,
);

/** What closes the name of a place: "the plant on the Zarafshon River, a joint venture". */
const placed =
  / (?:River|Lake|Sea|Gulf|Strait|Valley|Mountains?|Pass|Canal|Reservoir|Basin|Dam|Delta|Desert|Plateau|Island|Peninsula|Peak|Glacier|Bridge|Tunnel|Highway)$/;

/** The names of a list with its last "and", and of one without. */
const listItem = /\p{Lu}(?:(?!, |,? and ).)*/gu;
const commaItem = /\p{Lu}[^,]*/gu;

/** Words before the noun that make what follows a person: "head of the company Ali Valiev". */
const officeBefore =
  /\b(?:head|director|chairman|chairwoman|chair|chief|leader|president|founder|owner|representative|spokesman|spokeswoman|member|manager|employee|executive|CEO) of [\p{L}’ -]{0,60}$/iu;
/** The same after its holder's name, where the run is the organization: "Ann Lee, director of the group Open Steppe". */
const holderBefore = /\p{Lu}[\p{L}-]+, [\p{L} -]{2,40} of [\p{L}’ -]{0,60}$/u;
const placeBefore = /\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]n|[Bb]y) $/;

/** Finds organizations whose names say nothing but whose description does: a common noun beside a run of capitals. */
export function findByDescription(line: Line): FoundName[] {
  const { text, stateAt, isOther, headline } = line;
  if (headline || pickPatterns(text).length === 0) return [];
  const found: FoundName[] = [];
  const add = (from: number, run: string) => {
    const skipped = nameStart(run.replace(/’s?$/, ''));
    if (skipped === null) return;
    // "Marta Lagos of Open Steppe, a think tank": the person before "of" is not the body.
    const own = run.slice(skipped).replace(/’s?$/, '');
    const holder = /^(?<person>.+?) of /.exec(own)?.groups?.person ?? '';
    const cut = holder.includes(' ') && isOther(holder) ? holder.length + ' of '.length : 0;
    const start = from + skipped + cut;
    const name = own.slice(cut);
    const first = stateAt(start);
    // A state alone is no organization, nor is one that only opens a list: "the group of Iran and China".
    if (name.length < 2 || placed.test(name) || (first && first.end >= start + name.length)) return;
    found.push({ start, end: start + name.length, name, rule, known: null, acronym: null, country: null });
  };
  for (const match of [...findAll(text, inList), ...findAll(text, counted)]) {
    const list = match.groups?.name ?? '';
    // "the founder of the two companies, Ali Valiev and Karim Safar,"
    if (/[,:—–-] (?:the )?$/.test(match[0].slice(0, -list.length)) && officeBefore.test(text.slice(Math.max(0, match.index - 100), match.index + 1))) continue;
    const from = match.index + match[0].length - list.length;
    for (const item of findAll(list, listItem)) add(from + item.index, item[0]);
  }
  for (const match of findAll(text, quoted)) {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].length - name.length - 1;
    found.push({ start, end: start + name.length, name, rule, known: null, acronym: null, country: null });
  }
  for (const match of findAll(text, fund)) add(match.index + match[0].length - (match.groups?.name ?? '').length, match.groups?.name ?? '');
  for (const match of findAtCapitals(text, andOther)) {
    for (const item of findAll(match.groups?.name ?? '', commaItem)) {
      const name = nameAt(line, match.index + item.index, item[0], rule);
      if (name) found.push(name);
    }
  }
  for (const pattern of [insideNoun, owned]) {
    for (const match of findAll(text, pattern)) {
      const run = match.groups?.name ?? '';
      const name = nameAt(line, match.index + match[0].indexOf(run, match[0].indexOf(' ')), run, rule);
      if (
        name &&
        !(pattern === insideNoun && name.name.split(' ').every((word) => genericModifiers.has(word))) &&
        !(pattern === insideNoun && isPlaceLike(name.name, match[0]) && !isOfState(line, match))
      )
        found.push(name);
    }
  }
  for (const pattern of [afterNounAndComma, afterNounAndClause, afterNoun, beforeNoun, inVenture]) {
    for (const match of pattern === beforeNoun ? findAtCapitals(text, beforeNoun) : findAll(text, pattern)) {
      const { name = '', second } = match.groups ?? {};
      const at = match.index + (pattern === afterNounAndClause ? match[0].length - name.length : match[0].indexOf(name));
      const before = text.slice(Math.max(0, match.index - 100), match.index);
      // "the head of the company, Ali Valiev,": whom the noun's phrase names is its head.
      if (pattern === afterNounAndComma && /^the /i.test(match[0]) && (/\bof $/.test(before) || isOther(name))) continue;
      if (
        pattern === beforeNoun
          ? placeBefore.test(text.slice(Math.max(0, at - 8), at + (nameStart(name) ?? 0))) ||
            (/ of $/.test(text.slice(at, match.index + match[0].length + 4)) && !/^[A-Z]{2,8}$/.test(name))
          : pattern === afterNoun && officeBefore.test(before) && !holderBefore.test(before)
      )
        continue;
      // "Ali Valiev, the head of the company, spoke": the noun is what the person works for.
      const between = pattern === beforeNoun ? match[0].slice(name.length) : '';
      if (
        pattern === beforeNoun &&
        (/\b(?:of|at|for|from|by|with|who)\b/.test(between.replace('one of the', '')) || (/^\p{Lu}\p{Ll}/u.test(name) && isOther(name)))
      )
        continue;
      if (pattern === afterNounAndClause && isOther(name)) continue;
      add(at, name);
      if (second !== undefined) add(match.index + match[0].length - second.length, second);
    }
  }
  return found;
}

/** True for "Iran’s Farab company": who owns it is a state, and states have companies by name where towns have companies of theirs. */
function isOfState({ stateAt }: Line, match: RegExpExecArray): boolean {
  const owner = stateAt(match.index);
  const name = match.index + match[0].indexOf(match.groups?.name ?? '', match[0].indexOf(' '));
  return /^\p{L}+’s .+ (?:company|firm|conglomerate)$/u.test(match[0]) && owner?.form === 'name' && stateAt(name) === undefined;
}

/** True where one word before "company" and the like may be a town: "the Surat company"; a party or a think tank bears its own name. */
function isPlaceLike(name: string, phrase: string): boolean {
  return (
    !name.includes(' ') &&
    !/^[A-Z\d]+$/.test(name) &&
    /(?:coalition|alliance|bloc|faction|company|firm|newspaper|refinery|foundation|steelworks|conglomerate)$/.test(phrase)
  );
}
