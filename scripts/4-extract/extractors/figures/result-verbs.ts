/** Verbs by which an amount is told to have changed, as alternatives of a pattern. */
export const changeVerbs = 'rose|grew|increased|decreased|fell|dropped|declined|shrank|jumped|surged|climbed|narrowed|widened';

/** Verbs by which the amounts of a period are told as its results, as alternatives of a pattern. */
export const resultVerbs = `${changeVerbs}|amounted|stood|totall?ed|reached|soared|made up|was|were|exceeded|surpassed|topped|doubled|tripled|expanded|contracted|exported|imported|produced|mined|harvested`;

/** An amount told as the result of a period. */
export const resultTold = new RegExp(`\\b(?:${resultVerbs})\\b`, 'u');

/** An amount told as the result of the period that a report is about, by whatever verb. */
export const reportTold = new RegExp(
  `\\b(?:${resultVerbs}|came to|hit|posted|recorded|registered|traded|sent|received|bought|sold|shipped|moved|carried|transported|handled|welcomed|served|attracted|generated|supplied|delivered|earned|spent|made|leapt|plunged|slumped|tumbled|slipped|brought in|sent home|remitted|transferred|contracted|had)\\b|, (?:up|down) (?:by )?\\d`,
  'u',
);
