import { distinctPeople } from './distinct-people.ts';
import { ofSentence } from './of-sentence.ts';

/** Gives the persons whom a masked sentence names, each once; read once for all references that lead to it. */
export const peopleOf = ofSentence((masked, persons) => distinctPeople([...masked.tokens.values()], persons));
