/** Gives a year, month, day or interval of them so many years later, or earlier where the number is negative; null for seasons, X and open ends. */
export function shiftYears(edtf: string, years: number): string | null {
  const ends = edtf.split('/').map((end) => {
    const match = /^(\d{4})((?:-(?:0\d|1[0-2])(?:-\d\d)?)?)$/.exec(end);
    return match && match[2] !== '-02-29' ? `${String(Number(match[1]) + years).padStart(4, '0')}${match[2]}` : null;
  });
  return ends.includes(null) ? null : ends.join('/');
}
