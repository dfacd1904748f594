import { linkedContext } from '../export/linked-data/node.ts';
import { address } from '../lookup/address.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import type { Twin } from './twin.ts';

/**
 * Gives a twin as JSON that is also JSON-LD 1.1: `linked` is the graph, with a context of its own; everything else is plain
 * JSON, which readers of linked data pass over.
 */
export function writeTwin({ path, title, linked, content }: Twin): string {
  const graph = linked === null ? {} : { linked: [{ '@context': linkedContext, ...linked() }] };
  return `${JSON.stringify({ '@context': { linked: '@graph' }, page: { title, address: publishAddress(address.file(path)) }, ...content(), ...graph })}\n`;
}
