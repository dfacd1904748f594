/** Gives the sign of the site as a square icon without transparency, with room round it that a platform may cut off. */
export function drawIcon(size: number): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 48 48">`,
    '<rect width="48" height="48" fill="#fbfaf6"/>',
    '<g transform="translate(8 7)" fill="none" stroke="#1d4380" stroke-linejoin="round" stroke-linecap="round">',
    '<path d="M2 21 11 8l5 7 4-5 10 11" stroke-width="3"/><path d="M2 27h28" stroke-width="2.5"/>',
    '</g></svg>',
  ].join('');
}
