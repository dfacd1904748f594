/**
 * Words before "year" and how far they lead: from the year of publication, or from the year that the text named last.
 * "The previous year" counts from what was named: "in 2023, twice as much as in the previous year".
 */
export const relativeYears: ReadonlyMap<string, { from: 'publication' | 'context'; shift: number }> = new Map([
  ['this', { from: 'publication', shift: 0 }],
  ['the current', { from: 'publication', shift: 0 }],
  ['current', { from: 'publication', shift: 0 }],
  ['the', { from: 'publication', shift: 0 }],
  ['last', { from: 'publication', shift: -1 }],
  ['the past', { from: 'publication', shift: -1 }],
  ['next', { from: 'publication', shift: 1 }],
  ['the coming', { from: 'publication', shift: 1 }],
  ['that', { from: 'context', shift: 0 }],
  ['that same', { from: 'context', shift: 0 }],
  ['the same', { from: 'context', shift: 0 }],
  ['the previous', { from: 'context', shift: -1 }],
  ['the preceding', { from: 'context', shift: -1 }],
  ['the following', { from: 'context', shift: 1 }],
]);
