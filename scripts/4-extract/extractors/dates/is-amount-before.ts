import { countedNouns } from '../../lexicon/counted-nouns.ts';
import { currencyWords } from '../../lexicon/currency-words.ts';
import { multipliers } from '../../lexicon/multipliers.ts';
import { oneOf } from '../../lexicon/one-of.ts';
import { physicalUnits } from '../../lexicon/physical-units.ts';

const units = oneOf([...physicalUnits.keys(), ...currencyWords.keys(), ...multipliers.keys(), 'percent', 'per cent']);
const amount = new RegExp(`^[ -](?:\\p{L}{1,20} )?(?:${units}|${oneOf(countedNouns)})(?![\\p{L}])`, 'u');

const goods = /^[ -](?:\p{L}{1,20} )?goods(?!\p{L})/u;

/** True where the words after a number make it an amount ("2000 people", "17 new documents") and so no part of a date. */
export function isAmountBefore(after: string): boolean {
  // "Since August 7 Vietnamese goods pay duty": goods have no number.
  return amount.test(after) && !goods.test(after);
}
