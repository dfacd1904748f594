/** True for an amount that a label means: the same value, and a unit that holds one of the label's. */
export function isSameAmount(label: { value: number; unit: readonly string[] }, one: { value: number; unit: string }): boolean {
  return Math.abs(label.value - one.value) <= 1e-9 * Math.abs(label.value) && label.unit.some((unit) => one.unit.toLowerCase().includes(unit.toLowerCase()));
}
