import { letters } from './letters.ts';

/** Gives words in capitals as SVG, from a point to the right; `height` is that of a letter. Throws on a letter that has no strokes yet. */
export function drawWords(words: string, { x, y, height, stroke, color }: { x: number; y: number; height: number; stroke: number; color: string }): string {
  const scale = height / 10;
  let at = 0;
  const paths = [...words].map((letter) => {
    const shape = letters[letter];
    if (shape === undefined) throw new Error(`the letter "${letter}" is not drawn yet: add it to src/cards/letters.ts`);
    const placed = `<path transform="translate(${at.toFixed(2)} 0)" d="${shape.path}"/>`;
    at += shape.width + 3;
    return shape.path === '' ? '' : placed;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="${color}" stroke-width="${(stroke / scale).toFixed(3)}" stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}
