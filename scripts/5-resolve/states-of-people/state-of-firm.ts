import { countryForms } from '../../4-extract/lexicon/country-forms.ts';
import type { PersonMention } from '../../4-extract/match.ts';
import type { FindState, PersonContext } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';

/** What stands between an adjective or a possessive and a firm’s name: "German | equipment maker | Herrenknecht", "Qatar’s | Estithmar". */
const introduced = /^(?:’s?|')? (?:(?!(?:and|or|with|to|in|by|from|for|of|on|at|as|that|which|who|than)\b)[\p{Ll}-]+ ){0,4}$/u;
const makers =
  /\b(?:company|firm|maker|manufacturer|contractor|producer|operator|group|holding|giant|bank|lender|builder|developer|miner|airline|carrier|supplier|corporation|concern|investor|consortium|conglomerate|retailer|start-?up|utility|refiner|smelter)s? $/;
const manyStates = /\b(?:UN|World|Asian|International|Islamic|European|Eurasian|Embassy|Fund|Commission|Union|Nations)\b/;
/** What every state has, so that an adjective before it elsewhere says nothing about this one. */
const everyStates =
  /^(?:Congress|Parliament|Senate|Assembly|National Assembly|Cabinet|Government|House|Council|Court|Supreme Court|Central Bank|State Bank|National Bank|Ministry)$/;
/** "Ethiopian | Electric Power", "Kenya | Airways": what follows the name of a state in the name of one of its firms or public bodies. */
const trade =
  /^ (?:National )?(?:Electric(?:al|ity)?|Power|Energy|Grid|Hydropower|Nuclear|Petroleum|Oil|Gas|Coal|Steel|Alumini?um|Copper|Cement|Mining|Minerals|Airlines?|Airways|Railways?|Roads?|Ports?|Maritime|Shipping|Post|Postal|Telecom(?:munications?)?|Revenue|Customs|Investments?|Export|Exports|Trade|Tourism|Tourist|Development|Water|Civil Aviation|Red Cross|Red Crescent)(?: |$)/u;
const leads =
  /\b(?:chief executive|CEO|chair(?:man|woman|person)?|president|director|founder|co-founder|head|owner|manager|chief|spokes\p{L}+|representative|board)\b/iu;

/** Reads "Qatar’s Estithmar … Estithmar chairman X", "Italian contractor Webuild … Its chief executive, Y": who leads a firm is given the state by which the article introduces the firm. */
export const stateOfFirm: FindState = ({ mentions }, context) => {
  for (const mention of mentions) {
    if (!mention.role || !leads.test(mention.role.text)) continue;
    const name = firmOf(mention, context);
    if (name === null || manyStates.test(name) || everyStates.test(name)) continue;
    const names = [name, ...fullNamesOf(name, context)];
    const codes = new Set(names.flatMap((each) => stateInName(each) ?? [...introductionsOf(each, context)]));
    if (codes.size === 1) return [...codes][0] as string;
  }
  return null;
};

/** Gives the name of the body in the role, right beside the name, or with which the sentence before begins where the role is "its". */
function firmOf({ role, sentence, start, end }: PersonMention, { article, organizationsIn }: PersonContext): string | null {
  if (!role) return null;
  const text = article.sentences[sentence]?.text ?? '';
  const from = startWithRole({ sentence, start, role });
  const lead = /\b(?<whose>[Ii]ts|the (?:company|firm|group|contractor|bank)’s)(?: [a-z]+)? $/.exec(text.slice(Math.max(0, from - 30), from));
  if (lead) {
    const own = organizationsIn(sentence).filter((body) => body.end <= from);
    if (own.length === 1) return own[0]?.text ?? null;
    if (own.length > 1 || article.sentences[sentence - 1]?.paragraph !== article.sentences[sentence]?.paragraph) return null;
    const before = organizationsIn(sentence - 1);
    return before.length === 1 ? (before[0]?.text ?? null) : null;
  }
  const body = organizationsIn(sentence).find(
    (each) =>
      (role.span.sentence === sentence && each.start < role.span.end && each.end > role.span.start) ||
      (each.end <= start && /^(?: \(\p{Lu}[\p{L}-]*\))?(?:’s?)? $/u.test(text.slice(each.end, from))) ||
      (each.start >= end && /^ of (?:the )?$/.test(text.slice(end, each.start))),
  );
  if (body) return body.text;
  return (
    /^(?<name>\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]+)*)(?:’s)? (?:deputy )?[a-z]/u.exec(role.text)?.groups?.name ??
    /\bof (?<name>\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]+)*)$/u.exec(role.text)?.groups?.name ??
    null
  );
}

/** Gives the state with whose name, or the adjective of which, the name of a firm begins: "Ethiopian Electric Power", "the Tanzania Electric Supply Company". */
function stateInName(name: string): string | null {
  const words = name.split(' ');
  for (const length of [3, 2, 1]) {
    const code = countryForms.get(words.slice(0, length).join(' '))?.code;
    if (code !== undefined) return trade.test(name.slice(words.slice(0, length).join(' ').length)) ? code : null;
  }
  return null;
}

/** Gives the names behind which the article sets a short one: "Da Afghanistan Breshna Sherkat (DABS)". */
function fullNamesOf(name: string, { article }: PersonContext): string[] {
  if (!/^\p{Lu}[\p{L}-]{1,9}$/u.test(name)) return [];
  const names = new Set<string>();
  for (const { text } of article.sentences) {
    const at = text.indexOf(` (${name})`);
    const full = at < 0 ? undefined : /(?:\p{Lu}[\p{L}’-]*(?: (?:of|and|for|the))* ){1,7}$/u.exec(`${text.slice(Math.max(0, at - 90), at)} `)?.[0].trim();
    if (full !== undefined) names.add(full);
  }
  return [...names];
}

/** Gives the states whose adjective or possessive introduces a firm of this name, or of a name that begins with it. */
function introductionsOf(name: string, { article, statesIn }: PersonContext): Set<string> {
  const codes = new Set<string>();
  for (const [at, { text }] of article.sentences.entries()) {
    let found = text.indexOf(name);
    while (found >= 0) {
      const lead = statesIn(at).findLast((state) => state.end <= found && found - state.end < 50);
      const between = lead ? text.slice(lead.end, found) : '';
      if (
        lead &&
        lead.form !== 'people' &&
        introduced.test(between) &&
        (lead.form !== 'demonym' ? /^(?:’|')/.test(between) : between === ' ' || makers.test(between))
      )
        codes.add(lead.code);
      found = text.indexOf(name, found + name.length);
    }
  }
  return codes;
}
