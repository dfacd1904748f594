import { cacheControl, immutableFolders } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

/** Gives `vercel.json`: headers, and one address a page, with a slash at its end. */
export function formatVercel(base: string): string {
  const rule = (source: string, headers: ReadonlyArray<readonly [string, string]>) => ({ source, headers: headers.map(([key, value]) => ({ key, value })) });
  const headers = [
    rule('/(.*)', securityHeaders),
    ...immutableFolders.map((folder) => rule(`${base}${folder}/(.*)`, [['Cache-Control', cacheControl.immutable]])),
  ];
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}
