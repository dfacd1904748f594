/** The kinds of values that Pagefind's files hold. */
export type CborValue = number | string | CborValue[];

/** Names of the major types of CBOR (RFC 8949) that are read and written here. */
const majorTypes = { number: 0, text: 3, array: 4 } as const;

/** Reads a value of numbers, texts and arrays from CBOR (RFC 8949); throws on anything else and on bytes left over. */
export function readCbor(bytes: Buffer): CborValue {
  let at = 0;
  const readValue = (): CborValue => {
    const head = bytes.readUInt8(at++);
    const size = readSize(head & 31);
    if (head >> 5 === majorTypes.number) return size;
    if (head >> 5 === majorTypes.text) {
      at += size;
      return bytes.toString('utf8', at - size, at);
    }
    if (head >> 5 === majorTypes.array) return Array.from({ length: size }, readValue);
    throw new Error(`byte ${at - 1} begins a value of another kind`);
  };
  const readSize = (code: number): number => {
    if (code < 24) return code;
    const length = { 24: 1, 25: 2, 26: 4 }[code];
    if (length === undefined) throw new Error(`byte ${at - 1} has a size that is not read`);
    at += length;
    return bytes.readUIntBE(at - length, length);
  };
  const value = readValue();
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes are left over`);
  return value;
}

/** Writes a value as CBOR (RFC 8949), each size in its shortest form. */
export function writeCbor(value: CborValue): Buffer {
  if (typeof value === 'number') return writeHead(majorTypes.number, value);
  if (typeof value === 'string') return Buffer.concat([writeHead(majorTypes.text, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([writeHead(majorTypes.array, value.length), ...value.map(writeCbor)]);
}

/** Writes a type with its size. */
function writeHead(type: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(type << 5) | size]);
  const length = size < 0x100 ? 1 : size < 0x1_0000 ? 2 : 4;
  const head = Buffer.alloc(1 + length, (type << 5) | { 1: 24, 2: 25, 4: 26 }[length]);
  head.writeUIntBE(size, 1, length);
  return head;
}
