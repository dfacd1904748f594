import { cacheControl, immutableFolders } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * Gives `_headers` as Netlify and Cloudflare Pages read it. Both join the values of all rules that fit, and both have pages asked for again
 * by themselves: so only what is kept for good gets a rule of its own.
 */
export function formatHeadersFile(base: string): string {
  const rule = (path: string, headers: ReadonlyArray<readonly [string, string]>) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[rule('/*', securityHeaders), ...immutableFolders.map((folder) => rule(`${base}${folder}/*`, [['Cache-Control', cacheControl.immutable]]))].join('\n\n')}\n`;
}
