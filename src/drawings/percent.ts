/** Gives a share of a drawing's width, from 0 to 100, as an attribute of SVG: "33.33%". */
export function percent(x: number): string {
  return `${Math.round(x * 100) / 100}%`;
}
