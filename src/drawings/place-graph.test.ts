import { describe, expect, it } from 'vitest';
import { type GraphEdge, placeGraph } from './place-graph.ts';

/** Gives a ring of actors, each with the next, and the first with all. */
const ring = (count: number): GraphEdge[] =>
  Array.from({ length: count }, (_, index) => ({ a: `n${index}`, b: `n${(index + 1) % count}`, weight: 1 + (index % 5) })).concat(
    Array.from({ length: count - 3 }, (_, index) => ({ a: 'n0', b: `n${index + 2}`, weight: 9 })),
  );

describe('a graph', () => {
  it('is the same each time, in whatever order the edges come', () => {
    const edges = ring(12);
    expect(placeGraph([...edges].reverse())).toEqual(placeGraph(edges));
  });

  it.each([2, 3, 9, 16])('keeps %i actors inside and apart', (count) => {
    const { nodes = [], width = 0, height = 0 } = placeGraph(count === 2 ? [{ a: 'x', b: 'y', weight: 1 }] : ring(count)) ?? {};
    expect(nodes).toHaveLength(count);
    for (const [index, a] of nodes.entries()) {
      expect(a.x).toBeGreaterThan(0);
      expect(a.x).toBeLessThan(width);
      expect(a.y).toBeGreaterThan(0);
      expect(a.y).toBeLessThan(height);
      for (const b of nodes.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
    }
  });

  it('draws the heaviest and counts the rest', () => {
    const edges = Array.from({ length: 3000 }, (_, index) => ({ a: `n${index % 71}`, b: `m${index % 53}`, weight: 1 + (index % 7) }));
    const graph = placeGraph(edges);
    expect(graph?.nodes).toHaveLength(16);
    expect(graph?.edges.length).toBeLessThanOrEqual(48);
    expect(graph?.leftNodes).toBe(71 + 53 - 16);
    expect((graph?.edges.length ?? 0) + (graph?.leftEdges ?? 0)).toBe(3000);
  });

  it('is none without two actors', () => expect(placeGraph([])).toBeNull());
});
