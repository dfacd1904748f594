import { createHash } from 'node:crypto';

/** How large a file is, and the SHA-256 of its bytes in hexadecimal. */
export interface Measure {
  bytes: number;
  sha256: string;
}

/** Measures a text that comes in parts; no part may end inside a pair of surrogates. */
export function measureParts(): { add: (part: string) => void; end: () => Measure } {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: (part) => {
      const encoded = Buffer.from(part);
      bytes += encoded.length;
      hash.update(encoded);
    },
    end: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}
