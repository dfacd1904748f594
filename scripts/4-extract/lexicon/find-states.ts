import { findAll } from '../../1-read/find-all.ts';
import type { ActorMention } from '../match.ts';
import { distinctStates } from './distinct-states.ts';
import { findStatesTogether } from './find-states-together.ts';
import type { GatheredPerson } from './gather-persons.ts';
import { type MaskedSentence, signs, type Token } from './masked-sentence.ts';
import { ofSentence } from './of-sentence.ts';

/** How many sentences back words like "the two countries" may lead. */
const depth = 6;

/**
 * Finds the nearest `count` states, first those for which the persons of a sentence act, then those named as more than a place.
 * With `gather`, sentences that name fewer add up; without, one sentence has to name them all.
 */
export function findStates(
  own: readonly Token[],
  history: readonly MaskedSentence[],
  count: number,
  persons: Map<ActorMention, GatheredPerson>,
  gather: boolean,
): ActorMention[] {
  const choose = ({ acting, all }: NamedStates) => (acting.length === count ? acting : all.length <= count ? all : []);
  const near = history.slice(-depth).reverse();
  const statesNear = (masked: MaskedSentence) => choose(statesThatAct(persons)(masked));
  // "Iran, Turkmenistan reach understanding": what the two states did is what these two did, unless the sentence names others.
  const title = history.find((masked) => masked.sentence.kind === 'title');
  const headline = gather ? title : undefined;
  if (headline && findStatesTogether(headline).length === count && own.every(({ states, sign }) => states.length === 0 || sign !== signs.country)) {
    const { all } = statesOf(persons)(headline);
    // Where a sentence near names who acts for these two, it tells more.
    const told = near.map(statesNear).find((states) => states.length === count && distinctStates([...all, ...states], persons).length === count);
    // "talks with the Gambian president on an accord that the two sides have drafted": whom the sentence names is a third.
    if (all.length === count && distinctStates([...all, ...nameStates(own, persons).acting], persons).length === count) return told ?? all;
  }
  let union = choose(nameStates(own, persons));
  if (union.length === count) return union;
  if (!gather) {
    for (const masked of near) {
      const states = statesNear(masked);
      if (states.length === count) return states;
    }
  }
  const inTitle = title ? choose(statesOf(persons)(title)) : [];
  for (const masked of gather ? near : []) {
    const states = statesNear(masked);
    if (states.length === count) return states;
    // Who adds up over several sentences may only have been mentioned; where the title names so many, it means them.
    if (inTitle.length === count) continue;
    union = distinctStates([...states, ...union], persons);
    if (union.length === count) return union;
    if (union.length > count) union = [];
  }
  return inTitle.length === count ? inTitle : [];
}

/** States that some tokens name, one mention each: by the persons who act for them, and by all. */
interface NamedStates {
  acting: ActorMention[];
  all: ActorMention[];
}

function nameStates(tokens: readonly Token[], persons: Map<ActorMention, GatheredPerson>): NamedStates {
  return {
    acting: distinctStates(
      tokens.filter((token) => token.sign === signs.person).flatMap((token) => token.actors),
      persons,
    ),
    all: distinctStates(
      tokens.flatMap((token) => [...token.actors, ...token.states]),
      persons,
    ),
  };
}

/** What a masked sentence names, once for all references that lead to it. */
const statesOf = ofSentence((masked, persons) => nameStates([...masked.tokens.values()], persons));
const statesThatAct = ofSentence((masked, persons) => nameStates(actingTokens(masked), persons));

/** A list of states that a sentence names as places or subjects, not as those who act: "the situation in Afghanistan and Palestine", "through Turkmenistan", "along the Tajik-Afghan border", "before the invasion of Ukraine". */
const places =
  /\b(?:in|through|via|into|near|across|around|within|(?:invasion|occupation|annexation|bombing|bombardment|shelling) of|(?:war|wars|attacks?|assaults?) (?:on|against))(?: the)? [\ue002\ue003](?:(?:, |,? and |, and )[\ue002\ue003])*|\b(?:along|near|across) the [\ue002\ue003][-–][\ue002\ue003] (?:border|frontier)\b/gu;

/** Gives the tokens of a sentence without the states that it names as places. */
function actingTokens(masked: MaskedSentence): Token[] {
  const ranges = findAll(masked.text, places).map((match) => [match.index, match.index + match[0].length] as const);
  return [...masked.tokens].filter(([at, token]) => token.states.length === 0 || !ranges.some(([from, to]) => from <= at && at < to)).map(([, token]) => token);
}
