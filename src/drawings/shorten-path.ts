/** Gives a ring of whole points as a relative path, points that repeat left out; empty for fewer than three points. */
function shortenRing(points: ReadonlyArray<readonly [number, number]>): string {
  const kept = points.filter(([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1]);
  const [first, ...rest] = kept;
  if (first === undefined || rest.length < 2) return '';
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return `${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  // A minus sign parts two numbers as well as a space does.
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/**
 * Gives a path of absolute `M`, `L` and `Z` commands, as d3-geo writes it, in whole units and relative steps: a half to
 * a third of its length.
 */
export function shortenPath(path: string): string {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+(?:\.\d+)?/g) ?? []).map((text) => Math.round(Number(text)));
      return shortenRing(Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0] as const));
    })
    .join('');
}
