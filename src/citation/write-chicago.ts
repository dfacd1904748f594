import { nestMarks } from '../wording/quote-text.ts';
import { foldLine } from './fold-line.ts';
import type { Reference, ReferenceDate } from './reference.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Gives a date as the Chicago style writes it: "October 30, 2020"; "n.d." where there is none. */
function writeDate(date: ReferenceDate | undefined): string {
  if (date === undefined) return 'n.d.';
  if ('literal' in date) return date.literal;
  const [year, month, day] = date['date-parts'][0];
  if (month === undefined) return `${year}`;
  return day === undefined ? `${months[month - 1]} ${year}` : `${months[month - 1]} ${day}, ${year}`;
}

/** Gives names as a note lists them: "A", "A and B", "A, B, and C"; "A et al." where there are more than three. */
function writeNames(names: readonly string[]): string {
  const [first = '', second = '', third = ''] = names;
  if (names.length > 3) return `${first} et al.`;
  return names.length === 3 ? `${first}, ${second}, and ${third}` : names.join(' and ');
}

/**
 * Gives a reference as a note by the Chicago Manual of Style (17th edition, 14.191 and 14.207): names in their natural
 * order, the original before this site.
 */
export function writeChicago({ type, author, title, issued, URL: url, archive, ...rest }: Reference): string {
  const container = rest['container-title'];
  const plain = nestMarks(foldLine(title));
  const quoted = /[?!.…]$/.test(plain) ? `“${plain}”` : `“${plain},”`;
  const names = author === undefined ? '' : `${writeNames(author.map(({ literal }) => foldLine(literal)))}, `;
  const tail = [
    ...(container === undefined ? [] : [foldLine(container)]),
    ...(type === 'webpage' ? [] : [writeDate(issued)]),
    ...(archive === undefined ? [] : [`in ${archive}`]),
    ...(url === undefined ? [] : [url]),
  ];
  return `${names}${quoted} ${tail.join(', ')}.`;
}
