import { capitalRun } from './capital-run.ts';
import type { FoundName, Line } from './found-name.ts';
import { nameAt } from './name-at.ts';

const rule = 'organization-beside';
const after = new RegExp(String.raw`^\)?,? and (?:the )?(?<name>${capitalRun})`, 'u');
const before = new RegExp(String.raw`(?<![\p{L}\p{N}’-])(?<name>${capitalRun}) and (?:the )?$`, 'u');
/** "The memorandum with Fingrid was signed by Elering" */
const signedBy = new RegExp(String.raw`^ (?:was|were|is|will be|has been) (?:signed|concluded|initialled|initialed) by (?:the )?(?<name>${capitalRun})`, 'u');
const papers = /\b(?:[Cc]ontracts?|[Mm]emorand(?:um|a|ums)|[Jj]oint venture|[Cc]onsortium|[Aa]greements?|[Dd]eal)\b[^.;]{0,120}$/u;

/** Finds the one that stands in line with a body in a contract or a deed: "between the Authority and Qatari Diar", "signed by SOCAR and Uzbekneftegaz". */
export function findBeside(line: Line, names: readonly FoundName[]): FoundName[] {
  const { text } = line;
  if (line.headline || names.length === 0 || !(text.includes(' and ') || text.includes(' by '))) return [];
  const found: FoundName[] = [];
  const add = (from: number, run: string) => {
    const name = nameAt(line, from, run, rule);
    if (name && !names.some(({ start, end }) => start < name.end && name.start < end)) found.push(name);
  };
  for (const own of names) {
    if (own.rule === 'organization-source-domain') continue;
    const lead = text.slice(Math.max(0, own.start - 160), own.start);
    const close = text.slice(own.end, own.end + 260).replace(/^ \([A-Z\d]{2,10}\)/u, (bracket) => ' '.repeat(bracket.length));
    const skipped = /^ */.exec(close)?.[0].length ?? 0;
    const tail = skipped > 2 ? close.slice(skipped - 1) : close;
    const offset = own.end + close.length - tail.length;
    const signer = signedBy.exec(tail);
    if (signer?.groups?.name !== undefined && /\b(?:[Cc]ontract|[Mm]emorandum|[Aa]greement|[Dd]eal) with (?:the )?$/u.test(lead))
      add(offset + signer[0].length - signer.groups.name.length, signer.groups.name);
    const right = after.exec(tail);
    if (right?.groups?.name === undefined) continue;
    // "President of Cexim and Ben Oramah, Afreximbank President": a person with an office.
    if (
      /^, [^,;.]{0,60}\b(?:[Pp]resident|[Dd]irector|[Cc]hair\p{Ll}*|[Mm]inister|[Hh]ead|[Cc]hief|CEO|[Mm]anager|[Oo]fficer)\b/u.test(
        tail.slice(right[0].length),
      )
    )
      continue;
    const paper = papers.test(lead);
    // Beside an alliance of states stand states and persons, unless a paper binds them.
    if (!paper && (own.known !== null || own.rule === 'organization-head-noun')) continue;
    if (!paper && !/\b(?:[Bb]etween|by|with|including|such as|like|from) (?:the )?$/u.test(lead)) continue;
    if (/\b(?:between|by|with|including|such as|like|from|of)\b/u.test(lead)) add(offset + right[0].length - right.groups.name.length, right.groups.name);
  }
  for (const own of names) {
    if (own.known !== null || own.rule === 'organization-source-domain') continue;
    const lead = text.slice(Math.max(0, own.start - 260), own.start);
    if (!/ and (?:the )?$/.test(lead.slice(-9))) continue;
    const left = before.exec(lead);
    if (!left?.groups?.name || !/\b(?:between|signed by|built by|contracts? with|by|venture of) (?:the )?$/u.test(lead.slice(0, left.index))) continue;
    add(own.start - lead.length + left.index, left.groups.name);
  }
  return found;
}
