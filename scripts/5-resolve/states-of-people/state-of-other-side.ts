import type { PersonMention } from '../../4-extract/match.ts';
import { isDomesticOffice } from './is-domestic-office.ts';
import { isHead } from './is-head.ts';
import { mayBeOf } from './may-be-of.ts';
import type { FindState, PersonContext, PersonOfArticle } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';
import { isReceivedThenTalks } from './state-of-passage.ts';

const counterpart = /\b(?:counterpart|opposite number|colleague|peer)\b/i;
const encounter =
  /\b(?:received|met|meets|talks|meeting|conversation|counterpart|colleague|peer|opposite number|call on|call from|called on|telephoned|phoned|hosted|negotiations)\b/i;

/**
 * Reads "Minister X met his Indonesian counterpart Y", "Ibrohim was received by Prime Minister X": of the two states of the
 * article the one that is not the partner's. Needs exactly two states, named by the headline or by the sentence.
 */
export const stateOfOtherSide: FindState = (person, context) => {
  const codes = new Set<string>();
  for (const mention of person.mentions) {
    const { role, sentence } = mention;
    if (!role || role.span.sentence !== sentence || !isDomesticOffice(role.text) || isOfBody(mention, context)) continue;
    for (const partner of context.personsIn(sentence)) {
      const home = partner.person.country.code;
      if (partner.person === person || home === null || !isEncounter(mention, person, partner, context)) continue;
      const other = otherOf(pairOf(mention, context), home);
      if (other !== null && mayBeOf(person, other, context) && !isTitlesOther(person, other, context)) codes.add(other);
    }
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
};

/** True for the only state of the headline where somebody else whom it names is of it: "Minister Saud meets Australian Minister Wong". */
function isTitlesOther(person: PersonOfArticle, code: string, { titleStates, people, article }: PersonContext): boolean {
  if (titleStates.length !== 1 || titleStates[0] !== code || article.sentences[0]?.kind !== 'title') return false;
  return people.some((other) => other !== person && other.country.code === code && other.mentions.some(({ sentence }) => sentence === 0));
}

/** "the Bank’s meetings in Nairobi, where its President, X,": the office is the body's. */
const ofBody = /\b(?:Bank|Fund|Union|Organi[sz]ation|Commission|Agency|Council|Group|Company|Corporation|Foundation)\b[^.;]{0,80}\bits $/u;

/** True where the words before the office lead back to a body. */
function isOfBody({ sentence, role }: PersonMention, { article }: PersonContext): boolean {
  const start = role?.span.start ?? 0;
  return ofBody.test(article.sentences[sentence]?.text.slice(Math.max(0, start - 120), start) ?? '');
}

/** True where the two meet each other: a word of meeting stands between them and nobody else, or they hold the same highest office. */
function isEncounter(
  mention: PersonMention,
  person: PersonOfArticle,
  partner: { mention: PersonMention; person: PersonOfArticle },
  context: PersonContext,
): boolean {
  const { article, personsIn } = context;
  const text = article.sentences[mention.sentence]?.text ?? '';
  const [first, second] = mention.start < partner.mention.start ? [mention, partner.mention] : [partner.mention, mention];
  const between = text.slice(first.end, second.start);
  if (second === mention && isReceivedThenTalks(text, first, startWithRole({ sentence: mention.sentence, start: mention.start, role: mention.role })))
    return false;
  if (between.length > 160 || /[;:]/.test(between)) return false;
  if (personsIn(mention.sentence).some((other) => other.mention.start >= first.end && other.mention.end <= second.start)) return false;
  // "Presidents Ilham Aliyev and X": two heads of state are of two states.
  if (
    /^ and (?:President |Prime Minister |King )?$/.test(between) &&
    isHead(person) &&
    isHead(partner.person) &&
    mention.role?.text.toLowerCase() === partner.mention.role?.text.toLowerCase()
  )
    return true;
  // "to see Marape and his own counterpart, B": the counterpart is that of who goes there.
  if (
    /^,? and (?:his|her|their) (?:own )?/.test(between) &&
    counterpart.test(between) &&
    personsIn(mention.sentence).some((other) => other.mention.end <= first.start)
  )
    return false;
  if (
    counterpart.test(between) ||
    (first === mention && counterpart.test(text.slice(second.end, second.end + 60)) && /^, (?:his|her|the) /.test(text.slice(second.end)))
  )
    return true;
  // "The agreement was signed by Defence Minister A and Bangladesh’s visiting adviser B": two sign for two states.
  if (
    /^,? and (?:the )?/.test(between) &&
    first === mention &&
    /\bsigned\b/.test(text) &&
    /\b(?:(?:agreement|accord|memorandum|protocol|treaty|deal|contract|document|pact|plan|programme|MoU|instrument)s?|memoranda|treaties)\b/i.test(text) &&
    namesOwnState(partner, between, context)
  )
    return true;
  return encounter.test(between) && !/ and (?!had |held |was |paid |met |called |visited )/.test(between);
}

/** True where the state of a person stands between the one before and the name, as possessive or adjective: "and Bangladesh’s adviser B". */
function namesOwnState({ mention, person }: { mention: PersonMention; person: PersonOfArticle }, between: string, { statesIn }: PersonContext): boolean {
  return statesIn(mention.sentence).some(
    (state) => state.code === person.country.code && state.end <= mention.start && state.start >= mention.start - between.length,
  );
}

/** Gives the two states between which the article, the sentence or the one beside it in its paragraph plays. */
function pairOf({ sentence }: PersonMention, { article, titleStates, statesIn, dateline }: PersonContext): readonly string[] {
  if (titleStates.length === 2) return titleStates;
  const namedIn = (at: number) => [
    ...new Set(
      statesIn(at)
        .filter(({ form }) => form === 'name' || form === 'demonym')
        .map(({ code }) => code),
    ),
  ];
  if (titleStates.length === 1 && dateline !== null && dateline !== titleStates[0]) return [...titleStates, dateline];
  const named = namedIn(sentence);
  if (titleStates.length === 1 && named.length > 0) return [...new Set([...titleStates, ...named])];
  // "Defence Minister X and his Afghan counterpart", reported from Peshawar.
  if (named.length === 1 && dateline !== null) return [...new Set([...named, dateline])];
  if (named.length > 0) return named;
  const beside = [sentence + 1, sentence - 1].filter((at) => article.sentences[at]?.paragraph === article.sentences[sentence]?.paragraph).map(namedIn);
  return beside.find(({ length }) => length === 2) ?? titleStates;
}

/** Gives the state of a pair that is not `home`, which must be one of the two. */
function otherOf(pair: readonly string[], home: string): string | null {
  const others = pair.filter((code) => code !== home);
  return others.length === 1 ? (others[0] as string) : null;
}
