import type { Fact } from './corpus-shape.ts';

/** Gives the fact that shows best what a fact is: a figure with measure, parties and period where there is one; null for an empty corpus. */
export function chooseSpecimen(facts: readonly Fact[]): Fact | null {
  const score = ({ statement: { kind, value }, quotes }: Fact): number => {
    const short = (quotes[0]?.text.length ?? 999) < 320 ? 1 : 0;
    if (kind === 'figure') return short + 2 + Number(value.measure !== null) + Number(value.parties.length === 2) + Number(value.period !== null);
    return kind === 'date' || kind === 'role' ? short - 1 : short;
  };
  return facts.reduce<Fact | null>((best, fact) => (best === null || score(fact) > score(best) ? fact : best), null);
}
