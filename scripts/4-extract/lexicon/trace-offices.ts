import { findEach, pickByPattern } from '../../1-read/find-all.ts';
import type { ActorMention } from '../match.ts';
import type { GatheredPerson } from './gather-persons.ts';
import { signs, type Token } from './masked-sentence.ts';
import { officeWords } from './office-words.ts';

/** "the Tajik diplomat", "the First Deputy Minister", "the President of Turkmenistan", "his Kuwaiti counterpart": an office without a name. */
const holder = new RegExp(
  `(?<![\\p{L}\\d])(?<article>the|his|her|its|(?-i:\\p{Lu})[\\p{L}.-]+(?: (?-i:\\p{Lu})[\\p{L}.-]+)?’s) (?<words>(?:(?!(?:the|of|his|her|a|and|with|by) )[\\p{L}’.-]+ ){0,4}?)(?<office>${[
    ...officeWords,
  ]
    .filter((word) => !/s$|\./.test(word))
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|')})(?![\\p{L}\\d-])`,
  'giu',
);
/** "the Head of State", "the head of the Tajik government", "His Majesty": offices that are always spoken of in these words. */
const fixedOffices: ReadonlyArray<{ words: RegExp; held: RegExp }> = [
  {
    words:
      /(?<![\p{L}\d])(?:[Tt]he )?(?:[Hh]ead of (?:the |our )?[Ss]tate|[Hh]ead of (?:the )?(?<of>\p{Lu}\p{L}+) [Ss]tate|[Ll]eader of the [Nn]ation)(?![\p{L}\d-]|, (?:\p{Lu}|His))/gu,
    held: /(?<!vice[- ])\b(?:president|king|emir|amir|sultan|monarch|majesty|leader of the nation)\b(?! of the (?:government|national bank|senate|parliament|council))/,
  },
  {
    words:
      /(?<![\p{L}\d])[Tt]he [Hh]ead of (?:the )?(?:(?<of>\p{Lu}\p{L}+) )?[Gg]overnment(?: of (?:the )?(?:Republic of )?\p{Lu}\p{L}+)?(?![\p{L}\d-]|,? \p{Lu})/gu,
    held: /(?<!deputy )\b(?:prime minister|premier|chancellor|president of the government|chairman of the (?:government|(?:cabinet|council) of ministers))\b/,
  },
  {
    words: /(?<![\p{L}\d])(?:His|Her|Their) (?:Majesty|Highness)(?: the (?:Sultan|King|Queen|Emir|Amir))?(?![\p{L}\d-]| (?:\p{Lu}|the ))/gu,
    held: /\b(?:king|queen|emir|amir|sultan|majesty|highness)\b/,
  },
];
/** Words that say a rank, so that "the president" is not the vice-president. */
const lesser = /\b(?:vice|deputy|former|ex|acting|first|prime|assistant)\b/;
/** Positions that name nobody's office. */
const vague = new Set(['diplomat', 'official', 'envoy', 'counterpart']);

/** Offices of those who are called leaders of a state. */
const leads = /(?<!vice[- ]|deputy )\b(?:president|king|emir|amir|sultan|leader|prime minister|premier|chancellor|head of state|majesty)\b/;

const pickPatterns = pickByPattern([...fixedOffices.map(({ words }) => words), holder], (pattern) => pattern);

/**
 * Gives tokens for offices that stand for a person whom the article names with that office, where it can only be one; `earlier` holds the mentions
 * of the sentences before, `last` gives the persons of the last one.
 */
