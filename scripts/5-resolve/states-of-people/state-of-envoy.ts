import type { FindState, PersonContext, PersonOfArticle } from './person-context.ts';

const envoy =
  /^(?:the )?(?:ambassador|(?:acting )?charg[eé] d[’']affaires|(?:[a-z]+ )?(?:counsellor|counselor|secretary|consul|attach[eé])(?: of the embassy)?|embassy (?:counsellor|counselor|spokes\p{L}+)|consul general|defen[cs]e attach[eé]|military attach[eé])$/iu;
const diplomatic = /\b(?:embassy|ambassador|charg[eé]|consul|attach[eé])\b/i;

/** Reads "Ambassador X took part" of a meeting of two states: an envoy serves abroad, so the state is the one of the two in which the meeting is not. */
export const stateOfEnvoy: FindState = (person, context) => {
  if (context.host !== null || context.asking.size > 1) return null;
  const giver = giverOf(person, context);
  if (giver !== null) return giver;
  const pair = pairOf(context);
  const place = pair.length === 2 ? placeOf(context) : null;
  if (place === null || !pair.includes(place)) return null;
  const serves = person.mentions.some(
    ({ role, sentence }) =>
      role !== null &&
      envoy.test(role.text) &&
      diplomatic.test(role.text) &&
      context.statesIn(sentence).every(({ code }) => pair.includes(code)) &&
      // "Ambassadors of five states": which is whose is not told.
      !/\b[Aa]mbassadors\b/.test(context.article.sentences[sentence]?.text ?? ''),
  );
  return serves ? (pair.find((code) => code !== place) ?? null) : null;
};

const gives =
  /^(?:’s?|')? (?:(?:\p{Ll}+ly|to) )?(?:opens?|hands?|gives?|donates?|grants?|funds?|provides?|pledges?|money|aid|helps?|finances?|supports?|builds?|delivers?)\b/u;

/** Reads the headline "Japan opens school" for the one ambassador whom the text names without a state. */
function giverOf({ mentions }: PersonOfArticle, { article, titleStates, dateline, statesIn, people }: PersonContext): string | null {
  const [code] = titleStates;
  const first = statesIn(0)[0];
  if (code === undefined || titleStates.length !== 1 || dateline === code || first?.start !== 0 || first.form === 'capital') return null;
  const isEnvoy = (each: Pick<PersonOfArticle, 'mentions'>) => each.mentions.some(({ role }) => role !== null && /^(?:the )?ambassador$/i.test(role.text));
  if (!isEnvoy({ mentions }) || people.filter(isEnvoy).length !== 1) return null;
  return gives.test(article.sentences[0]?.text.slice(first.end, first.end + 40) ?? '') ? code : null;
}

/** Gives the two states of the headline, or its one state and that of the page or the dateline. */
function pairOf({ titleStates, publisher, dateline, outlet }: PersonContext): string[] {
  if (titleStates.length === 2) return [...titleStates];
  if (titleStates.length !== 1) return [];
  const second = [publisher, dateline, outlet].find((code) => code !== null && code !== titleStates[0]);
  return second ? [titleStates[0] as string, second] : [];
}

/** Gives the state in whose capital the article plays: the dateline’s, else the one of the only capital in which something is said to happen. */
function placeOf({ article, dateline, statesIn }: PersonContext): string | null {
  const held = new Set(
    article.sentences.flatMap(({ text }, at) =>
      statesIn(at)
        .filter(({ form, start }) => form === 'capital' && /\b(?:in|to) (?:the city of )?$/.test(text.slice(Math.max(0, start - 16), start)))
        .map(({ code }) => code),
    ),
  );
  if (held.size > 1) return null;
  const [only] = held;
  return only === undefined ? dateline : dateline === null || dateline === only ? only : null;
}
