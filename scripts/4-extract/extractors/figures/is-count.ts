import { isLasting } from './is-lasting.ts';

/** True for units that count things: neither money nor a share nor a measure of things that last. */
export function isCount(unit: string): boolean {
  return !/^[A-Z]{3}$|^%$/.test(unit) && !isLasting(unit);
}
