import { isAcronym } from './find-known.ts';
import type { FoundName } from './found-name.ts';

/** A second name that a text gives an organization, to be found again later. */
export interface Introduction {
  short: string;
  name: FoundName;
}

/**
 * Reads what stands in brackets after a name: "the Eurasian Economic Union (EAEU)", "the Kuwait Fund … (hereinafter “the Fund”)";
 * and the reverse, "KOICA (Korea International Cooperation Agency)". The acronym is written into the name.
 */
export function readIntroductions(text: string, names: FoundName[]): Introduction[] {
  const introductions: Introduction[] = [];
  if (!text.includes('(')) return introductions;
  for (const name of names) {
    if (name.known === null) {
      reachAcronym(text, name);
      reachBack(text, name);
    }
    const after = text.slice(name.end, name.end + 100);
    const inside = /^ \((?:(?:also known as|known as|or) )?["“]?(?:the )?([^()"”,;]{2,60}?)["”]?[,;)]/.exec(after)?.[1];
    if (inside !== undefined && isAcronym(inside) && /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(inside) && inside !== name.acronym) {
      name.acronym = inside;
      introductions.push({ short: inside, name });
    }
    const hereinafter =
      /^ \((?:[A-Z]{2,8}, )?(?:hereinafter|hereafter)(?: referred to as| called)?:? (?:the )?["“]?(?:the )?(\p{Lu}[\p{L}\p{N} -]{1,40}?)["”]?\)/u.exec(
        after,
      )?.[1];
    if (hereinafter !== undefined) introductions.push({ short: hereinafter, name });
    const reverse = /(?<![\p{L}\p{N}])([A-Z][A-Z\d]{1,9}) \((?:the )?$/u.exec(text.slice(Math.max(0, name.start - 18), name.start))?.[1];
    if (reverse !== undefined && text[name.end] === ')') {
      name.acronym = reverse;
      introductions.push({ short: reverse, name });
    }
  }
  return introductions;
}

/** Lengthens a name to the left where the acronym behind it begins with letters of words there: "National Transmission and | Despatch Company (NTDC)". */
function reachBack(text: string, name: FoundName): void {
  const acronym = /^ \(([A-Z]{3,8})\)/.exec(text.slice(name.end, name.end + 12))?.[1];
  if (acronym === undefined) return;
  const initials = (part: string) => (part.match(/(?<![\p{L}’])\p{Lu}/gu) ?? []).join('');
  if (initials(name.name) === acronym || !acronym.endsWith(initials(name.name))) return;
  const before = /(?:(?:\p{Lu}[\p{L}-]{1,20},?|and|of|for|the|&) ){1,7}$/u.exec(text.slice(Math.max(0, name.start - 120), name.start))?.[0] ?? '';
  const words = before.split(' ').slice(0, -1);
  for (let from = 0; from < words.length; from++) {
    const added = words.slice(from).join(' ');
    if (!/^\p{Lu}/u.test(added) || initials(added) + initials(name.name) !== acronym) continue;
    name.start -= added.length + 1;
    name.name = `${added} ${name.name}`;
    return;
  }
}

/** Lengthens a name up to its acronym where the acronym takes letters from the words between: "Eurasian Group on … and Financing of Terrorism (EAG)". */
function reachAcronym(text: string, name: FoundName): void {
  const match = /^((?: (?:of|and|the|for|in|to|on|against|\p{Lu}[\p{L}-]{1,20}|\p{Lu}[\p{L}-]{1,20},)){1,10}) \(([A-Z]{3,8})\)/u.exec(
    text.slice(name.end, name.end + 200),
  );
  const between = match?.[1];
  if (between === undefined || match?.[2]?.[0] !== name.name[0]) return;
  const capitals = (name.name + between).match(/\p{Lu}/gu)?.join('') ?? '';
  const letters = [...(match?.[2] ?? '')];
  let at = 0;
  for (const capital of capitals) if (capital === letters[at]) at++;
  if (at < letters.length - 1) return;
  name.end += between.length;
  name.name += between;
}
