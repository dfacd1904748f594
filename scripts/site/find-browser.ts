import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

const playwright = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));

/**
 * Gives the path of a Chromium: the one that CHROME_PATH names, one that is installed, or one that it installs now
 * (Debian's own as root, else Playwright's). Throws with what to do where there is none.
 */
export function findBrowser(log: (line: string) => void): string {
  const { CHROME_PATH: named } = process.env;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is no program. Correct it, or leave it unset.`);
  }
  const found = findInstalled();
  if (found) return found;
  log('There is no Chromium on this machine: installing one for the tests.');
  const tried = [...installDebian(log), ...installPlaywright(log)];
  const installed = findInstalled();
  if (installed) return installed;
  throw new Error(
    `The browser tests need Chromium or Chrome, and none could be installed (${tried.join('; ')}). Install one, or name its program in CHROME_PATH.`,
  );
}

/** Gives the path of an installed browser, if there is one. */
function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const windowsRoots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((root) => root !== undefined);
  const places = [
    ...commands.flatMap((command) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, command))),
    ...(process.platform === 'darwin' ? macPrograms : []),
    ...windowsRoots.flatMap((root) => windowsPrograms.map((program) => join(root, program))),
    chromium.executablePath(),
  ];
  return places.find(isProgram);
}

/** True for a file that can be run. */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian's Chromium where that is possible; gives what was tried. */
function installDebian(log: (line: string) => void): string[] {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];
  for (const step of steps) {
    log(`apt-get ${step.join(' ')}`);
    const { status, stderr } = spawnSync('apt-get', step, { env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (status !== 0) return [`apt-get ${step.join(' ')} failed: ${lastLine(stderr)}`];
  }
  return ['apt-get install chromium ended well'];
}

/** Has Playwright fetch its Chromium where there still is none; gives what was tried. */
function installPlaywright(log: (line: string) => void): string[] {
  if (findInstalled()) return [];
  log('playwright-core install chromium');
  const { status, stderr } = spawnSync(process.execPath, [playwright, 'install', 'chromium'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [status === 0 ? 'playwright-core install chromium ended well' : `playwright-core install chromium failed: ${lastLine(stderr)}`];
}

/** Gives the last line that says something. */
function lastLine(output: string | null): string {
  return (output ?? '').trim().split('\n').at(-1) ?? '';
}
