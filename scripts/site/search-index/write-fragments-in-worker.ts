import Tinypool from 'tinypool';
import { type Fragment, writeFragment } from './write-fragments.ts';

/** Writes fragments of an index inside a worker, whose data name the folder of the index. */
export default function writeFragmentsInWorker(fragments: readonly Fragment[]): void {
  for (const fragment of fragments) writeFragment(Tinypool.workerData as string, fragment);
}
