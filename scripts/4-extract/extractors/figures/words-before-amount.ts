/** The words that may stand between a verb and an amount ("almost", "more than"), as a part of a pattern. */
export const wordsBeforeAmount =
  '(?:(?:up to|about|approximately|close to|almost|nearly|over|more than|some|around|roughly|a total of|at least|only|just|between) ){0,2}';
