import { highestOffices } from '../../4-extract/lexicon/offices.ts';
import type { PersonOfArticle } from './person-context.ts';

/** True where the person holds an office that a state has once, above its ministers. */
export function isHead(person: PersonOfArticle): boolean {
  return person.mentions.some(({ role }) => highestOffices.has((role?.text ?? '').toLowerCase().replace(/^(?:then|former)[- ]/, '')));
}
