/** Phrases that name a day by another day, in lower case: how many days away, and from which day. */
export const relativeDays: ReadonlyMap<string, { from: 'publication' | 'context'; shift: number }> = new Map([
  ['the day before yesterday', { from: 'publication', shift: -2 }],
  ['yesterday', { from: 'publication', shift: -1 }],
  ['today', { from: 'publication', shift: 0 }],
  ['tonight', { from: 'publication', shift: 0 }],
  ['tomorrow', { from: 'publication', shift: 1 }],
  ['the same day', { from: 'context', shift: 0 }],
  ['that same day', { from: 'context', shift: 0 }],
  ['that day', { from: 'context', shift: 0 }],
  ['the day before', { from: 'context', shift: -1 }],
  ['the previous day', { from: 'context', shift: -1 }],
  ['a day earlier', { from: 'context', shift: -1 }],
  ['one day earlier', { from: 'context', shift: -1 }],
  ['the next day', { from: 'context', shift: 1 }],
  ['the following day', { from: 'context', shift: 1 }],
  ['a day later', { from: 'context', shift: 1 }],
  ['one day later', { from: 'context', shift: 1 }],
]);
