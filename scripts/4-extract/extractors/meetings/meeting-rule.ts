import { signs } from '../../lexicon/masked-sentence.ts';
import type { MeetingMatch } from '../../match.ts';

/**
 * One way in which a text says that actors met. The patterns run over a masked sentence and name what they find:
 * `each` (two or more who all met one another), or `hosts` and `guests` (each of the one met each of the other);
 * `second` holds the words of a second meeting, whose time is not that of the first.
 */
export interface MeetingRule {
  name: string;
  /** What the patterns find, unless the words say "visit", "talks", "summit" or "call". */
  type: MeetingMatch['type'];
  patterns: readonly RegExp[];
  /** True where the guests are states that were visited; `place` then names a city for its state, and `home` a person for the state that he acts for. */
  visits?: boolean;
  /** Part of the fact that the rule derives, where the text does not say it. */
  infers?: string;
  /** True where the words name only the guests, and the host is the person whose doings the article reports. */
  hostLeftOut?: boolean;
  /** True for words that only those who hold an office meet by: "spoke with", not a reporter’s question. */
  officials?: boolean;
  /** True for words that tell of a meeting only where the two act for different states. */
  statesDiffer?: boolean;
  /** True for words that tell of no meeting between two of several who act for one state: two ministers who sign with a third. */
  notOfOneState?: boolean;
}

const { person, country, organization, date, group } = signs;

/** A person or a group of persons. */
export const someone = `[${person}${group}]`;
/** A person, a group, a state or a body. */
export const anyone = `[${person}${group}${country}${organization}]`;
const link = `(?:,? and (?:(?:(?:later|then|separately) )?with )?|, |,? as well as (?:with )?|,? along with )(?:the )?`;
/** What may stand between a verb and a person it reaches: "met our ambassador A", "received a delegation led by A". */
export const delegation = `(?:(?:the|our|his|her|their|its) (?:(?:[\\p{L}\\ue003-]+,? ){0,4}(?:counterparts?|co-chair|co-chairman|colleagues?|peers?|opposite numbers?)(?: (?:from|of) (?:the )?\\ue002(?:(?:, |,? and )(?:the )?\\ue002)*)?,? )?|(?:the|an?|our|his|her|their) (?:[^;:.${person}${group}${organization}]{0,60}? |${organization} )?delegation(?: (?:of|from|in) [^;:.${person}${group}]{1,60}?)?,? (?:(?:which|that) (?:was|is) )?(?:headed|led) by |members of [^;:.${person}${group}]{1,60}? (?:headed|led) by |(?:an? |the )?[${country}${organization}],? (?:headed|led) by |(?:both|the two|the three) |the (?:[\\p{L}-]+ ){0,2}[\\p{L}-]+’s |(?:\\p{Lu}[\\p{L}-]+ ){1,3})?`;
/** "A, B and C", persons only. */
export const people = `${someone}(?:(?: of (?:the )?(?:Congo|Korea|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?))?${link}${someone}){0,14}`;
/** "A, B and C", persons, states and bodies. */
export const parties = `(?:the )?${anyone}(?:${link}(?!${organization} (?:reports?|reported|said|says|writes|wrote|informs?|informed|learned|learnt|quotes|cites|adds?|added)\\b)${anyone}){0,14}`;
/** Not followed by what would make the actor an owner: "received Rahmon’s letter". */
export const noOwner = "(?!’|')";
/** "has also", "on Friday", between a subject and its verb. */
const adverbs = `(?: (?:has|have|had|also|then|later|further|next|subsequently|additionally|earlier|recently|separately|already|jointly|personally|virtually|online|informally|formally|meanwhile|again|today|both|all|first|briefly|repeatedly|(?:on|in) (?:the )?${date}|${date})){0,4}`;
/** A subject begins here: not in the middle of a list, and not as somebody's object. */
export const subject = `(?<![${person}${group}](?:,? and |, )|\\b(?:met|with|by|to|from|on|of|for|received|visited|hosted|welcomed|told|called|against|including) (?:the )?)`;
/**
 * Between a subject and a verb of its own: adverbs, "who", an inserted phrase, or an earlier verb of the same subject.
 * "A arrived in Tashkent and met", "A, speaking in Dushanbe, met".
 */
export const toVerb = `(?:,? who|, [^,;:.${person}${group}]{1,80},|, (?:as part of|within|on the (?:sidelines|margins) of|during|while|following|after|ahead of) [^,;:.“”"${person}${group}]{1,200},|, (?:who|whose|which|accompanied by|together with) [^;:.“”"]{1,140}?,|,)?(?: [^;:.${person}${group}“”"]{1,120}? and(?: then| later| also)?)?${adverbs} `;
/** "in Dubai", "at the Palace of the Nation", "on Wednesday", between a verb and its object. */
export const circumstances = `(?:,? (?:(?:in|at|on|over|near|inside) (?:the )?[^,;:.()${person}${group}]{1,70}?|${date}|here|there|today),?){0,3}`;
/** Nouns for a meeting. */
export const meetingNoun =
  '(?:[Mm]eetings?|[Tt]alks|[Nn]egotiations|[Dd]iscussions|[Cc]onsultations|[Cc]onversations?|[Dd]ialogue|[Ee]ngagement|[Ee]ncounter|[Ee]xchange of views|[Ss]ummit|[Dd]eliberations|[Aa]udience|[Tt][eê]te-[aà]-[tT][eê]te|[Ss]it-down|[Oo]ne-on-one|[Vv]ideo ?conference|[Vv]ideo calls?|[Pp]hone calls?|[Tt]elephone calls?|calls?)';
/** Words before such a noun: "a series of high-level bilateral". */
export const nounModifiers = '(?:(?:[\\p{L}-]+|\\d+) ){0,6}?';

/** Makes a pattern over masked text; every named group says where it stands. */
export function maskPattern(source: string): RegExp {
  return new RegExp(source, 'dgu');
}
