/** Gives the month so many months after that of a month or day (`2025-03`, `2025-03-14`), or before it where the number is negative; null for anything else. */
export function shiftMonths(edtf: string, months: number): string | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(edtf);
  if (!match) return null;
  const index = Number(match[1]) * 12 + Number(match[2]) - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}
