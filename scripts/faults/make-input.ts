import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Gives a short article that is taken, with a headline of its own for every name. */
export function makeArticle(name: string, more = ''): string {
  const words = [...name].map((letter) => `U${(letter.codePointAt(0) ?? 0).toString(16)}`).join(' ');
  return `Report About Fault ${words.slice(0, 100)}\n\nForeign ministers of Mongolia and Laos met in Ulaanbaatar on 3 May 2024 and signed an agreement on visa-free travel.${more === '' ? '' : `\n\n${more}`}\n`;
}

/** Gives a function that writes a file into the folder of seeds. */
export function put(name: string, content: string | Uint8Array = makeArticle(name)): (folder: string) => void {
  return (folder) => writeFileSync(join(folder, name), content);
}

/** Gives a function that does several things to the folder of seeds. */
export function all(...steps: Array<(folder: string) => void>): (folder: string) => void {
  return (folder) => {
    for (const step of steps) step(folder);
  };
}
