import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Keeps Chromium from asking hosts of its own. */
const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts the Chromium that `findBrowser` gives; as root, where it refuses otherwise, without its sandbox. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(console.log), args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet });
}
