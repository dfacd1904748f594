import type { PersonContext } from './person-context.ts';

/** True for the state that the article names at least `margin` times as often as any other. */
export function isPrincipal(code: string, margin: number, { stateCounts }: PersonContext): boolean {
  const own = stateCounts.get(code) ?? 0;
  return own >= 2 && [...stateCounts].every(([other, count]) => other === code || own >= margin * count);
}
