import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControlOf } from './hosting/cache-rules.ts';
import { securityHeaders } from './hosting/security-headers.ts';

/** A server that runs, and the address of the site's home page. */
export interface RunningServer {
  server: Server;
  address: string;
}

/** Serves a built site under its base path on this machine only, on the port or the first free one of the twenty from it; 0 takes any. */
export async function serveFolder(folder: string, base: string, port: number): Promise<RunningServer> {
  const server = createServer(answer(folder, base));
  const taken = await listen(server, port, port === 0 ? 0 : port + 19);
  return { server, address: `http://localhost:${taken}${base}` };
}

/** Gives the function that answers requests: files, pages at their folders, and the page for what is missing. */
function answer(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const rest = query === undefined ? '' : `?${query}`;
    for (const [name, value] of securityHeaders) response.setHeader(name, value);
    if (`${path}/` === base) return redirect(response, `${base}${rest}`);
    if (!path.startsWith(base)) return path === '/' ? redirect(response, `${base}${rest}`) : sendMissing(folder, response);
    const inside = path.slice(base.length - 1);
    const name = inside.split('/').at(-1) ?? '';
    // A page has one address, with a slash at the end; relative links on it count on that.
    if (name !== '' && !name.includes('.') && existsSync(join(folder, decode(inside), 'index.html'))) return redirect(response, `${path}/${rest}`);
    response.setHeader('Cache-Control', cacheControlOf(inside.slice(1)));
    request.url = `${inside}${rest}`;
    return files(request, response, () => sendMissing(folder, response));
  };
}

/** Sends the reader on. The address is one of this server by construction: two slashes at its start would name another. */
function redirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address.replace(/^\/+/, '/') }).end();
}

/** Sends the page for addresses that lead nowhere. */
function sendMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** Takes percent escapes away; leaves them where they are broken. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Listens on the first free port from `first` to `last` and gives it. */
async function listen(server: Server, first: number, last: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      if (!taken || port >= last) throw error;
    }
  }
}
