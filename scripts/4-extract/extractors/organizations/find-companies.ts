import { findAll } from '../../../1-read/find-all.ts';
import { capitalRun, nameStart } from './capital-run.ts';
import type { FoundName, Line } from './found-name.ts';

const suffixWords = 'LLC LLP OJSC CJSC PJSC JSC PLC plc Ltd Limited Inc Corp Co GmbH AG SpA Oyj Oy NV BV SARL Holdings Holding Pvt'.split(' ');
const prefixWords = 'OJSHC OJSC CJSC PJSC JSC LLC OAO ZAO OOO PAO AO SUE'.split(' ');
const [suffixes, prefixes] = [suffixWords.join('|'), prefixWords.join('|')];
const legalForms: ReadonlySet<string> = new Set([...suffixWords, ...prefixWords]);

const withSuffix = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])["“«]?(?<name>${capitalRun})["”»]?,? (?<form>(?:${suffixes})(?![\p{L}\p{N}]|-\p{L})(?:,? (?:Ltd|Inc|Limited)(?![\p{L}\p{N}]))?)\.?`,
  'gu',
);
const withPrefix = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?<form>${prefixes}) ["“«]?(?<name>${capitalRun})`, 'gu');

const formBehind = new RegExp(` (?:${suffixes})$`, 'u');

/** Finds companies by their legal form: "Hanil Hydro Co.", "OJSC “Rogun HPP”"; the name is given without it. */
export function findCompanies({ text, openings, stateAt }: Line): FoundName[] {
  // The one form in small letters is no run with which a name may begin.
  if (!openings.some((run) => legalForms.has(run.text)) && !text.includes(' plc')) return [];
  const found: FoundName[] = [];
  for (const match of findAll(text, withSuffix)) {
    const name = (match.groups?.name ?? '').replace(formBehind, '');
    const skipped = nameStart(name);
    if (skipped === null || skipped >= name.length) continue;
    const start = match.index + match[0].indexOf(name) + skipped;
    const own = name.slice(skipped);
    if (stateAt(start)?.end === start + own.length) continue;
    // "Apple Inc." closes a sentence with the same full stop.
    const end = match.index + match[0].length - (match[0].endsWith('.') && match.index + match[0].length === text.length ? 1 : 0);
    found.push({ start, end, name: own, rule: 'organization-legal-form', known: null, acronym: null, country: null });
  }
  for (const match of findAll(text, withPrefix)) {
    const name = match.groups?.name ?? '';
    const start = match.index + match[0].length - name.length;
    if (nameStart(name) !== 0) continue;
    found.push({ start, end: start + name.length, name, rule: 'organization-legal-form', known: null, acronym: null, country: null });
  }
  return found;
}
