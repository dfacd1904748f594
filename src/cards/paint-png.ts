import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/** Loads the program that paints, once; from the package, since there is no network. */
function prepare(): Promise<void> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return ready;
}

/** Gives a drawing as PNG in its own size. The drawing holds no text: fonts differ from machine to machine. */
export async function paintPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  await prepare();
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  return Uint8Array.from(drawing.render().asPng());
}
