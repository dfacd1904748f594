import type { FigureSpan } from './figure-span.ts';

const compared =
  /, (?:against|reaching|(?:which is |or )?(?:up|down)|(?:which is )?an? (?:\p{Ll}+ )?(?:increase|rise|growth|fall|drop|decrease|decline|gain|jump) of) (?:(?:by|about|almost|nearly|some|over|more than|around) ){0,2}$/u;
const listed = /^ (?:with|to|from|for) (?:\p{Lu}[\p{L}-]* ){1,3}and (?:(?:about|almost|nearly|some|over|more than|around) ){0,2}$/u;

/** True for a figure that is set against the one before it and so shares its period: "in 2024, against $12.5 billion with China", "of this year, an increase of 23 percent". */
export function sharesPeriod(text: string, previous: FigureSpan & { outerEnd: number }, figure: FigureSpan): boolean {
  const gap = text.slice(previous.outerEnd, figure.start);
  return gap.length <= 90 && (compared.test(gap) || (previous.unit === figure.unit && listed.test(gap)));
}
