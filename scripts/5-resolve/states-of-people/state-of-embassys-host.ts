import { capitals } from '../../4-extract/lexicon/capitals.ts';
import { isDomesticOffice } from './is-domestic-office.ts';
import type { FindState } from './person-context.ts';

const reception =
  /\b(?:received by|courtesy call (?:on|to)|paid a (?:visit|call) (?:to|on)|called on|met(?: with)?|meeting with|meeting of|talks with|conversation with|hosted by)\b/i;
const friendship = /\b(?:Friendship|friendship) (?:Group|group)\b/;

/** Reads an embassy's own report: "the Ambassador was received by Vice Minister X" speaks of the state that receives the embassy, and so does a friendship group in its parliament. */
export const stateOfEmbassysHost: FindState = (person, { article, host }) => {
  if (host === null) return null;
  for (const { role, sentence, start } of person.mentions) {
    if (!role || role.span.sentence !== sentence) continue;
    const text = article.sentences[sentence]?.text ?? '';
    if (friendship.test(role.text) && !/\bin\b/.test(role.text)) return host;
    const lead = text.slice(0, Math.min(start, role.span.start));
    if (!isDomesticOffice(role.text) || [...capitals.keys()].some((seat) => role.text.includes(seat))) continue;
    if (/\bambassador\b/i.test(lead) && reception.test(lead) && !/\b(?:and|between)\b[^,]{0,20}$/.test(lead)) return host;
  }
  return null;
};
