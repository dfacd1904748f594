import { cacheControl, immutableFolders } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * Gives a configuration of nginx to include in its `http` block. The site's folder and name are for the host to fill in. All headers stand
 * in one place: a `location` with headers of its own would forget those of the server around it.
 */
export function formatNginx(base: string): string {
  const immutable = immutableFolders.map((folder) => `  ~^${base}${folder}/ "${cacheControl.immutable}";`);
  return `map $uri $ledger_cache {
  default "${cacheControl.revalidated}";
${immutable.join('\n')}
}

server {
  listen 80;
  server_name _;
  root /var/www/ledger;
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;

${[...securityHeaders, ['Cache-Control', '$ledger_cache'] as const].map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}

  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}
