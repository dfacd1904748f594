import { join } from 'node:path';
import { writeAnew } from '../write-anew.ts';
import { formatCaddy } from './format-caddy.ts';
import { formatHeadersFile } from './format-headers-file.ts';
import { formatNginx } from './format-nginx.ts';
import { formatSecurityText } from './format-security-text.ts';
import { formatVercel } from './format-vercel.ts';

/** Writes into a built site what hosts read: the headers in the form of each, and where to report a hole, which needs the site's own address. */
export function writeHosting(folder: string, base: string, site: string | null): void {
  const files: Readonly<Record<string, string>> = {
    _headers: formatHeadersFile(base),
    'vercel.json': formatVercel(base),
    'hosting/nginx.conf': formatNginx(base),
    'hosting/Caddyfile': formatCaddy(base),
    ...(site === null ? {} : { '.well-known/security.txt': formatSecurityText(new URL(base, site).href) }),
  };
  for (const [name, text] of Object.entries(files)) writeAnew(join(folder, name), text);
}
