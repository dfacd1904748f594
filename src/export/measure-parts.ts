import { createHash } from 'node:crypto';

/** How large a file is, and the SHA-256 of its bytes in hexadecimal. */
export interface Measure {
  bytes: number;
  sha256: string;
}

/** Measures bytes that come in parts. */
export function measureParts(): { add: (part: Uint8Array) => void; end: () => Measure } {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add: (part) => {
      bytes += part.length;
      hash.update(part);
    },
    end: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}
