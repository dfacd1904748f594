import type { CountryMention } from '../match.ts';
import { stateAgents } from './office-words.ts';

const agents = [...stateAgents].sort((a, b) => b.length - a.length).join('|');
/** "officials", "foreign ministry officials", right after the adjective or the possessive of a state. */
const agentsAfter = new RegExp(`^(?:’s?)? (?:(?:senior|official|high-ranking|government|foreign|interim|new) ){0,2}(?:${agents})\\b(?! of\\b)`, 'u');
/** "the governments of", "the President of the Republic of", right before the name of a state. */
const agentsBefore = new RegExp(
  `(?:[Tt]he )?(?:${agents}|Governments?|Presidents?|Parliaments?|Ministr(?:y|ies) of Foreign Affairs|Foreign Ministr(?:y|ies)) of (?:the )?(?:(?:Republic|State|Kingdom|Islamic Republic) of (?:the )?)?$`,
  'u',
);

/** Gives how far the name of a state reaches with those who act for it: "[Tajik] officials", "the Government of the Republic of [Tajikistan]". */
export function findStateExtent(text: string, country: CountryMention): { start: number; end: number; agents: boolean } {
  const after = agentsAfter.exec(text.slice(country.end, country.end + 60));
  if (after) return { start: withArticle(text, country.start), end: country.end + after[0].length, agents: true };
  // Both forms before the name end so.
  if (!text.endsWith(' of ', country.start) && !text.endsWith(' of the ', country.start)) return { start: country.start, end: country.end, agents: false };
  const before = agentsBefore.exec(text.slice(Math.max(0, country.start - 90), country.start));
  if (before) return { start: country.start - before[0].length, end: country.end, agents: true };
  const long = /(?:[Tt]he )?(?:Republic|Kingdom|State|Islamic Republic) of (?:the )?$/.exec(text.slice(Math.max(0, country.start - 30), country.start));
  return { start: country.start - (long?.[0].length ?? 0), end: country.end, agents: false };
}

/** Moves a start to the left over "the". */
function withArticle(text: string, start: number): number {
  return /(?:^|\s)the $/i.test(text.slice(Math.max(0, start - 5), start)) ? start - 4 : start;
}
