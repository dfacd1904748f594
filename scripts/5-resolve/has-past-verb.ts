import { clauseAround } from './clause-around.ts';

const past =
  /\b(?:\p{Ll}{2,}ed|was|were|had|met|held|took|came|went|said|told|spoke|began|left|sat|stood|ran|flew|gave|made|sent|won|lost|rose|fell|grew|became|saw|paid|sold|bought|brought|put|set up|broke|chose|drew|led)\b/u;

/** True where the clause around `[start, end)` tells what has been: "laid a wreath" and "joined" against "joins them on 10 February". */
export function hasPastVerb(text: string, start: number, end: number): boolean {
  return past.test(clauseAround(text, start, end));
}
