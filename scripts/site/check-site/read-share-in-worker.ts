import { threadId } from 'node:worker_threads';
import Tinypool from 'tinypool';
import { createReader, type ReadingOrder, type Share, type ShareRead } from './read-share.ts';

let read: ((share: Share) => ShareRead) | undefined;

/** Reads a share of a site's files inside a worker, whose data say of which site. */
export default function readShareInWorker(share: Share): ShareRead {
  read ??= createReader(Tinypool.workerData as ReadingOrder, threadId);
  return read(share);
}
