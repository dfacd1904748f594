import { readBareNames } from './read-byline.ts';
import type { Line } from './read-lines.ts';

const talksTo = /,? (?:talks|talked|speaks|spoke|sat down) (?:to|with) (?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}) (?:about|on|in|at|for)\b/u;
const covers =
  /^(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2}) (?:covers|writes (?:about|on|for)|reports (?:on|from|for)|is (?:an? |the |our )?(?:[\p{L}-]+ ){0,4}(?:journalist|reporter|correspondent|columnist|editor|writer)\b)/u;

/** Gives who asked, by the first texts of an interview ("… talks to Jane Doe about …"), or who wrote, by the box below a text: "Jane Doe covers migration." */
export function readInterviewer(lines: readonly Line[], opening: readonly string[]): string[] {
  const first = lines.slice(0, 10).some(({ text }) => /^(?:the )?(?:big )?interview$/i.test(text)) ? opening.find((text) => talksTo.test(text)) : undefined;
  const asked = first && talksTo.exec(first)?.groups?.name;
  const box = lines.slice(-12).find(({ text }) => text.length <= 160 && covers.test(text));
  const name = asked ?? (box && covers.exec(box.text)?.groups?.name);
  return name === undefined ? [] : readBareNames(name);
}
