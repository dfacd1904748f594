/** Gives the name under which the record of a seed is written before its id is known; ids hold no dots. */
export function nameBeforeId(number: number): string {
  return `${number}.new`;
}
