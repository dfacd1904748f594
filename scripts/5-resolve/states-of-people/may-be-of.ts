import type { PersonContext, PersonOfArticle } from './person-context.ts';
import { startWithRole } from './start-with-role.ts';

/** Office of a state that one person holds at a time, in the wording of a role. */
const single =
  /^(?:the )?(?<head>president|prime minister|premier|king|queen|emir|sultan|foreign minister|minister of foreign affairs|deputy prime minister|first lady|speaker)$/i;

const diplomatic = /\b(?:ambassador|charg[eé]|embassy|consul)\b/i;
/** From an envoy to one of the receiving state: "Ambassador Y handed the keys to Minister X", "called on". */
const towards = /\b(?:to|met(?: with)?|meets|with|on|visited|told|received by|welcomed by)(?: the)? (?:\p{L}+ ){0,4}$/u;

/** False where an ambassador of the state meets the person, and where another person of the article already holds the same single office of the state, so that this one holds another state's. */
export function mayBeOf(person: PersonOfArticle, code: string, context: PersonContext): boolean {
  const { people } = context;
  if (isMetByEnvoy(person, code, context) || actsForMany(person, context)) return false;
  const heads = headsOf(person);
  return heads.length === 0 || !people.some((other) => other !== person && other.country.code === code && headsOf(other).some((head) => heads.includes(head)));
}

/** Those who act for a state at a body of many. */
const sent = /\b(?:ambassador|representative|envoy|delegat\p{L}+|mission|delegate|observer|governor)\b/iu;

/** True for an official of a known body that belongs to no state, such as a bank of many: nothing around the name tells where he is from. */
function actsForMany({ mentions }: PersonOfArticle, { organizationsIn }: PersonContext): boolean {
  return mentions.some(
    ({ role }) =>
      role !== null &&
      !sent.test(role.text) &&
      organizationsIn(role.span.sentence).some(
        ({ start, end, known, country }) => known !== null && country === null && start >= role.span.start && end <= role.span.end,
      ),
  );
}

/** Gives the single offices that a person's mentions name, lower-case. */
function headsOf({ mentions }: PersonOfArticle): string[] {
  return mentions.flatMap(({ role }) => single.exec(role?.text ?? '')?.groups?.head?.toLowerCase() ?? []);
}

function isMetByEnvoy(person: PersonOfArticle, code: string, { article, personsIn }: PersonContext): boolean {
  return person.mentions.some(({ sentence, start, role }) => {
    if (diplomatic.test(role?.text ?? '')) return false;
    const from = startWithRole({ sentence, start, role });
    const text = article.sentences[sentence]?.text ?? '';
    return personsIn(sentence).some(
      ({ mention, person: other }) =>
        other !== person &&
        other.country.code === code &&
        mention.end <= from &&
        from - mention.end < 120 &&
        diplomatic.test(mention.role?.text ?? '') &&
        towards.test(text.slice(mention.end, from)),
    );
  });
}
