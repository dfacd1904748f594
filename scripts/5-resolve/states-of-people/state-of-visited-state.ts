import type { PersonMention } from '../../4-extract/match.ts';
import { mayBeOf } from './may-be-of.ts';
import { officialMentions } from './official-mentions.ts';
import type { FindState, PersonContext } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';

/** Before the name of a state: somebody goes there, or is there as a guest. */
const journeyTo =
  /\b(?:visit(?:s|ed|ing)?|trip|journey|tour|travel(?:s|led|ed|ling|ing)?|flew|arriv(?:es|ed|ing)|staying|paid (?:an? |the )?(?:[\p{L}-]+ ){0,3}visit)(?: to| in)? (?:the )?$/u;
/** Before an official with his office: a guest sees him, or is his guest. */
const seen =
  /\b(?:(?:held|had|holds|will hold) (?:an? |the )?(?:[\p{L}-]+ ){0,2}(?:meetings?|talks|negotiations|conversations?) with|met(?: with)?|meets(?: with)?|called on|calls on|(?:paid|made) (?:an? )?(?:[\p{L}-]+ )?call (?:on|to)|(?:received|hosted|welcomed) by) (?:the |Mr\.? |Ms\.? |H\.E\.? )*$/u;
const hosted = /\bhosted by (?:the |Mr\.? |Ms\.? |H\.E\.? )*$/;

/** Reads "A is staying in Japan. … He paid a courtesy call on B, Chief Cabinet Secretary": B is of the only state that the article says is visited. */
export const stateOfVisitedState: FindState = (person, context) => {
  const mention = officialMentions(person, context).find((each) => isSeenByGuest(each, context));
  if (mention === undefined) return null;
  const visited = visitedStates(mention.sentence, context);
  const [code] = visited;
  if (code === undefined || visited.size > 1 || !mayBeOf(person, code, context)) return null;
  return guestsOf(mention, context).every((home) => home !== code) ? code : null;
};

/** Sentences at the beginning that tell what an article is about, and those before a sentence that it goes on from. */
const [opening, near] = [6, 3];

/** Gives the states to which the opening of the article, or the text right before a sentence, says that somebody goes; none where the article tells of another journey. */
function visitedStates(at: number, { article, statesIn }: PersonContext): ReadonlySet<string> {
  const journeys = article.sentences.map(
    ({ text }, sentence) =>
      new Set(
        statesIn(sentence).flatMap(({ code, form, start }) =>
          (form === 'name' || form === 'capital') && journeyTo.test(text.slice(Math.max(0, start - 60), start)) ? [code] : [],
        ),
      ),
  );
  const isTold = journeys.some(({ size }, sentence) => size > 0 && (sentence < opening || (sentence <= at && at - sentence <= near)));
  return isTold ? new Set(journeys.flatMap((states) => [...states])) : new Set();
}

/** Gives the states of the persons and officials before a mention, null for who has none. */
function guestsOf({ sentence, start, role }: PersonMention, { personsIn, statesIn }: PersonContext): Array<string | null> {
  const from = startWithRole({ sentence, start, role });
  const persons = personsIn(sentence).filter(({ mention }) => mention.end <= from);
  return [...persons.map(({ person }) => person.country.code), ...statesIn(sentence).flatMap(({ code, end }) => (end <= from ? [code] : []))];
}

/** True where a guest sees the person: one whose state is known, "he" or "she", or whoever the luncheon is given for. */
function isSeenByGuest(mention: PersonMention, context: PersonContext): boolean {
  const { sentence, start, role } = mention;
  const text = context.article.sentences[sentence]?.text ?? '';
  const before = text.slice(0, startWithRole({ sentence, start, role }));
  if (!seen.test(before.slice(-80))) return false;
  const guests = guestsOf(mention, context);
  if (guests.length > 0) return guests.every((home) => home !== null);
  return /\b(?:he|she)\b/i.test(before) || hosted.test(before.slice(-60));
}
