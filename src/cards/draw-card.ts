import { type Card, cards } from './card.ts';
import { drawWords } from './draw-words.ts';

const [paper, ink, soft, lapis, ridge, far, mark] = ['#fbfaf6', '#1b2028', '#b9b3a3', '#1d4380', '#b9cae6', '#e8eef8', '#fbe7a1'];

/** Lines of a text, one of them marked: what the ledger does. */
const lines = [
  [0, 430],
  [44, 470],
  [88, 390],
  [132, 455],
  [176, 300],
]
  .map(([y, width], index) => {
    const line = `<path d="M0 ${y}h${width}" stroke="${index === 2 ? lapis : soft}" stroke-width="10" stroke-linecap="round"/>`;
    return index === 2 ? `<rect x="-22" y="${(y ?? 0) - 20}" width="${(width ?? 0) + 44}" height="40" fill="${mark}"/>${line}` : line;
  })
  .join('');

/** Gives the card that stands for a kind of page where it is shared: SVG of 1,200 by 630, without text elements. */
export function drawCard(card: Card): string {
  const kind = cards[card];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    `<rect width="1200" height="630" fill="${paper}"/>`,
    `<path d="M0 560 150 455l110 60 190-125 120 95 130-35 180 95 140-60 180 105v40H0z" fill="${far}"/>`,
    `<path d="M0 600 210 500l120 45 180-95 140 80 150-50 170 85 230-60v125H0z" fill="${ridge}"/>`,
    `<path d="M0 612h1200v18H0z" fill="${lapis}"/>`,
    drawWords('PAMIR LEDGER', { x: 84, y: 96, height: 74, stroke: 9, color: ink }),
    drawWords(kind === '' ? 'EVERY FACT WITH ITS SENTENCE' : kind, {
      x: 86,
      y: 222,
      height: kind === '' ? 22 : 34,
      stroke: kind === '' ? 3.6 : 5,
      color: lapis,
    }),
    `<g transform="translate(640 ${kind === '' ? 276 : 222})" fill="none">${lines}</g>`,
    '</svg>',
  ].join('');
}
