/** Where a figure stands in its sentence, `[start, end)`, and its unit. */
export interface FigureSpan {
  start: number;
  end: number;
  unit: string;
}
