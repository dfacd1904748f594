import { foldLine } from './fold-line.ts';
import type { Reference, ReferenceDate } from './reference.ts';

/** Gives a date as RIS writes it, `YYYY/MM/DD/other`; parts that are not known stay empty. */
function writeDate(date: ReferenceDate): string {
  if ('literal' in date) return `///${foldLine(date.literal)}`;
  const [year = 0, month, day] = date['date-parts'][0];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0'))), ''].join('/');
}

/** Gives a reference as a RIS record: one tag a line, never broken, ended by CR LF. */
export function writeRis({ id, type, title, author, issued, URL: url, archive, note, ...rest }: Reference): string {
  const year = issued !== undefined && 'date-parts' in issued ? issued['date-parts'][0][0] : undefined;
  const tags: Array<[tag: string, text: string | undefined]> = [
    ['TY', type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', id],
    ...(author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', title],
    ['T2', rest['container-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', issued === undefined ? undefined : writeDate(issued)],
    ['DB', archive],
    ['UR', url],
    ['N1', note],
  ];
  const lines = tags.flatMap(([tag, text]) => (text === undefined ? [] : [`${tag}  - ${foldLine(text)}`]));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
