import { isOfficialBody } from './rules/official-bodies.ts';
import { isOutletName } from './rules/outlet-words.ts';

/** Gives the outlet that a line of the page's head names ("CPC - Caspian Policy Center", "Steppe Wire | News of Central Asia"), or null where it is no site name. */
export function readSiteName(text: string): string | null {
  if (isOfficialBody(text)) return text;
  if (text.length > 120 || /[.!?]["”’]?$/.test(text)) return null;
  const parts = text
    .split(/ [|–—:·•-] | \| /u)
    .map((part) => part.trim())
    .filter(Boolean);
  const [first = '', second = ''] = parts;
  if (parts.length === 1) return isOutletName(first) ? first : null;
  if (parts.length > 3) return null;
  if (isAcronymOf(first, second)) return second;
  if (isAcronymOf(second, first)) return first;
  // "Pamir-Plus | News of Tajikistan"
  if (/^(?:latest |breaking |daily |independent )?news (?:of|from|about|and)\b/i.test(second) && first.split(' ').length <= 3) return first;
  const tagline = /\|/.test(text) || /^\p{Ll}/u.test(second) || second.split(' ').length <= 4;
  return isOutletName(first) && tagline ? first : isOutletName(second) && first.split(' ').length <= 3 ? second : null;
}

/** True where the capitals of `short` are the initials of `long`: "CPC" and "Caspian Policy Center". */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(short)) return false;
  const initials = (long.match(/(?<![\p{L}’])\p{Lu}/gu) ?? []).join('');
  return initials === short;
}

/** Parts a headline from the site's name behind it: "Talks in Doha | Asia-Plus", "Talks in Doha - The Diplomat". */
export function splitHeadline(text: string): { title: string; site: string | null; start: number } {
  const bar = text.split(/ ?\| ?/);
  const title = bar.reduce((longest, part) => (part.length > longest.length ? part : longest));
  if (bar.length > 1 && title.trim().split(' ').length >= 4) {
    const site = bar.find((part) => part !== title && part.trim() !== '') ?? null;
    return { title: title.trim(), site, start: text.indexOf(title.trim()) };
  }
  const dash = /^(?<title>.{15,}) [-–—] (?<site>[^-–—]{2,40})$/u.exec(text);
  const { title: parted, site } = dash?.groups ?? {};
  if (parted && site && isOutletName(site)) return { title: parted, site, start: 0 };
  return { title: text, site: null, start: 0 };
}
