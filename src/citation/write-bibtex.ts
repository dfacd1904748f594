import { foldLine } from './fold-line.ts';
import type { Reference } from './reference.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What stands for the characters that TeX reads as commands. Other scripts stay as they are: biber and BibTeX read UTF-8. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
};

/** Gives a text for a field in braces. */
function escapeTex(text: string): string {
  return foldLine(text).replaceAll(/[\\{}~^&%$#_<>|"]/g, (sign) => commands[sign] ?? sign);
}

/** Gives a reference as a BibTeX entry. The title stands in double braces, since its capitals are those of the outlet. */
export function writeBibtex({ id, type, title, author, issued, URL: url, note, ...rest }: Reference): string {
  const container = rest['container-title'];
  const [year, month, day] = issued !== undefined && 'date-parts' in issued ? issued['date-parts'][0] : [];
  const fields: Array<[name: string, value: string]> = [
    ...(author === undefined ? [] : [['author', `{${author.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')}}`] as [string, string]]),
    ['title', `{{${escapeTex(title)}}}`],
    ...(container === undefined ? [] : [[type === 'webpage' ? 'organization' : 'journal', `{${escapeTex(container)}}`] as [string, string]]),
    ...(year === undefined ? [] : [['year', `{${year}}`] as [string, string]]),
    ...(month === undefined ? [] : [['month', months[month - 1] ?? ''] as [string, string]]),
    ...(day === undefined ? [] : [['day', `{${day}}`] as [string, string]]),
    ...(url === undefined ? [] : [['url', `{${url}}`] as [string, string]]),
    ...(note === undefined ? [] : [['note', `{${escapeTex(note)}}`] as [string, string]]),
  ];
  const date = issued !== undefined && 'literal' in issued ? [['year', `{${escapeTex(issued.literal)}}`] as [string, string]] : [];
  const lines = [...fields, ...date].map(([name, value]) => `  ${name} = ${value},`);
  return `@${type === 'webpage' ? 'misc' : 'article'}{${id},\n${lines.join('\n')}\n}\n`;
}