export function traceOffices(
  text: string,
  named: readonly Token[],
  earlier: ReadonlySet<ActorMention>,
  persons: Map<ActorMention, GatheredPerson>,
  { protagonist, last }: { protagonist: () => ActorMention | null; last: () => readonly ActorMention[] },
): Token[] {
  const tokens: Token[] = [];
  const patterns = pickPatterns(text);
  for (const { words, held } of fixedOffices) {
    for (const match of patterns.includes(words) ? findEach(text, words) : []) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (named.some((token) => token.sign === signs.person && token.start < end && start < token.end)) continue;
      const state = named.find((token) => token.states.length > 0 && token.start < end && start < token.end)?.states[0];
      const code = state?.kind === 'country' ? state.code : null;
      const holders = [...new Set(persons.values())].filter(
        (person) =>
          (code === null || person.country === code) &&
          person.mentions.some((mention) => earlier.has(mention)) &&
          [...person.offices, ...person.mentions.map(({ name }) => name.toLowerCase())].some((office) => held.test(office)),
      );
      const one = chooseHolder(holders, /^(?:The |the )?\p{Lu}/u.test(match[0].replace(/^The (?=\p{Ll})/u, '')), persons, protagonist());
      const mention = one && [...one.mentions].reverse().find((known) => earlier.has(known));
      if (mention) tokens.push({ sign: signs.person, start, end, actors: [mention], states: [], date: null, traced: 'person-from-office', agents: false });
    }
  }
  for (const match of patterns.includes(holder) ? findEach(text, holder) : []) {
    const { words = '', office = '', article = '' } = match.groups ?? {};
    const start = match.index;
    let end = start + match[0].length;
    if (named.some((token) => token.sign === signs.person && token.start < end && start < token.end)) continue;
    const inside = named.filter((token) => token.states.length > 0 && token.start >= start && (token.states[0] as ActorMention).start < end);
    const after = named.find(
      (token) =>
        token.states.length > 0 &&
        (token.states[0] as ActorMention).start > end &&
        /^ of (?:the )?(?:(?:Republic|State|Kingdom) of )?(?:the )?$/.test(text.slice(end, (token.states[0] as ActorMention).start)),
    );
    const state = inside[0] ?? after;
    const country = state?.states[0]?.kind === 'country' ? state.states[0].code : null;
    if (after && !inside[0]) end = after.end;
    if (!after && / of\b/.test(text.slice(end, end + 4))) continue;
    const phrase =
      inside.length > 0
        ? words
            .split(' ')
            .filter((word) => !/^\p{Lu}/u.test(word) || officeWords.has(word.toLowerCase()))
            .join(' ')
        : words;
    const wanted = `${phrase} ${office}`.toLowerCase().replace(/\s+/g, ' ').trim();
    if (country === null && (vague.has(wanted) || (wanted === office.toLowerCase() && article !== 'The' && article !== 'the'))) continue;
    const own = named.filter((token) => token.end <= start).flatMap((token) => token.actors);
    const candidates = [...new Set(persons.values())].filter((person) => {
      if (country !== null && person.country !== country) return false;
      const met = person.mentions.some((mention) => earlier.has(mention) || own.includes(mention));
      if (!met && (country === null || vague.has(office))) return false;
      if (/^(?:leader|states(?:man|woman))$/.test(office)) return isLeader(person);
      if (office === 'counterpart') return sharesPortfolio(person, own, persons);
      return vague.has(office) || person.offices.some((held) => holds(held, wanted));
    });
    const person =
      chooseHolder(candidates, /^\p{Lu}/u.test(office), persons, protagonist()) ??
      (candidates.length > 1 && country === null ? findHolderAmong(candidates, last(), persons) : undefined);
    const mention = person && ([...person.mentions].reverse().find((one) => earlier.has(one) || own.includes(one)) ?? person.mentions[0]);
    if (mention) tokens.push({ sign: signs.person, start, end, actors: [mention], states: [], date: null, traced: 'person-from-office', agents: false });
  }
  return tokens.filter((token, i) => !tokens.slice(0, i).some((other) => other.start < token.end && token.start < other.end));
}

/** True for who holds the highest office, for one of whom no office is told, and for a counterpart of whom no lesser one is. */
function isLeader({ offices }: GatheredPerson): boolean {
  return offices.some((held) => leads.test(held)) || offices.every((held) => /\bcounterpart\b/.test(held));
}

/** Gives the only holder; of several the person whose doings the article reports, where the office is written with a capital: "the Minister". */
function chooseHolder(
  holders: readonly GatheredPerson[],
  capital: boolean,
  persons: Map<ActorMention, GatheredPerson>,
  protagonist: ActorMention | null,
): GatheredPerson | undefined {
  if (holders.length === 1) return holders[0];
  const main = protagonist === null ? undefined : persons.get(protagonist);
  return capital && main && holders.includes(main) ? main : undefined;
}

/** Gives the only one of several holders whom the sentence before names: "In addition, the minister held talks". */
function findHolderAmong(
  holders: readonly GatheredPerson[],
  last: readonly ActorMention[],
  persons: Map<ActorMention, GatheredPerson>,
): GatheredPerson | undefined {
  const named = holders.filter((holder) => last.some((actor) => persons.get(actor) === holder));
  return named.length === 1 ? named[0] : undefined;
}

/** Gives the other form of a minister's office: "minister of foreign affairs" for "foreign minister", "minister of energy" for "energy minister". */
function turnAround(wanted: string): RegExp | null {
  const field =
    /^(?<field>foreign|defen[cs]e|interior|energy|finance|trade|economy|transport|health|education|culture|agriculture|justice|labou?r) minister$/.exec(wanted)
      ?.groups?.field;
  if (field === undefined) return null;
  return new RegExp(`(?<= )minister (?:of|for) (?:the )?${field === 'foreign' ? 'foreign affairs|external affairs' : field}(?= )`);
}

/** True where an office as written is the wanted one: "first deputy minister of foreign affairs" for "first deputy minister", not for "minister". */
function holds(held: string, wanted: string): boolean {
  const text = ` ${held.replace(/[,.]/g, ' ')} `;
  const stated = text.indexOf(` ${wanted} `);
  const turned = stated < 0 ? turnAround(wanted)?.exec(text) : null;
  const at = turned ? turned.index - 1 : stated;
  if (at < 0) return false;
  return !lesser.test(held.slice(0, at).split(' ').slice(-2).join(' ')) || lesser.test(wanted);
}

/** True where a person holds the same portfolio as somebody named before in the sentence: a foreign minister's counterpart is a foreign minister. */
function sharesPortfolio(person: GatheredPerson, own: readonly ActorMention[], persons: Map<ActorMention, GatheredPerson>): boolean {
  const portfolios = /\b(?:foreign affairs|foreign minister|president|prime minister|defen[cs]e|interior|finance|trade|energy|transport|culture|education)\b/;
  const read = (offices: readonly string[]) =>
    offices.map((held) => portfolios.exec(held)?.[0].replace('foreign minister', 'foreign affairs')).find((found) => found !== undefined);
  const wanted = read(person.offices);
  return wanted !== undefined && own.some((actor) => read(persons.get(actor)?.offices ?? []) === wanted);
}
