import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { compareText } from '../lookup/compare-text.ts';

/** Two actors and how often they stand together. */
export interface GraphEdge {
  a: string;
  b: string;
  weight: number;
}

/** An actor in its place, in units of the drawing. */
export interface GraphNode {
  id: string;
  /** Sum of the weights of its edges. */
  weight: number;
  x: number;
  y: number;
  radius: number;
}

/** A graph ready to be drawn; edges join the places of their nodes. */
export interface PlacedGraph {
  width: number;
  height: number;
  nodes: GraphNode[];
  edges: Array<GraphEdge & { width: number }>;
  /** Actors and pairs that are left to the table. */
  leftNodes: number;
  leftEdges: number;
}

const [width, height, margin] = [520, 420, 34];

/** Sums the weights of the edges of each actor, the heaviest first. */
function weighNodes(edges: readonly GraphEdge[]): Array<{ id: string; weight: number }> {
  const weights = new Map<string, number>();
  for (const { a, b, weight } of edges) for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + weight);
  return [...weights].map(([id, weight]) => ({ id, weight })).sort((x, y) => y.weight - x.weight || compareText(x.id, y.id));
}

/** Stretches places over the whole drawing, both ways alike or not, and keeps them inside. */
function fitPlaces(places: ReadonlyArray<{ x: number; y: number }>): Array<{ x: number; y: number }> {
  const spread = (values: number[], size: number): number[] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (high - low < 1) return values.map(() => size / 2);
    return values.map((value) => margin + ((value - low) / (high - low)) * (size - 2 * margin));
  };
  const xs = spread(
    places.map(({ x }) => x),
    width,
  );
  const ys = spread(
    places.map(({ y }) => y),
    height,
  );
  return places.map((_, index) => ({ x: Math.round(xs[index] ?? 0), y: Math.round(ys[index] ?? 0) }));
}

/**
 * Places the actors of the heaviest pairs, at most `most`, so that those who stand together lie near each other. The forces run a fixed number
 * of steps from places on a spiral, so that the same edges give the same drawing. Null for fewer than two actors.
 */
export function placeGraph(edges: readonly GraphEdge[], most = 16, mostEdges = 48): PlacedGraph | null {
  const all = weighNodes(edges);
  if (all.length < 2) return null;
  const weights = new Map(all.map(({ id, weight }) => [id, weight]));
  const pull = ({ a, b }: GraphEdge): number => (weights.get(a) ?? 0) + (weights.get(b) ?? 0);
  const ordered = [...edges].sort((x, y) => y.weight - x.weight || pull(y) - pull(x) || compareText(x.a, y.a) || compareText(x.b, y.b));
  // Pairs bring in their actors, so that nobody is drawn alone.
  const known = new Set<string>();
  for (const { a, b } of ordered) if (known.size + Number(!known.has(a)) + Number(!known.has(b)) <= most) known.add(a).add(b);
  const kept = all.filter(({ id }) => known.has(id));
  const drawn = ordered.filter(({ a, b }) => known.has(a) && known.has(b)).slice(0, mostEdges);
  const heaviest = Math.max(...kept.map(({ weight }) => weight));
  const strongest = Math.max(1, ...drawn.map(({ weight }) => weight));
  const nodes = kept.map(({ id, weight }, index): SimulationNodeDatum & { id: string; weight: number; radius: number } => {
    const turn = index * 2.399963;
    const radius = 7 + Math.round(9 * Math.sqrt(weight / heaviest));
    return { id, weight, radius, x: Math.round(18 * Math.sqrt(index) * Math.cos(turn)), y: Math.round(18 * Math.sqrt(index) * Math.sin(turn)) };
  });
  const links = drawn.map(({ a, b, weight }) => ({ source: a, target: b, weight }));
  forceSimulation(nodes)
    .randomSource(() => 0.5)
    .force(
      'pull',
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(90)
        .strength(({ weight }) => 0.12 + 0.4 * (weight / strongest)),
    )
    .force('push', forceManyBody().strength(-420))
    .force('apart', forceCollide(44))
    .force('across', forceX(0).strength(0.09))
    .force('upright', forceY(0).strength(0.12))
    .stop()
    .tick(300);
  const places = fitPlaces(nodes.map(({ x = 0, y = 0 }) => ({ x, y })));
  return {
    width,
    height,
    nodes: nodes.map(({ id, weight, radius }, index) => ({ id, weight, radius, x: places[index]?.x ?? 0, y: places[index]?.y ?? 0 })),
    edges: drawn.map((edge) => ({ ...edge, width: 1 + Math.round(5 * Math.sqrt(edge.weight / strongest) * 10) / 10 })),
    leftNodes: all.length - kept.length,
    leftEdges: edges.length - drawn.length,
  };
}
