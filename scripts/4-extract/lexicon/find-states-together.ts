import { type MaskedSentence, signs, type Token, tokensWithin } from './masked-sentence.ts';

const state = signs.country;
/** "Chile and Peru", "Chile–Peru", "Chile, Peru and Brazil"; not "with Chile and Peru", which leaves out a third. */
const list = new RegExp(`(?<!\\b(?:with|from|to|for|against) (?:the )?)${state}(?:(?:, ${state}){1,4},? and ${state}|(?: and |, ?|[-–])${state})`, 'u');

/** Gives the states that a headline names together first, two or more, in order; none where it names no states so. */
export function findStatesTogether(title: MaskedSentence): Token[] {
  const found = list.exec(title.text);
  return found ? tokensWithin(title, found.index, found.index + found[0].length) : [];
}
