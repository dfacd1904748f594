import type { PersonMention } from '../../4-extract/match.ts';

/** Gives where a mention begins in its sentence together with its role, where that stands in the same sentence; an office taken from a counterpart stands with him. */
export function startWithRole({ sentence, start, role }: Pick<PersonMention, 'sentence' | 'start' | 'role'>): number {
  return role?.span.sentence === sentence && role.rule !== 'role-of-counterpart' ? Math.min(start, role.span.start) : start;
}
