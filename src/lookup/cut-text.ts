import type { Stretch } from './corpus-shape.ts';

/** A piece of a text; `stretch` is the one that it was cut along, null between them. */
export interface Piece<Cut extends Stretch> {
  text: string;
  stretch: Cut | null;
}

/**
 * Cuts a text along stretches: the pieces joined give the text again. Where stretches overlap, the one that starts
 * first counts, of those the longest; a stretch outside the text is left out.
 */
export function cutText<Cut extends Stretch>(text: string, stretches: readonly Cut[]): Array<Piece<Cut>> {
  const pieces: Array<Piece<Cut>> = [];
  let done = 0;
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (stretch.start < done || stretch.end > text.length || stretch.start >= stretch.end) continue;
    if (stretch.start > done) pieces.push({ text: text.slice(done, stretch.start), stretch: null });
    pieces.push({ text: text.slice(stretch.start, stretch.end), stretch });
    done = stretch.end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), stretch: null });
  return pieces;
}
