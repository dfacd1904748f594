import { hash } from 'node:crypto';

/** Gives the sum by which a page is known: its SHA-256 in base64url. */
export function sumPage(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}
