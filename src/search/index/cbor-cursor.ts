/** What Pagefind's files hold. */
export type CborValue = number | string | CborValue[];

/** Names of the major types of CBOR (RFC 8949) that occur. */
const majorTypes = { number: 0, negative: 1, text: 3, array: 4 } as const;

/** Reads numbers, texts and arrays from CBOR (RFC 8949), one after the other; throws on anything else and where the bytes end too soon. */
export class CborCursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  /** Gives the next value. */
  read(): CborValue {
    const { type, size } = this.#readHead();
    if (type === majorTypes.number) return size;
    if (type === majorTypes.negative) return -1 - size;
    if (type === majorTypes.text) return this.#readText(size);
    return Array.from({ length: size }, () => this.read());
  }

  /** Passes over the next value. */
  skip(): void {
    let left = 1;
    while (left > 0) {
      const { type, size } = this.#readHead();
      left--;
      if (type === majorTypes.text) this.at += size;
      if (type === majorTypes.array) left += size;
    }
  }

  /** Gives the length of the array that comes next, and goes to its first element. */
  enterArray(): number {
    const { type, size } = this.#readHead();
    if (type !== majorTypes.array) throw new Error(`byte ${this.at} begins no array`);
    return size;
  }

  #readHead(): { type: number; size: number } {
    const head = this.#view.getUint8(this.at++);
    const [type, code] = [head >> 5, head & 31];
    if (type !== majorTypes.number && type !== majorTypes.negative && type !== majorTypes.text && type !== majorTypes.array)
      throw new Error(`byte ${this.at - 1} begins a value of another kind`);
    return { type, size: this.#readSize(code) };
  }

  #readSize(code: number): number {
    if (code < 24) return code;
    if (code > 26) throw new Error(`byte ${this.at - 1} has a size that is not read`);
    const length = 1 << (code - 24);
    const at = this.at;
    this.at += length;
    return length === 1 ? this.#view.getUint8(at) : length === 2 ? this.#view.getUint16(at) : this.#view.getUint32(at);
  }

  #readText(size: number): string {
    const end = this.at + size;
    if (end > this.#bytes.length) throw new Error('a text ends too soon');
    const text = new TextDecoder().decode(this.#bytes.subarray(this.at, end));
    this.at = end;
    return text;
  }
}
