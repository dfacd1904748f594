import { stateOfPlace } from '../state-of-place.ts';
import { isDomesticOffice } from './is-domestic-office.ts';
import { isOfTwoStates } from './is-of-two-states.ts';
import { mayBeOf } from './may-be-of.ts';
import type { FindState } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';
import { isReceivedThenTalks } from './state-of-passage.ts';

/** Offices that a state's own page gives without the state. */
const ownOffice =
  /\b(?:minister|prime minister|deputy|chairman|chairwoman|head|secretary|governor|mayor|akim|hakim|hokim|toraga|adviser|advisor|spokesman|spokeswoman|spokesperson|prosecutor|commander|first lady|assistant|aide|chief of staff)\b/i;
/** Words of offices that belong to bodies of many states, or to guests. */
const foreign =
  /\b(?:ambassador|envoy|representative|consul|united nations|un|eu|european|osce|world bank|international|secretary[- ]general|company|bank|fund|agency for|institute|university|co|corporation|association|union)\b/i;
/** "will travel to the city of Debrecen, where a meeting with Mayor X is planned" */
const journey = /\b(?:travel|visit|arriv|fl(?:y|ew)|depart|leave|left)\p{L}* (?:to|for|in|at|the)\b/iu;
const monarch = /^(?:king|queen|sultan|emir|president)$/i;

/** Reads a page of a state's own organ, which names its own officials without the state; an embassy's page speaks of its hosts as well and tells nothing. */
export const stateOfPublishersOfficials: FindState = (person, context) => {
  const { publisher, host, article, statesIn } = context;
  if (publisher === null || host !== null || !mayBeOf(person, publisher, context)) return null;
  const own = person.mentions.some(({ role, sentence, start, end }) => {
    if (!role) return false;
    const from = startWithRole({ sentence, start, role });
    const host = context
      .personsIn(sentence)
      .filter(({ mention }) => mention.end <= from)
      .at(-1);
    // "held talks with the Speaker, A, and was received by Prime Minister B": both are of the state visited.
    if (host && host.person.country.code !== publisher && isReceivedThenTalks(article.sentences[sentence]?.text ?? '', host.mention, from)) return false;
    if (
      (ownOffice.test(role.text) || /^(?:the )?(?:deputy |vice[- ])?speaker$/i.test(role.text)) &&
      !foreign.test(role.text) &&
      !isOfTwoStates(role.text) &&
      !isElsewhere(role.text, publisher) &&
      !(/\bmayor\b/i.test(role.text) && journey.test(article.sentences[sentence]?.text.slice(0, start) ?? ''))
    )
      return true;
    // The State Department leaves its own envoys without a state: "Ambassador X and Special Envoy Y met with …".
    if (
      publisher === 'US' &&
      /^(?:ambassador|(?:special )?envoy|special representative|senior bureau official|(?:[a-z]+ )*spokesperson)$/i.test(role.text) &&
      statesIn(sentence).every((state) => state.start > start)
    )
      return true;
    // "His Majesty Sultan Haitham bin Tarik paid a state visit to the Kingdom of Spain": the one who leaves for another state.
    const text = article.sentences[sentence]?.text ?? '';
    return (
      monarch.test(role.text) &&
      isDomesticOffice(role.text) &&
      start < 40 &&
      /^ (?:paid|pays|left for|departed|began|will pay) [\p{L} ]{0,30}\b(?:visit|for)\b/u.test(text.slice(end, end + 60)) &&
      statesIn(sentence).some((state) => state.start > end && state.code !== publisher)
    );
  });
  return own ? publisher : null;
};

/** True for "Mayor of Oulu", where the place is not known for the publisher's. */
function isElsewhere(role: string, publisher: string): boolean {
  return /\b(?:mayor|governor|akim|hakim|hokim) of \p{Lu}/iu.test(role) && stateOfPlace(role) !== publisher;
}
