/** Verbs by which an amount is told to have changed, as alternatives of a pattern. */
export const changeVerbs = 'rose|grew|increased|decreased|fell|dropped|declined|shrank|jumped|surged|climbed|narrowed|widened';

/** Verbs by which the amounts of a period are told as its results, as alternatives of a pattern. */
export const resultVerbs = `${changeVerbs}|amounted|stood|totall?ed|reached|soared|made up|was|were|exceeded|surpassed|topped|doubled|tripled|expanded|contracted|exported|imported|produced|mined|harvested`;

/** An amount told as the result of a period. */
export const resultTold = new RegExp(`\\b(?:${resultVerbs})\\b`, 'u');
