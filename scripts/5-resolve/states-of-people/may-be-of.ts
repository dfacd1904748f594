import type { PersonContext, PersonOfArticle } from './person-context.ts';

/** Office of a state that one person holds at a time, in the wording of a role. */
const single =
  /^(?:the )?(?<head>president|prime minister|premier|king|queen|emir|sultan|foreign minister|minister of foreign affairs|deputy prime minister|first lady|speaker)$/i;

/** False where another person of the article already holds the same single office of the state, so that this one holds another state's. */
export function mayBeOf(person: PersonOfArticle, code: string, { people }: PersonContext): boolean {
  const heads = headsOf(person);
  return heads.length === 0 || !people.some((other) => other !== person && other.country.code === code && headsOf(other).some((head) => heads.includes(head)));
}

/** Gives the single offices that a person's mentions name, lower-case. */
function headsOf({ mentions }: PersonOfArticle): string[] {
  return mentions.flatMap(({ role }) => single.exec(role?.text ?? '')?.groups?.head?.toLowerCase() ?? []);
}
