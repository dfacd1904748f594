import { findAll } from '../../../1-read/find-all.ts';
import { multipliers } from '../../lexicon/multipliers.ts';
import { oneOf } from '../../lexicon/one-of.ts';

const pattern = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:[Tt]ens|[Hh]undreds|[Dd]ozens|[Tt]housands|[Mm]illions|[Bb]illions|[Tt]rillions)(?: (?:of|and) (?:thousands|millions|billions|dozens|hundreds))?|(?:[Ss]everal|[Aa] few|[Mm]any|[Aa] couple(?: of)?|[Ss]ome) (?:${oneOf([...multipliers.keys(), 'dozen'])}))(?!\\p{L})`,
  'gu',
);

/** Finds amounts that the text leaves open: "billions of dollars", "tens of thousands", "several million". */
export function findVagueAmounts(text: string): Array<{ start: number; end: number }> {
  return findAll(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
