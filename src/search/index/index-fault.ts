/** A part of the search index that did not arrive, or not as it was written: nobody knows then what would have been found. */
export class IndexFault extends Error {
  constructor(part: string, reason: string) {
    super(`${part} ${reason}`);
    this.name = 'IndexFault';
  }
}
