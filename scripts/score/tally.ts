/** Counts of one field: found and right, found and wrong, missed. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** Counts by field and what was missed or wrong, in words. */
export class Tally {
  readonly counts = new Map<string, Count>();
  readonly notes: string[] = [];

  /** Adds to a field. */
  add(field: string, { right = 0, wrong = 0, missed = 0 }: Partial<Count>): void {
    const count = this.counts.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    this.counts.set(field, { right: count.right + right, wrong: count.wrong + wrong, missed: count.missed + missed });
  }

  /** Adds one value that is either right, or wrong and thereby missed. */
  addAttribute(field: string, right: boolean, note: string): void {
    this.add(field, right ? { right: 1 } : { wrong: 1, missed: 1 });
    if (!right) this.notes.push(`${field} wrong: ${note}`);
  }
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was found. */
export function scoreCount({ right, wrong, missed }: Count): { precision: number; recall: number; f1: number } {
  const precision = right + wrong > 0 ? right / (right + wrong) : 1;
  const recall = right + missed > 0 ? right / (right + missed) : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
