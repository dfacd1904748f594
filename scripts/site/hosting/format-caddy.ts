import { cacheControl, immutableFolders } from './cache-rules.ts';
import { securityHeaders } from './security-headers.ts';

/** Gives a Caddyfile; the site's name and folder are for the host to fill in. */
export function formatCaddy(base: string): string {
  const paths = immutableFolders.map((folder) => `${base}${folder}/*`).join(' ');
  return `example.org {
	root * /var/www/ledger
	@named_by_content path ${paths}
	header {
${securityHeaders.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
		Cache-Control "${cacheControl.revalidated}"
	}
	header @named_by_content Cache-Control "${cacheControl.immutable}"
	file_server
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
}
`;
}
