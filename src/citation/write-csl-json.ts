import type { Reference } from './reference.ts';

/** Gives references as CSL-JSON, one a line. */
export function writeCslJson(references: readonly Reference[]): string {
  return `[\n${references.map((reference) => JSON.stringify(reference)).join(',\n')}\n]\n`;
}
