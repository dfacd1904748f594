import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy } from '../../../src/schemas/content-policy.ts';
import type { Ledger } from './ledger.ts';

const escapeText = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Writes a page at every retired address of a page: one that leads on, or one that says why it is gone. Pages that exist stay. */
export function writeRetiredPages(folder: string, base: string, { retired }: Ledger): void {
  for (const [address, fate] of Object.entries(retired)) {
    const file = join(folder, address, 'index.html');
    if (address.includes('#') || existsSync(file)) continue;
    const [head, body] =
      'to' in fate
        ? [
            `<meta http-equiv="refresh" content="0;url=${base}${fate.to}"><link rel="canonical" href="${base}${fate.to}">`,
            `<p>This page is now <a href="${base}${fate.to}">here</a>.</p>`,
          ]
        : ['', `<p>This page is gone: ${escapeText(fate.buried)}</p><p><a href="${base}">To the home page</a></p>`];
    mkdirSync(join(folder, address), { recursive: true });
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${contentPolicy.page}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${address} · moved or gone · Pamir Ledger</title>${head}</head><body><main><h1>Moved or gone</h1>${body}</main></body></html>\n`,
    );
  }
}
