import type { PersonMention } from '../../4-extract/match.ts';

/** Gives where a mention begins in its sentence together with its role, where that stands in the same sentence. */
export function startWithRole({ sentence, start, role }: Pick<PersonMention, 'sentence' | 'start' | 'role'>): number {
  return role?.span.sentence === sentence ? Math.min(start, role.span.start) : start;
}
